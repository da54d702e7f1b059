package org.tual.ledger;

import java.util.Set;

/**
 * Who acts.
 *
 * @param id account id; never a name
 * @param role in which role, or several joined by {@code +}
 * @param permissions names of what the actor may do
 * @param once the request that is to be carried out once; null where it may be repeated
 */
public record Actor(String id, String role, Set<String> permissions, Once once) {
  public Actor(String id, String role, Set<String> permissions) {
    this(id, role, permissions, null);
  }

  /** The same actor, who asks this once. */
  public Actor with(Once request) {
    return new Actor(id, role, permissions, request);
  }

  /** Tual itself, for what it does by itself after a person started it. */
  public static Actor system(String... permissions) {
    return new Actor("system", "system", Set.of(permissions));
  }

  public boolean may(String permission) {
    return permissions.contains(permission);
  }
}
