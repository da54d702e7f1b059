package org.tual.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.graph.Classification;
import org.tual.graph.Derivations;
import org.tual.graph.Facts;
import org.tual.graph.Identity;
import org.tual.graph.Network;
import org.tual.graph.Rates;
import org.tual.graph.Snapshot;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.intake.Problem;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Answers;
import org.tual.rules.Rule;
import org.tual.rules.RuleEngine;
import org.tual.rules.RuleOutcome;
import org.tual.rules.RuleSet;
import org.tual.rules.Run;
import org.tual.rules.Severity;
import org.tual.spreadsheet.Limits;

/**
 * Looks at a draft audit before anybody releases it: the rules of the dimension integrity, run by
 * the same engine over a small snapshot of the draft and of what the last sealed assessment knows
 * of the place. What it says is a reason for a reviewer to look, and no judgement on the place or
 * on the auditor. Nothing is written, and nothing of the draft is kept.
 */
public final class IntegrityReview {
  /**
   * A reason to look.
   *
   * @param rule id
   * @param title of the rule
   * @param severity S1 to S4
   * @param detail in words, with whose decision it was where that is known
   */
  public record Reason(String rule, String title, Severity severity, String detail) {}

  /**
   * A rule that cannot answer.
   *
   * @param missing facts in plain words; of alternatives all, joined by "or"
   */
  public record Open(String rule, String title, List<String> missing) {}

  /**
   * What the review says.
   *
   * @param reasons the gravest first
   * @param open what nobody can say from this draft; never good news
   * @param problems rows of the draft that could not be read
   */
  public record Result(List<Reason> reasons, List<Open> open, List<Problem> problems) {
    /** The draft may be released only with a reason that the reviewer writes down. */
    public boolean needsWrittenReason() {
      return reasons.stream().anyMatch(reason -> reason.severity() == Severity.S1);
    }
  }

  private final RuleSet rules;
  private final ReferenceLists lists;
  private final Map<String, String> labels = new HashMap<>();

  /**
   * Takes what the last sealed assessment was made with.
   *
   * @param rules those of other dimensions are left aside
   */
  public IntegrityReview(RuleSet rules, ReferenceLists lists) {
    this.rules = rules;
    this.lists = lists;
    for (Field field : Vocabulary.standard().fields()) {
      labels.putIfAbsent(field.property(), field.label());
    }
  }

  /**
   * Reviews one draft.
   *
   * @param draft an answer sheet with one observation in a row, as a released audit is
   * @param place what is known of the place that it speaks of; rows about others do not count
   * @param asOf the day on which the review looks at the world
   */
  public Result of(Path draft, KnownPlace place, LocalDate asOf) {
    IntakeOptions options = new IntakeOptions(asOf, "", List.of(), Map.of(), Limits.commandLine());
    Intake intake = new Intake(options, (file, sheet, rows) -> {});
    place.state(intake.statements(), asOf);
    intake.read(draft);
    Snapshot snapshot = snapshot(intake, place, asOf);
    Run run = new Run(asOf, rules.profile());
    run.addTo(snapshot.graph());
    RuleEngine engine = new RuleEngine(snapshot.graph(), run);
    List<Reason> reasons = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      if (rule.dimension() == Rule.Dimension.INTEGRITY) {
        RuleOutcome outcome = engine.runDelta(rule, Set.of(place.id()));
        outcome
            .hits()
            .forEach(
                hit ->
                    reasons.add(new Reason(rule.id(), rule.title(), hit.severity(), hit.detail())));
        unanswered(outcome, open);
      }
    }
    reasons.sort((one, other) -> one.severity().compareTo(other.severity()));
    return new Result(List.copyOf(reasons), List.copyOf(open), intake.problems());
  }

  private Snapshot snapshot(Intake intake, KnownPlace place, LocalDate asOf) {
    Identity identity = Identity.resolve(intake.statements(), place.registry(), List.of());
    Facts facts = new Facts(intake.statements(), identity);
    Snapshot snapshot = new Snapshot(facts, new Network(facts, ""));
    new Derivations(snapshot, asOf, Rates.none()).run();
    new Classification(snapshot, lists, asOf).run();
    return snapshot;
  }

  private void unanswered(RuleOutcome outcome, List<Open> open) {
    Answers answers = outcome.answers();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.state(i) == Answers.State.UNKNOWN) {
        List<String> missing =
            answers.missing(i).stream().map(fact -> words(fact.anyOf())).sorted().toList();
        open.add(new Open(outcome.rule().id(), outcome.rule().title(), missing));
      }
    }
  }

  private String words(Set<String> anyOf) {
    return String.join(" or ", anyOf.stream().sorted().map(this::label).toList());
  }

  private String label(String property) {
    String local = property.substring(property.indexOf('#') + 1);
    return labels.getOrDefault("tual:" + local, Labels.words(local));
  }
}
