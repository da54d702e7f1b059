package org.tual.web;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.tual.ledger.Actor;

/**
 * Who calls.
 *
 * @param actor as the ledger knows it
 * @param session hash of the session's secret; empty where a token was used
 */
public record Caller(Actor actor, String session) implements Principal {
  @Override
  public String getName() {
    return actor.id();
  }

  /** The actor of a request; throws {@link Halt} where nobody is signed in. */
  public static Actor actor(SecurityContext security) {
    return of(security).actor();
  }

  /** The caller of a request; throws {@link Halt} where nobody is signed in. */
  public static Caller of(SecurityContext security) {
    if (security.getUserPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw new Halt(ProblemType.NOT_SIGNED_IN, "Sign in, or send an API token.");
  }
}
