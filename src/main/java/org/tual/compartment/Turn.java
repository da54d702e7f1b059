package org.tual.compartment;

import org.tual.ledger.Actor;

/**
 * Who does what in the compartment.
 *
 * @param permission name of the permission that it needs
 * @param what in capitals, such as {@code CASE_OPENED}; outside the compartment every turn looks
 *     the same
 */
public record Turn(Actor actor, String permission, String what) {
  /** Without the key of the request, which would lie in a row of its own. */
  Actor plain() {
    return new Actor(actor.id(), actor.role(), actor.permissions());
  }
}
