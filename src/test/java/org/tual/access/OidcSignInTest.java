package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tual.access.OidcRefused.Reason;

class OidcSignInTest {
  private static final URI REDIRECT = URI.create("http://127.0.0.1:1/api/sign-in/back");
  private static final Map<String, Role> ROLES =
      Map.of("tual-compliance", Role.COMPLIANCE, "tual-partner", Role.PARTNER);

  private final Instant now = Instant.now();
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final LoopbackProvider provider;
  private final OidcSignIn signIn;

  OidcSignInTest() throws IOException {
    provider = new LoopbackProvider();
    signIn = new OidcSignIn(settings(provider.issuer, ROLES), secrets);
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  private static OidcSettings settings(String issuer, Map<String, Role> roles) {
    return new OidcSettings(
        URI.create(issuer),
        LoopbackProvider.CLIENT,
        LoopbackProvider.SECRET,
        REDIRECT,
        List.of("profile"),
        roles.isEmpty() ? "" : "groups",
        roles,
        "Office");
  }

  /** What a browser does: goes to the provider and brings back the parameters. */
  private static Map<String, List<String>> browse(URI to) {
    try {
      HttpResponse<Void> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(to).build(), HttpResponse.BodyHandlers.discarding());
      URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
      assertThat(back.toString()).startsWith(REDIRECT + "?");
      return new HashMap<>(URLUtils.parseParameters(back.getRawQuery()));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private OidcIdentity signedIn() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    return signIn.finish(begun.pending(), browse(begun.sendTo()), now);
  }

  private void refuses(Reason reason, String message) {
    refuses(this::signedIn, reason, message);
  }

  private static void refuses(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Reason reason, String message) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            OidcRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason))
        .hasMessageContaining(message);
  }

  private void claims(UnaryOperator<JWTClaimsSet.Builder> change) {
    provider.claims = change;
  }

  @Test
  void signsSomebodyInWithTheRolesThatAreMapped() throws OidcRefused {
    OidcIdentity who = signedIn();
    assertThat(who.issuer()).isEqualTo(provider.issuer);
    assertThat(who.subject()).isEqualTo("s-1");
    assertThat(who.name()).isEqualTo("siti");
    assertThat(who.roles()).containsExactly(Role.COMPLIANCE);
    assertThat(who.toString()).doesNotContain("siti", "s-1");
  }

  @Test
  void asksWithPkceStateNonceAndTheExactRedirect() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    browse(begun.sendTo());
    Map<String, List<String>> asked = provider.lastAuthorization;
    assertThat(asked)
        .containsEntry("response_type", List.of("code"))
        .containsEntry("client_id", List.of("tual"))
        .containsEntry("scope", List.of("openid profile"))
        .containsEntry("redirect_uri", List.of(REDIRECT.toString()))
        .containsEntry("code_challenge_method", List.of("S256"))
        .containsEntry("state", List.of(begun.pending().state()))
        .containsEntry("nonce", List.of(begun.pending().nonce()));
    assertThat(begun.sendTo().toString()).doesNotContain(begun.pending().verifier());
    assertThat(signIn.begin(now).pending()).isNotEqualTo(begun.pending());
  }

  @Test
  void refusesAnAnswerWithAnotherState() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    Map<String, List<String>> back = browse(begun.sendTo());
    back.put("state", List.of(secrets.next()));
    refuses(() -> signIn.finish(begun.pending(), back, now), Reason.NOT_ASKED_FOR, "no sign-in");
    back.remove("state");
    refuses(() -> signIn.finish(begun.pending(), back, now), Reason.NOT_ASKED_FOR, "no sign-in");
  }

  @Test
  void refusesAnAnswerThatComesTooLateOrTwiceInOne() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    Map<String, List<String>> back = browse(begun.sendTo());
    Instant late = now.plus(OidcPending.LONGEST);
    refuses(() -> signIn.finish(begun.pending(), back, late), Reason.NOT_ASKED_FOR, "no sign-in");
    back.put("code", List.of("code0", "code1"));
    refuses(() -> signIn.finish(begun.pending(), back, now), Reason.NOT_ASKED_FOR, "be read");
  }

  @Test
  void refusesAnAnswerOfAnotherProvider() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    Map<String, List<String>> back = browse(begun.sendTo());
    back.put("iss", List.of("https://other.example"));
    refuses(() -> signIn.finish(begun.pending(), back, now), Reason.NOT_ASKED_FOR, "another");
    back.remove("iss");
    refuses(() -> signIn.finish(begun.pending(), back, now), Reason.NOT_ASKED_FOR, "another");
  }

  @Test
  void passesOnThatTheProviderSaidNoWithoutItsWords() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    Map<String, List<String>> back = browse(begun.sendTo());
    back.remove("code");
    back.put("error", List.of("access_denied"));
    back.put("error_description", List.of("Siti is locked"));
    assertThatThrownBy(() -> signIn.finish(begun.pending(), back, now))
        .hasMessage("The provider says: access_denied");
  }

  @Test
  void refusesACodeWithoutTheRightVerifier() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    Map<String, List<String>> back = browse(begun.sendTo());
    OidcPending kept = begun.pending();
    OidcPending other = new OidcPending(kept.state(), kept.nonce(), secrets.next(), kept.started());
    assertThatThrownBy(() -> signIn.finish(other, back, now))
        .hasMessage("The provider says: invalid_grant");
    assertThatThrownBy(() -> new OidcPending(kept.state(), kept.nonce(), null, kept.started()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OidcPending(kept.state(), kept.nonce(), "", kept.started()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theProviderRefusesACodeWithoutAnyVerifier() throws Exception {
    String code = browse(signIn.begin(now).sendTo()).get("code").get(0);
    String secret = LoopbackProvider.SECRET.replace(' ', '+');
    String basic = LoopbackProvider.CLIENT + ":" + secret;
    HttpRequest request =
        HttpRequest.newBuilder(provider.at("/token"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    URLUtils.serializeParameters(
                        Map.of(
                            "grant_type", List.of("authorization_code"),
                            "code", List.of(code),
                            "redirect_uri", List.of(REDIRECT.toString())))))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("invalid_grant");
  }

  @Test
  void refusesACodeThatWasUsedBefore() throws OidcRefused {
    OidcSignIn.Begun begun = signIn.begin(now);
    Map<String, List<String>> back = browse(begun.sendTo());
    signIn.finish(begun.pending(), back, now);
    refuses(() -> signIn.finish(begun.pending(), back, now), Reason.NO_TOKEN, "invalid_grant");
  }

  @Test
  void refusesAnIdTokenWithAnotherNonceOrNone() {
    claims(builder -> builder.claim("nonce", secrets.next()));
    refuses(Reason.NOT_PROVEN, "nonce");
    claims(builder -> builder.claim("nonce", null));
    refuses(Reason.NOT_PROVEN, "nonce");
  }

  @Test
  void refusesAnIdTokenThatHasExpiredOrNeverExpires() {
    claims(
        builder ->
            builder
                .issueTime(Date.from(now.minusSeconds(7200)))
                .expirationTime(Date.from(now.minusSeconds(3600))));
    refuses(Reason.NOT_PROVEN, "Expired");
    claims(builder -> builder.expirationTime(null));
    refuses(Reason.NOT_PROVEN, "exp");
  }

  @Test
  void refusesAnIdTokenFromTheFuture() {
    claims(
        builder ->
            builder
                .issueTime(Date.from(now.plusSeconds(3600)))
                .expirationTime(Date.from(now.plusSeconds(7200))));
    refuses(Reason.NOT_PROVEN, "issue time");
  }

  @Test
  void refusesAnIdTokenForAnotherAudience() {
    claims(builder -> builder.audience("another"));
    refuses(Reason.NOT_PROVEN, "audience");
    claims(builder -> builder.audience(List.of("tual", "another")).claim("azp", "another"));
    refuses(Reason.NOT_PROVEN, "azp");
    claims(builder -> builder.audience(List.of("tual", "another")));
    refuses(Reason.NOT_PROVEN, "azp");
    claims(builder -> builder.claim("azp", "another"));
    refuses(Reason.NOT_PROVEN, "azp");
  }

  @Test
  void refusesAnIdTokenOfAnotherIssuer() {
    claims(builder -> builder.issuer("https://other.example"));
    refuses(Reason.NOT_PROVEN, "issuer");
  }

  @Test
  void refusesAnIdTokenWithoutASignature() {
    provider.signer = PlainJWT::new;
    refuses(Reason.NOT_PROVEN, "");
  }

  @Test
  void refusesAnIdTokenSignedWithASharedSecret() {
    provider.signer =
        claims -> {
          SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
          token.sign(new MACSigner(LoopbackProvider.SECRET));
          return token;
        };
    refuses(Reason.NOT_PROVEN, "");
  }

  @Test
  void refusesThePublicKeyUsedAsASharedSecret() {
    provider.signer =
        claims -> {
          SignedJWT token =
              new SignedJWT(
                  new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(LoopbackProvider.KEY_ID).build(),
                  claims);
          token.sign(new MACSigner(provider.publicKey().toRSAPublicKey().getEncoded()));
          return token;
        };
    refuses(Reason.NOT_PROVEN, "");
  }

  @Test
  void refusesAKeyThatTheProviderDidNotPublish() {
    provider.signer = claims -> LoopbackProvider.signed(claims, LoopbackProvider.newKey("k2"));
    refuses(Reason.NOT_PROVEN, "no matching key");
    provider.signer =
        claims -> LoopbackProvider.signed(claims, LoopbackProvider.newKey(LoopbackProvider.KEY_ID));
    refuses(Reason.NOT_PROVEN, "Invalid signature");
  }

  @Test
  void letsNobodyInWithoutAMappedRole() {
    claims(builder -> builder.claim("groups", List.of("buyers", "TUAL-COMPLIANCE")));
    refuses(Reason.NO_ROLE, "no role");
    claims(builder -> builder.claim("groups", null));
    refuses(Reason.NO_ROLE, "no role");
    claims(builder -> builder.claim("groups", Map.of("tual-compliance", true)));
    refuses(Reason.NO_ROLE, "no role");
    claims(builder -> builder.claim("groups", List.of("tual-compliance", "tual-partner")));
    refuses(Reason.NO_ROLE, "may not hold");
  }

  @Test
  void asksForNoRoleWhereNoneIsMapped() throws OidcRefused {
    OidcSignIn plain = new OidcSignIn(settings(provider.issuer, Map.of()), secrets);
    OidcSignIn.Begun begun = plain.begin(now);
    OidcIdentity who = plain.finish(begun.pending(), browse(begun.sendTo()), now);
    assertThat(who.roles()).isEmpty();
    assertThat(who.key())
        .isEqualTo(Secrets.hash(provider.issuer + "\ns-1"))
        .isNotEqualTo(new OidcIdentity("https://other.example", "s-1", "siti", Set.of()).key());
  }

  @Test
  void acceptsTheNextKeyOnceTheProviderPublishesIt() throws OidcRefused {
    signedIn();
    RSAKey next = LoopbackProvider.newKey("k2");
    provider.keys = new JWKSet(next.toPublicJWK());
    provider.signer = claims -> LoopbackProvider.signed(claims, next);
    assertThat(signedIn().subject()).isEqualTo("s-1");
  }

  @Test
  void readsAClaimThatIsOneText() throws OidcRefused {
    claims(builder -> builder.claim("groups", "tual-partner"));
    assertThat(signedIn().roles()).containsExactly(Role.PARTNER);
  }

  @Test
  void refusesADiscoveryDocumentOfAnotherIssuerOrWithUnsafeAddresses() {
    provider.discovery = change("issuer", "https://other.example");
    refuses(Reason.UNREACHABLE, "issuer");
    provider.discovery = change("token_endpoint", "http://other.example/token");
    refuses(Reason.UNREACHABLE, "no HTTPS address");
    provider.discovery = change("jwks_uri", "file:///etc/hosts");
    refuses(Reason.UNREACHABLE, "no HTTPS address");
  }

  private static UnaryOperator<Map<String, Object>> change(String name, Object value) {
    return document -> {
      document.put(name, value);
      return document;
    };
  }

  @Test
  void saysSoWhenTheProviderIsGone() {
    provider.close();
    refuses(Reason.UNREACHABLE, "");
  }

  @Test
  void refusesSettingsThatWouldLeakOrGiveTooMuch() {
    assertThatThrownBy(() -> settings("http://login.example.org", ROLES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no HTTPS address");
    assertThatThrownBy(
            () -> settings("https://login.example.org", Map.of("x", Role.SAFEGUARDING_LEAD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("safeguarding lead");
    assertThat(settings("https://login.example.org", ROLES).toString())
        .doesNotContain(LoopbackProvider.SECRET);
  }
}
