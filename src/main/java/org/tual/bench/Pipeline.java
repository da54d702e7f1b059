package org.tual.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tual.assessment.Assessed;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Assessor;
import org.tual.assessment.Continuity;
import org.tual.assessment.Progress;
import org.tual.graph.Classification;
import org.tual.graph.Derivations;
import org.tual.graph.Facts;
import org.tual.graph.Identity;
import org.tual.graph.Network;
import org.tual.graph.Rates;
import org.tual.graph.Registry;
import org.tual.graph.Snapshot;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.reference.ReferenceLists;
import org.tual.rules.RuleSet;
import org.tual.rules.Run;
import org.tual.spreadsheet.Limits;
import org.tual.supplychain.Statements;

/** The stops of an assessment, one by one, on a fixed day. */
final class Pipeline {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final String BUYER = "Contoh Buyer Fiktif";

  private Pipeline() {}

  static Intake intake(List<Path> files) {
    IntakeOptions options =
        new IntakeOptions(AS_OF, BUYER, List.of(), Map.of(), Limits.commandLine());
    Intake intake = new Intake(options, (file, sheet, rows) -> {});
    files.forEach(intake::read);
    return intake;
  }

  /** Effective facts and the network between the places. */
  record Known(Facts facts, Network network) {}

  static Known known(Statements statements) {
    Facts facts = new Facts(statements, Identity.resolve(statements, Registry.empty(), List.of()));
    return new Known(facts, new Network(facts, BUYER));
  }

  /** The snapshot with all that is worked out before rules run. */
  static Snapshot snapshot(Known known, ReferenceLists lists, RuleSet rules) {
    Snapshot snapshot = new Snapshot(known.facts(), known.network());
    new Derivations(snapshot, AS_OF, Rates.none()).run();
    new Classification(snapshot, lists, AS_OF).run();
    new Run(AS_OF, rules.profile()).addTo(snapshot.graph());
    return snapshot;
  }

  /** Everything but the writing of reports. */
  static Assessed assess(List<Path> files) {
    AssessmentRequest request =
        new AssessmentRequest(
            files,
            AS_OF,
            BUYER,
            List.of(),
            Map.of(),
            RuleSet.shipped(),
            Rates.none(),
            List.of(),
            List.of(),
            Continuity.none(),
            Limits.commandLine());
    Assessor assessor = new Assessor(request, ReferenceLists.shipped(), Progress.silent());
    return assessor.assess(assessor.read());
  }
}
