package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tual.access.LoopbackProvider;

/** Sign-in through an OpenID provider, from the link of the administrator to the session. */
class ProviderIT {
  private static final Server SERVER = Server.shared();
  private static final LoopbackProvider PROVIDER = Server.provider();
  private static final HttpClient WEB = HttpClient.newHttpClient();
  private static final String LEAVE = "/api/sign-in/provider";

  /** A browser that was sent to the provider, with its cookie. */
  private record Away(Caller browser, String address, Caller.Answer answer) {}

  /** Somebody whom the provider knows and who has an account here. */
  private record Person(String subject, String account) {}

  @AfterEach
  void straighten() {
    PROVIDER.straighten();
  }

  private static Away leave() {
    Caller nobody = new Caller(SERVER);
    Caller.Answer answer = nobody.get(LEAVE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return new Away(nobody.withCookiesOf(answer), answer.header("location"), answer);
  }

  /** What the person does at the provider; the path by which the browser comes back. */
  private static String visit(String address, String subject) {
    PROVIDER.claims = claims -> claims.subject(subject);
    return visit(address);
  }

  private static String visit(String address) {
    try {
      HttpResponse<Void> answer =
          WEB.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.discarding());
      String back = answer.headers().firstValue("Location").orElseThrow();
      assertThat(back).startsWith(SERVER.uri("/api/sign-in/back?").toString());
      return back.substring(back.indexOf("/api/"));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Caller.Answer signIn(String subject) {
    Away away = leave();
    return away.browser().get(visit(away.address(), subject));
  }

  private static Caller.Answer bind(String account, String subject) {
    String secret =
        SERVER.admin().post("/api/accounts/" + account + "/provider-link", null).text("secret");
    Caller nobody = new Caller(SERVER);
    Caller.Answer asked = nobody.post(LEAVE, Map.of("secret", secret));
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    return nobody.withCookiesOf(asked).get(visit(asked.text("address"), subject));
  }

  private static Person bound(String name) {
    String account =
        SERVER
            .admin()
            .post("/api/accounts", Map.of("name", name, "roles", List.of("COMPLIANCE")))
            .text("id");
    String subject = "subject-of-" + UUID.randomUUID();
    Caller.Answer answer = bind(account, subject);
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return new Person(subject, account);
  }

  private static void refused(Caller.Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.text("type")).endsWith("#" + type);
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
  }

  private static String events() {
    return SERVER.admin().get("/api/events?count=1000").body();
  }

  @Test
  void whoIsBoundSignsInAndGetsTheOrdinarySession() {
    Person person = bound("bound by link");
    Away away = leave();
    String asked = away.answer().header("set-cookie");
    assertThat(asked)
        .startsWith("tual-sign-in=")
        .contains("SameSite=Lax", "HttpOnly", "Path=/api/sign-in", "Max-Age=600");
    assertThat(away.address())
        .startsWith(PROVIDER.issuer + "/authorize?")
        .contains("code_challenge_method=S256", "response_type=code", "state=", "nonce=");
    Caller.Answer back = away.browser().get(visit(away.address(), person.subject()));
    assertThat(back.status()).as(back.body()).isEqualTo(303);
    assertThat(back.header("location")).isEqualTo(SERVER.uri("/").toString());
    List<String> cookies = back.headers().get("set-cookie");
    assertThat(cookies)
        .anySatisfy(
            set ->
                assertThat(set)
                    .matches("tual-session=[A-Za-z0-9_-]{43};.*")
                    .contains("SameSite=Strict", "HttpOnly"))
        .anySatisfy(set -> assertThat(set).matches("tual-sign-in=\"?\"?;.*Max-Age=0.*"));
    Caller signedIn = away.browser().withCookiesOf(back);
    Caller.Answer me = signedIn.get("/api/session");
    assertThat(me.text("account")).isEqualTo(person.account());
    assertThat(me.json().get("roles").toString()).isEqualTo("[\"COMPLIANCE\"]");
    assertThat(signedIn.call("DELETE", "/api/session", null).status()).isEqualTo(204);
    assertThat(signedIn.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void thePageForSigningInIsToldOfTheProvider() {
    Caller.Answer ways = new Caller(SERVER).get("/api/sign-in");
    assertThat(ways.text("provider")).isEqualTo("Office sign-in");
    assertThat(ways.json().get("password").getAsBoolean()).isTrue();
    assertThat(ways.json().get("signedIn").getAsBoolean()).isFalse();
    Caller.Answer known = SERVER.admin().get("/api/sign-in");
    assertThat(known.json().get("signedIn").getAsBoolean()).isTrue();
  }

  @Test
  void anAnswerWithAnotherStateOrWithoutTheCookieIsRefused() {
    Person person = bound("other state");
    Away away = leave();
    String back = visit(away.address(), person.subject());
    refused(new Caller(SERVER).get(back), 403, "sign-in-not-proven");
    String bent = back.replaceFirst("state=[^&]+", "state=" + "x".repeat(43));
    assertThat(bent).isNotEqualTo(back);
    refused(away.browser().get(bent), 403, "sign-in-not-proven");
    refused(away.browser().get(back), 403, "sign-in-not-proven");
    Away other = leave();
    refused(other.browser().get(back), 403, "sign-in-not-proven");
  }

  @Test
  void aPersonInABrowserReadsOnThePageForSigningInWhyItFailed() throws Exception {
    HttpResponse<String> answer =
        WEB.send(
            HttpRequest.newBuilder(SERVER.uri("/api/sign-in/back?state=none&code=none"))
                .header("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location"))
        .hasValue(SERVER.uri("/#/sign-in?why=sign-in-not-proven").toString());
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void anAnswerCountsOnce() {
    Person person = bound("replayed");
    Away away = leave();
    String back = visit(away.address(), person.subject());
    String fresh = visit(away.address());
    assertThat(fresh).isNotEqualTo(back);
    assertThat(away.browser().get(back).status()).isEqualTo(303);
    refused(away.browser().get(back), 403, "sign-in-not-proven");
    refused(away.browser().get(fresh), 403, "sign-in-not-proven");
  }

  @Test
  void aProofThatDoesNotHoldLetsNobodyIn() {
    Person person = bound("no proof");
    Date hourAgo = Date.from(Instant.now().minusSeconds(3600));
    Map<String, UnaryOperator<JWTClaimsSet.Builder>> bent =
        Map.of(
            "nonce", claims -> claims.claim("nonce", "x".repeat(43)),
            "expiry", claims -> claims.expirationTime(hourAgo),
            "audience", claims -> claims.audience("another"),
            "issuer", claims -> claims.issuer("https://other.example"));
    bent.forEach(
        (what, bend) -> {
          Away away = leave();
          String back = visit(away.address(), person.subject());
          PROVIDER.claims = claims -> bend.apply(claims.subject(person.subject()));
          Caller.Answer answer = away.browser().get(back);
          assertThat(answer.status()).as(what).isEqualTo(403);
          refused(answer, 403, "sign-in-not-proven");
        });
    PROVIDER.signer = PlainJWT::new;
    refused(signIn(person.subject()), 403, "sign-in-not-proven");
    RSAKey forged = LoopbackProvider.newKey(LoopbackProvider.KEY_ID);
    PROVIDER.signer = set -> LoopbackProvider.signed(set, forged);
    refused(signIn(person.subject()), 403, "sign-in-not-proven");
    PROVIDER.straighten();
    assertThat(signIn(person.subject()).status()).isEqualTo(303);
    assertThat(events()).contains("PROVIDER_SIGN_IN", "NOT_PROVEN").doesNotContain("subject-of");
  }

  @Test
  void theNextKeyOfTheProviderIsTaken() {
    Person person = bound("next key");
    RSAKey next = LoopbackProvider.newKey("next");
    // The usual key stays beside it, as with real providers; others go on with it.
    PROVIDER.keys = new JWKSet(List.of(next.toPublicJWK(), PROVIDER.publicKey()));
    PROVIDER.signer = set -> LoopbackProvider.signed(set, next);
    assertThat(signIn(person.subject()).status()).isEqualTo(303);
  }

  @Test
  void aNameOpensNoAccountAndNobodyIsMadeByThemselves() {
    Caller.withRoles(SERVER, "siti", "COMPLIANCE");
    refused(signIn("subject-of-nobody"), 403, "no-account-here");
    assertThat(SERVER.admin().get("/api/accounts?count=1000").body())
        .doesNotContain("subject-of-nobody");
  }

  @Test
  void aClosedAccountIsClosedOnThisWayToo() {
    Person person = bound("closed");
    Caller.Answer in = signIn(person.subject());
    Caller signedIn = new Caller(SERVER).withCookiesOf(in);
    assertThat(signedIn.get("/api/session").status()).isEqualTo(200);
    String path = "/api/accounts/" + person.account();
    String version = SERVER.admin().get(path).header("etag");
    String body = "{\"roles\":[\"COMPLIANCE\"],\"disabled\":true}";
    assertThat(SERVER.admin().call("PUT", path, "application/json", body, version).status())
        .isEqualTo(200);
    assertThat(signedIn.get("/api/session").status()).isEqualTo(401);
    refused(signIn(person.subject()), 403, "no-account-here");
  }

  @Test
  void aProviderThatIsGoneIsToldAndThePasswordStillOpens() throws IOException {
    Person person = bound("provider gone");
    Away away = leave();
    String back = visit(away.address(), person.subject());
    PROVIDER.close();
    try {
      refused(away.browser().get(back), 503, "provider-not-available");
      Caller local = Caller.withRoles(SERVER, "by password", "PROCUREMENT");
      assertThat(local.get("/api/session").status()).isEqualTo(200);
    } finally {
      PROVIDER.reopen();
    }
    assertThat(signIn(person.subject()).status()).isEqualTo(303);
  }

  @Test
  void whatTheProviderRefusesIsToldWithoutItsWords() {
    Away away = leave();
    String state = visit(away.address()).replaceFirst(".*[?&](state=[^&]+).*", "$1");
    Caller.Answer answer =
        away.browser()
            .get(
                "/api/sign-in/back?error=access_denied&error_description=Siti&iss="
                    + PROVIDER.issuer
                    + "&"
                    + state);
    refused(answer, 403, "sign-in-not-proven");
    assertThat(answer.body()).doesNotContain("Siti");
  }

  @Test
  void aLinkBindsOnceAndOnlyByTheWayThatItIsFor() {
    Person person = bound("link once");
    String path = "/api/accounts/" + person.account();
    String secret = SERVER.admin().post(path + "/provider-link", null).text("secret");
    Caller nobody = new Caller(SERVER);
    Caller.Answer asPassword =
        nobody.post("/api/password", Map.of("secret", secret, "password", "a long password 1"));
    assertThat(asPassword.status()).isEqualTo(422);
    Caller.Answer asked = nobody.post(LEAVE, Map.of("secret", secret));
    Caller.Answer other = nobody.post(LEAVE, Map.of("secret", secret));
    String subject = "subject-of-" + UUID.randomUUID();
    assertThat(nobody.withCookiesOf(asked).get(visit(asked.text("address"), subject)).status())
        .isEqualTo(303);
    refused(
        nobody.withCookiesOf(other).get(visit(other.text("address"), "subject-of-thief")),
        403,
        "no-account-here");
    assertThat(nobody.post(LEAVE, Map.of("secret", secret)).status()).isEqualTo(422);
    refused(signIn(person.subject()), 403, "no-account-here");
    assertThat(signIn(subject).status()).isEqualTo(303);
  }

  @Test
  void nobodyIsTwoAccountsAndWhoIsUnboundIsOut() {
    Person person = bound("one of two");
    String second =
        SERVER
            .admin()
            .post("/api/accounts", Map.of("name", "two of two", "roles", List.of("AUDITOR")))
            .text("id");
    refused(bind(second, person.subject()), 403, "no-account-here");
    Caller signedIn = new Caller(SERVER).withCookiesOf(signIn(person.subject()));
    Caller.Answer unbound =
        SERVER.admin().call("DELETE", "/api/accounts/" + person.account() + "/provider", null);
    assertThat(unbound.status()).as(unbound.body()).isEqualTo(200);
    assertThat(unbound.json().get("bound").getAsBoolean()).isFalse();
    assertThat(signedIn.get("/api/session").status()).isEqualTo(401);
    refused(signIn(person.subject()), 403, "no-account-here");
    assertThat(bind(second, person.subject()).status()).isEqualTo(303);
  }
}
