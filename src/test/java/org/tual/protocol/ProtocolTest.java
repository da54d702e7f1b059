package org.tual.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tual.access.Permission;

/** The tables of corrective action, and the page that shows them. */
class ProtocolTest {
  private final Moves moves = Moves.shipped();
  private final Clocks clocks = Clocks.shipped();
  private final Proof proof = Proof.shipped();

  @Test
  void thePageShowsTheTablesThatAreUsed() throws IOException {
    String page = Files.readString(Path.of("docs/corrective-action.md"));
    assertThat(page)
        .contains("<!-- moves -->\n" + moves.markdown() + "<!-- end of moves -->\n")
        .contains("<!-- clocks -->\n" + clocks.markdown() + "<!-- end of clocks -->\n")
        .contains("<!-- proof -->\n" + proof.markdown() + "<!-- end of proof -->\n");
  }

  @Test
  void everyMoveIsForAPermissionOrTheClockAndSaysWhy() {
    Set<String> known = new HashSet<>(Set.of(Moves.CLOCK));
    Arrays.stream(Permission.values()).map(Enum::name).forEach(known::add);
    Set<String> once = new TreeSet<>();
    for (Moves.Line line : moves.lines()) {
      assertThat(known).contains(line.who());
      assertThat(line.why()).isNotBlank();
      assertThat(line.event()).startsWith("ACTION_");
      String agreed =
          line.needs().contains(Moves.Need.PLAN_AGREED)
              ? " with a plan"
              : line.needs().contains(Moves.Need.NO_PLAN_AGREED) ? " without" : "";
      assertThat(once.add(line.from() + " " + line.move() + " " + line.who() + agreed)).isTrue();
      assertThat(moves.of(line.from(), line.move()))
          .as("one move leads to one stage, whether or not a plan was agreed on")
          .filteredOn(other -> agreed.isEmpty() || other.needs().equals(line.needs()))
          .extracting(Moves.Line::to)
          .containsOnly(line.to());
    }
  }

  @Test
  void everyStageIsReachedAndOnlyAWithdrawnOneStays() {
    Set<Stage> reached = EnumSet.of(Stage.RAISED);
    for (int round = 0; round < Stage.values().length; round++) {
      moves.lines().stream()
          .filter(line -> reached.contains(line.from()))
          .toList()
          .forEach(line -> reached.add(line.to()));
    }
    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    Set<Stage> left = EnumSet.allOf(Stage.class);
    moves.lines().forEach(line -> left.remove(line.from()));
    assertThat(left).containsExactly(Stage.WITHDRAWN);
  }

  @Test
  void nothingIsClosedButByASecondPersonWithAllProof() {
    List<Moves.Line> closing =
        moves.lines().stream().filter(line -> line.to() == Stage.VERIFIED_CLOSED).toList();
    assertThat(closing).hasSize(1);
    assertThat(closing.get(0).who()).isEqualTo("VERIFY_REMEDY");
    assertThat(closing.get(0).needs())
        .contains(Moves.Need.SECOND_PERSON, Moves.Need.PROVEN, Moves.Need.REPAID);
  }

  @Test
  void whatIsGraveAndAboutWorkersNeedsWorkersToConfirmIt() {
    Set<Proof.Kind> all = EnumSet.allOf(Proof.Kind.class);
    Set<Proof.Kind> withoutWorkers = EnumSet.of(Proof.Kind.DESK, Proof.Kind.ON_SITE);
    for (Severity grave : List.of(Severity.S1, Severity.S2)) {
      assertThat(proof.lacking(grave, true, withoutWorkers))
          .containsExactly("confirmation by workers");
      assertThat(proof.lacking(grave, true, all)).isEmpty();
      assertThat(proof.lacking(grave, false, withoutWorkers)).isEmpty();
    }
    assertThat(proof.lacking(Severity.S1, false, EnumSet.of(Proof.Kind.DESK)))
        .containsExactly("a look on site");
    assertThat(proof.lacking(Severity.S2, true, Set.of()))
        .containsExactly("a look at the papers or a look on site", "confirmation by workers");
    assertThat(proof.lacking(Severity.S3, true, EnumSet.of(Proof.Kind.DESK))).isEmpty();
    assertThat(proof.lacking(Severity.GOOD, true, Set.of())).isEmpty();
  }

  @Test
  void everyIndicatorOfTheIloIsAboutHowWorkersAreTreated() {
    assertThat(proof.indicators()).hasSize(11);
    proof
        .indicators()
        .keySet()
        .forEach(one -> assertThat(proof.treatment(List.of(one), "")).as(one).isTrue());
    assertThat(proof.treatment(List.of(), "penalty")).isTrue();
    assertThat(proof.treatment(List.of(), "integrity")).isFalse();
  }

  @Test
  void theClocksAreThoseOfTheirSeverity() {
    LocalDate day = LocalDate.parse("2026-11-01");
    assertThat(clocks.from(day, Severity.S1))
        .isEqualTo(new Clocks.Days(day.plusDays(7), day.plusDays(30), null));
    assertThat(clocks.from(day, Severity.S2))
        .isEqualTo(new Clocks.Days(day.plusDays(14), day.plusDays(90), null));
    assertThat(clocks.from(day, Severity.S3))
        .isEqualTo(new Clocks.Days(day.plusDays(14), day.plusDays(180), null));
    assertThat(clocks.from(day, Severity.CAR).review()).isEqualTo(day.plusDays(91));
    assertThat(clocks.from(day, Severity.CAR).close()).isNull();
    assertThat(clocks.from(day, Severity.GOOD)).isEqualTo(Clocks.Days.NONE);
  }

  @Test
  void aTableOfClocksOfOnesOwnSaysWhereItsDaysComeFrom() throws IOException {
    String shipped = Files.readString(Path.of("src/main/resources/remedy/clocks.csv"));
    assertThat(Clocks.read(new StringReader(shipped.replace("S1,7,30", "S1,5,20"))).lines().get(0))
        .satisfies(line -> assertThat(line.plan()).contains(5));
    for (String wrong :
        List.of(
            shipped.replaceAll("(?m)^S2.*\n", ""),
            shipped.replace("S1,7,", "S1,0,"),
            shipped.replace("S1,7,", "S9,7,"),
            shipped.replace(",\"SMETA 7, good example\",", ",,"))) {
      assertThat(wrong).isNotEqualTo(shipped);
      assertThatThrownBy(() -> Clocks.read(new StringReader(wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
