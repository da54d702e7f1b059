package org.tual.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tual.app.Backup;
import org.tual.app.Installation;
import org.tual.ledger.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies the installation of a stopped server into one file; a running one makes it itself. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copy the installation of a stopped server into one file.")
final class BackupCommand implements Callable<Integer> {
  private static final Actor SHELL = new Actor("command-line", "", Set.of());

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "Its folder (${DEFAULT-VALUE}).")
  private Path data = Path.of("tual-data");

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (${DEFAULT-VALUE}).")
  private Path file = Path.of("tual-backup.zip");

  @Override
  public Integer call() throws IOException {
    try (Installation installation = Installation.inFolder(data)) {
      Backup.write(installation, file);
      installation.ledger().note(SHELL, "BACKUP_MADE", "", "done");
    }
    spec.commandLine()
        .getOut()
        .println("Wrote " + file + ". Copy the folder keys apart; it is not in it.");
    return 0;
  }
}
