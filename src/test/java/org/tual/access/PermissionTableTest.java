package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTableTest {
  private final PermissionTable table = PermissionTable.shipped();

  private static String shippedText() {
    try {
      return Files.readString(Path.of("src/main/resources/access/permissions.csv"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static PermissionTable read(String text) {
    return PermissionTable.read("p.csv", new StringReader(text));
  }

  private static void refuses(String from, String to, String message) {
    String text = shippedText();
    assertThat(text).contains(from);
    assertThatThrownBy(() -> read(text.replace(from, to)))
        .isInstanceOf(RefusedTable.class)
        .hasMessageMatching("(?s)p\\.csv:[0-9]+: .*")
        .hasMessageContaining(message);
  }

  @Test
  void thePageShowsTheTableThatIsUsed() throws IOException {
    String page = Files.readString(Path.of("docs/access.md"));
    assertThat(page).contains("<!-- table -->\n" + table.markdown() + "<!-- end of table -->\n");
  }

  @Test
  void everyPermissionHasALineAndAReason() {
    assertThat(Permission.values()).allSatisfy(p -> assertThat(table.why(p)).isNotBlank());
  }

  @Test
  void anAdministratorReadsNothingThatTellsOfSitesFindingsOrSuppliers() {
    assertThat(table.permissions(Set.of(Role.ADMIN)))
        .containsExactlyInAnyOrder(
            Permission.READ_RULES,
            Permission.READ_LISTS,
            Permission.READ_EVENTS,
            Permission.MANAGE_ACCOUNTS,
            Permission.MANAGE_OWN_ACCOUNT,
            Permission.MAKE_TOKENS,
            Permission.OPERATE);
  }

  @Test
  void procurementSeesActionsAndReportsAndAsksAndChangesNothingElse() {
    assertThat(table.permissions(Set.of(Role.PROCUREMENT)))
        .containsExactlyInAnyOrder(
            Permission.READ_ACTIONS,
            Permission.ASK_COMPLIANCE,
            Permission.READ_REPORTS,
            Permission.READ_RULES,
            Permission.READ_LISTS,
            Permission.MANAGE_OWN_ACCOUNT,
            Permission.MAKE_TOKENS);
  }

  @Test
  void anAuditorSeesAssignedSitesOnly() {
    Set<Role> auditor = Set.of(Role.AUDITOR);
    assertThat(table.reach(auditor, Permission.READ_SITES)).containsExactly(Reach.ASSIGNED);
    assertThat(table.reach(auditor, Permission.READ_FINDINGS)).containsExactly(Reach.ASSIGNED);
    Set<Permission> everything =
        table.permissions(auditor).stream()
            .filter(p -> table.reach(auditor, p).contains(Reach.ALL))
            .collect(Collectors.toSet());
    assertThat(everything)
        .containsExactlyInAnyOrder(
            Permission.READ_RULES, Permission.READ_LISTS, Permission.READ_CHECKLISTS);
  }

  @Test
  void aPartnerSubmitsAndSeesItsOwnPlaceOnly() {
    Set<Role> partner = Set.of(Role.PARTNER);
    assertThat(table.permissions(partner))
        .containsExactlyInAnyOrder(
            Permission.UPLOAD_LISTS,
            Permission.MANAGE_OWN_ACCOUNT,
            Permission.READ_HELP,
            Permission.READ_COMMUNITY,
            Permission.GIVE_COMMUNITY)
        .allSatisfy(p -> assertThat(table.reach(partner, p)).containsExactly(Reach.OWN));
  }

  @Test
  void aSupplierContactReachesItsOwnDataOnly() {
    Set<Role> contact = Set.of(Role.SUPPLIER_CONTACT);
    assertThat(table.permissions(contact))
        .contains(Permission.REPLY_TO_FINDINGS)
        .allSatisfy(p -> assertThat(table.reach(contact, p)).containsExactly(Reach.OWN));
  }

  @Test
  void aTokenNeverDecidesAboutFindings() {
    Set<Permission> byToken =
        Arrays.stream(Permission.values()).filter(table::byToken).collect(Collectors.toSet());
    assertThat(byToken)
        .isNotEmpty()
        .doesNotContain(
            Permission.DECIDE_FINDINGS,
            Permission.SECOND_DECISION,
            Permission.JUDGE_IDENTITY,
            Permission.MANAGE_ACCOUNTS,
            Permission.MAKE_TOKENS);
  }

  @Test
  void theWidestReachWinsAndNarrowOnesAddUp() {
    assertThat(table.reach(Set.of(Role.AUDITOR, Role.COMPLIANCE), Permission.READ_SITES))
        .containsExactly(Reach.ALL);
    assertThat(table.reach(List.of(Role.AUDITOR, Role.SUPPLIER_CONTACT), Permission.READ_SITES))
        .containsExactly(Reach.ASSIGNED, Reach.OWN);
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void nobodyWithoutARoleMayDoAnything(Permission permission) {
    assertThat(table.allows(EnumSet.noneOf(Role.class), permission)).isFalse();
  }

  @Test
  void refusesUnknownNames() {
    refuses("READ_RULES,", "READ_MINDS,", "no permission \"READ_MINDS\"");
    refuses(",procurement,", ",purchasing,", "no role \"purchasing\"");
    refuses("READ_RULES,all", "READ_RULES,some", "not \"some\"");
    refuses(",yes,\"One voice", ",maybe,\"One voice", "not maybe");
  }

  @Test
  void refusesLinesThatAreMissingRepeatedOrGiveNoReason() {
    String text = shippedText();
    String line =
        text.lines().filter(l -> l.startsWith("ASK_QUESTIONS,")).findFirst().orElseThrow();
    refuses(line + "\n", "", "ASK_QUESTIONS");
    refuses(line, line + "\n" + line, "a second time");
    refuses("\"One voice towards suppliers\"", "\" \"", "the reason is a sentence");
    refuses("ASK_QUESTIONS,,all,", "ASK_QUESTIONS,,,", "nobody has ASK_QUESTIONS");
    refuses(line, "ASK_QUESTIONS,all", "cells");
    refuses("permission,admin,", "permission,reviewer,", "each role has one column");
    assertThatThrownBy(() -> read("")).isInstanceOf(RefusedTable.class);
  }

  @Test
  void refusesToGiveAwayWhatNoTableMay() {
    refuses("GRANT_SAFEGUARDING,,", "GRANT_SAFEGUARDING,all,", "only the safeguarding lead");
    refuses("MANAGE_ACCOUNTS,all,,,,,,,,,", "MANAGE_ACCOUNTS,all,,,,,,,,yes,", "no token");
    refuses("READ_SITES,,all,,assigned,all,all,,own", "READ_SITES,,all,,,,,,all", "a guest");
  }
}
