package org.tual.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tual.app.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup into an empty folder. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Restore a backup into an empty folder.")
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file;

  @Option(names = "--data", paramLabel = "DIR", required = true, description = "Empty folder.")
  private Path data;

  @Option(
      names = "--keys",
      paramLabel = "DIR",
      description =
          "The folder keys of the installation, kept apart; without it the checkpoints of the log"
              + " made before cannot be checked any more.")
  private Path keys;

  @Override
  public Integer call() throws IOException {
    try (InputStream copy = new BufferedInputStream(Files.newInputStream(file))) {
      Backup.restore(copy, data, keys);
    }
    spec.commandLine()
        .getOut()
        .println(
            "Restored into "
                + data
                + ". At its start all sessions, one-time links and API tokens end, since some may"
                + " have been ended after the copy was made; look at the accounts for the same"
                + " reason. Start it: tual serve --data "
                + data);
    return 0;
  }
}
