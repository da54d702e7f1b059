package org.tual.remedy;

import java.util.Set;
import java.util.stream.Collectors;
import org.tual.access.Role;
import org.tual.web.AssignedSites;
import org.tual.web.Caller;

/** How far each caller sees. What is sealed, the safeguarding lead alone sees. */
public final class Sights {
  private final AssignedSites assigned;

  public Sights(AssignedSites assigned) {
    this.assigned = assigned;
  }

  /** How far this caller sees by the permission of the method that is called. */
  public Eyes of(Caller caller) {
    return new Eyes(
        caller.actor().id(),
        caller.permissions().stream().map(Enum::name).collect(Collectors.toSet()),
        caller.all(),
        caller.all() ? Set.of() : assigned.of(caller),
        caller.roles().contains(Role.SAFEGUARDING_LEAD));
  }
}
