package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of suppliers and the whole of one, over HTTP. */
class SuppliersIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "suppliers", "COMPLIANCE");
  @TempDir private static Path folder;
  private static String run;

  @BeforeAll
  static void assess() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("suppliers-2026-05-01.csv"),
            """
            Supplier,Country,Supplies to,Product,Passport held by
            Contoh Plant,Thailand,Your organisation,Canned tuna,worker
            Contoh Feed,Thailand,Contoh Plant,Fish meal,worker
            Contoh Bahari,Indonesia,Contoh Feed,Trash fish,employer
            Contoh Silent,Malaysia,Contoh Feed,Trash fish,
            ไทยฟิชมีล,Thailand,Contoh Feed,Trash fish,
            """);
    String upload = COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    COMPLIANCE.call("POST", "/api/uploads/" + upload + "/mapping", "text/csv", "", "*");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    run =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", List.of(upload), "asOf", "2026-10-31"))
            .text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
  }

  private static Caller.Answer list(Caller caller, String query) {
    return caller.get("/api/assessments/" + run + "/suppliers?" + query);
  }

  private static List<String> names(String query) {
    Caller.Answer answer = list(COMPLIANCE, query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return members(answer.json().getAsJsonArray("items"), "name");
  }

  private static List<String> members(JsonArray items, String name) {
    List<String> all = new ArrayList<>();
    for (JsonElement item : items) {
      all.add(item.getAsJsonObject().get(name).getAsString());
    }
    return all;
  }

  private static int count(JsonObject found, String filter, String value) {
    for (JsonElement one : found.getAsJsonObject("counts").getAsJsonArray(filter)) {
      if (one.getAsJsonObject().get("value").getAsString().equals(value)) {
        return one.getAsJsonObject().get("count").getAsInt();
      }
    }
    return 0;
  }

  private static String site(String name) {
    return list(COMPLIANCE, "q=" + encoded(name))
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get("site")
        .getAsString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aNameIsFoundThoughItIsSpelledOtherwiseOrInAnotherScript() {
    assertThat(names("q=contoh+bahari")).containsExactly("Contoh Bahari");
    assertThat(names("q=Contho+Bahary")).containsExactly("Contoh Bahari");
    assertThat(list(COMPLIANCE, "q=Contho+Bahary").text("spelling")).isEqualTo("SIMILAR");
    assertThat(names("q=thai+fish+meal")).contains("ไทยฟิชมีล");
    assertThat(names("q=nobody")).isEmpty();
  }

  @Test
  void countsOfAFilterAreThoseOfWhatTheOtherFiltersLeave() {
    assertThat(names("country=TH")).hasSize(3);
    assertThat(names("country=TH,ID&sort=-name").get(3)).isEqualTo("Contoh Bahari");
    JsonObject thai = list(COMPLIANCE, "country=TH&product=trash+fish").json();
    assertThat(thai.get("total").getAsInt()).isEqualTo(1);
    assertThat(count(thai, "country", "ID")).as("counts of the own filter go on").isEqualTo(1);
    assertThat(count(thai, "country", "MY")).isEqualTo(1);
    assertThat(count(thai, "product", "canned tuna")).isEqualTo(1);
    assertThat(count(thai, "product", "fish meal")).isEqualTo(1);
    assertThat(names("rule=withheld-documents")).containsExactly("Contoh Bahari");
    assertThat(names("band=A&severity=S1")).containsExactly("Contoh Bahari");
    assertThat(list(COMPLIANCE, "colour=red").status()).isEqualTo(422);
    assertThat(list(COMPLIANCE, "sort=colour").status()).isEqualTo(422);
  }

  @Test
  void oneSupplierIsToldWithItsRuleItsCellsAndWhatIsUnknown() {
    JsonObject one =
        COMPLIANCE
            .get(
                "/api/assessments/" + run + "/suppliers/one?site=" + encoded(site("Contoh Bahari")))
            .json();
    JsonObject flag = null;
    for (JsonElement each : one.getAsJsonArray("flags")) {
      if (each.getAsJsonObject().get("rule").getAsString().equals("withheld-documents")) {
        flag = each.getAsJsonObject();
      }
    }
    assertThat(flag).as("" + one).isNotNull();
    assertThat(flag.get("basis").getAsString()).isNotBlank();
    assertThat(flag.get("lowers").getAsString()).isNotBlank();
    JsonObject fact = flag.getAsJsonArray("facts").get(0).getAsJsonObject();
    assertThat(fact.get("file").getAsString()).isEqualTo("suppliers-2026-05-01.csv");
    assertThat(fact.get("cell").getAsString()).isEqualTo("E4");
    assertThat(one.getAsJsonArray("unknown")).isNotEmpty();
    assertThat(members(one.getAsJsonArray("history"), "assessment")).contains(run);

    String print = flag.get("fingerprint").getAsString();
    COMPLIANCE.post(
        "/api/findings/" + print + "/decisions",
        Map.of("assessment", run, "kind", "CONFIRMED", "reason", "seen on a visit"));
    String after =
        COMPLIANCE
            .get(
                "/api/assessments/" + run + "/suppliers/one?site=" + encoded(site("Contoh Bahari")))
            .body();
    assertThat(after).contains("seen on a visit", "\"suppliers\"");
    assertThat(COMPLIANCE.get("/api/assessments/" + run + "/suppliers/one?site=urn:x").status())
        .isEqualTo(404);
  }

  @Test
  void anAuditorSeesTheAssignedSiteAloneAndASupplierNothing() {
    Caller auditor = Caller.withRoles(SERVER, "suppliers auditor", "AUDITOR");
    Caller supplier = Caller.withRoles(SERVER, "suppliers contact", "SUPPLIER_CONTACT");
    String site = site("Contoh Bahari");
    assertThat(list(auditor, "").json().get("total").getAsInt()).isZero();
    for (Caller assigned : List.of(auditor, supplier)) {
      String id = assigned.get("/api/session").text("account");
      COMPLIANCE.call("PUT", "/api/accounts/" + id + "/sites", Map.of("sites", List.of(site)));
    }
    assertThat(auditor.get("/api/assessments/latest/suppliers").status()).isEqualTo(200);
    assertThat(list(auditor, "").body())
        .contains("Contoh Bahari", "\"all\":1")
        .doesNotContain("Contoh Plant", "Malaysia", "\"MY\"");
    String one = "/api/assessments/" + run + "/suppliers/one?site=";
    assertThat(auditor.get(one + encoded(site)).body())
        .contains("withheld-documents")
        .doesNotContain("Contoh Feed", "suppliers-2026-05-01.csv");
    assertThat(auditor.get(one + encoded(site("Contoh Feed"))).status()).isEqualTo(404);
    assertThat(supplier.get("/api/assessments/latest/suppliers").status()).isEqualTo(404);
    assertThat(supplier.get(one + encoded(site)).status()).isEqualTo(404);
    String file = "/api/assessments/" + run + "/suppliers/export?format=csv";
    assertThat(auditor.get(file).body())
        .contains("Contoh Bahari")
        .doesNotContain("Contoh Plant", "Contoh Feed");
  }

  @Test
  void whatIsFilteredIsHandedOutWithItsDayAndItsCaution() throws IOException {
    String path = "/api/assessments/" + run + "/suppliers/export?country=TH&format=";
    String csv = COMPLIANCE.get(path + "csv").body();
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv).contains("2026-10-31", "Unknown is not clear").doesNotContain("Bahari");
    Caller.Answer xlsx = COMPLIANCE.get(path + "xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.bytes()))) {
      assertThat(book.getSheet("Suppliers").getLastRowNum()).isEqualTo(3);
      assertThat(book.getSheet("Start here").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("2026-10-31");
    }
    assertThat(COMPLIANCE.get(path + "doc").status()).isEqualTo(422);
  }
}
