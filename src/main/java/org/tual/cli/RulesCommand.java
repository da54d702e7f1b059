package org.tual.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.tual.rules.Rule;
import org.tual.rules.RuleHandbook;
import org.tual.rules.RuleSet;
import org.tual.rules.ShaclExport;
import org.tual.rules.Twins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, tests, exports and documents rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "List, test, export or document rules.")
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static RuleSet rules(Path folder) {
    return folder == null ? RuleSet.shipped() : RuleSet.load(folder);
  }

  @Command(name = "list", description = "One line for each rule.", mixinStandardHelpOptions = true)
  int list(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "Folder with rules; the shipped ones by default.")
          Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    for (Rule rule : rules(folder).rules()) {
      out.println(rule.severity() + "  " + rule.id() + "  " + rule.title());
    }
    return 0;
  }

  @Command(
      name = "test",
      description = "Load the rules of a folder and run their examples.",
      mixinStandardHelpOptions = true)
  int test(@Parameters(paramLabel = "DIR", description = "Folder with rules.") Path folder) {
    RuleSet rules = RuleSet.load(folder);
    List<String> failures = Twins.check(folder, rules);
    PrintWriter out = spec.commandLine().getOut();
    failures.forEach(out::println);
    int count = rules.rules().size();
    out.println(
        failures.isEmpty()
            ? "All " + count + " rules answer their examples as the examples say."
            : failures.size() + " examples are answered otherwise than they say.");
    return failures.isEmpty() ? 0 : 1;
  }

  @Command(
      name = "export",
      description = "Write the rules for other engines.",
      mixinStandardHelpOptions = true)
  int export(
      @Option(names = "--shacl", required = true, description = "As SHACL-SPARQL in Turtle.")
          boolean shacl,
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "Folder with rules; the shipped ones by default.")
          Path folder) {
    spec.commandLine().getOut().print(ShaclExport.of(rules(folder).rules()));
    return 0;
  }

  @Command(
      name = "handbook",
      description = "Write the handbook of the rules in a folder, in Markdown.",
      mixinStandardHelpOptions = true)
  int handbook(@Parameters(paramLabel = "DIR", description = "Folder with rules.") Path folder) {
    spec.commandLine().getOut().print(RuleHandbook.of(folder));
    return 0;
  }
}
