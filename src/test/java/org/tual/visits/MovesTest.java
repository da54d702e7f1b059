package org.tual.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tual.access.PermissionTable;
import org.tual.access.Role;

class MovesTest {
  private static final Moves MOVES = Moves.shipped();
  private static final PermissionTable TABLE = PermissionTable.shipped();

  /** What may be done where, written down a second time and by hand. */
  private static final Map<String, String> BY_STATE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("RISK_SCOPED", "map-help hold drop"),
              Map.entry("HELP_MAPPED", "plan hold drop"),
              Map.entry("PLANNED", "inform hold drop"),
              Map.entry("PRE_INFORMED", "open obstruct hold drop"),
              Map.entry("OPENING", "tour obstruct hold void"),
              Map.entry("SITE_TOUR", "choose obstruct hold void"),
              Map.entry("INTERVIEW_SELECTION", "interview obstruct hold void"),
              Map.entry("INTERVIEWS", "read obstruct hold void"),
              Map.entry("DOCUMENT_REVIEW", "settle obstruct hold void"),
              Map.entry("PRE_CLOSING", "tell obstruct hold void"),
              Map.entry("CLOSING", "draft obstruct hold void"),
              Map.entry("REPORT_DRAFT", "hand-in hold void"),
              Map.entry("INTEGRITY_REVIEW", "return release hold void"),
              Map.entry("RELEASED", "correct close hold void"),
              Map.entry("CORRECTION", "verify escalate hold void"),
              Map.entry("VERIFICATION", "reopen close escalate hold void"),
              Map.entry("CLOSED", "void"),
              Map.entry("ESCALATED", "take-up hold void"),
              Map.entry("ON_HOLD", "lift"),
              Map.entry("OBSTRUCTED", "enter report-obstruction replan escalate hold void"),
              Map.entry("VOIDED", "")));

  /** Who may do what: C compliance, A auditor of the team, R reviewer, L safeguarding lead. */
  private static final Map<String, String> BY_MOVE =
      Map.ofEntries(
          Map.entry("map-help", "C"),
          Map.entry("plan", "C"),
          Map.entry("inform", "C"),
          Map.entry("open", "A"),
          Map.entry("tour", "A"),
          Map.entry("choose", "A"),
          Map.entry("interview", "A"),
          Map.entry("read", "A"),
          Map.entry("settle", "A"),
          Map.entry("tell", "A"),
          Map.entry("draft", "A"),
          Map.entry("hand-in", "A"),
          Map.entry("return", "R"),
          Map.entry("release", "R"),
          Map.entry("correct", "C"),
          Map.entry("verify", "C"),
          Map.entry("reopen", "R"),
          Map.entry("close", "R"),
          Map.entry("escalate", "C"),
          Map.entry("take-up", "C"),
          Map.entry("obstruct", "A"),
          Map.entry("enter", "A"),
          Map.entry("report-obstruction", "A"),
          Map.entry("replan", "C"),
          Map.entry("hold", "AL"),
          Map.entry("lift", "L"),
          Map.entry("drop", "C"),
          Map.entry("void", "R"));

  private static final Map<Role, String> LETTERS =
      Map.of(
          Role.COMPLIANCE, "C",
          Role.AUDITOR, "A",
          Role.REVIEWER, "R",
          Role.SAFEGUARDING_LEAD, "L");

  private static Standing standing(String state) {
    for (Standing.Side side : Standing.Side.values()) {
      if (side.name().equals(state)) {
        return new Standing(Stage.INTERVIEWS, side, null);
      }
    }
    return new Standing(Stage.valueOf(state), null, null);
  }

  @Test
  void everyStageTimesMoveTimesRoleIsAsWrittenByHand() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (String state : Moves.names()) {
      Set<String> there = new TreeSet<>(List.of(BY_STATE.get(state).split(" ")));
      for (String name : BY_MOVE.keySet()) {
        for (Role role : Role.values()) {
          for (boolean member : List.of(true, false)) {
            String letter = LETTERS.getOrDefault(role, "-");
            boolean may =
                there.contains(name)
                    && BY_MOVE.get(name).contains(letter)
                    && (role != Role.AUDITOR || member);
            boolean can =
                MOVES
                    .find(standing(state), name)
                    .filter(
                        move ->
                            move.open(
                                TABLE.permissions(Set.of(role)),
                                TABLE.reach(Set.of(role), move.permission()),
                                member))
                    .isPresent();
            if (may != can) {
              wrong.add(state + " " + name + " " + role + " " + member + ": " + can);
            }
            tried++;
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isEqualTo(21 * 28 * 8 * 2);
  }

  @Test
  void theTableKnowsTheMovesThatAreWrittenByHandAndNoOthers() {
    Set<String> names = new TreeSet<>();
    MOVES.all().forEach(move -> names.add(move.name()));
    assertThat(names).isEqualTo(new TreeSet<>(BY_MOVE.keySet()));
  }

  @Test
  void everyStageIsReachedAndFromEachAVisitComesToAnEnd() {
    assertThat(reached(Standing.BEGINNING)).containsAll(Moves.names());
    for (Stage stage : Stage.values()) {
      assertThat(reached(new Standing(stage, null, null)))
          .as("%s", stage)
          .containsAnyOf("CLOSED", "VOIDED");
    }
  }

  private static Set<String> reached(Standing from) {
    Set<String> names = new HashSet<>();
    Set<Standing> seen = new HashSet<>();
    Deque<Standing> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      Standing here = next.remove();
      if (seen.add(here)) {
        names.add(here.name());
        MOVES.from(here).forEach(move -> next.add(here.to(move.to())));
      }
    }
    return names;
  }

  @Test
  void aHoldThatIsLiftedLeadsBackToWhereTheVisitStood() {
    for (String state : Moves.names()) {
      Standing before = standing(state);
      MOVES
          .find(before, "hold")
          .ifPresent(
              hold -> {
                Standing held = before.to(hold.to());
                assertThat(held.name()).isEqualTo("ON_HOLD");
                Move lift = MOVES.find(held, "lift").orElseThrow();
                assertThat(held.to(lift.to())).isEqualTo(before);
              });
    }
  }

  @Test
  void aVisitThatIsAdmittedGoesOnWhereItWasKeptOut() {
    Standing tour = new Standing(Stage.SITE_TOUR, null, null);
    Standing out = tour.to("OBSTRUCTED");
    assertThat(out.to(MOVES.find(out, "enter").orElseThrow().to())).isEqualTo(tour);
  }

  @Test
  void aMoveThatIsNotThereSaysWhatIs() {
    assertThatThrownBy(() -> MOVES.one(standing("SITE_TOUR"), "release"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("site tour")
        .hasMessageContaining("choose, obstruct, hold, void");
    assertThatThrownBy(() -> MOVES.one(standing("CLOSED"), "hold"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("Possible: void");
    assertThatThrownBy(() -> MOVES.one(standing("VOIDED"), "hold"))
        .hasMessageContaining("Possible: nothing");
    assertThatThrownBy(() -> MOVES.one(standing("SITE_TOUR"), "teleport"))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void thePageShowsTheTableThatIsUsed() throws IOException {
    String page = Files.readString(Path.of("docs/visit-stages.md"));
    assertThat(page)
        .contains("<!-- moves -->\n" + MOVES.markdown() + "<!-- end of moves -->\n")
        .contains("<!-- needs -->\n" + Moves.needs() + "<!-- end of needs -->\n");
  }

  @Test
  void aTableThatSaysNonsenseIsRefused() {
    String head = "move,from,to,permission,whole,event,needs,quiet,why\n";
    String good = "go,PLANNED,OPENING,PLAN_VISITS,,VISIT_GOES,,,Because\n";
    assertThat(read(head + good).all()).hasSize(1);
    for (String line :
        List.of(
            good.replace("PLANNED", "PLANED"),
            good.replace("OPENING", "NOWHERE"),
            good.replace("PLAN_VISITS", "FLY"),
            good.replace(",,,Because", ",WINGS,,Because"),
            good.replace("Because", ""),
            good.replace("PLAN_VISITS,,", "PLAN_VISITS,maybe,"),
            good + good)) {
      assertThatThrownBy(() -> read(head + line))
          .as(line)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Moves read(String text) {
    try {
      return Moves.read(new StringReader(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
