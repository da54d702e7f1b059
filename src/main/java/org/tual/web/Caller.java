package org.tual.web;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.access.Reach;
import org.tual.access.Role;
import org.tual.ledger.Actor;

/**
 * Who calls.
 *
 * @param actor as the ledger knows it
 * @param roles of the account now
 * @param permissions what this caller may do now
 * @param session hash of the session's id; empty where a token was used
 * @param reach how far the permission of the method reaches for this caller
 */
public record Caller(
    Actor actor, Set<Role> roles, Set<Permission> permissions, String session, Set<Reach> reach)
    implements Principal {
  /** Attribute of a request to an open method: whether somebody is signed in, as a Boolean. */
  public static final String SIGNED_IN = "org.tual.signed-in";

  @Override
  public String getName() {
    return actor.id();
  }

  /** The permission reaches everything. */
  public boolean all() {
    return reach.contains(Reach.ALL);
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
