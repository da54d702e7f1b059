package org.tual.safeguarding;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.tual.compartment.Compartment;
import org.tual.compartment.Document;
import org.tual.compartment.Extra;
import org.tual.compartment.Within;
import org.tual.ledger.Actor;

/** What leads decided on signs, sealed, and what goes out of it. */
final class Decisions {
  private static final String SHELF = "sign";

  private final Compartment compartment;
  private final Cases cases;
  private final Drawer drawer;

  Decisions(Compartment compartment, Cases cases, Drawer drawer) {
    this.compartment = compartment;
    this.cases = cases;
    this.drawer = drawer;
  }

  /**
   * A decision as kept; asked again only where the rule finds more than it did, or where what was
   * let go can no longer go.
   *
   * @param bundle of what waits to go out; null where it was set aside
   */
  record Decided(
      Sign.Kind kind,
      String place,
      boolean released,
      Set<String> about,
      String account,
      String day,
      String bundle) {
    boolean covers(Sign.Kind one, String where, Set<String> all) {
      return kind == one && place.equals(where) && about.containsAll(all);
    }
  }

  List<Decided> all(Actor actor) {
    return compartment.all(Cases.turn(actor, "SIGNS_READ"), SHELF).stream()
        .map(document -> Cases.JSON.fromJson(document.text(), Decided.class))
        .toList();
  }

  /** A bundle went out, or still may. */
  boolean stands(String bundle) {
    return drawer.stands(bundle);
  }

  /** Keeps it and puts what goes out into the drawer in one step. */
  void keep(Actor actor, Signs.Found found, boolean released) {
    String bundle = released ? cases.around().ids().get() : null;
    Decided decided =
        new Decided(
            found.sign().kind(),
            found.place(),
            released,
            found.about(),
            actor.id(),
            cases.today(),
            bundle);
    String end = cases.around().today().get().plusMonths(cases.around().months()).toString();
    compartment.put(
        Cases.turn(actor, "SIGN_DECIDED"),
        SHELF,
        Cases.JSON.toJson(decided),
        Extra.until(end),
        (within, id) -> {
          found.broken().forEach(one -> drawer.drop(within.writes(), one));
          if (released) {
            carry(within, id, found, bundle);
          }
        });
  }

  /**
   * Into the drawer for each case that it counts; a sign of interviews counts none, and is carried
   * by the decision itself.
   */
  private void carry(Within within, String decision, Signs.Found found, String bundle) {
    boolean alone = found.carriers().isEmpty();
    List<String> carriers = alone ? List.of(decision) : found.carriers();
    List<String> names = found.width().names();
    String earliest = YearMonth.parse(found.sign().month()).plusMonths(1).toString();
    Drawer.Bundle all = new Drawer.Bundle(bundle, carriers.size() * names.size(), earliest);
    for (String id : carriers) {
      for (String name : names) {
        String own = cases.around().ids().get();
        drawer.put(within.writes(), id, finding(found, own, name), all);
      }
      if (alone) {
        drawer.mark(within.writes(), id, true, List.of());
      } else {
        Redacted told = finding(found, bundle, found.width().name());
        cases.mark(within.writes(), within.change(id, document -> released(document, found, told)));
      }
    }
  }

  private static Document released(Document document, Signs.Found found, Redacted told) {
    CaseFile file = Cases.file(document);
    if (!Protocol.outside(file).isEmpty()) {
      throw new NotNow("A case that it rests on was changed meanwhile. Look at it again.");
    }
    file.released.removeIf(one -> found.broken().contains(one.id()));
    file.released.add(told);
    return document.with(Cases.JSON.toJson(file));
  }

  private static Redacted finding(Signs.Found found, String id, String name) {
    Sign sign = found.sign();
    return new Redacted(id, sign.kind().name(), sign.level(), name, sign.month(), null);
  }
}
