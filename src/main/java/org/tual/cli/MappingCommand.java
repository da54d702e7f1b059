package org.tual.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tual.columns.FileMapping;
import org.tual.columns.MappingFile;
import org.tual.columns.Recogniser;
import org.tual.runs.Refusal;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what each column of a list is taken for, and why, as an editable mapping file. */
@Command(
    name = "mapping",
    mixinStandardHelpOptions = true,
    description =
        "Show what each column is taken for, and why; edit it and give it to assess --mapping.")
final class MappingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A list.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it here and not on the screen.")
  private Path out;

  @Override
  public Integer call() {
    try (Workbook workbook = Workbooks.open(file, Limits.commandLine())) {
      FileMapping mapping = new Recogniser().recognise(workbook);
      if (out == null) {
        MappingFile.write(mapping, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
      } else {
        try (Writer written = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
          MappingFile.write(mapping, written);
        }
      }
      return 0;
    } catch (UnreadableFile e) {
      throw new Refusal(e.getMessage() + " " + e.fix());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
