package org.tual.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom the provider says that somebody is.
 *
 * @param issuer provider
 * @param subject the provider's lasting id of the person; with the issuer it names the account, and
 *     nothing else does
 * @param name what people are shown, or null; may change and may be shared, so it identifies nobody
 * @param roles at least one
 */
public record OidcIdentity(String issuer, String subject, String name, Set<Role> roles) {
  public OidcIdentity {
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  /** Leaves name and subject out, so that they stay out of logs. */
  @Override
  public String toString() {
    return "OidcIdentity[" + issuer + "]";
  }
}
