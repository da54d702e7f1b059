package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.tual.interviews.Envelope;
import org.tual.interviews.Phone;

/**
 * Ten cases with words that nobody else uses in every field that takes words. All words of one run
 * hold the same marks, by which they are searched.
 */
final class TenCases {
  private static final String CASES = "/api/safeguarding/cases";
  private static final String CASE = CASES + "/{id}";
  private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
  private static final int BURMESE = 0x1000;
  private static final int BURMESE_LETTERS = 33;
  private static final int MARK = 10;

  /** Texts that hold words of people. Each must come back to the lead as it was written. */
  private static final Set<String> WORDS =
      Set.of(
          "POST " + CASE + "/notes words",
          "POST " + CASE + "/closing words",
          "PUT " + CASE + "/plan retaliation",
          "POST " + CASE + "/referrals told",
          "PUT " + CASE + "/remedy reason",
          "PUT " + CASE + "/hold names[].name",
          "POST " + CASE + "/releases place",
          "POST /api/safeguarding/tips/{id}/answers words");

  /** Texts with a form of their own: days, codes, ids, keys. A word there is refused or left. */
  private static final Set<String> FORMS =
      Set.of(
          "POST " + CASES + " originId",
          "POST " + CASES + " sites[]",
          "PUT " + CASE + "/description sites[]",
          "PUT " + CASE + "/description methods[]",
          "PUT " + CASE + "/description sector",
          "PUT " + CASE + "/description language",
          "POST " + CASE + "/consents language",
          "POST " + CASE + "/consents day",
          "POST " + CASE + "/consents withdrawnOn",
          "POST " + CASE + "/contacts day",
          "POST " + CASE + "/follow-ups worker",
          "POST " + CASE + "/follow-ups day",
          "POST " + CASE + "/follow-ups spokenOn",
          "POST " + CASE + "/follow-ups keptOn",
          "POST " + CASE + "/follow-ups changes[]",
          "PUT " + CASE + "/plan offeredOn",
          "PUT " + CASE + "/plan reviewOn",
          "POST " + CASE + "/referrals partner",
          "POST " + CASE + "/referrals verifiedOn",
          "POST " + CASE + "/referrals day",
          "PUT " + CASE + "/remedy day",
          "POST " + CASE + "/releases id",
          "POST " + CASE + "/releases category",
          "POST " + CASE + "/releases month",
          "PUT " + CASE + "/retention until",
          "POST /api/safeguarding/signs name",
          "POST /api/safeguarding/readings account",
          "POST /api/safeguarding/key/unlocking passphrase",
          "POST /api/safeguarding/key/unlocking file",
          "PUT /api/safeguarding/tips/responders responders[].account",
          "POST /api/own-case receipt",
          "POST /api/own-case/erasure receipt");

  /** Begins a new key, so that it comes last. */
  private static final String RENEWAL = "POST /api/safeguarding/key/renewal passphrase";

  private final World world;
  private final SecureRandom random = new SecureRandom();
  private final Stranger stranger;

  /** In every word, in every Burmese word, and in the telephone number that are planted. */
  final String mark = drawn();

  final String burmese = drawnBurmese();
  final String phone = "9995550" + (100_000 + random.nextInt(900_000));

  /** Words by where they were planted. */
  final Map<String, String> planted = new TreeMap<>();

  /** Cases by what they are. */
  final Map<String, String> cases = new LinkedHashMap<>();

  final List<String> receipts = new ArrayList<>();
  final List<String> tips = new ArrayList<>();

  TenCases(World world) {
    this.world = world;
    this.stranger = new Stranger(world.server);
  }

  private String drawn() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MARK; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private String drawnBurmese() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MARK; i++) {
      text.append((char) (BURMESE + random.nextInt(BURMESE_LETTERS)));
    }
    return text.toString();
  }

  List<String> marks() {
    return List.of(mark, burmese, phone);
  }

  /** A new word, for this place. */
  private String word(String where) {
    String number = String.valueOf(1_000 + planted.size());
    StringBuilder end = new StringBuilder();
    number.chars().forEach(one -> end.append((char) ('a' + one - '0')));
    String word = mark + end;
    assertThat(planted.put(where, word)).as(where).isNull();
    return word;
  }

  private String words(String where) {
    return "She spoke of " + word(where) + " and of " + burmese + " at night";
  }

  private Caller.Answer done(String verb, String path, Object body) {
    Caller.Answer answer = world.server.lead().call(verb, path, body);
    assertThat(answer.status()).as(verb + " " + path).isBetween(200, 204);
    return answer;
  }

  /** Plants all of it. */
  void plant(String otherSite) {
    tip("tip");
    String tip = tip("tip that became a case");
    cases.put(
        "tip that became a case",
        done("POST", "/api/safeguarding/tips/" + tip + "/case", null).text("turned"));
    String interview = interview();
    for (String kind :
        List.of("opened by hand", "complaint", "retaliation", "own code", "corrections", "waits")) {
      cases.put(kind, opened(Map.of("origin", "HAND", "sites", List.of(world.site))));
    }
    cases.put("crew of a vessel", opened(Map.of("origin", "HAND", "sites", List.of(otherSite))));
    cases.put(
        "interview",
        opened(Map.of("origin", "INTERVIEW", "originId", interview, "sites", List.of(world.site))));
    cases.forEach(this::fill);
    assertThat(cases).hasSize(9);
  }

  private String opened(Map<String, Object> said) {
    return done("POST", CASES, said).text("id");
  }

  /** A talk of a stranger and the lead; the id of the tip. */
  private String tip(String kind) {
    Set<String> before = listed();
    Map<String, String> form = new HashMap<>();
    form.put("form", Stranger.form(stranger.get("/help/tell")));
    form.put("words", words(kind + " told") + ". Call +" + phone);
    form.put("lang", word(kind + " lang"));
    form.put("workplace", word(kind + " workplace"));
    form.put("place", word(kind + " place"));
    form.put("time", word(kind + " time"));
    HttpResponse<String> sent = stranger.post("/help/tell", form);
    assertThat(sent.statusCode()).isEqualTo(200);
    receipts.add(Stranger.receipt(sent));
    String receipt = receipts.get(receipts.size() - 1);
    String more = Stranger.forms(stranger.back(receipt)).get(0);
    assertThat(
            stranger
                .post(
                    "/help/back",
                    Map.of("do", "more", "form", more, "words", words(kind + " more")))
                .statusCode())
        .isEqualTo(200);
    Set<String> now = listed();
    now.removeAll(before);
    assertThat(now).hasSize(1);
    String id = now.iterator().next();
    String path = "/api/safeguarding/tips/" + id;
    assertThat(done("POST", path + "/opening", null).body()).contains(planted.get(kind + " told"));
    done("POST", path + "/answers", Map.of("words", words(kind + " answer")));
    assertThat(stranger.back(receipt).body()).contains(planted.get(kind + " answer"));
    tips.add(id);
    return id;
  }

  private Set<String> listed() {
    Set<String> ids = new TreeSet<>();
    for (var one :
        done("GET", "/api/safeguarding/tips?count=200", null).json().getAsJsonArray("items")) {
      ids.add(one.getAsJsonObject().get("id").getAsString());
    }
    return ids;
  }

  /** What an auditor sealed on the phone; the id of the interview. */
  private String interview() {
    Caller auditor = world.person("AUDITOR");
    String visit = "/api/field/visits/" + world.visit;
    JsonObject key = auditor.get(visit).json().getAsJsonObject("sealKey");
    String text =
        "{\"guide\":[{\"question\":\"q\",\"words\":\""
            + words("sealed interview")
            + " "
            + phone
            + "\"}]}";
    Envelope sealed =
        Phone.sealed(key.get("kid").getAsString(), key.get("spki").getAsString(), text);
    String id = UUID.randomUUID().toString();
    Map<String, Object> sent =
        Map.of(
            "kid",
            sealed.kid(),
            "key",
            sealed.key(),
            "iv",
            sealed.iv(),
            "body",
            sealed.body(),
            "base",
            0);
    Caller.Answer kept = auditor.call("PUT", visit + "/interviews/" + id, sent);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(world.server.lead().get("/api/interviews/" + world.visit).body())
        .contains(planted.get("sealed interview"));
    return id;
  }

  /** Everything that is done in a case, with words wherever words are taken; it stays open. */
  private void fill(String kind, String id) {
    String path = CASES + "/" + id;
    if (kind.startsWith("tip")) {
      done("PUT", path + "/description", Map.of("sites", List.of(world.site)));
    }
    done("POST", path + "/danger", Map.of("danger", "NO"));
    for (String purpose : List.of("RECORD", "CONTACT", "REFER", "SHARE", "TESTIFY")) {
      done(
          "POST",
          path + "/consents",
          Map.of(
              "purpose",
              purpose,
              "agreed",
              true,
              "bodies",
              List.of("FAMILY", "EMBASSY"),
              "language",
              "my",
              "given",
              "SPOKEN"));
    }
    done("DELETE", path + "/consents/TESTIFY", null);
    done("POST", path + "/contacts", Map.of("body", "FAMILY"));
    done("PUT", path + "/plan", plan(words(kind + " plan")));
    done("POST", path + "/follow-ups", followUp());
    done(
        "POST",
        path + "/referrals",
        Map.of("body", "EMBASSY", "told", words(kind + " referral"), "firstCallWithWorker", true));
    for (String owed : List.of("WAGES", "FEES", "DOCUMENTS", "HOUSING", "RETURN")) {
      String reason = words(kind + " " + owed) + ", 1,250.50 THB are owed";
      done(
          "PUT", path + "/remedy", Map.of("kind", owed, "state", "NOT_POSSIBLE", "reason", reason));
    }
    done("POST", path + "/notes", Map.of("words", words(kind + " note")));
    done("POST", path + "/notes", Map.of("words", words(kind + " correction of the note")));
    done(
        "PUT",
        path + "/hold",
        Map.of(
            "held",
            false,
            "names",
            List.of(Map.of("kind", "RECRUITER", "name", words(kind + " hold")))));
    done(
        "PUT",
        path + "/description",
        Map.of(
            "methods",
            List.of("DEBT_BONDAGE"),
            "victim",
            "POSSIBLE",
            "sector",
            "0311",
            "language",
            "my",
            "stateImposed",
            false));
    done(
        "POST",
        path + "/releases",
        Map.of(
            "category",
            "WAGES",
            "level",
            "PORT",
            "place",
            words(kind + " release"),
            "month",
            "2026-10"));
  }

  private static Map<String, Object> followUp() {
    String today = LocalDate.now().toString();
    return Map.of("day", today, "how", "IN_PERSON", "changes", List.of("DISMISSED"));
  }

  private static Map<String, Object> plan(String words) {
    return Map.of(
        "everybodyHeard",
        true,
        "offeredOn",
        "2026-01-01",
        "retaliation",
        words,
        "reviewOn",
        "2099-01-01");
  }

  /** Closes these, keeps them until today, and hands a receipt of the own case out. */
  String close(String kind) {
    String path = CASES + "/" + cases.get(kind);
    done("POST", path + "/closing", Map.of("words", words(kind + " closing")));
    done("PUT", path + "/retention", Map.of("until", LocalDate.now().toString()));
    return done("POST", path + "/receipt", null).text("receipt");
  }

  /** That a lead reads every word, so that it is there to be found. */
  void areRead() {
    StringBuilder all = new StringBuilder();
    cases.values().forEach(id -> all.append(done("GET", CASES + "/" + id, null).body()));
    for (var entry : planted.entrySet()) {
      boolean inCase = cases.keySet().stream().anyMatch(kind -> entry.getKey().startsWith(kind));
      boolean ofTip = entry.getKey().matches("tip.* (told|more|answer|lang|workplace|place|time)");
      if (inCase && !ofTip) {
        assertThat(all).as(entry.getKey()).contains(entry.getValue());
      }
    }
    assertThat(all).contains(burmese);
  }

  /**
   * Puts a word and a telephone number into each text that the description of the API names, the
   * rest as it should be. Where words are kept numbers are refused; else words are refused or left.
   */
  void tryEveryField() {
    Map<String, JsonObject> fields =
        Fields.below(
            new Caller(world.server).get("/openapi").json(), "/api/safeguarding/", "/api/own-case");
    Set<String> known = new TreeSet<>(WORDS);
    known.addAll(FORMS);
    known.add(RENEWAL);
    assertThat(fields.keySet())
        .as("every text has its place here: words of people, or a form of its own")
        .isEqualTo(known);
    assertThat(Stranger.names(stranger.get("/help/tell")))
        .containsOnly(
            "viewport", "referrer", "form", "do", "lang", "words", "workplace", "place", "time");
    String id = opened(Map.of("origin", "HAND", "sites", List.of(world.site)));
    for (var field : fields.entrySet()) {
      String[] parts = field.getKey().split(" ");
      String tip = tips.get(0);
      String path = parts[1].replace("{id}", parts[1].contains("/tips/") ? tip : id);
      boolean words = WORDS.contains(field.getKey());
      if (!field.getKey().equals(RENEWAL)) {
        String text = words ? "Call +" + phone : word(field.getKey());
        Caller.Answer answer =
            world.server.lead().call(parts[0], path, whole(field.getKey(), field.getValue(), text));
        assertThat(answer.status()).as(field.getKey() + answer.body()).isLessThan(500);
        if (!words || !parts[1].contains("/tips/")) {
          assertThat(answer.body()).as(field.getKey()).doesNotContain(words ? phone : text);
        }
        if (words && !parts[1].contains("/tips/")) {
          assertThat(answer.status()).as(field.getKey()).isEqualTo(422);
        }
      }
    }
  }

  /** A body that is right but for the text that is tried. */
  private static JsonObject whole(String field, JsonObject with, String text) {
    Map<String, Object> right = new HashMap<>();
    if (field.contains("/consents ")) {
      right.putAll(
          Map.of("purpose", "RECORD", "agreed", true, "language", "my", "given", "SPOKEN"));
    } else if (field.contains("/contacts ")) {
      right.put("body", "FAMILY");
    } else if (field.contains("/follow-ups ")) {
      right.putAll(followUp());
    } else if (field.contains("/plan ")) {
      right.putAll(plan("Calls."));
    } else if (field.contains("/referrals ")) {
      right.putAll(Map.of("body", "EMBASSY", "told", "Today."));
    } else if (field.contains("/remedy ")) {
      right.putAll(Map.of("kind", "FEES", "state", "NOT_POSSIBLE", "reason", "None."));
    } else if (field.contains("/releases ")) {
      right.putAll(
          Map.of("category", "WAGES", "level", "PORT", "place", "Port X", "month", "2026-10"));
    } else if (field.contains("/hold ")) {
      right.put("held", false);
    } else if (field.contains("/unlocking ")) {
      right.put("passphrase", "some other words");
    }
    JsonObject body = JsonParser.parseString(new Gson().toJson(right)).getAsJsonObject();
    JsonObject given =
        JsonParser.parseString(with.toString().replace(Fields.TEXT, text)).getAsJsonObject();
    given.entrySet().forEach(one -> body.add(one.getKey(), one.getValue()));
    if (field.contains("/hold ")) {
      body.getAsJsonArray("names").get(0).getAsJsonObject().addProperty("kind", "OWNER");
    }
    return body;
  }
}
