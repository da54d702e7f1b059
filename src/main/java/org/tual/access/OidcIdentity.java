package org.tual.access;

import java.util.Set;

/**
 * Whom the provider says that somebody is.
 *
 * @param issuer provider
 * @param subject the provider's lasting id of the person; with the issuer it names the account, and
 *     nothing else does
 * @param name what people are shown, or null; may change and may be shared, so it identifies nobody
 * @param roles that the provider gives; none where it is not asked for roles
 */
public record OidcIdentity(String issuer, String subject, String name, Set<Role> roles) {
  public OidcIdentity {
    roles = Set.copyOf(roles);
  }

  /**
   * What is kept of issuer and subject: their SHA-256 in hexadecimal. Some providers use a mail
   * address as subject, which nobody needs to read in a table.
   */
  public String key() {
    // An issuer is an address and holds no line feed, so no two pairs give the same text.
    return Secrets.hash(issuer + "\n" + subject);
  }

  /** Leaves name and subject out, so that they stay out of logs. */
  @Override
  public String toString() {
    return "OidcIdentity[" + issuer + "]";
  }
}
