package org.tual.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tual.assessment.Continuity;
import org.tual.findings.Remembered;
import org.tual.runs.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which findings came, went or changed their evidence between two reports. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Say which findings came, went or changed between two reports.")
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "Folder of the earlier report.")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "Folder of the later report.")
  private Path after;

  @Override
  public Integer call() {
    Map<String, Remembered> one = active(before);
    Map<String, Remembered> other = active(after);
    PrintWriter out = spec.commandLine().getOut();
    int same = 0;
    for (Remembered finding : gravestFirst(other)) {
      Remembered known = one.get(finding.fingerprint());
      if (known == null) {
        line(out, "came   ", finding, "");
      } else if (!known.evidence().equals(finding.evidence())) {
        line(out, "changed", finding, "");
      } else {
        same++;
      }
    }
    Map<String, Remembered> later = all(after);
    for (Remembered finding : gravestFirst(one)) {
      if (!other.containsKey(finding.fingerprint())) {
        Remembered known = later.get(finding.fingerprint());
        line(out, "went   ", finding, known == null ? "" : Statuses.words(known.status()));
      }
    }
    out.println(same + (same == 1 ? " finding is" : " findings are") + " the same in both.");
    return 0;
  }

  private static List<Remembered> gravestFirst(Map<String, Remembered> findings) {
    return findings.values().stream()
        .sorted(
            Comparator.comparing(Remembered::severity)
                .thenComparing(Remembered::siteName)
                .thenComparing(Remembered::title))
        .toList();
  }

  private static void line(PrintWriter out, String what, Remembered finding, String why) {
    out.println(
        what
            + " "
            + finding.severity()
            + " "
            + finding.siteName()
            + ": "
            + finding.title()
            + (why.isEmpty() ? "" : " (" + why + ")"));
  }

  private static Map<String, Remembered> active(Path report) {
    Map<String, Remembered> active = all(report);
    active.values().removeIf(finding -> !finding.active());
    return active;
  }

  private static Map<String, Remembered> all(Path report) {
    Map<String, Remembered> findings = new TreeMap<>();
    Path file = report.resolve(Continuity.FILE);
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (Remembered finding : Continuity.read(text).findings()) {
        findings.put(finding.fingerprint(), finding);
      }
    } catch (IOException e) {
      throw new Refusal("There is no report in " + report + ".");
    }
    return findings;
  }
}
