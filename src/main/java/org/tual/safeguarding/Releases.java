package org.tual.safeguarding;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.tual.ledger.Actor;

/** What may be told outside of a case, after everything that leads to a person was taken out. */
public final class Releases {
  private static final int FEWEST = 10;

  private final Cases cases;

  public Releases(Cases cases) {
    this.cases = cases;
  }

  /**
   * Puts a finding into the batch of a later day. Where the case is held it waits until that ends.
   *
   * @param said its id is not read
   * @throws NotNow with what is missing: consent, or the safety of all who work there
   * @throws NotPossible where it could lead to a person
   */
  public Cases.Shown add(Actor actor, String id, Redacted said) {
    Redacted finding = checked(said);
    return cases.change(
        actor,
        id,
        "FINDING_REDACTED",
        file -> {
          List<String> why = Protocol.release(file);
          if (!why.isEmpty()) {
            throw new NotNow(String.join(" ", why));
          }
          if (new Vicinity(cases.around()).close(file, finding)) {
            throw new NotPossible(
                "That is the place of work itself or somebody on the hold list. Name the port, the"
                    + " fleet or the district.");
          }
          file.released.add(finding);
        },
        (writes, drawer) -> drawer.put(writes, id, finding));
  }

  private Redacted checked(Redacted said) {
    if (said == null
        || said.level() == null
        || Codes.category(said.category()).isEmpty()
        || said.level() == Redacted.Level.SITE) {
      throw new NotPossible("Say the category and how wide the place is.");
    }
    if (said.people() != null && said.people() < FEWEST) {
      throw new NotPossible("A number below ten can lead to somebody. Leave it out.");
    }
    String place = Minimum.words("the place", said.place());
    return new Redacted(
        cases.around().ids().get(),
        said.category(),
        said.level(),
        place,
        month(said.month()),
        said.people());
  }

  private String month(String text) {
    try {
      YearMonth month = YearMonth.parse(text == null ? "" : text);
      if (month.isAfter(YearMonth.from(cases.around().today().get()))) {
        throw new NotPossible("This month lies ahead.");
      }
      return month.toString();
    } catch (DateTimeException e) {
      throw new NotPossible("Write a month like 2026-10.");
    }
  }
}
