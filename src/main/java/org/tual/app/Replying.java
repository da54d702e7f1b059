package org.tual.app;

import java.util.Optional;
import org.tual.actions.Actions;
import org.tual.actions.WorkingDays;
import org.tual.advice.Desk;
import org.tual.findings.Remembered;
import org.tual.inbox.Inbox;
import org.tual.matching.Matches;
import org.tual.replies.Releasable;
import org.tual.replies.Releases;
import org.tual.replies.Replies;
import org.tual.runs.RunState;
import org.tual.runs.Runs;

/**
 * What people are told and asked: releases to suppliers, their replies, and the inbox.
 *
 * @param releases releases findings
 * @param replies takes what suppliers say
 * @param desk takes what procurement asks compliance
 * @param actions what procurement does
 * @param inbox what waits for whom
 * @param matches names that may be one
 * @param remedying what was found not to conform
 * @param tipping what people tell without an account
 */
record Replying(
    Releases releases,
    Replies replies,
    Desk desk,
    Actions actions,
    Inbox inbox,
    Matches matches,
    Remedying remedying,
    Tipping tipping) {
  static Replying of(Installation installation) {
    Runs runs = installation.runs();
    Releases releases =
        new Releases(
            installation.ledger(),
            (id, fingerprint) -> runs.find(id).flatMap(run -> releasable(runs, run, fingerprint)),
            Installation::now,
            Installation::id);
    Replies replies =
        new Replies(
            installation.ledger(),
            (account, upload) ->
                installation
                    .uploads()
                    .find(upload)
                    .filter(known -> known.account().equals(account))
                    .isPresent(),
            Installation::now,
            Installation::id);
    int days = installation.settings().answerDays();
    Desk desk =
        new Desk(
            installation.ledger(),
            (id, site) -> askedAbout(runs, id, site),
            day -> WorkingDays.after(day, days),
            Installation::now,
            Installation::id);
    Remedying remedying = Remedying.of(installation);
    Tipping tipping = Tipping.of(installation);
    Inbox.Sources sources =
        new Inbox.Sources(
            installation.uploads(),
            installation.decisions(),
            releases,
            replies,
            desk,
            remedying.own(),
            remedying.waiting(),
            tipping.intake().responders()::waitsFor,
            installation.audits().community().errands(),
            () -> installation.store().ready());
    return new Replying(
        releases,
        replies,
        desk,
        new Actions(runs, desk),
        new Inbox(installation.ledger(), sources, Installation::now),
        MatchingBeans.of(installation),
        remedying,
        tipping);
  }

  private static Optional<Desk.AskedAbout> askedAbout(Runs runs, String id, String site) {
    return runs.find(id)
        .filter(run -> run.stage() == RunState.Stage.SEALED)
        .flatMap(run -> Actions.kind(runs, run, site));
  }

  private static Optional<Releasable> releasable(Runs runs, RunState run, String fingerprint) {
    return Opening.remembered(runs.report(run.id()), fingerprint)
        .filter(Remembered::active)
        .flatMap(
            finding ->
                runs.finding(run, fingerprint)
                    .map(
                        row ->
                            new Releasable(
                                finding.rule(),
                                finding.title(),
                                row.get("indicator"),
                                finding.subject(),
                                finding.siteName(),
                                finding.country(),
                                run.asOf(),
                                finding.detail())));
  }
}
