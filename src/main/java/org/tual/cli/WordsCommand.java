package org.tual.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tual.outreach.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the words of the help pages in a language beside the English ones, to be read. */
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description =
        "Write the words of the help pages in a language beside the English ones, for somebody who"
            + " speaks it and reads them before anybody else does.")
final class WordsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "LANGUAGE", description = "Its tag, such as my.")
  private String tag;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page, HTML (words-LANGUAGE.html).")
  private Path out;

  @Override
  public Integer call() {
    Review review = Review.of(tag);
    Path file = out == null ? Path.of("words-" + tag + ".html") : out;
    try {
      Files.writeString(file, review.page(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    spec.commandLine()
        .getOut()
        .println(
            "Wrote "
                + file
                + ". When somebody who speaks the language has read all of it, this line names them"
                + " in the file of TUAL_TIPS_LANGUAGES:\n"
                + review.inTable());
    return 0;
  }
}
