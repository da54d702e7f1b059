package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;

/** A messy list is matched, mended and finished by a person, and each step can be taken back. */
class ImportIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "importing", "COMPLIANCE");

  private static final String MESSY =
      """
      Lieferant;Land;Mitarbeiter;Audit Datum;Pässe verwahrt von;Fahrer;Vermittlungsgebühr (EUR)
      Contoh Satu;Thailand;1.250;03/04/2026;employer;-;1.200,50
      Contoh Dua;Thailnd;85;05/06/2026;somebody;-;
      Contoh Tiga;Thailnd;a lot;;worker;-;
      ;Indonesia;7;;;-;
      Contoh Empat;Atlantis;1.000;13/04/2026;employer;-;
      """;

  @TempDir private Path folder;

  private String uploaded(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text.replace("Empat", "Empat " + name));
    Caller.Answer sent = COMPLIANCE.upload(file);
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    return "/api/uploads/" + sent.text("id");
  }

  private static JsonObject rested(String upload) {
    return COMPLIANCE.follow(upload + "/progress");
  }

  private static Caller.Answer step(String verb, String upload, String part, String body) {
    String tag = COMPLIANCE.get(upload).header("etag");
    return COMPLIANCE.call(verb, upload + part, "application/json", body, tag);
  }

  private static String read(String upload) {
    rested(upload);
    Caller.Answer asked = step("POST", upload, "/reading", "");
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    return rested(upload).get("state").getAsString();
  }

  private static JsonObject kinds(String upload) {
    return COMPLIANCE.get(upload + "/problem-kinds").json();
  }

  private static JsonObject kind(String upload, String code) {
    for (JsonElement one : kinds(upload).getAsJsonArray("kinds")) {
      if (one.getAsJsonObject().get("code").getAsString().equals(code)) {
        return one.getAsJsonObject();
      }
    }
    return null;
  }

  private static Caller.Answer correct(
      String upload, int row, String column, String was, String value) {
    Map<String, Object> asked =
        Map.of("sheet", "", "row", row, "column", column, "was", was, "value", value);
    return COMPLIANCE.call("PUT", upload + "/corrections", asked);
  }

  @Test
  void columnsSayHowTheirFirstValuesWereRead() throws IOException {
    String upload = uploaded("columns-messy.csv", MESSY);
    rested(upload);
    JsonObject sheet =
        COMPLIANCE
            .get(upload + "/columns")
            .json()
            .getAsJsonArray("sheets")
            .get(0)
            .getAsJsonObject();
    assertThat(sheet.get("decimalComma").getAsString()).isEqualTo("yes");
    String columns = sheet.get("columns").toString();
    assertThat(columns).contains("\"raw\":\"1.250\",\"read\":\"1250\"", "\"read\":\"TH\"");
    JsonArray all = sheet.getAsJsonArray("columns");
    assertThat(all.get(5).getAsJsonObject().getAsJsonArray("values")).isEmpty();
    step("PUT", upload, "/columns", "{\"sheets\":[{\"sheet\":\"\",\"dayFirst\":\"no\"}]}");
    assertThat(COMPLIANCE.get(upload + "/columns").body()).contains("\"read\":\"2026-03-04\"");
    Caller.Answer wrong =
        step(
            "PUT",
            upload,
            "/columns",
            "{\"sheets\":[{\"sheet\":\"\",\"columns\":[{\"column\":\"A\",\"field\":\"no.such\"}]}]}");
    assertThat(wrong.status()).isEqualTo(422);
  }

  @Test
  void aListThatIsLookedAtDoesNotCountUntilItIsFinished() throws IOException {
    String upload = uploaded("looked-messy.csv", MESSY);
    assertThat(read(upload)).isEqualTo("CHECKED");
    String id = upload.substring(upload.lastIndexOf('/') + 1);
    Caller.Answer early = COMPLIANCE.post("/api/assessments", Map.of("uploads", List.of(id)));
    JsonObject failed = COMPLIANCE.follow("/api/assessments/" + early.text("id") + "/progress");
    assertThat(failed.get("stage").getAsString()).isEqualTo("FAILED");
    assertThat(step("POST", upload, "/finish", "").text("state")).isEqualTo("PROJECTED");
    assertThat(COMPLIANCE.call("POST", upload + "/finish", null).status()).isEqualTo(428);
  }

  @Test
  void oneAnswerStandsForAllRowsAndCanBeTakenBack() throws IOException {
    String upload = uploaded("mended-messy.csv", MESSY);
    rested(upload);
    String columns =
        "{\"sheets\":[{\"sheet\":\"\",\"columns\":[{\"column\":\"B\",\"field\":\"site.country\"}]}]}";
    assertThat(step("PUT", upload, "/columns", columns).status()).isEqualTo(202);
    read(upload);
    JsonObject thailand =
        kind(upload, "unknown-country").getAsJsonArray("values").get(0).getAsJsonObject();
    assertThat(thailand.get("raw").getAsString()).isEqualTo("Thailnd");
    assertThat(thailand.get("count").getAsInt()).isEqualTo(2);
    assertThat(thailand.get("suggestions").toString()).isEqualTo("[\"TH\"]");
    Caller.Answer all = correct(upload, 0, "B", "Thailnd", "TH");
    assertThat(all.status()).as(all.body()).isEqualTo(200);
    assertThat(correct(upload, 5, "A", "", "Contoh Lima").status()).isEqualTo(200);
    assertThat(correct(upload, 4, "C", "a lot", "many").body()).contains("no number");
    assertThat(correct(upload, 2, "F", "-", "x").status()).isEqualTo(422);
    rested(upload);
    assertThat(kind(upload, "unknown-country").get("count").getAsInt()).isEqualTo(1);
    assertThat(kind(upload, "row-without-name")).isNull();
    String name = "mended-messy.csv";
    assertThat(COMPLIANCE.get(upload + "/rows-to-fix.csv").body())
        .contains("Atlantis", "Lieferant")
        .doesNotContain("Fahrer");
    COMPLIANCE.call("DELETE", upload + "/corrections/" + all.text("id"), null);
    assertThat(rested(upload).get("fileName").getAsString()).isEqualTo(name);
    assertThat(kind(upload, "unknown-country").get("count").getAsInt()).isEqualTo(3);
  }

  @Test
  void aReportSaysThatAPersonCorrectedTheCellAndItsSealHolds() throws IOException {
    String upload =
        uploaded(
            "sealed-messy.csv",
            "Supplier,Country,Passports held by\nContoh Kunci,TH,sombody\nContoh Lain,TH,worker\n");
    read(upload);
    assertThat(correct(upload, 2, "C", "sombody", "employer").status()).isEqualTo(200);
    rested(upload);
    assertThat(step("POST", upload, "/finish", "").status()).isEqualTo(200);
    String id = upload.substring(upload.lastIndexOf('/') + 1);
    Caller.Answer asked = COMPLIANCE.post("/api/assessments", Map.of("uploads", List.of(id)));
    String run = "/api/assessments/" + asked.text("id");
    JsonObject ended = COMPLIANCE.follow(run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    assertThat(COMPLIANCE.get(run + "/files/findings.csv").body())
        .contains("withheld-documents", "C2");
    assertThat(COMPLIANCE.get(run + "/files/report.html").body())
        .contains("sombody (corrected to: employer)");
    assertThat(COMPLIANCE.get(run + "/files/seal.json").body()).contains("\"corrections\"");
    Path seal = SERVER.data().resolve("assessments/" + asked.text("id") + "/report/seal.json");
    StringWriter words = new StringWriter();
    PrintWriter out = new PrintWriter(words);
    assertThat(Main.run(out, out, "verify", seal.toString())).as("" + words).isZero();
  }

  @Test
  void theListBeforeIsFoundByItsHeadersAndComparedPageByPage() throws IOException {
    String header = "Supplier,Country,City,A header of this test only\n";
    String older = uploaded("januari.csv", header + "Contoh A,TH,Ranong,\nContoh B,TH,Trang,\n");
    read(older);
    step("POST", older, "/finish", "");
    String newer =
        uploaded(
            "februari.csv", header + "Contoh A,TH,Ranong,\nContoh C,TH,Trang,\nContoh D,TH,,\n");
    read(newer);
    JsonObject found = COMPLIANCE.get(newer + "/changes?first=1&count=1").json();
    assertThat(found.getAsJsonObject("against").get("fileName").getAsString())
        .isEqualTo("januari.csv");
    assertThat(found.getAsJsonObject("added").get("total").getAsInt()).isEqualTo(2);
    assertThat(found.getAsJsonObject("added").getAsJsonArray("items").toString())
        .isEqualTo("[\"Contoh D\"]");
    assertThat(found.getAsJsonObject("removed").get("total").getAsInt()).isEqualTo(1);
  }

  @Test
  void everyProblemCanBeReachedAlsoBeyondTheFirstThousand() throws IOException {
    StringBuilder list = new StringBuilder("Supplier,Country\n");
    for (int i = 0; i < 2_500; i++) {
      list.append("Contoh ").append(i).append(i % 2 == 0 ? ",TH\n" : ",Nowhere " + i + "\n");
    }
    String upload = uploaded("many-problems.csv", list.toString());
    read(upload);
    JsonObject kind = kind(upload, "unknown-country");
    assertThat(kind.get("count").getAsInt()).isEqualTo(1_250);
    String last = "/problems?first=1249&count=10&kind=" + kind.get("number").getAsInt();
    JsonObject page = COMPLIANCE.get(upload + last).json();
    assertThat(page.get("total").getAsInt()).isEqualTo(1_250);
    assertThat(page.getAsJsonArray("items").toString()).contains("Nowhere 2499", "Contoh 2499");
  }

  @Test
  void whatAColumnCanMeanIsTold() {
    assertThat(JsonParser.parseString(COMPLIANCE.get("/api/fields").body()).getAsJsonArray())
        .hasSizeGreaterThan(100);
  }
}
