package org.tual.checklists;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tual.checklists.Observation.Answer;
import org.tual.columns.Field;
import org.tual.supplychain.Value;

/**
 * Which questions were asked. One that depends on another was not where the same source said of the
 * same workers what does not lead to it; where nobody answered the other one, it was.
 */
public final class Branches {
  private final Collection<Observation> answers;
  private final Function<String, Optional<Question>> questions;

  /**
   * Looks at these answers alone.
   *
   * @param answers that may count here; what is sealed decides nothing about what is not
   * @param questions by id
   */
  public Branches(Collection<Observation> answers, Function<String, Optional<Question>> questions) {
    this.answers = answers;
    this.questions = questions;
  }

  /** Whether the question of this answer was asked, as far as the answers tell. */
  public boolean asked(Question question, Observation answer) {
    String condition = question.onlyIf();
    if (condition.isEmpty()) {
      return true;
    }
    String parent = condition.split("[=>]", 2)[0];
    List<Observation> before =
        answers.stream()
            .filter(one -> one.question().equals(parent))
            .filter(one -> one.answer() == Answer.YES || one.answer() == Answer.NO)
            .filter(one -> one.source() == answer.source())
            .filter(one -> sameWorkers(one.group(), answer.group()))
            .toList();
    return before.isEmpty() || before.stream().anyMatch(one -> leads(condition, one));
  }

  private static boolean sameWorkers(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private boolean leads(String condition, Observation parent) {
    String[] parts = condition.split("[=>]", 2);
    if (condition.charAt(parts[0].length()) == '>') {
      return number(parent)
          .map(number -> number.compareTo(new BigDecimal(parts[1].strip())) > 0)
          .orElse(true);
    }
    String wanted = parts[1].strip();
    return parent.answer().name().equalsIgnoreCase(wanted)
        || Arrays.stream(parent.value().split(";"))
            .anyMatch(value -> value.strip().equalsIgnoreCase(wanted));
  }

  /** Empty where it cannot be read; then nobody knows that the question was left out. */
  private Optional<BigDecimal> number(Observation parent) {
    Optional<Field> field = questions.apply(parent.question()).flatMap(Question::meaning);
    if (field.isPresent()) {
      Value value = FactSheet.reading(field.get(), parent.value()).value();
      return value instanceof Value.Number number ? Optional.of(number.amount()) : Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(parent.value().strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
