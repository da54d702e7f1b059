package org.tual.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tual.app.Today;
import org.tual.reference.CodeSchemes;
import org.tual.reference.ReferenceLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the ontology with all its schemes, for whoever reads the graph elsewhere. */
@Command(
    name = "ontology",
    mixinStandardHelpOptions = true,
    description = "Write the ontology and its code schemes (SKOS) in Turtle.")
final class OntologyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (${DEFAULT-VALUE}).")
  private Path file = Path.of("tual-ontology.ttl");

  @Override
  public Integer call() throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CodeSchemes.write(ReferenceLists.shipped(), Today.date(), out);
    }
    spec.commandLine().getOut().println("Wrote " + file + ".");
    return 0;
  }
}
