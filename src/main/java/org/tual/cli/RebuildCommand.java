package org.tual.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tual.app.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the graph store of an installation again from its ledger, while no server runs. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Make the graph store of a stopped server again from its ledger.")
final class RebuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the installation (${DEFAULT-VALUE}).")
  private Path data = Path.of("tual-data");

  @Override
  public Integer call() {
    try (Installation installation = Installation.inFolder(data)) {
      installation.outbox().release(installation.outbox().holder());
      installation.relay().rebuild();
      spec.commandLine()
          .getOut()
          .println(
              "The graph store was made again: "
                  + installation.store().graphs().size()
                  + " graphs."
                  + (installation.relay().missing() == 0
                      ? ""
                      : " Left out, since their content is no longer there: "
                          + installation.relay().missing()
                          + "."));
    }
    return 0;
  }
}
