package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Role;

/** What a safeguarding lead does, and that nobody else learns that anything was done. */
class SafeguardingIT {
  private static final Server SERVER = Server.shared();
  private static final String CASES = "/api/safeguarding/cases";
  private static final String MARK = "kanarienvogel";

  @TempDir private Path folder;

  /** A site that a list names. */
  private String site() throws IOException {
    Caller compliance = Caller.withRoles(SERVER, "lists of cases", "COMPLIANCE");
    String visit =
        PlannedVisit.of(compliance, folder, Caller.withRoles(SERVER, "visits of cases", "AUDITOR"));
    return compliance.get("/api/visits/" + visit).text("site");
  }

  private static String opened(Caller lead, String... sites) {
    Caller.Answer made = lead.post(CASES, Map.of("origin", "HAND", "sites", List.of(sites)));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("id");
  }

  private static final List<Caller> OTHERS = others();

  private static List<Caller> others() {
    List<Caller> others = new ArrayList<>();
    others.add(new Caller(SERVER));
    for (Role role : Role.values()) {
      if (role != Role.SAFEGUARDING_LEAD) {
        others.add(Caller.withRoles(SERVER, "outside " + role.words(), role.name()));
      }
    }
    return others;
  }

  private static String plain(Caller.Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers());
    headers.keySet().removeIf(name -> name.matches("(?i)date|x-request-id|:status"));
    return answer.status() + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "") + headers;
  }

  @Test
  void toAllOthersTheAddressesAreAsThoseThatAreNotThere() {
    String id = opened(SERVER.lead());
    for (Caller other : OTHERS) {
      for (String verb : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
        Object body = verb.matches("POST|PUT") ? Map.of("danger", "NO") : null;
        String nowhere = plain(other.call(verb, "/api/nothing-here/cases", body));
        for (String path :
            List.of(
                CASES,
                CASES + "/" + id,
                CASES + "/" + id + "/danger",
                CASES + ";x=1/" + id,
                "/api/safeguarding",
                CASES + "/" + id + "/follow-ups",
                "/api/safeguarding/signs",
                "/api/safeguarding/readings",
                "/api/safeguarding/key",
                "/api/safeguarding/never-was")) {
          assertThat(plain(other.call(verb, path, body))).as(verb + " " + path).isEqualTo(nowhere);
        }
      }
      assertThat(plain(other.call("POST", CASES, "text/plain", "x", "*")))
          .isEqualTo(plain(other.call("POST", "/api/nothing-here", "text/plain", "x", "*")));
    }
  }

  @Test
  void aLeadWalksThroughTheProtocolAndIsToldWhatIsMissing() throws IOException {
    Caller lead = SERVER.lead();
    String site = site();
    String path = CASES + "/" + opened(lead, site);
    Map<String, Object> night =
        Map.of("number", "+999 555 0199", "route", "The night line", "checkedOn", "2026-01-01");
    Caller compliance = Caller.withRoles(SERVER, "pier of cases", "COMPLIANCE");
    Caller.Answer pier =
        compliance.post(
            "/api/community/places",
            Map.of("kind", "PORT", "name", "Pier of cases", "country", "TH", "emergency", night));
    assertThat(pier.status()).as(pier.body()).isEqualTo(201);
    Map<String, Object> located = Map.of("site", site, "place", pier.text("id"));
    assertThat(compliance.call("PUT", "/api/community/sites", located).status()).isEqualTo(200);
    assertThat(lead.get(path).json().getAsJsonArray("emergency").toString())
        .contains("+999 555 0199", "checked on 2026-01-01");
    Caller.Answer early =
        lead.post(
            path + "/releases",
            Map.of("category", "WAGES", "level", "PORT", "place", "Port X", "month", "2026-10"));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("not agreed").contains("everybody");
    assertThat(lead.post(path + "/danger", Map.of("danger", "NO")).status()).isEqualTo(200);
    Caller.Answer note = lead.post(path + "/notes", Map.of("words", "Call +66 81 234 5678"));
    assertThat(note.status()).isEqualTo(422);
    assertThat(note.body()).contains("telephone").doesNotContain("234");
    Map<String, Object> consent =
        Map.of("purpose", "SHARE", "agreed", true, "language", "my", "given", "SPOKEN");
    assertThat(lead.post(path + "/consents", consent).status()).isEqualTo(200);
    Map<String, Object> plan =
        Map.of(
            "everybodyHeard", true,
            "offeredOn", "2026-01-01",
            "retaliation", "The partner calls each week.",
            "reviewOn", "2099-01-01");
    assertThat(lead.call("PUT", path + "/plan", plan).status()).isEqualTo(200);
    Caller.Answer now =
        lead.post(
            path + "/releases",
            Map.of("category", "WAGES", "level", "PORT", "place", "Port X", "month", "2026-10"));
    assertThat(now.status()).as(now.body()).isEqualTo(200);
    assertThat(now.json().getAsJsonArray("steps")).hasSize(10);
    Map<String, Object> again =
        Map.of("spokenOn", "2026-01-01", "how", "TELEPHONE", "changes", List.of("HOURS_CUT"));
    Caller.Answer followed = lead.post(path + "/follow-ups", again);
    assertThat(followed.status()).as(followed.body()).isEqualTo(200);
    assertThat(followed.body()).contains("HOURS_CUT");
    Map<String, Object> unknown = Map.of("how", "TELEPHONE", "changes", List.of("SAD"));
    assertThat(lead.post(path + "/follow-ups", unknown).status()).isEqualTo(422);
    assertThat(lead.get("/api/safeguarding/signs").status()).isEqualTo(200);
    assertThat(lead.get("/api/safeguarding/readings").status()).isEqualTo(200);
    Map<String, Object> own = Map.of("account", lead.get("/api/session").text("account"));
    assertThat(lead.post("/api/safeguarding/readings", own).status()).isEqualTo(422);
    Map<String, Object> none = Map.of("kind", "ECHOES", "name", "Nowhere", "release", true);
    assertThat(lead.post("/api/safeguarding/signs", none).status()).isEqualTo(422);
    assertThat(lead.call("DELETE", path + "/consents/SHARE", null).status()).isEqualTo(200);
    assertThat(lead.call("DELETE", path + "/consents/NOTHING", null).status()).isEqualTo(422);
    assertThat(lead.post(path + "/closing", Map.of()).status()).isEqualTo(409);
    assertThat(lead.get("/api/safeguarding/log").body()).contains("CONSENT_KEPT");
    assertThat(lead.call("DELETE", path, null).status()).isEqualTo(204);
    assertThat(lead.get(path).status()).isEqualTo(404);
    assertThat(lead.get("/api/safeguarding/log").body())
        .as("what an erased case was about is gone from the log too")
        .contains("CASE_ERASED")
        .doesNotContain("CONSENT_KEPT");
    assertThat(lead.get("/api/safeguarding/numbers").status()).isEqualTo(200);
    assertThat(lead.get("/api/safeguarding/holds").status()).isEqualTo(200);
    assertThat(lead.get("/api/safeguarding/codes").body()).contains("DEBT_BONDAGE");
    assertThat(lead.get("/api/safeguarding/key").text("state")).isEqualTo("ON_HOST");
  }

  @Test
  void whoHoldsAReceiptSeesAndErasesTheOwnCaseWithoutAnAccount() {
    Caller lead = SERVER.lead();
    String path = CASES + "/" + opened(lead);
    lead.post(path + "/notes", Map.of("words", "A quiet word of the person."));
    String receipt = lead.post(path + "/receipt", null).text("receipt");
    Caller nobody = new Caller(SERVER);
    assertThat(nobody.post("/api/own-case", Map.of("receipt", "aaaaa-bbbbb")).status())
        .isEqualTo(404);
    Caller.Answer own = nobody.post("/api/own-case", Map.of("receipt", receipt));
    assertThat(own.body()).contains("A quiet word of the person.");
    assertThat(nobody.post("/api/own-case/erasure", Map.of("receipt", receipt)).status())
        .isEqualTo(204);
    assertThat(lead.get(path).status()).isEqualTo(404);
    assertThat(nobody.post("/api/own-case", Map.of("receipt", receipt)).status()).isEqualTo(404);
  }

  private static long events() {
    return SERVER.admin().get("/api/events?count=1").json().get("total").getAsLong();
  }

  @Test
  void nothingThatOthersCanFetchChangesWhenACaseIsWorkedOn() throws IOException {
    Caller lead = SERVER.lead();
    long events = events();
    String path = CASES + "/" + opened(lead);
    lead.post(path + "/notes", Map.of("words", MARK + " spoke of wages"));
    lead.post(path + "/danger", Map.of("danger", "YES"));
    lead.get(path);
    lead.get("/api/safeguarding/log");
    assertThat(lead.get("/api/safeguarding/partners").status()).isEqualTo(200);
    assertThat(events()).as("events of the main log").isEqualTo(events);
    assertThat(SERVER.admin().get("/api/metrics").body())
        .doesNotContain("safeguarding/", "own-case");
    assertThat(SERVER.log()).doesNotContain(MARK, "safeguarding/cases", "own-case");
    try (Stream<Path> files = Files.walk(SERVER.data())) {
      assertThat(files.filter(Files::isRegularFile).filter(SafeguardingIT::tells)).isEmpty();
    }
  }

  private static boolean tells(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARK + " spoke of wages");
    } catch (IOException e) {
      return false;
    }
  }
}
