package org.tual.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What the provider published about itself: its discovery document, and its keys, which the library
 * fetches when it needs them.
 */
final class OidcProvider {
  /** After this time the document is read again. */
  private static final Duration FRESH = Duration.ofHours(6);

  private static final int TIMEOUT_MILLIS = 5000;
  private static final int MOST_KEY_BYTES = 200_000;

  /** Only algorithms with a public key: with a shared one, anybody who can check can also sign. */
  private static final Set<JWSAlgorithm> ALGORITHMS = asymmetric();

  private final OIDCProviderMetadata metadata;
  private final IDTokenValidator validator;
  private final Instant readAt;

  private OidcProvider(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant readAt) {
    this.metadata = metadata;
    this.validator = validator;
    this.readAt = readAt;
  }

  private static Set<JWSAlgorithm> asymmetric() {
    Set<JWSAlgorithm> all = new HashSet<>(JWSAlgorithm.Family.SIGNATURE);
    all.remove(JWSAlgorithm.ES256K);
    return Set.copyOf(all);
  }

  /** Reads the discovery document; the library refuses one that names another issuer. */
  static OidcProvider discover(OidcSettings settings, Instant now) throws OidcRefused {
    Issuer issuer = new Issuer(settings.issuer());
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, OidcProvider::configure);
      for (URI address :
          new URI[] {
            metadata.getAuthorizationEndpointURI(),
            metadata.getTokenEndpointURI(),
            metadata.getJWKSetURI()
          }) {
        if (address == null) {
          throw new IllegalArgumentException("an address is missing");
        }
        OidcSettings.requireSafe(address);
      }
      return new OidcProvider(metadata, validator(issuer, settings, metadata), now);
    } catch (GeneralException | IOException | IllegalArgumentException e) {
      throw new OidcRefused(
          OidcRefused.Reason.UNREACHABLE,
          "The provider's discovery document cannot be used: " + e.getMessage());
    }
  }

  private static IDTokenValidator validator(
      Issuer issuer, OidcSettings settings, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    DefaultResourceRetriever keys =
        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_KEY_BYTES);
    return new IDTokenValidator(
        issuer,
        new ClientID(settings.clientId()),
        new JWSVerificationKeySelector<SecurityContext>(
            ALGORITHMS,
            JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), keys)
                .retrying(true)
                .build()),
        null);
  }

  /** No request follows a redirect: the addresses are those that were checked. */
  static void configure(HTTPRequest request) {
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    request.setFollowRedirects(false);
  }

  OIDCProviderMetadata metadata() {
    return metadata;
  }

  boolean isFresh(Instant now) {
    return !now.isBefore(readAt) && now.isBefore(readAt.plus(FRESH));
  }

  /**
   * Signature, issuer, audience, times (the library asks the machine's clock, with a minute of
   * grace) and nonce; and the party that it was issued to, which the library leaves open (OpenID
   * Connect Core 1.0, section 3.1.3.7, numbers 3 to 5).
   */
  IDTokenClaimsSet validate(JWT idToken, String nonce) throws OidcRefused {
    try {
      IDTokenClaimsSet claims = validator.validate(idToken, new Nonce(nonce));
      AuthorizedParty party = claims.getAuthorizedParty();
      boolean other =
          party == null
              ? claims.getAudience().size() > 1
              : !party.getValue().equals(validator.getClientID().getValue());
      if (other) {
        throw new OidcRefused(
            OidcRefused.Reason.NOT_PROVEN, "The ID token (azp) was issued to another party.");
      }
      return claims;
    } catch (BadJOSEException | JOSEException e) {
      throw new OidcRefused(
          OidcRefused.Reason.NOT_PROVEN, "The ID token proves nothing: " + e.getMessage());
    }
  }
}
