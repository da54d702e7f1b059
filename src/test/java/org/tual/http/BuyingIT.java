package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What procurement sees and asks, and questions that go to a supplier and come back. */
class BuyingIT {
  private static final Server SERVER = Server.shared();
  private static final String LIST =
      "Supplier,Supplier number,Country,Product,Supplies to,Purchase order,Number of workers,Passport held by,"
          + "Wages paid late,Source,Remark\n"
          + "Contoh Heron Foods,V-70011,Thailand,tuna,Your organisation,PO-88101,80,employer,,worker interview,"
          + "kanarienvogel\n"
          + "Contoh Plover Mills,V-70012,Viet Nam,rice,Your organisation,PO-88102,40,,,supplier,\n"
          + "Contoh Curlew Paper,V-70013,Finland,paper,Your organisation,PO-88103,25,worker,,supplier,\n";
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "advising", "COMPLIANCE");
  private static final Caller BUYER = Caller.withRoles(SERVER, "buying", "PROCUREMENT");
  @TempDir private static Path folder;
  private static String upload;
  private static String run;

  @BeforeAll
  static void assess() throws IOException {
    upload = accepted(Files.writeString(folder.resolve("buying-2026-05-01.csv"), LIST));
    run = assessed(List.of(upload));
  }

  private static String accepted(Path list) {
    String path = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(path + "/progress");
    COMPLIANCE.call("POST", path + "/mapping", "text/csv", "", "*");
    JsonObject read = COMPLIANCE.follow(path + "/progress");
    assertThat(read.get("state").getAsString()).as("" + read).isEqualTo("PROJECTED");
    return read.get("id").getAsString();
  }

  private static String assessed(List<String> uploads) {
    Map<String, Object> asked = Map.of("uploads", uploads, "asOf", "2026-10-31");
    String id = COMPLIANCE.post("/api/assessments", asked).text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + id + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return id;
  }

  private static JsonObject actions(String query) {
    Caller.Answer answer = BUYER.get("/api/assessments/" + run + "/actions?" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> names(String query) {
    List<String> names = new ArrayList<>();
    for (JsonElement item : actions(query).getAsJsonArray("items")) {
      names.add(item.getAsJsonObject().get("name").getAsString());
    }
    return names;
  }

  private static JsonObject heron() {
    return actions("q=V-70011").getAsJsonArray("items").get(0).getAsJsonObject();
  }

  @Test
  void aSupplierIsFoundByItsNumberOrderMaterialAndAMisspeltName() {
    assertThat(names("q=v70011")).containsExactly("Contoh Heron Foods");
    assertThat(names("q=88102")).containsExactly("Contoh Plover Mills");
    assertThat(names("q=paper")).containsExactly("Contoh Curlew Paper");
    assertThat(names("q=herron%20fods")).containsExactly("Contoh Heron Foods");
    assertThat(actions("q=herron").get("spelling").getAsString()).isEqualTo("SIMILAR");
    assertThat(names("q=V-70019")).isEmpty();
    assertThat(names("country=FI")).containsExactly("Contoh Curlew Paper");
  }

  @Test
  void everyLineIsAnActionWithItsReasonAndTellsNothingOfWhatAFindingRestsOn() {
    JsonObject all = actions("");
    assertThat(all.get("total").getAsInt()).isEqualTo(3);
    assertThat(heron().get("action").getAsString()).isEqualTo("DO_NOT_LEAVE");
    assertThat(heron().get("decider").getAsString()).isEqualTo("COMPLIANCE");
    assertThat(LocalDate.parse(heron().get("due").getAsString()))
        .isAfter(LocalDate.now().minusDays(2));
    for (JsonElement item : all.getAsJsonArray("items")) {
      JsonObject line = item.getAsJsonObject();
      boolean plain = line.get("action").getAsString().equals("ORDER");
      assertThat(line.get("reason").getAsString()).isNotBlank();
      assertThat(
              plain
                  && line.get("unknowns").getAsInt() > 0
                  && line.getAsJsonArray("unknown").isEmpty())
          .as("an order that hides what is unknown: " + line)
          .isFalse();
    }
    assertThat(all.toString())
        .doesNotContain("kanarienvogel", "interview", "stated", "Passport", "employer or agent");
    assertThat(BUYER.get("/api/assessments/" + run + "/findings").status()).isEqualTo(403);
    assertThat(BUYER.get("/api/assessments/" + run + "/sites").status()).isEqualTo(403);
  }

  @Test
  void theWorkbookHoldsWhatIsFilteredAndTheSeal() throws IOException {
    Caller.Answer file = BUYER.get("/api/assessments/" + run + "/actions/export?q=heron");
    assertThat(file.status()).isEqualTo(200);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      Sheet sheet = book.getSheet("Actions");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Contoh Heron Foods");
      String start = text(book.getSheet("Start here"));
      assertThat(start).contains("2026-10-31", reports().get("seal").getAsString());
      assertThat(text(sheet)).doesNotContain("kanarienvogel", "interview", "stated");
    }
  }

  @Test
  void aSignFromWorkersAndOneFromADocumentLookTheSameInEveryReportOfProcurement()
      throws IOException {
    String[] pages = new String[2];
    String[] prints = new String[2];
    String[] sources = {"worker interview", "document"};
    for (int i = 0; i < 2; i++) {
      Path list = Files.createDirectory(folder.resolve("twin" + i)).resolve("twins-2026-05-01.csv");
      String twin =
          accepted(Files.writeString(list, LIST.replace("worker interview", sources[i]) + "\n"));
      String id = assessed(List.of(twin));
      pages[i] = told(BUYER.get("/api/assessments/" + id + "/files/report.html").body());
      byte[] pdf = BUYER.get("/api/assessments/" + id + "/files/report.pdf").bytes();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        prints[i] = told(new PDFTextStripper().getText(document));
      }
      assertThat(BUYER.get("/api/assessments/" + id + "/files/findings.csv").status())
          .isEqualTo(404);
      String whole = COMPLIANCE.get("/api/assessments/" + id + "/files/report.html").body();
      assertThat(whole).contains(i == 0 ? "Workers said" : "A document of the site shows");
      try (XSSFWorkbook book =
          new XSSFWorkbook(
              new ByteArrayInputStream(
                  BUYER.get("/api/assessments/" + id + "/excerpt?country=TH").bytes()))) {
        assertThat(text(book.getSheet("Findings")))
            .contains("Contoh Heron Foods")
            .doesNotContain("WORKER", "DOCUMENT", "stated", "twins-2026-05-01.csv!");
      }
    }
    assertThat(pages[0]).isEqualTo(pages[1]).contains("for those who buy", "Contoh Heron Foods");
    assertThat(prints[0]).isEqualTo(prints[1]).contains("for those who buy");
    assertThat(pages[0]).doesNotContain("Workers said", "twins-2026-05-01.csv!");
  }

  @Test
  void nothingThatProcurementReadsTellsThatAnAuditIsDoubted() throws IOException {
    String doubted =
        "Supplier,Country,Product,Workers,Audit man-days bought,Interviewees chosen by\n"
            + "Contoh Egret Foods,Thailand,tuna,450,1,management\n"
            + "Contoh Ibis Foods,Thailand,tuna,8,1,management\n";
    Path list = folder.resolve("doubted-2026-05-01.csv");
    String id = assessed(List.of(accepted(Files.writeString(list, doubted))));
    String whole = COMPLIANCE.get("/api/assessments/" + id + "/files/report.html").body();
    assertThat(whole).contains("1 day bought, 2 by the table", "The management chose");
    String page = BUYER.get("/api/assessments/" + id + "/files/report.html").body();
    assertThat(page)
        .contains("Contoh Egret Foods")
        .doesNotContain("by the table", "management chose", "thin-audit", "sample table");
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                BUYER.get("/api/assessments/" + id + "/excerpt?country=TH").bytes()))) {
      assertThat(text(book.getSheet("Sites")))
          .contains("Contoh Ibis Foods")
          .containsPattern("(?m)^450(\\.0)?$")
          .doesNotContainPattern("(?m)^8(\\.0)?$");
      assertThat(text(book.getSheet("Sites")) + text(book.getSheet("Findings")))
          .contains("Contoh Egret Foods")
          .doesNotContain("captured-interviews", "thin-audit", "by the table");
    }
    String actions = BUYER.get("/api/assessments/" + id + "/actions").body();
    assertThat(actions)
        .contains("Contoh Egret Foods")
        .doesNotContainIgnoringCase("man-days")
        .doesNotContainIgnoringCase("interpreter");
  }

  /** A report without what differs in every file: hashes and the size of the list. */
  private static String told(String text) {
    return text.replaceAll("[0-9a-f]{16,64}", "#").replaceAll("[0-9,]+ bytes?", "# bytes");
  }

  @Test
  void theListOfReportsNamesTheSealThatStandsInThem() {
    String page = BUYER.get("/api/assessments/" + run + "/files/report.html").body();
    assertThat(page).contains(reports().get("pinned").getAsString());
  }

  private static JsonObject reports() {
    for (JsonElement report : BUYER.get("/api/reports?count=1000").json().getAsJsonArray("items")) {
      if (report.getAsJsonObject().get("id").getAsString().equals(run)) {
        return report.getAsJsonObject();
      }
    }
    throw new AssertionError("the report is not listed");
  }

  private static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
    return text.toString();
  }

  private static List<String> inbox(Caller caller, String kind) {
    List<String> links = new ArrayList<>();
    for (JsonElement item : caller.get("/api/inbox?count=1000").json().getAsJsonArray("items")) {
      if (item.getAsJsonObject().get("kind").getAsString().equals(kind)) {
        links.add(item.getAsJsonObject().get("link").getAsString());
      }
    }
    return links;
  }

  @Test
  void procurementAsksOnceAndComplianceAnswersByADay() {
    Map<String, String> asked =
        Map.of("assessment", run, "site", heron().get("site").getAsString(), "words", "May I?");
    assertThat(COMPLIANCE.post("/api/advice", asked).status()).isEqualTo(403);
    Caller.Answer made = BUYER.post("/api/advice", asked);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.text("state")).isEqualTo("WAITING");
    String link = "/api/advice/" + made.text("id");
    assertThat(BUYER.post("/api/advice", asked).status()).isEqualTo(422);
    assertThat(inbox(COMPLIANCE, "ADVICE_ASKED")).contains(link);
    assertThat(heron().getAsJsonObject("advice").get("due").getAsString())
        .isEqualTo(made.text("due"));

    assertThat(BUYER.post(link + "/answer", Map.of("words", "Yes")).status()).isEqualTo(403);
    Caller.Answer answer = COMPLIANCE.post(link + "/answer", Map.of("words", "Wait for Friday."));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(COMPLIANCE.post(link + "/answer", Map.of("words", "No.")).status()).isEqualTo(422);
    assertThat(inbox(COMPLIANCE, "ADVICE_ASKED")).doesNotContain(link);
    assertThat(inbox(BUYER, "ADVICE_GIVEN")).contains(link);
    assertThat(heron().getAsJsonObject("advice").get("answer").getAsString())
        .isEqualTo("Wait for Friday.");

    Caller.Answer again = BUYER.post("/api/advice", asked);
    String back = "/api/advice/" + again.text("id") + "/withdrawal";
    assertThat(BUYER.post(back, null).text("state")).isEqualTo("WITHDRAWN");
    assertThat(heron().getAsJsonObject("advice").get("answer").getAsString())
        .isEqualTo("Wait for Friday.");
  }

  @Test
  void aSheetOfQuestionsComesBackAsTheSuppliersOwnWords() throws IOException {
    String path = "/api/assessments/" + run + "/question-sheets";
    JsonObject whom =
        COMPLIANCE.get(path + "?q=plover").json().getAsJsonArray("items").get(0).getAsJsonObject();
    String site = whom.get("id").getAsString();
    String sheetPath = path + "/one?whom=" + URLEncoder.encode(site, StandardCharsets.UTF_8);
    assertThat(BUYER.get(sheetPath).status()).isEqualTo(403);
    Path answered = folder.resolve("answers-plover-2026-09-01.xlsx");
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(COMPLIANCE.get(sheetPath).bytes()))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(text(sheet)).contains("Contoh Plover Mills").doesNotContain("Heron", "forced");
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      answer(sheet, "contract.ownLanguage", 3, "yes");
      answer(sheet, "wage.bankCardHolder", 3, "worker");
      answer(sheet, "contract.changed", 4, "prefer not to say");
      Row named = sheet.createRow(sheet.getLastRowNum() + 1);
      named.createCell(1).setCellValue("Who recruits?");
      named.createCell(3).setCellValue("Contoh Manpower");
      named.createCell(5).setCellValue("recruiter.name");
      named.createCell(6).setCellValue(site);
      try (OutputStream out = Files.newOutputStream(answered)) {
        book.write(out);
      }
    }
    String before = row(run, site).get("unknown_rules").getAsString();
    assertThat(before).contains("contract-not-understood", "bank-card-control");
    String next = assessed(List.of(upload, accepted(answered)));
    JsonObject after = row(next, site);
    assertThat(after.get("unknown_rules").getAsString())
        .doesNotContain("contract-not-understood", "bank-card-control")
        .contains("contract-substitution");
    assertThat(after.get("no_sign_rules").getAsString())
        .contains("contract-not-understood", "bank-card-control");
    assertThat(after.get("no_sign_words").getAsString())
        .isEqualTo("no sign in what the supplier stated");
    assertThat(after.get("unknown_kind").getAsString()).isIn("never asked", "refused");
    assertThat(after.get("name").getAsString()).isEqualTo("Contoh Plover Mills");
    JsonObject problems = COMPLIANCE.get("/api/assessments/" + next + "/problems").json();
    assertThat(problems.toString().split("question-not-recognised", -1)).hasSize(2);
  }

  private static JsonObject row(String assessment, String site) {
    return COMPLIANCE
        .get(
            "/api/assessments/"
                + assessment
                + "/sites?site="
                + URLEncoder.encode(site, StandardCharsets.UTF_8))
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject();
  }

  private static void answer(Sheet sheet, String field, int column, String words) {
    for (Row row : sheet) {
      if (row.getCell(5) != null && row.getCell(5).getStringCellValue().equals(field)) {
        row.getCell(column).setCellValue(words);
        return;
      }
    }
    throw new AssertionError("The sheet does not ask for " + field + ": " + text(sheet));
  }

  @Test
  void anExcerptNamesTheSealAndHoldsNothingElse() throws IOException {
    String path = "/api/assessments/" + run + "/excerpt";
    assertThat(BUYER.get(path).status()).isEqualTo(422);
    assertThat(BUYER.get(path + "?rule=x").status()).isEqualTo(422);
    Caller.Answer file = BUYER.get(path + "?country=TH");
    assertThat(file.status()).isEqualTo(200);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      assertThat(text(book.getSheet("Start here")))
          .contains("EXCERPT", "country: TH", reports().get("seal").getAsString());
      String all = text(book.getSheet("Sites")) + text(book.getSheet("Findings"));
      assertThat(all).contains("Contoh Heron Foods").doesNotContain("Plover", "Curlew");
    }
  }
}
