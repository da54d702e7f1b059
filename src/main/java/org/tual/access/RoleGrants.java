package org.tual.access;

import java.util.Collection;
import java.util.Set;

/**
 * Who may give which role to whom. The role of safeguarding lead opens what employers must not see,
 * so it stays out of the hands of those who run the machine: only a holder passes it on.
 */
public final class RoleGrants {
  private RoleGrants() {}

  /** Whether somebody with these roles may give this role, or take it away. */
  public static boolean mayGrant(Collection<Role> granter, Role role) {
    return granter.contains(role == Role.SAFEGUARDING_LEAD ? Role.SAFEGUARDING_LEAD : Role.ADMIN);
  }

  /**
   * Whether the one-time act of first-run set-up may name the first safeguarding lead.
   *
   * @param everGranted whether anybody was ever given the role, even if nobody has it now; else
   *     closing the last lead's account would open the door to an administrator
   */
  public static boolean mayGrantFirstLead(Collection<Role> granter, boolean everGranted) {
    return !everGranted && granter.contains(Role.ADMIN);
  }

  /**
   * Whether somebody may make a link that sets another person's password or second factor. It is as
   * good as having that person's roles, so for a safeguarding lead only another one may.
   */
  public static boolean mayReset(Collection<Role> actor, Collection<Role> target) {
    return actor.contains(
        target.contains(Role.SAFEGUARDING_LEAD) ? Role.SAFEGUARDING_LEAD : Role.ADMIN);
  }

  /**
   * Whether one account may hold these roles together. A guest holds one role; an administrator is
   * never a safeguarding lead; an account without a role may do nothing and is refused.
   */
  public static boolean mayHold(Set<Role> roles) {
    boolean guest = roles.stream().anyMatch(Role::guest);
    boolean both = roles.contains(Role.ADMIN) && roles.contains(Role.SAFEGUARDING_LEAD);
    return !roles.isEmpty() && !both && !(guest && roles.size() > 1);
  }
}
