package org.tual.access;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.access.OidcRefused.Reason;

/**
 * Sign-in through an OpenID provider: authorization code flow with PKCE (OpenID Connect Core 1.0,
 * RFC 7636, RFC 9207). Safe for use by several threads.
 */
public final class OidcSignIn {
  private final OidcSettings settings;
  private final Secrets secrets;
  private volatile OidcProvider provider;

  /**
   * @param secrets where state, nonce and verifier come from
   */
  public OidcSignIn(OidcSettings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /**
   * A sign-in that begins.
   *
   * @param sendTo address at the provider to which the browser goes
   * @param pending to be kept for this browser until the answer comes
   */
  public record Begun(URI sendTo, OidcPending pending) {}

  /**
   * Begins a sign-in.
   *
   * @throws OidcRefused if the provider cannot be reached
   */
  public Begun begin(Instant now) throws OidcRefused {
    OidcPending pending = OidcPending.start(secrets, now);
    Scope scope = new Scope("openid");
    settings.scopes().forEach(scope::add);
    AuthenticationRequest request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, scope, new ClientID(settings.clientId()), settings.redirect())
            .endpointURI(provider(now).metadata().getAuthorizationEndpointURI())
            .state(new State(pending.state()))
            .nonce(new Nonce(pending.nonce()))
            .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
            .build();
    return new Begun(request.toURI(), pending);
  }

  /**
   * Ends a sign-in with the answer that the browser brought back.
   *
   * @param pending what was kept for this browser; it is spent, whatever comes of it
   * @param parameters of the request to the redirect address
   * @throws OidcRefused if anything is not as it must be
   */
  public OidcIdentity finish(OidcPending pending, Map<String, List<String>> parameters, Instant now)
      throws OidcRefused {
    AuthorizationCode code = code(pending, parameters, now);
    JWT idToken = idToken(code, pending, now);
    IDTokenClaimsSet claims = provider(now).validate(idToken, pending.nonce());
    return new OidcIdentity(
        claims.getIssuer().getValue(),
        claims.getSubject().getValue(),
        claims.getStringClaim("preferred_username"),
        roles(claims));
  }

  private Set<Role> roles(IDTokenClaimsSet claims) throws OidcRefused {
    if (!settings.givesRoles()) {
      return Set.of();
    }
    Set<Role> roles = settings.rolesOf(claims.getClaim(settings.roleClaim()));
    if (!RoleGrants.mayHold(roles)) {
      throw new OidcRefused(
          Reason.NO_ROLE, "The provider gave no role, or roles that one account may not hold.");
    }
    return roles;
  }

  /** How this installation and its provider know each other. */
  public OidcSettings settings() {
    return settings;
  }

  private AuthorizationCode code(
      OidcPending pending, Map<String, List<String>> parameters, Instant now) throws OidcRefused {
    AuthenticationResponse answer = answer(parameters);
    boolean ours =
        answer.getState() != null && Secrets.same(answer.getState().getValue(), pending.state());
    if (!ours || !pending.answeredInTime(now)) {
      throw new OidcRefused(
          Reason.NOT_ASKED_FOR, "The answer belongs to no sign-in of this browser.");
    }
    OIDCProviderMetadata metadata = provider(now).metadata();
    boolean otherIssuer =
        answer.getIssuer() == null
            ? metadata.supportsAuthorizationResponseIssuerParam()
            : !answer.getIssuer().equals(metadata.getIssuer());
    if (otherIssuer) {
      throw new OidcRefused(Reason.NOT_ASKED_FOR, "The answer comes from another provider.");
    }
    if (!answer.indicatesSuccess()) {
      throw new OidcRefused(Reason.DENIED, said(answer.toErrorResponse().getErrorObject()));
    }
    AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new OidcRefused(Reason.NOT_ASKED_FOR, "The answer holds no code.");
    }
    return code;
  }

  private AuthenticationResponse answer(Map<String, List<String>> parameters) throws OidcRefused {
    try {
      if (parameters.values().stream().anyMatch(values -> values.size() != 1)) {
        throw new ParseException("a parameter stands there twice");
      }
      return AuthenticationResponseParser.parse(settings.redirect(), parameters);
    } catch (ParseException e) {
      throw new OidcRefused(Reason.NOT_ASKED_FOR, "The answer cannot be read.");
    }
  }

  private JWT idToken(AuthorizationCode code, OidcPending pending, Instant now) throws OidcRefused {
    HTTPRequest request =
        tokenRequest(
                provider(now).metadata(),
                new AuthorizationCodeGrant(
                    code, settings.redirect(), new CodeVerifier(pending.verifier())))
            .toHTTPRequest();
    OidcProvider.configure(request);
    TokenResponse response;
    try {
      response = OIDCTokenResponseParser.parse(request.send());
    } catch (IOException e) {
      throw new OidcRefused(Reason.UNREACHABLE, "The provider does not answer.");
    } catch (ParseException e) {
      // The text of the exception may repeat parts of the answer.
      throw new OidcRefused(Reason.NO_TOKEN, "The provider's answer to the code cannot be read.");
    }
    if (!response.indicatesSuccess()) {
      throw new OidcRefused(Reason.NO_TOKEN, said(response.toErrorResponse().getErrorObject()));
    }
    JWT idToken = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
    if (idToken == null) {
      throw new OidcRefused(Reason.NO_TOKEN, "The provider sent no ID token.");
    }
    return idToken;
  }

  private TokenRequest tokenRequest(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) {
    URI endpoint = metadata.getTokenEndpointURI();
    ClientID client = new ClientID(settings.clientId());
    if (settings.clientSecret() == null) {
      return new TokenRequest.Builder(endpoint, client, grant).build();
    }
    Secret secret = new Secret(settings.clientSecret());
    List<ClientAuthenticationMethod> known = metadata.getTokenEndpointAuthMethods();
    boolean basic = known == null || known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    ClientAuthentication authentication =
        basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    return new TokenRequest.Builder(endpoint, authentication, grant).build();
  }

  /** Only the error's code: its description could say something about a person. */
  private static String said(ErrorObject error) {
    String code = error == null || error.getCode() == null ? "" : error.getCode();
    return "The provider says: " + (code.matches("[a-z_]{1,40}") ? code : "an error");
  }

  private OidcProvider provider(Instant now) throws OidcRefused {
    OidcProvider known = provider;
    if (known == null || !known.isFresh(now)) {
      known = OidcProvider.discover(settings, now);
      provider = known;
    }
    return known;
  }
}
