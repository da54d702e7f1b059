package org.tual.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.checklists.Observation.Answer;
import org.tual.spreadsheet.Limits;
import org.tual.supplychain.SourceClass;

class FilledFormTest {
  @TempDir private Path folder;

  private static Optional<Question> question(String id) {
    return ShippedChecklists.all().stream().flatMap(one -> one.question(id).stream()).findFirst();
  }

  private FilledForm.Read read(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("export.csv"), csv);
    return FilledForm.read(file, Limits.commandLine(), FilledFormTest::question);
  }

  @Test
  void theAnswersOfAFieldToolAreReadWithWhoToldAndOfWhom() throws IOException {
    FilledForm.Read read =
        read(
            """
            today,papers/papers_in_hand,papers/papers_in_hand_which,papers/papers_in_hand_source,papers/papers_in_hand_group,living-needs,hours-hours_week,leaving-leave_free
            2026-11-03,no,employer,worker,internal_migrant,housing food,72.5,not_seen
            2026-11-04,yes,,,,none,,
            """);
    assertThat(read.visits()).hasSize(2);
    assertThat(read.visits().get(0).observations())
        .extracting(Observation::question, Observation::answer, Observation::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("papers_in_hand", Answer.NO, "employer"),
            org.assertj.core.groups.Tuple.tuple("needs", Answer.YES, "housing; food"),
            org.assertj.core.groups.Tuple.tuple("hours_week", Answer.YES, "72.5"),
            org.assertj.core.groups.Tuple.tuple("leave_free", Answer.NOT_SEEN, ""));
    assertThat(read.visits().get(0).observations().get(0).source()).isEqualTo(SourceClass.WORKER);
    assertThat(read.visits().get(0).observations().get(0).group()).isEqualTo("internal migrant");
    assertThat(read.visits().get(1).observations()).hasSize(2);
    assertThat(read.visits().get(1).observations())
        .as("nobody's word counts for more than it is")
        .allMatch(one -> one.source() == SourceClass.SUPPLIER);
    assertThat(read.problems())
        .extracting(FormProblem::where)
        .containsExactlyInAnyOrder("row 2", "row 2", "row 3, column D", "row 3");
    assertThat(read.visits())
        .extracting(FilledForm.Filled::day)
        .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 4));
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlaceAndNotGuessed() throws IOException {
    FilledForm.Read read =
        read(
            """
            papers_in_hand,papers_in_hand_which,papers_in_hand_seen,leave_free,wage_base
            no,,In the safe of the office,perhaps,9000
            """);
    assertThat(read.visits()).isEmpty();
    assertThat(read.problems()).extracting(FormProblem::column).contains("A", "C", "D", "E");
    assertThat(read.problems().toString()).doesNotContain("safe of the office");
  }
}
