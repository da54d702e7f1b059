package org.tual.visits;

import java.util.List;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.access.Reach;

/**
 * A line of the table of moves.
 *
 * @param name of the move
 * @param from stages and side states from which it leads
 * @param to stage or side state to which it leads, or back
 * @param permission that it needs
 * @param whole the permission must reach every visit, not only one's own
 * @param event kind in the log
 * @param needs what must be so
 * @param quiet who does it and why is shown to nobody but those who may take it back
 * @param why it is as it is; one sentence
 */
record Move(
    String name,
    Set<String> from,
    String to,
    Permission permission,
    boolean whole,
    String event,
    List<Need> needs,
    boolean quiet,
    String why) {
  /**
   * Whether somebody may do it.
   *
   * @param permissions of the caller now
   * @param reach how far the permission of this move reaches for the caller
   * @param member the caller is of the visit's team
   */
  boolean open(Set<Permission> permissions, Set<Reach> reach, boolean member) {
    boolean everywhere = reach.contains(Reach.ALL);
    boolean assigned = reach.contains(Reach.ASSIGNED) && member && !whole;
    return permissions.contains(permission) && (everywhere || assigned);
  }
}
