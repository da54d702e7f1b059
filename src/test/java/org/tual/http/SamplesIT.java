package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.cli.Main;

/** Every sample over HTTP gives the bytes of the command line. */
class SamplesIT {
  private static final Path SAMPLES = Path.of("sample-supplychains");
  private static Caller compliance;
  @TempDir private Path folder;

  @BeforeAll
  static void signIn() {
    compliance = Caller.withRoles(Server.shared(), "samples", "COMPLIANCE");
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheSameBytesAsTheCommandLine(Path sample) throws IOException {
    List<String> uploads = new ArrayList<>();
    try (Stream<Path> files = Files.list(sample)) {
      for (Path file : files.filter(SamplesIT::list).sorted().toList()) {
        uploads.add(accepted(file));
      }
    }
    Caller.Answer asked =
        compliance.post(
            "/api/assessments",
            Map.of("asOf", "2026-10-31", "buyer", "Contoh Buyer Fiktif", "uploads", uploads));
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    String run = "/api/assessments/" + asked.text("id");
    JsonObject ended = compliance.follow(run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    Path report = folder.resolve("report");
    PrintWriter words = new PrintWriter(new StringWriter());
    Main.run(
        words,
        words,
        "assess",
        sample.toString(),
        "--as-of",
        "2026-10-31",
        "--buyer",
        "Contoh Buyer Fiktif",
        "--quiet",
        "--out",
        report.toString());
    for (String file :
        List.of(
            "findings.csv",
            "sites.csv",
            "problems.csv",
            "questions.csv",
            "continuity.csv",
            "assessment.jsonld",
            "report.html",
            "report.pdf",
            "report.xlsx")) {
      assertThat(compliance.get(run + "/files/" + file).bytes())
          .as(file)
          .isEqualTo(Files.readAllBytes(report.resolve(file)));
    }
  }

  private static boolean list(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") || name.endsWith(".xlsx");
  }

  private static String accepted(Path file) {
    Caller.Answer received = compliance.upload(file);
    assertThat(received.status()).as(received.body()).isEqualTo(202);
    String upload = "/api/uploads/" + received.text("id");
    JsonObject proposed = compliance.follow(upload + "/progress");
    assertThat(proposed.get("state").getAsString()).isEqualTo("MAPPING_PROPOSED");
    String tag = compliance.get(upload).header("etag");
    Caller.Answer accepted = compliance.call("POST", upload + "/mapping", "text/csv", "", tag);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    JsonObject read = compliance.follow(upload + "/progress");
    assertThat(read.get("state").getAsString()).as("" + read).isEqualTo("PROJECTED");
    return received.text("id");
  }
}
