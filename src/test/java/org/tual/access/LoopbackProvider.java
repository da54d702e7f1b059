package org.tual.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * An OpenID provider on loopback that does what the standards say, over real HTTP and with real
 * signatures, unless a test bends it.
 */
public final class LoopbackProvider implements AutoCloseable {
  public static final String CLIENT = "tual";
  public static final String SECRET = "a secret of at least thirty-two bytes";
  public static final String KEY_ID = "k1";

  /** Signs claims into an ID token. */
  public interface Signer {
    JWT sign(JWTClaimsSet claims) throws JOSEException;
  }

  private record Grant(String challenge, String nonce, String redirect) {}

  private HttpServer server;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private static final RSAKey KEY = newKey(KEY_ID);
  public final String issuer;

  public volatile UnaryOperator<JWTClaimsSet.Builder> claims = builder -> builder;
  public volatile Signer signer = set -> signed(set, KEY);
  public volatile JWKSet keys = new JWKSet(KEY);
  volatile UnaryOperator<Map<String, Object>> discovery = document -> document;
  volatile Map<String, List<String>> lastAuthorization = Map.of();

  public LoopbackProvider() throws IOException {
    open(0);
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void open(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/keys", e -> send(e, 200, keys.toString(true)));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  /** Does again what it did before it was closed, at the same address. */
  public void reopen() throws IOException {
    open(URI.create(issuer).getPort());
  }

  /** Does what the standards say, whatever a test bent. */
  public void straighten() {
    claims = builder -> builder;
    signer = set -> signed(set, KEY);
    keys = new JWKSet(KEY);
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  public static JWT signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    token.sign(new RSASSASigner(key));
    return token;
  }

  /** The half of its usual key that it publishes. */
  public RSAKey publicKey() {
    return KEY.toPublicJWK();
  }

  private void describe(HttpExchange exchange) throws IOException {
    Map<String, Object> document = new HashMap<>();
    document.put("issuer", issuer);
    document.put("authorization_endpoint", issuer + "/authorize");
    document.put("token_endpoint", issuer + "/token");
    document.put("jwks_uri", issuer + "/keys");
    document.put("response_types_supported", List.of("code"));
    document.put("subject_types_supported", List.of("public"));
    document.put("id_token_signing_alg_values_supported", List.of("RS256"));
    document.put("authorization_response_iss_parameter_supported", true);
    send(exchange, 200, JSONObjectUtils.toJSONString(discovery.apply(document)));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, List<String>> query =
        URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
    lastAuthorization = query;
    String code = "code" + grants.size();
    grants.put(
        code,
        new Grant(one(query, "code_challenge"), one(query, "nonce"), one(query, "redirect_uri")));
    String back =
        URLUtils.serializeParameters(
            Map.of(
                "code", List.of(code),
                "state", List.of(one(query, "state")),
                "iss", List.of(issuer)));
    exchange.getResponseHeaders().add("Location", one(query, "redirect_uri") + "?" + back);
    send(exchange, 302, "");
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, List<String>> form = URLUtils.parseParameters(body);
    String expected =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
    if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, "{\"error\":\"invalid_client\"}");
      return;
    }
    Grant grant = grants.remove(one(form, "code"));
    boolean right =
        grant != null
            && grant.redirect().equals(one(form, "redirect_uri"))
            && grant.challenge().equals(challenge(one(form, "code_verifier")));
    if (!right) {
      send(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Siti\"}");
      return;
    }
    try {
      String token = signer.sign(claims.apply(usual(grant.nonce())).build()).serialize();
      send(
          exchange,
          200,
          "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
    } catch (JOSEException e) {
      send(exchange, 500, "{\"error\":\"server_error\"}");
    }
  }

  private JWTClaimsSet.Builder usual(String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(CLIENT)
        .subject("s-1")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("preferred_username", "siti")
        .claim("groups", List.of("buyers", "tual-compliance"));
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).get(0);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  URI at(String path) {
    return URI.create(issuer + path);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
