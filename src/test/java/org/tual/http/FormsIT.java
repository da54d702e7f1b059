package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of another field tool becomes answers of a visit. */
class FormsIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "forms", "COMPLIANCE");
  private static final Caller AUDITOR = Caller.withRoles(SERVER, "forms team", "AUDITOR");
  private static final String HEADER =
      "today,papers_in_hand,papers_in_hand_which,papers_in_hand_source,hours_week,leave_free\n";
  private static String visit;
  @TempDir private static Path folder;

  @BeforeAll
  static void plan() throws IOException {
    visit = PlannedVisit.of(COMPLIANCE, folder, AUDITOR);
  }

  private static String at() {
    return "/api/field/visits/" + visit + "/forms";
  }

  private static Caller.Answer look(Caller caller, String name, String csv) {
    return caller.form(at(), Map.of(), name, csv.getBytes(StandardCharsets.UTF_8));
  }

  private static List<JsonObject> lines(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<JsonObject> lines = new ArrayList<>();
    for (JsonElement row : answer.json().getAsJsonArray("rows")) {
      row.getAsJsonObject()
          .getAsJsonArray("lines")
          .forEach(one -> lines.add(one.getAsJsonObject()));
    }
    return lines;
  }

  private static List<String> states(Caller.Answer answer) {
    return lines(answer).stream()
        .map(one -> one.getAsJsonObject("answer").get("question") + " " + one.get("state"))
        .map(text -> text.replace("\"", ""))
        .sorted()
        .toList();
  }

  private static JsonArray taken(Caller.Answer looked) {
    JsonArray answers = new JsonArray();
    lines(looked).forEach(one -> answers.add(one.get("answer")));
    Caller.Answer answer =
        AUDITOR.call("POST", at() + "/answers", "application/json", answers.toString(), "*");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonArray();
  }

  private static List<String> outcomes(JsonArray taken) {
    List<String> states = new ArrayList<>();
    taken.forEach(one -> states.add(one.getAsJsonObject().get("state").getAsString()));
    return states;
  }

  @Test
  void aFormIsLookedAtTakenAndTakenAgainWithoutAnyChange() {
    String day = LocalDate.now(ZoneOffset.UTC).toString();
    String form = HEADER + day + ",no,employer,worker,72.5,perhaps\n";
    Caller.Answer looked = look(AUDITOR, "export.csv", form);
    assertThat(states(looked)).containsExactly("hours_week NEW", "papers_in_hand NEW");
    assertThat(looked.json().getAsJsonArray("problems").toString())
        .contains("\"row\":2", "\"column\":\"F\"")
        .doesNotContain("perhaps");
    assertThat(
            looked.json().getAsJsonArray("rows").get(0).getAsJsonObject().get("day").getAsString())
        .isEqualTo(day);
    String sheet = AUDITOR.get("/api/field/visits/" + visit).json().get("answers").toString();
    assertThat(sheet).as("a look keeps nothing").doesNotContain("hours_week");

    assertThat(outcomes(taken(looked))).containsExactly("KEPT", "KEPT");
    JsonArray again = taken(looked);
    assertThat(outcomes(again)).containsExactly("KEPT", "KEPT");
    again.forEach(
        one ->
            assertThat(one.getAsJsonObject().getAsJsonObject("answer").get("version").getAsInt())
                .isEqualTo(1));
    assertThat(states(look(AUDITOR, "export.csv", form)))
        .containsExactly("hours_week SAME", "papers_in_hand SAME");

    Caller.Answer later = look(AUDITOR, "later.csv", form.replace("72.5", "80"));
    assertThat(states(later)).containsExactly("hours_week CHANGES", "papers_in_hand SAME");
    taken(later);
    assertThat(outcomes(taken(looked))).as("the first form is behind now").contains("CONFLICT");
    assertThat(states(look(AUDITOR, "later.csv", form.replace("72.5", "80"))))
        .containsExactly("hours_week SAME", "papers_in_hand SAME");
  }

  @Test
  void whatAPhoneAnsweredStays() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("question", "leave_free");
    sent.put("answer", "NO");
    sent.put("source", "SUPPLIER");
    sent.put("recordedAt", Instant.now().toString());
    sent.put("base", 0);
    String id = UUID.randomUUID().toString();
    Caller.Answer kept = AUDITOR.call("PUT", "/api/field/visits/" + visit + "/answers/" + id, sent);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    Caller.Answer looked = look(AUDITOR, "phone.csv", "leave_free\nyes\n");
    assertThat(states(looked)).containsExactly("leave_free TAKEN");
    JsonArray taken = taken(looked);
    assertThat(outcomes(taken)).containsExactly("CONFLICT");
    assertThat(taken.toString()).contains(id);
  }

  @Test
  void aListOfPersonsIsRefusedAndNothingOfItIsSaid() {
    String crew =
        "Name,Date of birth,Passport number,Nationality\n"
            + "Kanarienvogel Satu,1990-01-01,AB1234567,Myanmar\n"
            + "Kanarienvogel Dua,1991-01-01,AB1234568,Myanmar\n";
    Caller.Answer refused = look(AUDITOR, "crew.csv", crew);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("about persons").doesNotContain("Kanarienvogel", "AB123");
  }

  @Test
  void onlyTheTeamSendsFormsAndOnlyTablesAreTaken() {
    Caller other = Caller.withRoles(SERVER, "forms stranger", "AUDITOR");
    assertThat(look(other, "export.csv", "leave_free\nyes\n").status()).isEqualTo(404);
    assertThat(look(COMPLIANCE, "export.csv", "leave_free\nyes\n").status()).isEqualTo(403);
    assertThat(look(AUDITOR, "export.pdf", "leave_free\nyes\n").status()).isEqualTo(422);
  }
}
