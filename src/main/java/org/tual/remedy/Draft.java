package org.tual.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/**
 * What somebody writes of a nonconformity.
 *
 * @param visit id of the visit that found it; may be missing
 * @param site IRI; counts only where it is raised
 * @param found what was found
 * @param plan what is done; may be missing
 * @param protectsWorkers whoever changes words that a supplier reads answers for it that nobody can
 *     tell from them who spoke
 */
public record Draft(
    String visit,
    String site,
    Nonconformity.Found found,
    Nonconformity.Plan plan,
    boolean protectsWorkers) {
  private static final Nonconformity.Plan NO_PLAN =
      new Nonconformity.Plan("", "", "", "", "", "", "", "");

  static final int LONG = 4_000;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{0,36}");
  private static final int SHORT = 500;
  private static final int LINE = 200;

  /**
   * Where it comes from besides.
   *
   * @param key hash by which the same line of a plan is known again; null where it came in none
   * @param number in that plan; null where it has none
   * @param stage that it begins at
   * @param close the day that the plan names; null where it names none
   */
  public record Origin(String key, String number, Stage stage, LocalDate close) {
    /** Written by hand. */
    public static final Origin HAND = new Origin(null, null, Stage.RAISED, null);
  }

  /**
   * The same within bounds, with nothing missing and nothing that could identify a person.
   *
   * @param indicators those that there are
   * @param owner who answers for it where nobody is named
   * @throws NotPossible where something is missing or cannot stand there
   */
  Draft checked(Set<String> indicators, String owner) {
    if (found == null || found.severity() == null) {
      throw new NotPossible("Say what was found and how grave it is.");
    }
    List<String> named = Optional.ofNullable(found.indicators()).orElse(List.of());
    if (!indicators.containsAll(named)) {
      throw new NotPossible("There is no such indicator of the ILO.");
    }
    return new Draft(
        id("visit", visit),
        site,
        new Nonconformity.Found(
            NotPossible.TEXT.of("The clause", found.clause(), SHORT),
            NotPossible.TEXT.of("The source of the duty", found.duty(), SHORT),
            named.stream().distinct().sorted().toList(),
            NotPossible.TEXT.of("The dimension", found.dimension(), 30),
            found.severity(),
            NotPossible.TEXT.of("The workforce group", found.group(), LINE),
            NotPossible.TEXT.of("The period", found.period(), 100),
            Optional.ofNullable(found.prevalence()).orElse(Nonconformity.Prevalence.NOT_KNOWN),
            Optional.ofNullable(found.source()).orElse(Nonconformity.Source.AUDITOR),
            Optional.ofNullable(found.releasability())
                .orElse(Nonconformity.Releasability.RESTRICTED),
            NotPossible.TEXT.needed("The title", found.title(), 300),
            NotPossible.TEXT.of("The words for the supplier", found.words(), LONG),
            NotPossible.TEXT.of("What is asked", found.asked(), LONG),
            NotPossible.TEXT.of("The description", found.description(), LONG)),
        checked(plan == null ? NO_PLAN : plan, owner),
        protectsWorkers);
  }

  private static Nonconformity.Plan checked(Nonconformity.Plan plan, String owner) {
    String named = id("owner", plan.owner());
    return new Nonconformity.Plan(
        NotPossible.TEXT.of("The root cause", plan.rootCause(), LONG),
        NotPossible.TEXT.of("The immediate correction", plan.immediateCorrection(), LONG),
        NotPossible.TEXT.of("The corrective action", plan.correctiveAction(), LONG),
        NotPossible.TEXT.of("The preventive action", plan.preventiveAction(), LONG),
        NotPossible.TEXT.of("The remedy to people", plan.remedyToPeople(), LONG),
        NotPossible.TEXT.of("The buyer's own action", plan.buyerAction(), LONG),
        NotPossible.TEXT.of("The job title", plan.responsible(), LINE),
        named.isEmpty() ? owner : named);
  }

  /** An id is no free text: its figures may look like those of a document. */
  private static String id(String what, String text) {
    String id = text == null ? "" : text.strip();
    if (!ID.matcher(id).matches()) {
      throw new NotPossible("There is no such " + what + ".");
    }
    return id;
  }

  /** The same of a visit, at its site, with this owner. */
  Draft at(String ofVisit, String atSite, String owner) {
    Nonconformity.Plan of = plan == null ? NO_PLAN : plan;
    return new Draft(
        ofVisit,
        atSite,
        found,
        new Nonconformity.Plan(
            of.rootCause(),
            of.immediateCorrection(),
            of.correctiveAction(),
            of.preventiveAction(),
            of.remedyToPeople(),
            of.buyerAction(),
            of.responsible(),
            owner),
        false);
  }

  boolean sealed() {
    return found.releasability() == Nonconformity.Releasability.SEALED;
  }

  /** Whether the words that a supplier reads are those that stand. */
  boolean sameWords(Nonconformity.Found before) {
    return List.of(found.title(), found.words(), found.asked())
        .equals(List.of(before.title(), before.words(), before.asked()));
  }

  Severity severity() {
    return found.severity();
  }
}
