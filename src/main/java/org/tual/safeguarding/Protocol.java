package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tual.safeguarding.Step.State;

/**
 * The order in which people are protected, and what each step needs. No step needs a proof, a
 * second source or the end of another case.
 */
final class Protocol {
  private static final List<Remedy.Kind> OWED =
      List.of(Remedy.Kind.WAGES, Remedy.Kind.FEES, Remedy.Kind.DOCUMENTS, Remedy.Kind.HOUSING);

  private Protocol() {}

  static List<Step> steps(CaseFile file) {
    return List.of(
        step("danger", file.danger != CaseFile.Danger.NOT_ASKED, List.of()),
        step("description", file.victim != CaseFile.Victim.NOT_SAID, List.of()),
        step("consent", !file.consents.isEmpty(), List.of()),
        step("hold", !file.hold.isEmpty(), List.of()),
        step("plan", file.plan != null && file.plan.coversEverybody(), List.of()),
        step("referral", !file.referrals.isEmpty(), referral(file)),
        step("remedy", remedied(file), List.of()),
        step("everybody", file.plan != null && file.plan.offeredOn() != null, everybody(file)),
        step("release", !file.released.isEmpty(), release(file)),
        step("closing", file.closedOn != null, closing(file)));
  }

  private static Step step(String id, boolean done, List<String> why) {
    State state = done ? State.DONE : why.isEmpty() ? State.OPEN : State.WAITS;
    return new Step(id, state, done ? List.of() : why);
  }

  /** The first step that is open; null where none is. */
  static String next(CaseFile file) {
    return file.closedOn != null
        ? null
        : steps(file).stream()
            .filter(step -> step.state() == State.OPEN)
            .map(Step::id)
            .findFirst()
            .orElse(null);
  }

  private static List<String> everybody(CaseFile file) {
    return file.plan == null ? List.of("First the safety plan.") : List.of();
  }

  private static List<String> referral(CaseFile file) {
    return file.agreed(Consent.Purpose.REFER)
        ? List.of()
        : List.of("The person has not agreed to be referred.");
  }

  /** What keeps anything of the case from being told outside; empty where nothing does. */
  static List<String> release(CaseFile file) {
    List<String> why = new ArrayList<>();
    if (file.places.isEmpty()) {
      // else nothing tells a finding about the place of work from one about a port
      why.add("Nobody named the place of work yet.");
    }
    if (!file.agreed(Consent.Purpose.SHARE)) {
      why.add("The person has not agreed that anything is shared.");
    }
    if (file.plan == null || !file.plan.coversEverybody()) {
      why.add("The safety plan does not yet cover everybody at the site.");
    }
    if (file.plan == null || file.plan.offeredOn() == null) {
      why.add("Protection was not yet offered to everybody at the site.");
    }
    if (file.danger != CaseFile.Danger.NO) {
      why.add(
          file.danger == CaseFile.Danger.YES
              ? "Somebody is in danger."
              : "Nobody asked yet whether somebody is in danger.");
    }
    return why;
  }

  /** The same for a finding that rests on several cases, none of which may be held. */
  static List<String> outside(CaseFile file) {
    List<String> why = new ArrayList<>(release(file));
    if (file.held) {
      why.add("A case that it rests on is held.");
    }
    return why;
  }

  static boolean remedied(CaseFile file) {
    boolean home = file.remedy(Remedy.Kind.RETURN).map(Remedy::settled).orElse(true);
    return home
        && OWED.stream().allMatch(kind -> file.remedy(kind).map(Remedy::settled).orElse(false));
  }

  private static List<String> closing(CaseFile file) {
    return Stream.concat(
            file.danger == CaseFile.Danger.YES
                ? Stream.of("Somebody is in danger.")
                : Stream.empty(),
            open(file).stream())
        .toList();
  }

  /** What is still owed, a sentence each. */
  private static List<String> open(CaseFile file) {
    return Arrays.stream(Remedy.Kind.values())
        .filter(
            kind -> file.remedy(kind).map(one -> !one.settled()).orElse(kind != Remedy.Kind.RETURN))
        .map(kind -> "Not settled: " + kind.name().toLowerCase(java.util.Locale.ROOT) + ".")
        .toList();
  }

  /**
   * Lets a case be closed.
   *
   * @param reason null for none
   * @throws NotNow with what is in the way
   */
  static void closable(CaseFile file, String reason) {
    if (file.closedOn != null) {
      throw new NotNow("This case is closed already.");
    }
    if (file.danger == CaseFile.Danger.YES) {
      throw new NotNow("Somebody is in danger. A case does not close then, whatever the reason.");
    }
    boolean onPaper =
        file.remedies.stream().anyMatch(one -> one.proof() == Remedy.Proof.SITE_DOCUMENTS);
    if (onPaper) {
      throw new NotNow(
          "Something rests on papers of the site alone. Ask the person or a partner first.");
    }
    List<String> open = open(file);
    if (!open.isEmpty() && reason == null) {
      throw new NotNow(String.join(" ", open) + " Say why the case is closed nevertheless.");
    }
  }
}
