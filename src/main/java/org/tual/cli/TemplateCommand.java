package org.tual.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a blank intake workbook with a filled example. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "Write a blank intake workbook with a filled example.")
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "FILE", description = "The workbook (${DEFAULT-VALUE}).")
  private Path out = Path.of("tual-intake.xlsx");

  @Option(names = "--example", description = "With a filled fictional example in it.")
  private boolean example;

  @Override
  public Integer call() {
    if (example) {
      TemplateWorkbook.writeExample(out);
    } else {
      TemplateWorkbook.write(out);
    }
    spec.commandLine()
        .getOut()
        .println("Wrote " + out + ". Fill it in and run: tual assess " + out);
    return 0;
  }
}
