package org.tual.community;

import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** What the organisation decides on what partners handed in, and tells them. */
public final class Reviews {
  private static final String MANAGE = Permission.MANAGE_COMMUNITY.name();
  private static final int LONGEST = 2_000;

  /**
   * What is decided.
   *
   * @param counts it enters assessments from now on; else it is asked again
   * @param why what the partner reads where it is asked again
   */
  public record Decision(Boolean counts, String why) {}

  private final Ledger ledger;
  private final CommunityAssessments assessments;
  private final Places places;
  private final PlaceFiles files;
  private final Around around;

  public Reviews(
      Ledger ledger,
      CommunityAssessments assessments,
      Places places,
      PlaceFiles files,
      Around around) {
    this.ledger = ledger;
    this.assessments = assessments;
    this.places = places;
    this.files = files;
    this.around = around;
  }

  /** The file as it would count now, for who decides on it. */
  public String facts(Eyes eyes, String id) {
    return facts(assessments.row(eyes, id));
  }

  private String facts(CommunityAssessmentRow row) {
    LocalDate day =
        row.handedInAt == null ? around.today() : LocalDate.parse(row.handedInAt.substring(0, 10));
    return PlaceFacts.text(
        places.find(row.place), day, assessments.form(row), assessments.values(row.id));
  }

  /**
   * Decides on what was handed in. What counts are the bytes that stand there at that moment.
   *
   * @param version throws where the version that is there is not the one that was looked at
   * @throws NotPossible where it is not said, or asked again without a reason
   * @throws NotNow where it waits for no decision
   */
  public CommunityAssessment decide(
      Actor actor, Eyes eyes, String id, Decision decision, LongConsumer version) {
    CommunityAssessmentRow seen = assessments.row(eyes, id);
    version.accept(seen.version);
    if (decision == null || decision.counts() == null) {
      throw new NotPossible("Say whether it counts.");
    }
    boolean counts = decision.counts();
    String why = counts ? null : PlainText.needed("Why it is asked again", decision.why(), LONGEST);
    waits(seen);
    PlaceFiles.Kept kept = counts ? files.keep(id, facts(seen)) : null;
    ledger.act(
        actor,
        MANAGE,
        counts ? "COMMUNITY_ASSESSMENT_COUNTS" : "COMMUNITY_ASSESSMENT_ASKED_AGAIN",
        id,
        writes -> {
          CommunityAssessmentRow row =
              writes
                  .lock(CommunityAssessmentRow.class, id)
                  .orElseThrow(() -> new Missing("community assessment"));
          version.accept(row.version);
          if (row.version != seen.version) {
            throw new NotNow("It was changed meanwhile. Look at it again.");
          }
          row.state =
              counts ? CommunityAssessment.State.COUNTS : CommunityAssessment.State.ASK_AGAIN;
          row.reviewedBy = actor.id();
          row.reviewedAt = around.clock().get().toString();
          row.readAt = row.readAt == null ? row.reviewedAt : row.readAt;
          row.askedWhy = why;
          if (counts) {
            row.facts = kept.facts();
            row.countsSince = row.reviewedAt;
            writes.project(PlaceFiles.graph(id), kept.triples());
          }
          writes.content(id + "\n" + row.state + "\n" + why + "\n" + row.facts);
          return null;
        });
    return assessments.find(actor, eyes, id);
  }

  private static void waits(CommunityAssessmentRow row) {
    if (row.state != CommunityAssessment.State.HANDED_IN) {
      throw new NotNow("It is not handed in, or was decided on.");
    }
  }

  /**
   * Takes an assessment back: it is asked no more, or counts no more. Sealed assessments keep what
   * they were made from.
   */
  public CommunityAssessment withdraw(Actor actor, Eyes eyes, String id) {
    assessments.row(eyes, id);
    ledger.act(
        actor,
        MANAGE,
        "COMMUNITY_ASSESSMENT_WITHDRAWN",
        id,
        writes -> {
          CommunityAssessmentRow row =
              writes
                  .lock(CommunityAssessmentRow.class, id)
                  .filter(one -> one.state != CommunityAssessment.State.WITHDRAWN)
                  .orElseThrow(() -> new NotNow("It was taken back already."));
          row.state = CommunityAssessment.State.WITHDRAWN;
          if (row.facts != null) {
            writes.forget(PlaceFiles.graph(id));
          }
          row.facts = null;
          row.countsSince = null;
          return null;
        });
    return assessments.find(actor, eyes, id);
  }

  /**
   * Tells the partner what followed.
   *
   * @throws NotNow where it was never handed in
   */
  public CommunityAssessment follow(
      Actor actor, Eyes eyes, String id, CommunityAssessment.FollowUp said) {
    if (assessments.row(eyes, id).handedInAt == null) {
      throw new NotNow("Nothing was handed in that could be followed up.");
    }
    if (said == null || said.kind() == null) {
      throw new NotPossible("Say what followed.");
    }
    String day = PlainText.past("The day", said.day(), around.today()).toString();
    ledger.act(
        actor,
        MANAGE,
        "COMMUNITY_ASSESSMENT_FOLLOWED",
        id,
        writes -> {
          FollowUpRow row = new FollowUpRow();
          row.id = around.ids().get();
          row.assessment = id;
          row.kind = said.kind();
          row.day = day;
          row.account = actor.id();
          writes.content(id + "\n" + said);
          return writes.add(row);
        });
    return assessments.find(actor, eyes, id);
  }
}
