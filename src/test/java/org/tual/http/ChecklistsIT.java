package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visit asks: read, taken to a field tool, added to, retired. */
class ChecklistsIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "checklists", "COMPLIANCE");
  @TempDir private Path folder;

  private static JsonArray list(Caller caller, String path) {
    Caller.Answer answer = caller.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return com.google.gson.JsonParser.parseString(answer.body()).getAsJsonArray();
  }

  private static JsonObject one(JsonArray all, String member, String value) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(one -> one.get(member).getAsString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  /** The form of the dormitory, as somebody changes it at a desk. */
  private Path form(String name, String formId, int row, int column, String text)
      throws IOException {
    byte[] bytes = COMPLIANCE.get("/api/checklists/dormitory/1/xlsform").bytes();
    Path file = folder.resolve(name);
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(file)) {
      book.getSheet("settings").getRow(1).getCell(1).setCellValue(formId);
      book.getSheet("survey").getRow(row).createCell(column).setCellValue(text);
      book.write(out);
    }
    return file;
  }

  @Test
  void whoVisitsAndWhoReviewsReadsWhatIsAskedAndWhatItFeeds() {
    for (String role : new String[] {"AUDITOR", "REVIEWER"}) {
      Caller caller = Caller.withRoles(SERVER, "checklists " + role, role);
      JsonArray all = list(caller, "/api/checklists");
      assertThat(one(all, "id", "core").get("count").getAsInt()).isGreaterThan(60);
      JsonObject core = caller.get("/api/checklists/core/1").json();
      assertThat(core.toString())
          .contains("withheld-documents", "documents.holder", "ILO C095 art. 12");
      assertThat(core.get("sha256").getAsString()).hasSize(64);
      assertThat(caller.post("/api/checklists/core/1/retirement", null).status()).isEqualTo(403);
    }
    for (String role : new String[] {"PROCUREMENT", "PARTNER", "SUPPLIER_CONTACT", "ADMIN"}) {
      Caller caller = Caller.withRoles(SERVER, "no checklists " + role, role);
      assertThat(caller.get("/api/checklists").status()).as(role).isEqualTo(403);
      assertThat(caller.get("/api/checklists/core/1/xlsform").status()).isEqualTo(403);
    }
  }

  @Test
  void coverageTellsWhatStaysUnknownAtAKindOfPlace() {
    String path = "/api/checklists/coverage?kind=Factory";
    assertThat(
            one(list(COMPLIANCE, path), "rule", "degrading-living-conditions")
                .get("state")
                .getAsString())
        .isEqualTo("UNKNOWN");
    assertThat(
            one(list(COMPLIANCE, path + "&housed=true"), "rule", "degrading-living-conditions")
                .get("state")
                .getAsString())
        .isEqualTo("ASKED");
  }

  @Test
  void aFormOfOnesOwnIsTakenInVersionsTellsWhatIsNotUsedAndIsRetired() throws IOException {
    Path first = form("own.xlsx", "own_dormitory", 0, 20, "constraint");
    Caller.Answer added = COMPLIANCE.file("/api/checklists", first);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.json().getAsJsonObject("checklist").get("version").getAsString())
        .isEqualTo("1");
    JsonObject shipped = COMPLIANCE.get("/api/checklists/dormitory/1").json();
    JsonObject own = COMPLIANCE.get("/api/checklists/own_dormitory/1").json();
    assertThat(own.get("sections")).isEqualTo(shipped.get("sections"));
    assertThat(own.get("sha256")).isEqualTo(shipped.get("sha256"));

    Path second = form("own2.xlsx", "own_dormitory", 4, 21, "a remark");
    Caller.Answer newer = COMPLIANCE.file("/api/checklists", second);
    assertThat(newer.json().getAsJsonObject("checklist").get("version").getAsString())
        .isEqualTo("2");

    Caller.Answer retired = COMPLIANCE.post("/api/checklists/own_dormitory/1/retirement", null);
    assertThat(retired.status()).as(retired.body()).isEqualTo(200);
    assertThat(retired.json().get("retired").getAsBoolean()).isTrue();
    assertThat(COMPLIANCE.post("/api/checklists/own_dormitory/1/retirement", null).status())
        .isEqualTo(422);
    assertThat(COMPLIANCE.get("/api/checklists/own_dormitory/1").status())
        .as("visits that used it still read it")
        .isEqualTo(200);
    assertThat(COMPLIANCE.get("/api/events?count=200").body())
        .contains("CHECKLIST_ADDED", "CHECKLIST_RETIRED");
  }

  @Test
  void aFormThatCannotBeUsedIsRefusedWithItsPlaceAndTheOneOfTualIsNotReplaced() throws IOException {
    Path wrong = form("wrong.xlsx", "own_wrong", 6, 8, "move.doors");
    Caller.Answer refused = COMPLIANCE.file("/api/checklists", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("survey, row 7, column I");
    Caller.Answer same =
        COMPLIANCE.file("/api/checklists", form("same.xlsx", "dormitory", 0, 20, "x"));
    assertThat(same.status()).isEqualTo(422);
    assertThat(same.body()).contains("form_id of its own");
    Path list = Path.of("sample-supplychains/clean-unknown/1-suppliers.csv");
    assertThat(COMPLIANCE.file("/api/checklists", list).status()).isEqualTo(422);
  }
}
