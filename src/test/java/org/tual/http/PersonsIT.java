package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;

/**
 * Lists of persons, all invented, are handed in; afterwards every byte that the server has on the
 * disk is looked through for what stood in them.
 */
class PersonsIT {
  private static final String HEADER = "Full name,Date of birth,Passport No\n";

  @TempDir private Path folder;

  /** How often the words, or the bytes, stand anywhere in what the server has on the disk. */
  private static List<String> found(Server server, byte[]... needles) throws IOException {
    List<String> found = new ArrayList<>();
    Path data = server.data();
    Path name = data.getFileName();
    for (Path place :
        List.of(data, data.resolveSibling(name + "-tmp"), data.resolveSibling(name + ".log"))) {
      try (Stream<Path> all = Files.walk(place)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          if (file.getFileName().toString().endsWith(".jar")) {
            continue;
          }
          byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
          String inside = new String(bytes, StandardCharsets.ISO_8859_1);
          for (byte[] needle : needles) {
            String words = new String(needle, StandardCharsets.ISO_8859_1);
            if (inside.contains(words) || file.toString().contains(words)) {
              found.add(file + " has " + words);
            }
          }
        }
      } catch (UncheckedIOException e) {
        throw new IOException(e);
      }
    }
    return found;
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static Caller compliance(Server server, String name) {
    return Caller.withRoles(server, name, "COMPLIANCE");
  }

  private Path list(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  @Test
  void aCrewListLeavesNoByteBehind() throws IOException {
    Server server = Server.shared();
    Caller compliance = compliance(server, "persons door");
    Path harmless = list("harmless.csv", "Supplier,Country\nContoh Findable,Thailand\n");
    String kept = "/api/uploads/" + compliance.upload(harmless).text("id");
    compliance.follow(kept + "/progress");
    assertThat(found(server, text("Contoh Findable"))).isNotEmpty();

    Path crew =
        list(
            "Maung Fiktifzin.csv",
            HEADER + "Maung Fiktifzin,1990-01-02,MA777111\nKo Contohlin,1985-03-02,MB777222\n");
    Caller.Answer answer = compliance.upload(crew);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    assertThat(answer.text("state")).isEqualTo("STOPPED");
    assertThat(answer.text("problem"))
        .contains("about persons (rows: 2)", "passport or identity number", "hand it in again");
    String upload = "/api/uploads/" + answer.text("id");
    assertThat(compliance.follow(upload + "/progress").get("state").getAsString())
        .isEqualTo("STOPPED");
    for (String part : List.of("/columns", "/summary", "/mapping", "/problem-kinds")) {
      assertThat(compliance.get(upload + part).status()).as(part).isEqualTo(409);
    }
    String events = server.admin().get("/api/events?count=50").body();
    assertThat(events).contains("UPLOAD_STOPPED", answer.text("id"));
    assertThat(found(server, text("Fiktifzin"), text("Contohlin"), text("MA777111"))).isEmpty();
  }

  @Test
  void aWorkbookWithOneSheetAboutPersonsIsRefusedAsAWhole() throws IOException {
    Server server = Server.shared();
    Path mixed = folder.resolve("mixed.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(mixed)) {
      rows(book.createSheet("Suppliers"), "Supplier,Country", "Contoh Mixedsite,Thailand");
      rows(
          book.createSheet("Aye Ponpyinmar"),
          "Full name,Date of birth,Passport No",
          "Aye Ponpyinmar,1990-01-02,MC777333");
      book.setSheetHidden(1, true);
      book.write(out);
    }
    Caller.Answer answer = compliance(server, "persons mixed").upload(mixed);
    assertThat(answer.text("state")).isEqualTo("STOPPED");
    assertThat(answer.text("problem"))
        .startsWith("Sheet 2 of 2, which is hidden, is about persons (rows: 1).")
        .doesNotContain("Ponpyinmar");
    byte[] bytes = Files.readAllBytes(mixed);
    byte[] slice = Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length / 2 + 48);
    assertThat(found(server, slice, text("Ponpyinmar"), text("MC777333"), text("Contoh Mixedsite")))
        .isEmpty();
  }

  private static void rows(XSSFSheet sheet, String... lines) {
    for (int row = 0; row < lines.length; row++) {
      String[] cells = lines[row].split(",");
      for (int column = 0; column < cells.length; column++) {
        (column == 0 ? sheet.createRow(row) : sheet.getRow(row))
            .createCell(column)
            .setCellValue(cells[column]);
      }
    }
  }

  private static Caller.Answer step(
      Caller who, String verb, String upload, String part, String body) {
    return who.call(verb, upload + part, "application/json", body, who.get(upload).header("etag"));
  }

  @Test
  void aSupplierThatHandsInACrewListIsToldWhyAndNothingStays() throws IOException {
    Server server = Server.shared();
    Caller supplier = Caller.withRoles(server, "persons supplier", "SUPPLIER_CONTACT");
    Caller.Answer answer =
        supplier.upload(list("answers.csv", HEADER + "Naing Sommuttun,1991-01-02,MD777444\n"));
    assertThat(answer.text("state")).isEqualTo("STOPPED");
    assertThat(answer.text("problem")).contains("is about persons");
    assertThat(found(server, text("Sommuttun"), text("MD777444"))).isEmpty();
  }

  @Test
  void aPersonMayStopAListThatNobodyRecognised() throws IOException {
    Server server = Server.shared();
    Caller compliance = compliance(server, "persons late");
    Path list =
        list("late.csv", "Supplier,Country\nHtet Contohwai,Thailnd\nZaw Contohwai,Thailand\n");
    String id = compliance.upload(list).text("id");
    String upload = "/api/uploads/" + id;
    compliance.follow(upload + "/progress");
    assertThat(step(compliance, "POST", upload, "/reading", "").status()).isEqualTo(202);
    compliance.follow(upload + "/progress");
    assertThat(found(server, text("Contohwai"))).isNotEmpty();
    String said = "{\"sheets\":[{\"sheet\":\"\",\"kind\":\"PERSONS\"}]}";
    assertThat(step(compliance, "PUT", upload, "/columns", said).status()).isEqualTo(202);
    JsonObject rests = compliance.follow(upload + "/progress");
    assertThat(rests.get("state").getAsString()).isEqualTo("STOPPED");
    assertThat(rests.get("fileName").getAsString()).isEqualTo("stopped-list.csv");
    assertThat(compliance.get(upload + "/columns").status()).isEqualTo(409);
    assertThat(found(server, text("Contohwai"))).isEmpty();
  }

  @Test
  void anAssessmentOfAListThatWasErasedSaysSoAndItsSealIsIntact() throws IOException {
    Server server = Server.shared();
    Caller compliance = compliance(server, "persons sealed");
    String id =
        compliance.upload(list("sealed.csv", "Supplier,Country\nContoh Seal,TH\n")).text("id");
    String upload = "/api/uploads/" + id;
    compliance.follow(upload + "/progress");
    step(compliance, "POST", upload, "/mapping", "");
    assertThat(compliance.follow(upload + "/progress").get("state").getAsString())
        .isEqualTo("PROJECTED");
    Map<String, Object> wanted = Map.of("uploads", List.of(id));
    String run = compliance.post("/api/assessments", wanted).text("id");
    assertThat(
            compliance.follow("/api/assessments/" + run + "/progress").get("stage").getAsString())
        .isEqualTo("SEALED");
    step(
        compliance,
        "PUT",
        upload,
        "/columns",
        "{\"sheets\":[{\"sheet\":\"\",\"kind\":\"PERSONS\"}]}");
    assertThat(compliance.follow(upload + "/progress").get("state").getAsString())
        .isEqualTo("STOPPED");
    StringWriter words = new StringWriter();
    PrintWriter out = new PrintWriter(words);
    Path seal = server.data().resolve("assessments/" + run + "/report/seal.json");
    assertThat(Main.run(out, out, "verify", seal.toString())).as("" + words).isZero();
    assertThat(words.toString()).contains("an input was erased", "seal is intact");
  }

  @Test
  void aServerThatIsKilledWhileACrewListArrivesHasNothingOfItWhenItServesAgain()
      throws IOException, InterruptedException {
    Files.createDirectories(Path.of("target/it"));
    Server server =
        Server.start(
            Files.createTempDirectory(Path.of("target/it"), "persons-"), Stores.settings());
    try {
      server.setUp();
      Caller compliance = compliance(server, "persons killed");
      StringBuilder rows = new StringBuilder(HEADER);
      for (int row = 0; row < 200_000; row++) {
        rows.append("Thura Ejemplozaw,1990-01-02,ME").append(100_000 + row).append('\n');
      }
      Path crew = list("crew.csv", rows.toString());
      Thread sending = new Thread(() -> untilItIsGone(compliance, crew));
      sending.start();
      Path incoming = server.data().resolve("files/incoming");
      for (int tries = 0; tries < 60_000 && !arriving(incoming); tries++) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      server.kill();
      sending.join();
      server = server.startAgain();
      assertThat(found(server, text("Ejemplozaw"))).isEmpty();
      assertThat(compliance.at(server).get("/api/uploads?state=RECEIVED,MAPPING_PROPOSED").body())
          .contains("\"total\":0");
    } finally {
      server.stop();
    }
  }

  private static void untilItIsGone(Caller compliance, Path crew) {
    try {
      while (true) {
        compliance.upload(crew);
      }
    } catch (UncheckedIOException e) {
      // the server was killed
    }
  }

  private static boolean arriving(Path incoming) {
    try (Stream<Path> all = Files.walk(incoming)) {
      return all.anyMatch(file -> file.toString().endsWith(".csv"));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }
}
