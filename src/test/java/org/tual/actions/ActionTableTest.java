package org.tual.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionTableTest {
  private static final String HEAD = "id,condition,action,days,decider,reason,clause,why\n";
  private final ActionTable table = ActionTable.shipped();

  /** A place about which everything was answered, with these columns said otherwise. */
  private static Map<String, String> site(String... columns) {
    Map<String, String> site = new HashMap<>();
    for (String column :
        new String[] {
          "blockers", "not_evaluated_rules", "unknown_kind", "unknown_rules", "path_from_upstream"
        }) {
      site.put(column, "");
    }
    site.put("band", "E");
    site.put("ilo", "NONE_RECORDED");
    for (int i = 0; i < columns.length; i += 2) {
      site.put(columns[i], columns[i + 1]);
    }
    return site;
  }

  private String of(String... columns) {
    return table.of(site(columns)).id();
  }

  @Test
  void theGravestAnswerDecides() {
    assertThat(of("ilo", "BOTH_RECORDED", "band", "A", "blockers", "US: x"))
        .isEqualTo("both-kinds");
    assertThat(of("band", "A", "blockers", "US: x")).isEqualTo("gravest");
    assertThat(of("band", "C", "blockers", "US: x")).isEqualTo("border");
    assertThat(of("band", "C", "ilo", "BOTH_IF_SAME_WORKERS")).isEqualTo("same-workers");
    assertThat(of("band", "C", "unknown_kind", "refused")).isEqualTo("refused");
    assertThat(of("band", "D", "path_from_upstream", "A > B")).isEqualTo("upstream");
    assertThat(of()).isEqualTo("answered");
  }

  @Test
  void whatIsNotKnownIsNeverAPlainOrderWithoutSayingSo() {
    assertThat(of("unknown_rules", "wages-late")).isEqualTo("open-questions");
    assertThat(of("band", "B", "unknown_rules", "wages-late")).isEqualTo("never-asked");
    assertThat(of("band", "D", "unknown_rules", "wages-late")).isEqualTo("little-known");
    assertThat(of("unknown_kind", "asked, no answer")).isEqualTo("no-answer");
    assertThat(of("not_evaluated_rules", "wages-late")).isEqualTo("not-assessed");
  }

  @Test
  void noActionEndsARelationAndNoReasonTellsWhoSaidSo() {
    assertThat(Arrays.stream(ActionLine.Kind.values()).map(Enum::name))
        .containsExactly("DO_NOT_LEAVE", "ASK_FIRST", "ORDER_WITH_CLAUSE", "ORDER");
    assertThat(table.lines())
        .allSatisfy(
            line ->
                assertThat(line.reason())
                    .doesNotContainIgnoringCase("stated")
                    .doesNotContainIgnoringCase("interview")
                    .doesNotContainIgnoringCase("audit")
                    .doesNotContainIgnoringCase("guilty")
                    .doesNotContainIgnoringCase("clean"));
  }

  @Test
  void refusesATableThatLeavesAPlaceWithoutAnAction() {
    assertThatThrownBy(
            () -> ActionTable.read(new StringReader(HEAD + "a,SIGNS,ORDER,0,PROCUREMENT,r,,w\n")))
        .hasMessageContaining("last line");
    assertThatThrownBy(
            () ->
                ActionTable.read(
                    new StringReader(HEAD + "a,ALWAYS,ORDER_WITH_CLAUSE,1,PROCUREMENT,r,,w\n")))
        .hasMessageContaining("clause");
  }

  @Test
  void workingDaysLeaveOutTheWeekend() {
    LocalDate thursday = LocalDate.of(2026, 11, 26);
    assertThat(WorkingDays.after(thursday, 1)).isEqualTo("2026-11-27");
    assertThat(WorkingDays.after(thursday, 3)).isEqualTo("2026-12-01");
    assertThat(WorkingDays.after(LocalDate.of(2026, 11, 28), 1)).isEqualTo("2026-11-30");
  }

  @Test
  void aNumberForgivesNoSlipAndANameDoes() {
    assertThat(new Looked("heron foods").exactly("contoh heron foods v 70011 v70011")).isTrue();
    assertThat(new Looked("herron fods").exactly("contoh heron foods")).isFalse();
    assertThat(new Looked("herron fods").roughly("contoh heron foods")).isTrue();
    assertThat(new Looked("70012").roughly("contoh heron foods v 70011 v70011")).isFalse();
  }
}
