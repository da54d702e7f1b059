package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleGrantsTest {
  private static final Set<Role> ADMIN = Set.of(Role.ADMIN);
  private static final Set<Role> LEAD = Set.of(Role.SAFEGUARDING_LEAD);

  @Test
  void onlyALeadMakesALead() {
    Set<Role> everybodyElse = EnumSet.complementOf(EnumSet.of(Role.SAFEGUARDING_LEAD));
    assertThat(RoleGrants.mayGrant(everybodyElse, Role.SAFEGUARDING_LEAD)).isFalse();
    assertThat(RoleGrants.mayGrant(LEAD, Role.SAFEGUARDING_LEAD)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAFEGUARDING_LEAD")
  void onlyAnAdministratorGivesTheOtherRoles(Role role) {
    assertThat(RoleGrants.mayGrant(ADMIN, role)).isTrue();
    assertThat(RoleGrants.mayGrant(EnumSet.complementOf(EnumSet.of(Role.ADMIN)), role)).isFalse();
  }

  @Test
  void theFirstLeadIsNamedOnceAndNeverAgain() {
    assertThat(RoleGrants.mayGrantFirstLead(ADMIN, false)).isTrue();
    assertThat(RoleGrants.mayGrantFirstLead(ADMIN, true)).isFalse();
    assertThat(RoleGrants.mayGrantFirstLead(Set.of(Role.COMPLIANCE), false)).isFalse();
  }

  @Test
  void anAdministratorCannotBecomeALeadByResettingAPassword() {
    assertThat(RoleGrants.mayReset(ADMIN, LEAD)).isFalse();
    assertThat(RoleGrants.mayReset(LEAD, LEAD)).isTrue();
    assertThat(RoleGrants.mayReset(ADMIN, Set.of(Role.REVIEWER))).isTrue();
    assertThat(RoleGrants.mayReset(LEAD, Set.of(Role.REVIEWER))).isFalse();
  }

  @Test
  void someRolesDoNotGoTogether() {
    assertThat(RoleGrants.mayHold(Set.of(Role.ADMIN, Role.SAFEGUARDING_LEAD))).isFalse();
    assertThat(RoleGrants.mayHold(Set.of(Role.SUPPLIER_CONTACT, Role.AUDITOR))).isFalse();
    assertThat(RoleGrants.mayHold(Set.of(Role.PARTNER, Role.SUPPLIER_CONTACT))).isFalse();
    assertThat(RoleGrants.mayHold(Set.of())).isFalse();
    assertThat(RoleGrants.mayHold(Set.of(Role.PARTNER))).isTrue();
    assertThat(RoleGrants.mayHold(Set.of(Role.ADMIN, Role.COMPLIANCE, Role.REVIEWER))).isTrue();
  }
}
