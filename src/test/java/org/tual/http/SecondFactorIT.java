package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tual.access.App;

/** A code beside the password, from the app that has the secret or from paper. */
class SecondFactorIT {
  private static final Server SERVER = Server.shared();
  private static final String FACTOR = "/api/session/second-factor";

  private static String password(String name) {
    return "long password of " + name;
  }

  /** Signs in; waits where too many tests sign in at once. */
  private static Caller.Answer enter(String name, String code) {
    Map<String, String> sent = new HashMap<>();
    sent.put("name", name);
    sent.put("password", password(name));
    if (code != null) {
      sent.put("code", code);
    }
    return patiently(new Caller(SERVER), "/api/session", sent);
  }

  private static Caller.Answer patiently(Caller caller, String path, Object sent) {
    Caller.Answer answer = caller.post(path, sent);
    for (int tries = 0; answer.status() == 429 && tries < 120; tries++) {
      Server.pause();
      answer = caller.post(path, sent);
    }
    return answer;
  }

  private static App app(Caller person, String name) {
    Caller.Answer offered = patiently(person, FACTOR, Map.of("password", password(name)));
    assertThat(offered.status()).as(offered.body()).isEqualTo(200);
    assertThat(offered.text("address"))
        .startsWith("otpauth://totp/")
        .contains("secret=" + offered.text("secret"), "period=30", "digits=6");
    return new App(offered.text("secret"));
  }

  private static JsonArray confirm(Caller person, App app) {
    Caller.Answer set =
        person.post(FACTOR + "/confirmation", Map.of("code", app.shows(Instant.now(), 0)));
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    return set.json().getAsJsonArray("recoveryCodes");
  }

  private static void refused(Caller.Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.text("type")).endsWith("#" + type);
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
  }

  @Test
  void oncePassedTheCodeIsAskedForAndOpensOnce() throws IOException {
    Caller person = Caller.withRoles(SERVER, "with app", "COMPLIANCE");
    App app = app(person, "with app");
    JsonArray recovery = confirm(person, app);
    assertThat(recovery).hasSize(10);
    assertThat(person.get("/api/session").status()).isEqualTo(401);
    refused(enter("with app", null), 401, "second-factor-needed");
    String code = app.shows(Instant.now(), 1);
    Caller.Answer in = enter("with app", code);
    assertThat(in.status()).as(in.body()).isEqualTo(204);
    refused(enter("with app", code), 401, "wrong-sign-in");
    String paper = recovery.get(0).getAsString();
    Caller.Answer byPaper = enter("with app", paper);
    assertThat(byPaper.status()).as(byPaper.body()).isEqualTo(204);
    Caller.Answer state = new Caller(SERVER).withCookiesOf(byPaper).get(FACTOR);
    assertThat(state.json().get("active").getAsBoolean()).isTrue();
    assertThat(state.json().get("recoveryCodes").getAsInt()).isEqualTo(9);
    assertThat(SERVER.admin().get("/api/events?count=1000").body())
        .contains("SECOND_FACTOR_SET", "SECOND_FACTOR_SHOWN", "RECOVERY_CODE_USED")
        .doesNotContain(paper, code);
    assertThat(SERVER.log()).doesNotContain(paper);
  }

  @Test
  void aSecretIsShownOnlyToWhoKnowsThePasswordAndHasTheOldOne() {
    Caller person = Caller.withRoles(SERVER, "asks again", "AUDITOR");
    refused(
        patiently(person, FACTOR, Map.of("password", "something else 1")), 401, "wrong-sign-in");
    App app = app(person, "asks again");
    assertThat(person.post(FACTOR + "/confirmation", Map.of("code", "no")).status()).isEqualTo(422);
    confirm(person, app);
    Caller again =
        new Caller(SERVER).withCookiesOf(enter("asks again", app.shows(Instant.now(), 1)));
    refused(
        patiently(again, FACTOR, Map.of("password", password("asks again"))),
        401,
        "second-factor-needed");
  }

  @Test
  void onlyALeadTakesTheFactorOfALeadAway() {
    Caller first = SERVER.lead();
    Caller.Answer made = first.post("/api/safeguarding-leads", Map.of("name", "lead with app"));
    String account = made.json().getAsJsonObject("account").get("id").getAsString();
    Caller second = Caller.settingPassword(SERVER, "lead with app", made.text("secret"));
    confirm(second, app(second, "lead with app"));
    String path = "/" + account + "/second-factor";
    assertThat(SERVER.admin().call("DELETE", "/api/accounts" + path, null).status()).isEqualTo(403);
    assertThat(SERVER.admin().post("/api/accounts/" + account + "/provider-link", null).status())
        .isEqualTo(403);
    assertThat(first.call("DELETE", "/api/safeguarding-leads" + path, null).status())
        .isEqualTo(204);
    assertThat(enter("lead with app", null).status()).isEqualTo(204);
    first.call("DELETE", "/api/safeguarding-leads/" + account, null);
  }

  @Test
  void anAdministratorTakesALostFactorAwayAndTheLogTells() {
    Caller person = Caller.withRoles(SERVER, "lost phone", "REVIEWER");
    String account = person.get("/api/session").text("account");
    confirm(person, app(person, "lost phone"));
    assertThat(
            SERVER
                .admin()
                .call("DELETE", "/api/accounts/" + account + "/second-factor", null)
                .status())
        .isEqualTo(204);
    assertThat(enter("lost phone", null).status()).isEqualTo(204);
    assertThat(SERVER.admin().get("/api/events?count=1000").body()).contains("SECOND_FACTOR_RESET");
  }
}
