package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a stranger can tell, what leads see of it, and what nobody else ever does. */
class TipsIT {
  private static final Hearing HEARING = Hearing.shared();
  private static final Server SERVER = HEARING.server();
  private static final String PLANTED = "kanarienvogel behind the third door";
  private final Stranger stranger = new Stranger(SERVER);

  @Test
  void whereNobodyAnswersThePagesSaySoAndTakeNothing() {
    Stranger elsewhere = new Stranger(Server.shared());
    assertThat(elsewhere.get("/help").body())
        .contains("Is something wrong at work?", "Nobody answers messages here");
    HttpResponse<String> shut = elsewhere.get("/help/tell");
    assertThat(shut.statusCode()).isEqualTo(200);
    assertThat(shut.body()).contains("Nobody answers messages here").doesNotContain("<textarea");
    assertThat(elsewhere.post("/help/tell", Map.of("words", PLANTED)).statusCode()).isEqualTo(409);
    assertThat(elsewhere.get("/help?lang=my").body()).contains("<html lang=\"en\"");
    assertThat(elsewhere.get("/messages/").body()).contains("\"id\"").doesNotContain("\"my\"");
    for (String drafted : List.of("/messages/my/tips", "/messages/id/tips", "/messages/my/app")) {
      assertThat(elsewhere.get(drafted).statusCode()).as(drafted).isEqualTo(404);
    }
    assertThat(Server.shared().lead().get("/api/safeguarding/tips/readiness").body())
        .contains("\"open\":false", "RESPONDERS", "TRIAL", "LANGUAGE");
    assertThat(Server.shared().lead().get("/api/safeguarding/tips").body()).contains("\"total\":0");
  }

  @Test
  void isToldAnsweredReadAndDeletedWithoutAnAccount() {
    HEARING.ready();
    List<String> receipt = stranger.tell(PLANTED + " of the walk");
    assertThat(receipt).hasSize(2);
    assertThat(receipt.get(0).split(" ")).hasSize(7);
    assertThat(receipt.get(1)).matches("(\\d{4} ){6}\\d{4}");
    HttpResponse<String> early = stranger.back(receipt.get(0).toUpperCase(java.util.Locale.ROOT));
    assertThat(early.body()).contains("There is no answer yet.").doesNotContain(PLANTED);
    HEARING.answer("We read it, and look.");
    HttpResponse<String> answered = stranger.back(receipt.get(1));
    assertThat(answered.body()).contains("We read it, and look.").doesNotContain(PLANTED);
    HttpResponse<String> more =
        stranger.post(
            "/help/back",
            Map.of("do", "write", "form", Stranger.form(answered), "words", "It goes on."));
    assertThat(more.body()).contains("It is here.");
    List<String> forms = Stranger.forms(more);
    HttpResponse<String> unsure =
        stranger.post("/help/back", Map.of("do", "delete", "form", forms.get(1)));
    assertThat(unsure.statusCode()).isEqualTo(422);
    String sure = Stranger.forms(unsure).get(1);
    HttpResponse<String> deleted =
        stranger.post("/help/back", Map.of("do", "delete", "form", sure, "sure", "yes"));
    assertThat(deleted.body()).contains("Everything is deleted");
    assertThat(stranger.back(receipt.get(0)).body()).contains("we found nothing");
    HttpResponse<String> stale =
        stranger.post(
            "/help/back", Map.of("do", "write", "form", forms.get(0), "words", "Too late"));
    assertThat(stale.statusCode()).isEqualTo(422);
    assertThat(stale.body()).contains("we found nothing");
  }

  @Test
  void nothingOfItLiesReadableAnywhereBeforeAndAfterItIsDeleted() throws IOException {
    HEARING.ready();
    List<String> receipt = stranger.tell(PLANTED + " of the search");
    HEARING.answer("Zaunkoenig answers");
    HttpResponse<String> talk = stranger.back(receipt.get(0));
    stranger.post(
        "/help/back", Map.of("do", "write", "form", Stranger.form(talk), "words", PLANTED));
    List<String> planted =
        List.of(
            "kanarienvogel",
            "Zaunkoenig",
            Stranger.PHONE,
            "203.0.113.77",
            receipt.get(0),
            receipt.get(1),
            receipt.get(1).replace(" ", ""));
    assertThat(holding(planted)).isEmpty();
    String erase = Stranger.forms(stranger.back(receipt.get(0))).get(1);
    stranger.post("/help/back", Map.of("do", "delete", "form", erase, "sure", "yes"));
    assertThat(holding(planted)).isEmpty();
  }

  /** Files of the server, its log among them, in which one of these stands. */
  private static List<String> holding(List<String> words) throws IOException {
    Path data = SERVER.data();
    List<String> found = new ArrayList<>();
    for (Path root : List.of(data, data.resolveSibling(data.getFileName() + "-tmp"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          words.stream().filter(text::contains).forEach(word -> found.add(word + " in " + file));
        }
      }
    }
    words.stream().filter(read()::contains).forEach(word -> found.add(word + " in the log"));
    return found;
  }

  private static String read() {
    try {
      return SERVER.log();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void noLogNoFigureNoEventAndNoInboxOfOthersTellsThatSomebodyWasThere() throws IOException {
    HEARING.ready();
    Caller compliance = Caller.withRoles(SERVER, "hears nothing", "COMPLIANCE");
    compliance.get("/api/inbox");
    String events = total(SERVER.admin());
    stranger.tell("Somebody was there");
    assertThat(SERVER.lead().get("/api/inbox").body() + HEARING.second().get("/api/inbox").body())
        .contains("ITEM_WAITS", "You have an item.")
        .doesNotContain("Somebody was there");
    HEARING.answer("We read it.");
    assertThat(total(SERVER.admin())).isEqualTo(events);
    assertThat(compliance.get("/api/inbox").body()).doesNotContain("ITEM_WAITS");
    assertThat(SERVER.admin().get("/api/metrics").body()).doesNotContain("/help", "safeguarding/");
    assertThat(SERVER.log()).doesNotContain("/help", "safeguarding/tips");
  }

  private static String total(Caller caller) {
    return caller.get("/api/events?count=1").json().get("total").getAsString();
  }

  @Test
  void setsNoCookieReadsNoneAndLetsNothingElseOntoThePage() {
    HEARING.ready();
    for (String path : List.of("/help", "/help/tell", "/help/back", "/help?place=Contoh+Port")) {
      HttpResponse<String> page = stranger.get(path, "Cookie", SERVER.lead().cookie());
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.headers().allValues("set-cookie")).as(path).isEmpty();
      assertThat(page.headers().firstValue("cache-control")).as(path).hasValue("no-store");
      assertThat(page.headers().firstValue("referrer-policy")).as(path).hasValue("no-referrer");
      assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
          .as(path)
          .startsWith("default-src 'none'; style-src 'sha256-")
          .doesNotContain("script-src");
      assertThat(page.body().getBytes(StandardCharsets.UTF_8).length)
          .as(path)
          .isLessThan(15 * 1_024);
      assertThat(page.body()).doesNotContain("first lead").doesNotContainPattern("<script");
    }
    assertThat(stranger.get("/help", "Cookie", SERVER.lead().cookie()).body())
        .isEqualTo(stranger.get("/help").body());
    assertThat(stranger.get("/help?place=Contoh+Port").body())
        .contains("Contoh Union", Hearing.PHONE, "Last checked on");
    assertThat(stranger.get("/help/other").statusCode()).isEqualTo(404);
    HttpResponse<String> burmese = stranger.get("/help/tell", "Accept-Language", "my-MM");
    assertThat(burmese.body()).contains("<html lang=\"my\"", "<textarea", "?lang=en");
    assertThat(HEARING.standing().get("languages") + " " + HEARING.standing().get("outdated"))
        .isEqualTo("[\"en\",\"my\"] [\"th\"]");
  }

  @Test
  void aFormThatIsNotOursOrWasSentBeforeIsNotTaken() {
    HEARING.ready();
    Map<String, String> none = Map.of("words", "From elsewhere");
    assertThat(stranger.post("/help/tell", none).statusCode()).isEqualTo(403);
    Map<String, String> own =
        Map.of("words", "Sent twice", "form", Stranger.form(stranger.get("/help/tell")));
    assertThat(stranger.post("/help/tell", own, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(stranger.post("/help/tell", own, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(stranger.post("/help/tell", own, "Origin", "null").statusCode()).isEqualTo(200);
    HttpResponse<String> again = stranger.post("/help/tell", own);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("This was sent already.");
    String form = Stranger.form(stranger.get("/help/tell"));
    HttpResponse<String> empty = stranger.post("/help/tell", Map.of("words", " ", "form", form));
    assertThat(empty.statusCode()).isEqualTo(422);
    String large = "x".repeat(5_000);
    HttpResponse<String> big =
        stranger.post("/help/tell", Map.of("words", large, "form", Stranger.form(empty)));
    assertThat(big.statusCode()).isEqualTo(422);
    assertThat(big.body()).as("what was written stays on the page").contains(large);
    assertThat(stranger.post("/help/tell", Map.of("words", "x".repeat(70_000))).statusCode())
        .isEqualTo(413);
  }

  @Test
  void toAnybodyButALeadTheListIsNotThere() {
    HEARING.ready();
    for (String role : List.of("COMPLIANCE", "ADMIN", "REVIEWER", "SUPPLIER_CONTACT")) {
      Caller caller =
          role.equals("ADMIN") ? SERVER.admin() : Caller.withRoles(SERVER, "not " + role, role);
      Caller.Answer tips = caller.get("/api/safeguarding/tips");
      Caller.Answer nowhere = caller.get("/api/nowhere-at-all");
      assertThat(tips.status()).as(role).isEqualTo(404).isEqualTo(nowhere.status());
      assertThat(tips.body().replaceAll("\"(instance|requestId)\":\"[^\"]*\"", ""))
          .as(role)
          .isEqualTo(nowhere.body().replaceAll("\"(instance|requestId)\":\"[^\"]*\"", ""));
    }
  }
}
