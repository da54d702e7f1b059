package org.tual.ledger;

import java.util.Set;

/**
 * Who acts.
 *
 * @param id account id; never a name
 * @param role in which role, or several joined by {@code +}
 * @param permissions names of what the actor may do
 */
public record Actor(String id, String role, Set<String> permissions) {
  /** Tual itself, for what it does by itself after a person started it. */
  public static Actor system(String... permissions) {
    return new Actor("system", "system", Set.of(permissions));
  }

  public boolean may(String permission) {
    return permissions.contains(permission);
  }
}
