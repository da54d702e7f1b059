package org.tual.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tual.log.LogExport;
import org.tual.log.LogVerifier;
import org.tual.log.Pem;
import org.tual.log.Rejected;
import org.tual.log.Verification;
import org.tual.log.Verified;
import org.tual.runs.Refusal;
import picocli.CommandLine.Option;

/** Checks an exported ledger, and says in words what came of it. */
final class LedgerCheck {
  @Option(
      names = "--ledger",
      paramLabel = "EXPORT.ndjson",
      required = true,
      description =
          "Check an exported ledger instead; its checkpoints lie beside it as EXPORT.checkpoints.")
  private Path ledger;

  @Option(
      names = "--key",
      paramLabel = "PUB.pem",
      description = "The ledger's public key, from somebody you trust; goes with --ledger.")
  private Path key;

  /** Exit 0 where it holds, else 1. */
  int run(PrintWriter out) throws IOException {
    if (!Files.isRegularFile(ledger)) {
      throw new Refusal("There is no file " + ledger + ".");
    }
    Verification result = verifier().verify(ledger, LogExport.checkpointsOf(ledger));
    if (result instanceof Verified verified) {
      out.println(
          "Verified: "
              + verified.signed()
              + " of "
              + verified.events()
              + " events of "
              + verified.origin()
              + " are the ones that were signed, whole and in their order. Root "
              + verified.root());
      remarks(verified.remarks(), out);
      return 0;
    }
    Rejected rejected = (Rejected) result;
    out.println(
        "Not verified: the first bad event is "
            + rejected.firstBad()
            + ". A checkpoint proves "
            + (rejected.proven() == 0 ? "none" : "those up to " + rejected.proven())
            + ".");
    rejected.faults().forEach(fault -> out.println("  " + fault.sequence() + "  " + fault.why()));
    remarks(rejected.remarks(), out);
    return 1;
  }

  private LogVerifier verifier() throws IOException {
    if (key == null) {
      return LogVerifier.withoutKey();
    }
    if (!Files.isRegularFile(key)) {
      throw new Refusal("There is no file " + key + ".");
    }
    return LogVerifier.withKey(Pem.publicKey(Files.readString(key)));
  }

  private static void remarks(List<String> remarks, PrintWriter out) {
    remarks.forEach(remark -> out.println("Remark: " + remark));
  }
}
