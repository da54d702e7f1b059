package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tual.evidence.Pixels;

/** The evidence vault and phones, seen from outside. */
class EvidenceIT {
  private static final Server SERVER = Server.shared();
  private static final String SITE = "https://example.org/site/evidence";
  private static final byte[] PDF =
      "%PDF-1.7\n<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "keeps proof", "COMPLIANCE");

  private static Map<String, String> fields(String title) {
    return Map.of("kind", "CONTRACT", "title", title, "language", "th", "site", SITE);
  }

  private static Caller.Answer handed(Caller caller, String title, byte[] bytes) {
    return caller.form("/api/evidence", fields(title), "a name that nobody keeps.html", bytes);
  }

  private static JsonObject kept(String title, byte[] bytes) {
    Caller.Answer made = handed(COMPLIANCE, title, bytes);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json();
  }

  private static String path(JsonObject evidence) {
    return "/api/evidence/" + evidence.get("id").getAsString();
  }

  @Test
  void aDocumentComesBackAsItCameAndIsOnlySaved() {
    JsonObject kept = kept("A contract", PDF);
    assertThat(kept.get("media").getAsString()).isEqualTo("PDF");
    Caller.Answer out = COMPLIANCE.get(path(kept) + "/bytes");
    assertThat(out.status()).isEqualTo(200);
    assertThat(out.bytes()).isEqualTo(PDF);
    assertThat(out.header("content-type")).startsWith("application/pdf");
    assertThat(out.header("content-disposition"))
        .isEqualTo(
            "attachment; filename=\"evidence-"
                + kept.get("id").getAsString().substring(0, 8)
                + ".pdf\"");
    assertThat(out.headers().get("x-content-type-options")).contains("nosniff");
    assertThat(String.join(";", out.headers().get("content-security-policy")))
        .contains("sandbox", "default-src 'none'");
    assertThat(COMPLIANCE.get(path(kept) + "/thumbnail").status()).isEqualTo(404);
    String custody = COMPLIANCE.get(path(kept)).json().get("custody").toString();
    assertThat(custody).contains("RECEIVED", "DOWNLOADED").doesNotContain("VIEWED");
    assertThat(COMPLIANCE.get("/api/events?subject=" + kept.get("id").getAsString()).body())
        .contains("EVIDENCE_RECEIVED", "EVIDENCE_DOWNLOADED")
        .doesNotContain("A contract");
  }

  @Test
  void aPictureLosesWhatTheCameraSaidAndIsShownSmall() {
    JsonObject kept = kept("A gate", Pixels.talking("kanarienvogel"));
    String out =
        new String(COMPLIANCE.get(path(kept) + "/bytes").bytes(), StandardCharsets.ISO_8859_1);
    assertThat(out).startsWith("\u00FF\u00D8\u00FF").doesNotContain("kanarienvogel");
    Caller.Answer small = COMPLIANCE.get(path(kept) + "/thumbnail");
    assertThat(small.status()).isEqualTo(200);
    assertThat(small.header("content-type")).startsWith("image/jpeg");
    assertThat(small.header("content-disposition")).startsWith("attachment");
  }

  @Test
  void whatIsNoEvidenceIsRefusedWithTheReason() {
    byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
    assertThat(handed(COMPLIANCE, "A page", page).status()).isEqualTo(422);
    assertThat(handed(COMPLIANCE, "A bomb", Pixels.bomb(40_000)).status()).isEqualTo(422);
    byte[] cut = Arrays.copyOf(Pixels.encoded("jpg", 200, 200), 80);
    assertThat(handed(COMPLIANCE, "Half a picture", cut).status()).isEqualTo(422);
    assertThat(handed(COMPLIANCE, "A large one", new byte[(20 << 20) + 1]).status()).isEqualTo(413);
    Caller.Answer named = handed(COMPLIANCE, "Passport AB1234567", PDF);
    assertThat(named.status()).isEqualTo(422);
    assertThat(named.body()).doesNotContain("AB1234567");
    Map<String, String> nowhere =
        Map.of("kind", "CONTRACT", "title", "Of no visit", "visit", UUID.randomUUID().toString());
    assertThat(COMPLIANCE.form("/api/evidence", nowhere, "x.pdf", PDF).status()).isEqualTo(404);
  }

  @Test
  void aTranslationStandsBesideItsOriginal() {
    JsonObject original = kept("Rules of the house", PDF);
    Map<String, String> into = Map.of("language", "en", "title", "Rules of the house, English");
    Caller.Answer made = COMPLIANCE.form(path(original) + "/translation", into, "x.pdf", PDF);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.text("translationOf")).isEqualTo(original.get("id").getAsString());
    assertThat(COMPLIANCE.get(path(original)).json().get("translations").toString())
        .contains("Rules of the house, English");
    assertThat(COMPLIANCE.form(path(original) + "/translation", Map.of(), "x.pdf", PDF).status())
        .isEqualTo(422);
  }

  @Test
  void anAuditorSeesAndHandsInEvidenceOfAssignedSitesOnly() {
    Caller assigned = Caller.withRoles(SERVER, "sees proof", "AUDITOR");
    Caller stranger = Caller.withRoles(SERVER, "sees no proof", "AUDITOR");
    String account = assigned.get("/api/session").text("account");
    COMPLIANCE.call("PUT", "/api/accounts/" + account + "/sites", Map.of("sites", List.of(SITE)));
    JsonObject kept = kept("A payslip", PDF);
    assertThat(assigned.get(path(kept)).status()).isEqualTo(200);
    assertThat(stranger.get(path(kept)).status()).isEqualTo(404);
    assertThat(stranger.get(path(kept) + "/bytes").status()).isEqualTo(404);
    assertThat(stranger.get("/api/evidence").json().getAsJsonArray("items")).isEmpty();
    assertThat(handed(assigned, "Seen at the site", PDF).status()).isEqualTo(201);
    assertThat(handed(stranger, "Seen elsewhere", PDF).status()).isEqualTo(404);
  }

  @Test
  void aPhoneIsEmptiedByItsOwnerOrWhoManagesAccounts() {
    Caller owner = Caller.withRoles(SERVER, "has a phone", "AUDITOR");
    Caller other = Caller.withRoles(SERVER, "has no phone", "AUDITOR");
    String phone = "/api/field/devices/" + UUID.randomUUID();
    assertThat(owner.call("PUT", phone, Map.of()).body()).isEqualTo("{\"remove\":false}");
    assertThat(other.post(phone + "/removal", Map.of()).status()).isEqualTo(404);
    assertThat(SERVER.admin().post(phone + "/removal", Map.of()).status()).isEqualTo(204);
    assertThat(owner.call("PUT", phone, Map.of()).body()).isEqualTo("{\"remove\":true}");
    assertThat(owner.call("DELETE", phone, null).status()).isEqualTo(204);
    String account = owner.get("/api/session").text("account");
    assertThat(SERVER.admin().get("/api/field/devices?account=" + account).body())
        .contains("removedAt");
    assertThat(other.get("/api/field/devices?account=" + account).json().getAsJsonArray("items"))
        .isEmpty();
  }
}
