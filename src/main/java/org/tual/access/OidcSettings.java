package org.tual.access;

import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How this installation is known to an OpenID provider, and which roles the provider may give. By
 * default it gives none: roles are those of the account here.
 *
 * @param issuer address of the provider; its discovery document lies below it
 * @param clientId name of this installation there
 * @param clientSecret secret agreed with the provider, or null for a public client
 * @param redirect exact address to which the provider sends people back; never taken from a request
 * @param scopes asked for beside {@code openid}, such as {@code profile}
 * @param roleClaim claim of the ID token, a text or a list of texts, from which roles come; empty
 *     where the provider gives none
 * @param roles role for each value of that claim; other values give none
 * @param label how people call the provider, for the button that leads there
 */
public record OidcSettings(
    URI issuer,
    String clientId,
    String clientSecret,
    URI redirect,
    List<String> scopes,
    String roleClaim,
    Map<String, Role> roles,
    String label) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * @throws IllegalArgumentException if an address is neither HTTPS nor on this machine, the client
   *     id is blank, a claim stands there without roles or roles without a claim, or the role of
   *     safeguarding lead is mapped: who runs the provider must not give it
   */
  public OidcSettings {
    requireSafe(issuer);
    requireSafe(redirect);
    if (clientId.isBlank()) {
      throw new IllegalArgumentException("the client id is missing");
    }
    if (roleClaim.isBlank() != roles.isEmpty()) {
      throw new IllegalArgumentException("a role claim and its roles belong together");
    }
    if (roles.containsValue(Role.SAFEGUARDING_LEAD)) {
      throw new IllegalArgumentException("only a holder gives the role of safeguarding lead");
    }
    scopes = List.copyOf(scopes);
    roles = Map.copyOf(roles);
  }

  /** Checks that nobody on the way can read or change what goes to this address. */
  static void requireSafe(URI address) {
    boolean https = "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
    boolean own =
        "http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(address.getHost());
    if (!https && !own || address.getRawFragment() != null || address.getRawUserInfo() != null) {
      throw new IllegalArgumentException(address + " is no HTTPS address");
    }
  }

  /** Whether roles come from the provider, and not from the account here. */
  public boolean givesRoles() {
    return !roles.isEmpty();
  }

  /** Roles for the value of the claim; none for anything that is not mapped. */
  Set<Role> rolesOf(Object claim) {
    List<?> values = claim instanceof List<?> list ? list : Collections.singletonList(claim);
    Set<Role> given = EnumSet.noneOf(Role.class);
    for (Object value : values) {
      if (value instanceof String text && roles.containsKey(text)) {
        given.add(roles.get(text));
      }
    }
    return given;
  }

  /** Leaves the secret out, so that it stays out of logs. */
  @Override
  public String toString() {
    return "OidcSettings[" + issuer + ", " + clientId + "]";
  }
}
