package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tual.ledger.Actor;

/**
 * Who must not learn of a case: the site, its owner, that owner's other sites, its recruiters.
 * While a case is held nothing that comes from it goes out; everything else goes on as ever, since
 * a stop would tell.
 */
public final class Holds {
  private static final int LONGEST = 200;

  private final Cases cases;

  public Holds(Cases cases) {
    this.cases = cases;
  }

  /**
   * What the lead changes.
   *
   * @param held whether the case is held
   * @param names the whole list; null to keep it
   */
  public record Change(boolean held, List<Held> names) {}

  /** One line of all hold lists; without the cases it comes from. */
  public record Line(Held.Kind kind, String name) {}

  /** Changes whether and against whom a case is held. */
  public Cases.Shown set(Actor actor, String id, Change change) {
    if (change == null) {
      throw new NotPossible("Say whether the case is held.");
    }
    List<Held> names = change.names() == null ? null : names(change.names());
    return cases.change(
        actor,
        id,
        change.held() ? "HOLD_SET" : "HOLD_ENDED",
        file -> {
          file.held = change.held();
          if (names != null) {
            List<Held> all = new ArrayList<>();
            for (Held name : names) {
              Held listed = new Held(name.kind(), name.name(), false);
              all.add(file.hold.contains(listed) ? listed : name);
            }
            file.hold = all;
          }
        });
  }

  private static List<Held> names(List<Held> said) {
    List<Held> names = new ArrayList<>();
    for (Held one : said) {
      if (one.kind() == null || one.name() == null || one.name().length() > LONGEST) {
        throw new NotPossible("A line names a site, an owner or a recruiter.");
      }
      names.add(new Held(one.kind(), Minimum.words("the name", one.name()), true));
    }
    return names.stream().distinct().toList();
  }

  /** All who are on a hold list that stands. */
  public List<Line> list(Actor actor) {
    TreeSet<Line> all =
        new TreeSet<>(java.util.Comparator.comparing(Line::kind).thenComparing(Line::name));
    cases.all(actor, "HOLDS_LISTED").stream()
        .filter(found -> found.file().held && found.file().closedOn == null)
        .flatMap(found -> found.file().hold.stream())
        .forEach(held -> all.add(new Line(held.kind(), held.name())));
    return List.copyOf(all);
  }
}
