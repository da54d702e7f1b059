package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.evidence.Pixels;

/** What a visit found is raised there, and the supplier shows by pictures that it is put right. */
class VisitFindingsIT {
  private static final Server SERVER = Server.shared();
  private static final String ACTIONS = "/api/corrective-actions";
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "sends visits", "COMPLIANCE");
  private static final Caller REVIEWER = Caller.withRoles(SERVER, "reads visits", "REVIEWER");
  private static final Caller AUDITOR = Caller.withRoles(SERVER, "goes and raises", "AUDITOR");
  private static final Caller STRANGER = Caller.withRoles(SERVER, "goes elsewhere", "AUDITOR");
  private static final byte[] PDF = "%PDF-1.7\nlockers".getBytes(StandardCharsets.US_ASCII);
  @TempDir private static Path folder;
  private static String visit;
  private static String site;

  @BeforeAll
  static void plan() throws IOException {
    visit = "/api/visits/" + PlannedVisit.of(COMPLIANCE, folder, AUDITOR);
    site = COMPLIANCE.get(visit).text("site");
    assertThat(raise(AUDITOR, found("Too early", "RESTRICTED")).status()).isEqualTo(409);
    COMPLIANCE.post(visit + "/moves", Map.of("move", "inform"));
    AUDITOR.post(visit + "/declarations", Map.of("conflict", false));
    Caller.Answer opened = AUDITOR.post(visit + "/moves", Map.of("move", "open"));
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
  }

  private static Map<String, Object> found(String title, String releasability) {
    return Map.of(
        "clause", "2.1",
        "severity", "S2",
        "indicators", List.of("ilo:RestrictionOfMovement"),
        "prevalence", "MOST",
        "group", "migrant",
        "releasability", releasability,
        "title", title,
        "words", "The doors of the dormitory are locked at night.",
        "asked", "Take the locks off the doors.",
        "description", "Two doors of three.");
  }

  private static Caller.Answer raise(Caller caller, Map<String, Object> found) {
    Map<String, Object> plan =
        Map.of("correctiveAction", "Doors that open", "remedyToPeople", "Nobody pays for keys");
    return caller.post(visit + "/nonconformities", Map.of("found", found, "plan", plan));
  }

  private static List<String> titles(Caller caller) {
    String list = ACTIONS + "?visit=" + visit.substring(visit.lastIndexOf('/') + 1);
    List<String> titles = new ArrayList<>();
    for (JsonElement one : caller.get(list).json().getAsJsonArray("items")) {
      titles.add(one.getAsJsonObject().get("title").getAsString());
    }
    return titles;
  }

  @Test
  void theTeamRaisesAtItsOwnVisitAndWhatItSealsIsForTheLeadAlone() {
    Caller.Answer made = raise(AUDITOR, found("Locked doors", "RESTRICTED"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    JsonObject one = COMPLIANCE.get(ACTIONS + "/" + made.text("id")).json();
    assertThat(visit).endsWith(one.get("visit").getAsString());
    assertThat(one.getAsJsonObject("place").get("site").getAsString()).isEqualTo(site);
    assertThat(one.getAsJsonObject("plan").get("owner").getAsString())
        .as("who planned the visit answers for it")
        .isEqualTo(COMPLIANCE.get("/api/session").text("account"));
    assertThat(raise(STRANGER, found("Not mine", "RESTRICTED")).status()).isEqualTo(404);
    assertThat(raise(COMPLIANCE, found("By hand", "RESTRICTED")).status()).isEqualTo(403);

    Caller.Answer sealed = raise(AUDITOR, found("Sealed doors", "SEALED"));
    assertThat(sealed.status()).isEqualTo(201);
    assertThat(sealed.json().has("id")).isFalse();
    assertThat(titles(SERVER.lead())).contains("Locked doors", "Sealed doors");
    for (Caller other : List.of(COMPLIANCE, REVIEWER, AUDITOR)) {
      assertThat(titles(other)).contains("Locked doors").doesNotContain("Sealed doors");
    }
    assertThat(titles(STRANGER)).isEmpty();
    String log = COMPLIANCE.get("/api/events?count=1000&actor=" + account(AUDITOR)).body();
    assertThat(log).contains("FIELD_RECORD_KEPT").doesNotContain("ACTION_RAISED");
  }

  private static String account(Caller caller) {
    return caller.get("/api/session").text("account");
  }

  private static Caller contact(String name) {
    Caller contact = Caller.withRoles(SERVER, name, "SUPPLIER_CONTACT");
    String sites = "/api/accounts/" + account(contact) + "/sites";
    assertThat(COMPLIANCE.call("PUT", sites, Map.of("sites", List.of(site))).status())
        .isEqualTo(200);
    return contact;
  }

  private static String told() {
    String id = raise(AUDITOR, found("Doors to show", "OPEN")).text("id");
    Caller.Answer told =
        COMPLIANCE.post(ACTIONS + "/" + id + "/release", Map.of("protectsWorkers", true));
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    return id;
  }

  private static Caller.Answer shows(Caller caller, String own, String title, byte[] bytes) {
    return caller.form(own, Map.of("title", title), "a name that nobody keeps.jpg", bytes);
  }

  @Test
  void aContactShowsPicturesAndPapersAndSeesItsOwnOnly() {
    String id = told();
    String own = "/api/own/actions/" + id + "/evidence";
    Caller contact = contact("shows doors");
    Caller other = contact("shows nothing");
    Caller elsewhere = Caller.withRoles(SERVER, "of another site", "SUPPLIER_CONTACT");
    Caller.Answer picture = shows(contact, own, "A door", Pixels.talking("kanarienvogel"));
    assertThat(picture.status()).as(picture.body()).isEqualTo(201);
    assertThat(picture.text("media")).isEqualTo("JPEG");
    Caller.Answer paper = shows(contact, own, "The bill for the doors", PDF);
    assertThat(paper.text("media")).isEqualTo("PDF");
    assertThat(shows(elsewhere, own, "A door", PDF).status()).isEqualTo(404);
    assertThat(shows(contact, own, "Passport AB1234567", PDF).status()).isEqualTo(422);
    byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
    assertThat(shows(contact, own, "A page", page).status()).isEqualTo(422);
    assertThat(shows(contact, own, "A bomb", Pixels.bomb(40_000)).status()).isEqualTo(422);
    assertThat(shows(contact, own, "A large one", new byte[(20 << 20) + 1]).status())
        .isEqualTo(413);

    assertThat(items(contact.get(own))).hasSize(2);
    assertThat(items(other.get(own))).isEmpty();
    assertThat(elsewhere.get(own).status()).isEqualTo(404);
    String bytes = own + "/" + picture.text("id") + "/bytes";
    Caller.Answer back = contact.get(bytes);
    assertThat(new String(back.bytes(), StandardCharsets.ISO_8859_1))
        .startsWith("\u00FF\u00D8\u00FF")
        .doesNotContain("kanarienvogel");
    assertThat(back.header("content-disposition")).startsWith("attachment");
    assertThat(String.join(";", back.headers().get("content-security-policy")))
        .contains("sandbox", "default-src 'none'");
    assertThat(other.get(bytes).status()).isEqualTo(404);
    assertThat(contact.get("/api/evidence/" + picture.text("id")).status()).isEqualTo(403);

    String held = ACTIONS + "/" + id + "/evidence";
    for (Caller staff : List.of(COMPLIANCE, REVIEWER, AUDITOR)) {
      assertThat(items(staff.get(held))).hasSize(2);
      assertThat(staff.get("/api/evidence/" + paper.text("id") + "/bytes").bytes()).isEqualTo(PDF);
    }
    assertThat(COMPLIANCE.get(held).body())
        .contains("RECEIVED", "DOWNLOADED", account(REVIEWER), account(contact));
    assertThat(STRANGER.get(held).status()).isEqualTo(404);
    assertThat(contact.get(held).status()).isEqualTo(403);
    assertThat(COMPLIANCE.get("/api/events?subject=" + id).body())
        .contains("ACTION_EVIDENCE_RECEIVED")
        .doesNotContain("The bill");

    COMPLIANCE.post(
        ACTIONS + "/" + id + "/moves", Map.of("move", "WITHDRAW", "why", "it was otherwise"));
    assertThat(contact.get(own).status()).isEqualTo(404);
    assertThat(contact.get(bytes).status()).isEqualTo(404);
  }

  private static JsonArray items(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getAsJsonArray("items");
  }

  @Test
  void theLogDoesNotTellWhatALeadSealedFromWhatALeadLookedAt() {
    Map<String, Object> draft = new HashMap<>();
    draft.put("site", site);
    draft.put("found", found("Sealed by hand", "SEALED"));
    Caller.Answer made = SERVER.lead().post(ACTIONS, draft);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String id = made.text("id");
    SERVER.lead().get(ACTIONS + "/" + id);
    SERVER.lead().post(ACTIONS + "/" + id + "/moves", Map.of("move", "AGREE", "why", "agreed"));
    assertThat(COMPLIANCE.get("/api/events?subject=" + id).json().get("total").getAsInt()).isZero();
    JsonObject log = COMPLIANCE.get("/api/events?count=1000&kind=ACTIONS_WORKED_ON").json();
    assertThat(log.get("total").getAsInt()).isPositive();
    for (JsonElement event : log.getAsJsonArray("items")) {
      assertThat(event.getAsJsonObject().get("subject").getAsString()).isEmpty();
      if (event.getAsJsonObject().get("outcome").getAsString().equals("done")) {
        assertThat(event.getAsJsonObject().get("commitment").getAsString()).isNotEmpty();
      }
    }
  }
}
