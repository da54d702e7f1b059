package org.tual.safeguarding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.ledger.Actor;

/** Keeps what became of workers after somebody spoke with them. */
public final class FollowUps {
  private final Cases cases;

  public FollowUps(Cases cases) {
    this.cases = cases;
  }

  /**
   * Keeps that a worker was reached again. Somebody new gets a pseudonym; of somebody known the day
   * of the talk stays as it was said first.
   *
   * @param said {@code keptOn} is not read; {@code worker} is blank for somebody new; with {@code
   *     cancels} nothing else is read
   * @throws NotPossible where the worker is not known, a day lies ahead, or before the talk
   * @throws NotNow where the person does not agree that more is written down
   */
  public Cases.Shown add(Actor actor, String id, FollowUp said) {
    if (said != null && said.cancels() != null) {
      return cancel(actor, id, said.cancels());
    }
    if (said == null || said.how() == null) {
      throw new NotPossible("Say how the worker was reached.");
    }
    if (!said.changes().stream().allMatch(Codes::change)) {
      throw new NotPossible("This is no code of what may change after a talk.");
    }
    LocalDate today = cases.around().today().get();
    String day = Days.past(said.day(), today);
    String spoken = blank(said.spokenOn()) ? null : Days.past(said.spokenOn(), today);
    return cases.change(
        actor,
        id,
        "FOLLOW_UP_KEPT",
        file -> {
          if (file.refused(Consent.Purpose.RECORD)) {
            throw new NotNow("The person does not agree that more is written down.");
          }
          String since = blank(said.worker()) ? spoken : known(file, said.worker());
          if (since != null && day.compareTo(since) < 0) {
            throw new NotPossible("This day lies before the talk.");
          }
          String worker = blank(said.worker()) ? fresh(file) : said.worker();
          file.followUps.add(
              new FollowUp(worker, since, day, said.how(), said.changes(), today.toString(), null));
        });
  }

  /** Also where the person agrees to no more: what is wrong is taken back. */
  private Cases.Shown cancel(Actor actor, String id, int at) {
    return cases.change(
        actor,
        id,
        "FOLLOW_UP_CANCELLED",
        file -> {
          FollowUp wrong = at < 0 || at >= file.followUps.size() ? null : file.followUps.get(at);
          if (wrong == null || !FollowUp.standing(file.followUps, all -> true).contains(wrong)) {
            throw new NotPossible("There is no such line that stands.");
          }
          file.followUps.add(
              new FollowUp(
                  wrong.worker(),
                  wrong.spokenOn(),
                  wrong.day(),
                  wrong.how(),
                  wrong.changes(),
                  cases.today(),
                  at));
        });
  }

  private static String known(CaseFile file, String worker) {
    FollowUp first =
        FollowUp.standing(file.followUps, all -> true).stream()
            .filter(one -> one.worker().equals(worker))
            .findFirst()
            .orElseThrow(() -> new NotPossible("This case has no worker of this name."));
    return first.spokenOn();
  }

  /** A name that is neither another worker's nor the case's own. */
  private String fresh(CaseFile file) {
    Set<String> taken =
        file.followUps.stream()
            .map(FollowUp::worker)
            .collect(Collectors.toCollection(HashSet::new));
    taken.add(file.pseudonym);
    return Pseudonyms.fresh(cases.around().random(), taken);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
