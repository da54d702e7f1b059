package org.tual.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tual.findings.Finding;
import org.tual.graph.Classification;
import org.tual.graph.Derivations;
import org.tual.graph.Facts;
import org.tual.graph.Identity;
import org.tual.graph.Network;
import org.tual.graph.Snapshot;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.intake.Problem;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Rule;
import org.tual.rules.RuleEngine;
import org.tual.rules.RuleOutcome;
import org.tual.rules.Run;
import org.tual.supplychain.SourceRef;

/**
 * The conductor: reads the lists, builds the snapshot, runs the rules, works out exposure and the
 * four answers. Calls the stops by name, in one order; the same request gives the same assessment.
 */
public final class Assessor {
  private static final int SHOWN_CELLS = 4;

  /** Triples from which on single rules take long enough to be told of. */
  private static final int LONG_WORK = 1_000_000;

  private final AssessmentRequest request;
  private final ReferenceLists lists;
  private final Progress progress;

  public Assessor(AssessmentRequest request, ReferenceLists lists, Progress progress) {
    this.request = request;
    this.lists = lists;
    this.progress = progress;
  }

  /** Reads the lists only; what was understood, without any rule. */
  public Intake read() {
    IntakeOptions options =
        new IntakeOptions(
            request.asOf(),
            request.buyer(),
            request.mappings(),
            request.corrections(),
            request.limits());
    Intake intake = new Intake(options, this::rows);
    List<Path> files = new ArrayList<>(request.files());
    files.sort(Comparator.comparing((Path file) -> String.valueOf(file.getFileName())));
    for (Path file : files) {
      progress.step("Reading " + file.getFileName());
      intake.read(file);
    }
    return intake;
  }

  private void rows(String file, String sheet, long rows) {
    if (rows % 50_000 == 0) {
      progress.step("Reading " + file + " " + sheet + ": " + rows + " rows");
    }
  }

  /** Assesses what was read. */
  public Assessed assess(Intake intake) {
    progress.step("Building the graph of " + intake.statements().claims() + " statements");
    Identity identity =
        Identity.resolve(intake.statements(), request.before().registry(), request.judgements());
    Facts facts = new Facts(intake.statements(), identity);
    Network network = new Network(facts, request.buyer());
    Snapshot snapshot = new Snapshot(facts, network);
    Run run = new Run(request.asOf(), request.rules().profile());
    Derivations derivations =
        new Derivations(
            snapshot,
            request.asOf(),
            request.rates(),
            run.since("placeFactsSince"),
            run.since("helpVerifiedSince"));
    derivations.run();
    new Classification(snapshot, lists, request.asOf(), request.judgements()).run();
    run.addTo(snapshot.graph());
    Names names = new Names(facts, network.buyer(), request.buyer());
    Chain chain = new Chain(facts, network, names);
    List<RuleOutcome> outcomes = outcomes(snapshot, chain, run);
    progress.step("Weighing the answers");
    noteIdentities(intake, identity);
    noteContradictions(intake, facts);
    NameClashes.note(intake, facts);
    PlaceNotes.note(intake, facts.statements(), derivations.uncountedOfPlaces());
    return new Answering(request, lists, intake, snapshot, names, chain, outcomes).answer();
  }

  /**
   * Local and group rules first; exposure is seeded by their hits; then the rules that read it,
   * once.
   */
  private List<RuleOutcome> outcomes(Snapshot snapshot, Chain chain, Run run) {
    List<Rule> rules = request.rules().rules();
    RuleOutcome[] outcomes = new RuleOutcome[rules.size()];
    RuleEngine engine = new RuleEngine(snapshot.graph(), run);
    boolean slow = snapshot.graph().size() > LONG_WORK;
    progress.step("Running " + rules.size() + " rules");
    for (int i = 0; i < outcomes.length; i++) {
      if (rules.get(i).scope() != Rule.Scope.EXPOSURE) {
        if (slow) {
          progress.step("Rule " + (i + 1) + " of " + rules.size() + ": " + rules.get(i).id());
        }
        outcomes[i] = engine.run(rules.get(i));
      }
    }
    new Seeds(snapshot, chain).spread(outcomes);
    RuleEngine exposed = new RuleEngine(snapshot.graph(), run);
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == null) {
        outcomes[i] = exposed.run(rules.get(i));
      }
    }
    return List.of(outcomes);
  }

  private void noteIdentities(Intake intake, Identity identity) {
    for (String ambiguous : identity.ambiguous()) {
      intake.problem(
          new Problem(
              "",
              "",
              0,
              "",
              "",
              ambiguous.substring(ambiguous.lastIndexOf('|') + 1),
              "name-of-several",
              "This name or number stands for several places, so it was joined to none of them.",
              "Give the country and city, or a number of its own, wherever it is mentioned.",
              Problem.Severity.NOTE));
    }
  }

  /** Two cells that say different things of one fact are both shown; neither is overwritten. */
  private void noteContradictions(Intake intake, Facts facts) {
    facts.forEachContradiction(
        (node, property, claim) -> {
          List<Integer> claims = facts.claims(node, property);
          String cells =
              claims.stream()
                  .map(one -> facts.statements().source(one).toString())
                  .distinct()
                  .limit(SHOWN_CELLS)
                  .collect(Collectors.joining(" and "));
          SourceRef first = facts.statements().source(claim);
          intake.problem(
              new Problem(
                  first.file(),
                  first.sheet(),
                  first.row(),
                  SourceRef.letters(first.column()),
                  "",
                  "",
                  "sources-disagree",
                  "Cells disagree on " + Labels.words(property.substring(5)) + ": " + cells + ".",
                  "Ask which is right; until then the one that is worse for workers counts.",
                  Problem.Severity.NOTE));
        });
  }

  /** By severity, then rule, then site name, then subject and group. */
  static Comparator<Finding> order() {
    return Comparator.comparing(Finding::severity)
        .thenComparing(Finding::rule)
        .thenComparing(Finding::siteName)
        .thenComparing(Finding::subject)
        .thenComparing(Finding::group)
        .thenComparing(Finding::fingerprint);
  }
}
