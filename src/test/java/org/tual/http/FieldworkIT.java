package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.evidence.Pixels;
import org.tual.interviews.Envelope;
import org.tual.interviews.Phone;

/** What the phone of an auditor sends for a planned visit, over HTTP. */
class FieldworkIT {
  private static final Server SERVER = Server.shared();
  private static final String SECRET = "kanarienvogel heard it behind the boiler";
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "plans visits", "COMPLIANCE");
  private static final Caller FIRST = Caller.withRoles(SERVER, "first phone", "AUDITOR");
  private static final Caller SECOND = Caller.withRoles(SERVER, "second phone", "AUDITOR");
  private static final Caller STRANGER = Caller.withRoles(SERVER, "strange phone", "AUDITOR");
  @TempDir private static Path folder;
  private static String visit;

  private final String id = UUID.randomUUID().toString();

  @BeforeAll
  static void plan() throws IOException {
    visit = PlannedVisit.of(COMPLIANCE, folder, FIRST, SECOND);
  }

  private static String at(String visit) {
    return "/api/field/visits/" + visit;
  }

  private static JsonObject sheet(Caller caller) {
    Caller.Answer answer = caller.get(at(visit));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static String question(int number) {
    JsonArray all = new JsonArray();
    sheet(FIRST)
        .getAsJsonObject("checklist")
        .getAsJsonArray("sections")
        .forEach(section -> all.addAll(section.getAsJsonObject().getAsJsonArray("questions")));
    return Stream.iterate(0, i -> i + 1)
        .limit(all.size())
        .map(i -> all.get(i).getAsJsonObject())
        .filter(one -> one.get("type").getAsString().equals("yesno"))
        .skip(number)
        .findFirst()
        .orElseThrow()
        .get("id")
        .getAsString();
  }

  private static Map<String, Object> said(String question, String answer, String words, long base) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("question", question);
    sent.put("answer", answer);
    sent.put("observation", words);
    sent.put("group", "all");
    sent.put("source", "AUDITOR");
    sent.put("releasability", "RESTRICTED");
    sent.put("photos", List.of());
    sent.put("recordedAt", "2026-11-01T09:00:00Z");
    sent.put("version", base);
    sent.put("base", base);
    return sent;
  }

  private static Caller.Answer send(Caller caller, String id, Map<String, Object> sent) {
    return caller.call("PUT", at(visit) + "/answers/" + id, sent);
  }

  @Test
  void aPhoneFetchesItsVisitsWithEverythingThatIsAsked() {
    assertThat(FIRST.get("/api/field/visits").body()).contains(visit, "Contoh Pier");
    assertThat(STRANGER.get("/api/field/visits").json().getAsJsonArray("items")).isEmpty();
    JsonObject sheet = sheet(SECOND);
    assertThat(sheet.get("stage").getAsString()).isEqualTo("PLANNED");
    assertThat(sheet.get("day").getAsString()).isEqualTo(LocalDate.now().toString());
    assertThat(sheet.getAsJsonObject("help").get("verified").getAsBoolean()).isTrue();
    assertThat(sheet.getAsJsonObject("sealKey").get("kid").getAsString()).hasSize(16);
    JsonObject asked = sheet.getAsJsonObject("checklist");
    assertThat(asked.getAsJsonArray("sections").size()).isGreaterThan(10);
    assertThat(asked.getAsJsonArray("documents").size()).isGreaterThan(10);
    assertThat(asked.getAsJsonArray("guide").size()).isGreaterThan(10);
    assertThat(STRANGER.get(at(visit)).status()).isEqualTo(404);
    assertThat(COMPLIANCE.get(at(visit)).status()).isEqualTo(403);
  }

  @Test
  void anAnswerThatIsSentTwiceStandsOnce() {
    Map<String, Object> sent = said(question(0), "NO", "In one drawer", 0);
    List<Caller.Answer> answers =
        IntStream.range(0, 6).parallel().mapToObj(i -> send(FIRST, id, sent)).toList();
    for (Caller.Answer answer : answers) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.json().get("version").getAsInt()).isEqualTo(1);
    }
    assertThat(sheet(SECOND).getAsJsonArray("answers").toString().split(id, -1)).hasSize(2);
  }

  @Test
  void whoIsBehindIsShownWhatTheServerHas() {
    String question = question(1);
    send(FIRST, id, said(question, "NO", "First look", 0));
    send(FIRST, id, said(question, "NO", "Second look", 1));
    Caller.Answer behind = send(SECOND, id, said(question, "YES", "My own look", 1));
    assertThat(behind.status()).isEqualTo(409);
    assertThat(behind.text("type")).endsWith("#answer-changed");
    JsonObject current = behind.json().getAsJsonObject("current");
    assertThat(current.get("observation").getAsString()).isEqualTo("Second look");
    assertThat(current.get("version").getAsInt()).isEqualTo(2);
    Caller.Answer twice =
        send(SECOND, UUID.randomUUID().toString(), said(question, "YES", null, 0));
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text("type")).endsWith("#answer-exists");
    assertThat(twice.json().getAsJsonObject("current").get("id").getAsString()).isEqualTo(id);
    assertThat(send(SECOND, id, said(question, "YES", "My own look", 2)).status()).isEqualTo(200);
  }

  @Test
  void whatCannotBeIsRefusedAndTheVisitOfOthersIsNotThere() {
    Map<String, Object> named = said(question(2), "NO", "Ask +66 81 234 5678", 0);
    Caller.Answer refused = send(FIRST, id, named);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("telephone").doesNotContain("234");
    assertThat(send(FIRST, id, said("nobody_asks", "NO", null, 0)).status()).isEqualTo(422);
    assertThat(send(FIRST, "no-id", said(question(2), "NO", null, 0)).status()).isEqualTo(422);
    assertThat(send(FIRST, id, said(question(2), "PERHAPS", null, 0)).status()).isEqualTo(400);
    Map<String, Object> plain = said(question(2), "NO", null, 0);
    assertThat(send(STRANGER, id, plain).status()).isEqualTo(404);
    assertThat(send(COMPLIANCE, id, plain).status()).isEqualTo(403);
    byte[] bytes = Pixels.encoded("jpg", 9, 9);
    assertThat(STRANGER.photo(at(visit) + "/photos/" + id, Phone.digest(bytes), bytes).status())
        .isEqualTo(404);
  }

  @Test
  void aPhotoComesInAnyOrderAndOnlyWhole() {
    String path = at(visit) + "/photos/" + id;
    byte[] bytes = Pixels.talking("kanarienvogel");
    Map<String, Object> about = Map.of("question", question(3), "caption", "The gate");
    assertThat(FIRST.call("PUT", path + "/about", about).json().get("received").getAsBoolean())
        .isFalse();
    byte[] other = Pixels.encoded("jpg", 30, 30);
    assertThat(FIRST.photo(path, Phone.digest(other), bytes).status()).isEqualTo(422);
    Caller.Answer kept = FIRST.photo(path, Phone.digest(bytes), bytes);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(FIRST.photo(path, Phone.digest(bytes), bytes).body()).isEqualTo(kept.body());
    assertThat(FIRST.photo(path, Phone.digest(other), other).status()).isEqualTo(422);
    assertThat(SECOND.photo(path, Phone.digest(bytes), bytes).status()).isEqualTo(422);
    byte[] out = COMPLIANCE.get("/api/evidence/" + kept.text("evidence") + "/bytes").bytes();
    assertThat(new String(out, StandardCharsets.ISO_8859_1))
        .startsWith("\u00FF\u00D8\u00FF")
        .doesNotContain("kanarienvogel");

    String fresh = at(visit) + "/photos/" + UUID.randomUUID();
    byte[] large = new byte[(5 << 20) + 1];
    assertThat(FIRST.photo(fresh, Phone.digest(large), large).status()).isEqualTo(413);
    byte[] broken = Arrays.copyOf(other, 60);
    assertThat(FIRST.photo(fresh, Phone.digest(broken), broken).status()).isEqualTo(422);
    byte[] bomb = Pixels.bomb(40_000);
    assertThat(FIRST.photo(fresh, Phone.digest(bomb), bomb).status()).isEqualTo(422);
  }

  private static Map<String, Object> envelope(String words, long base) {
    JsonObject key = sheet(FIRST).getAsJsonObject("sealKey");
    String text = "{\"guide\":[{\"question\":\"q\",\"words\":\"" + words + "\"}]}";
    Envelope sealed =
        Phone.sealed(key.get("kid").getAsString(), key.get("spki").getAsString(), text);
    return Map.of(
        "kid",
        sealed.kid(),
        "key",
        sealed.key(),
        "iv",
        sealed.iv(),
        "body",
        sealed.body(),
        "base",
        base);
  }

  private static List<Path> holding(String words) throws IOException {
    try (Stream<Path> files = Files.walk(SERVER.data())) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, words)).toList();
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      // a file that was there a moment ago
      return false;
    }
  }

  @Test
  void anInterviewIsOpenedByALeadAloneAndLiesReadableNowhere() throws IOException {
    String path = at(visit) + "/interviews/" + id;
    Map<String, Object> sent = envelope(SECRET, 0);
    Caller.Answer kept = FIRST.call("PUT", path, sent);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(FIRST.call("PUT", path, sent).body()).isEqualTo(kept.body());
    Caller.Answer behind = FIRST.call("PUT", path, envelope("another", 0));
    assertThat(behind.status()).isEqualTo(409);
    assertThat(behind.json().getAsJsonObject("current").get("version").getAsInt()).isEqualTo(1);
    assertThat(sheet(FIRST).getAsJsonArray("interviews").toString()).contains(id);
    assertThat(sheet(SECOND).getAsJsonArray("interviews")).isEmpty();
    for (Caller nobody : List.of(FIRST, COMPLIANCE, SERVER.admin())) {
      assertThat(nobody.get("/api/interviews/" + visit).status()).isEqualTo(403);
      assertThat(nobody.get("/api/interviews").status()).isEqualTo(403);
    }
    assertThat(SERVER.lead().get("/api/interviews/" + visit).body()).contains(SECRET);
    assertThat(SERVER.lead().get("/api/interviews").body()).contains(visit);
    assertThat(COMPLIANCE.get("/api/events?subject=" + visit + "&count=1000").body())
        .contains("FIELD_RECORD_KEPT")
        .doesNotContainIgnoringCase("interview\"", "sealed", id);

    String shown = "%PDF-1.7 shown to whoever looks into the folder";
    COMPLIANCE.form(
        "/api/evidence",
        Map.of("kind", "OTHER", "title", "Shown", "visit", visit),
        "x.pdf",
        shown.getBytes(StandardCharsets.US_ASCII));
    assertThat(holding(shown)).as("the search finds what is not sealed").isNotEmpty();
    assertThat(holding("kanarienvogel heard")).isEmpty();
    assertThat(SERVER.log()).doesNotContain("kanarienvogel heard");
  }

  @Test
  void aVisitThatIsOverTakesNothingAndSaysWhy() throws IOException {
    String over = PlannedVisit.of(COMPLIANCE, folder, FIRST, SECOND);
    String path = at(over) + "/answers/" + id;
    Map<String, Object> sent = said(question(0), "NO", null, 0);
    assertThat(FIRST.call("PUT", path, sent).status()).isEqualTo(200);
    Map<String, Object> end = Map.of("at", "2026-11-01T18:00:00Z", "gaps", List.of(question(1)));
    assertThat(FIRST.post(at(over) + "/finish", end).status()).isEqualTo(200);
    assertThat(FIRST.post(at(over) + "/finish", end).status()).isEqualTo(200);
    Map<String, String> drop = Map.of("move", "drop", "why", "The site closed.");
    assertThat(COMPLIANCE.post("/api/visits/" + over + "/moves", drop).status()).isEqualTo(200);
    assertThat(FIRST.call("PUT", path, sent).status()).isEqualTo(200);
    Caller.Answer late = FIRST.call("PUT", path, said(question(0), "YES", null, 1));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("type")).endsWith("#not-now");
    assertThat(late.text("detail")).isEqualTo("This visit does not count any more.");
    assertThat(FIRST.get("/api/field/visits").body()).doesNotContain(over);
    Map<String, Object> sealed = envelope("said before it was dropped", 0);
    assertThat(FIRST.call("PUT", at(over) + "/interviews/" + id, sealed).status())
        .as("what people said is taken all the same")
        .isEqualTo(200);
    assertThat(SERVER.lead().get("/api/interviews/" + over).body()).contains("said before it was");
  }
}
