package org.tual.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.tual.assessment.Engine;
import org.tual.ledger.Unavailable;
import org.tual.reference.UnusableList;
import org.tual.rules.RefusedRules;
import org.tual.runs.Refusal;
import org.tual.store.StoreUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The {@code tual} command. */
@Command(
    name = "tual",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Forced-labour due diligence for supply chains: every flag explains itself.",
    subcommands = {
      AssessCommand.class,
      MappingCommand.class,
      CompareCommand.class,
      VerifyCommand.class,
      TemplateCommand.class,
      WordsCommand.class,
      RulesCommand.class,
      OntologyCommand.class,
      RebuildCommand.class,
      UserCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      BenchCommand.class
    })
public final class Main {
  /** Could not do what was asked. */
  static final int FAILED = 2;

  /** Libraries speak to developers; what a user must know, Tual says itself. */
  private static final List<Logger> LIBRARIES =
      Stream.of("org.apache", "com.openhtmltopdf", "com.zaxxer", "org.flywaydb")
          .map(Logger::getLogger)
          .toList();

  private Main() {}

  /** Says the engine's version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Engine.version()};
    }
  }

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs one command; for tests and for {@link #main}. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler(Main::failed);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          "There is not enough memory for these lists. Allow more, for example"
              + " TUAL_JAVA_OPTS=-Xmx4g, and run it again. Nothing was assessed.");
      return FAILED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day such as 2026-10-31");
    }
  }

  /** A refusal is one sentence; anything else is a defect of ours and says so without data. */
  private static int failed(Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
    if (exception instanceof Refusal
        || exception instanceof RefusedRules
        || exception instanceof UnusableList
        || exception instanceof Unavailable
        || exception instanceof StoreUnavailable
        || exception instanceof IllegalArgumentException) {
      line.getErr().println(exception.getMessage());
    } else if (exception instanceof IOException || exception instanceof UncheckedIOException) {
      Throwable files = exception instanceof IOException ? exception : exception.getCause();
      line.getErr()
          .println(
              "A file or folder could not be read or written: "
                  + files.getMessage()
                  + ". Check that it is there, that you may use it, and that the disk has room.");
    } else {
      line.getErr()
          .println(
              "Something went wrong inside Tual ("
                  + exception.getClass().getSimpleName()
                  + "). Nothing was assessed. Set TUAL_JAVA_OPTS=-Dtual.verbose=true to see where.");
      if (System.getProperty("tual.verbose") != null) {
        exception.printStackTrace(line.getErr());
      }
    }
    return FAILED;
  }
}
