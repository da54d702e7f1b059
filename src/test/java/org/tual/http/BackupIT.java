package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;
import org.tual.intake.FileHash;
import org.tual.log.LogExport;

/** The drill: a copy is made while the server serves, restored elsewhere, and serves the same. */
class BackupIT {
  private static final Server SERVER = Server.shared();
  private static final String PASSWORD = "long password of drill";
  @TempDir private Path folder;

  private int tual(String... arguments) {
    PrintWriter words = new PrintWriter(new StringWriter());
    return Main.run(words, words, arguments);
  }

  @Test
  void aRestoredInstallationServesTheSame() throws IOException {
    Caller compliance = Caller.withRoles(SERVER, "drill", "COMPLIANCE");
    Path list =
        Files.writeString(
            folder.resolve("drill.csv"),
            "Supplier,Country,Passport held by\nContoh Drill,Thailand,employer\n");
    String upload = "/api/uploads/" + compliance.upload(list).text("id");
    compliance.follow(upload + "/progress");
    compliance.call("POST", upload + "/mapping", "text/csv", "", "*");
    JsonObject read = compliance.follow(upload + "/progress");
    String run =
        compliance
            .post(
                "/api/assessments",
                Map.of("uploads", List.of(read.get("id").getAsString()), "asOf", "2026-10-31"))
            .text("id");
    compliance.follow("/api/assessments/" + run + "/progress");
    Caller token =
        compliance.withToken(
            compliance
                .post(
                    "/api/tokens",
                    Map.of("label", "copied", "scopes", List.of("READ_UPLOADS"), "days", 30))
                .text("text"));
    assertThat(token.get("/api/uploads").status()).isEqualTo(200);
    Caller.Answer copied = SERVER.admin().post("/api/backups", Map.of());
    if ("production".equals(System.getProperty("tual.pairing"))) {
      assertThat(copied.status()).isEqualTo(409);
      assertThat(copied.body()).contains("pg_dump");
      return;
    }
    assertThat(copied.status()).as(copied.body()).isEqualTo(201);
    Path file = SERVER.data().resolve("backups").resolve(copied.text("file"));
    assertThat(FileHash.of(file).sha256()).isEqualTo(copied.text("sha256"));
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    assertThat(SERVER.admin().get("/api/backups").status()).isEqualTo(405);
    Path data = folder.resolve("restored");
    String keys = SERVER.data().resolve("keys").toString();
    String to = data.toString();
    assertThat(tual("restore", file.toString(), "--data", to, "--keys", keys)).isZero();
    assertThat(tual("restore", file.toString(), "--data", to, "--keys", keys)).isEqualTo(2);

    Server restored = Server.start(data, Map.of());
    try {
      assertThat(token.at(restored).get("/api/uploads").status()).isEqualTo(401);
      assertThat(compliance.at(restored).get("/api/uploads").status()).isEqualTo(401);
      Caller again = Caller.signedIn(restored, "drill", PASSWORD);
      assertThat(again.get(upload).text("state")).isEqualTo("PROJECTED");
      for (String name : List.of("findings.csv", "report.html", "report.pdf", "seal.json")) {
        String path = "/api/assessments/" + run + "/files/" + name;
        assertThat(again.get(path).bytes()).as(name).isEqualTo(compliance.get(path).bytes());
      }
      Path events =
          Files.write(folder.resolve("log.ndjson"), again.get("/api/events/export").bytes());
      Files.write(LogExport.checkpointsOf(events), again.get("/api/events/checkpoints").bytes());
      Path key = Files.write(folder.resolve("key.pem"), again.get("/api/events/key").bytes());
      assertThat(tual("verify", "--ledger", events.toString(), "--key", key.toString())).isZero();
      assertThat(restored.caughtUp()).as("the graph store was made again").isTrue();
    } finally {
      restored.stop();
    }
  }
}
