package org.tual.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer can be what it says. */
final class AnswerCheck {
  private static final int LONGEST_OBSERVATION = 2_000;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_QUESTION = 120;
  private static final int MOST_PHOTOS = 20;

  /** A phone may be ahead of a server that was restored, but not by more than anybody ever taps. */
  private static final long LAST_VERSION = 1_000_000;

  private static final Set<String> NUMBERS = Set.of("number", "money", "date");

  /** Figures, and a word such as a currency or a unit before or behind them. */
  private static final Pattern NUMBER =
      Pattern.compile("([\\p{L}%$\\p{Sc}]{0,12} ?)[\\d.,'/ -]{1,30}( ?[\\p{L}%\\p{Sc}]{0,12})");

  private AnswerCheck() {}

  /**
   * The answer without anything missing.
   *
   * @param id under which it was sent
   * @throws NotTaken.NotValid where it cannot be
   */
  static Answer of(String id, Answer sent, FieldChecklist checklist) {
    if (sent == null || sent.question() == null || sent.question().length() > LONGEST_QUESTION) {
      throw new NotTaken.NotValid("An answer names its question.");
    }
    Answer asked = sent.settled(Fieldwork.id(id));
    if (!Answer.GROUPS.contains(asked.group())) {
      throw new NotTaken.NotValid("There is no such workforce group.");
    }
    Fieldwork.text("The observation", asked.observation(), LONGEST_OBSERVATION);
    value(asked, checklist);
    day(asked.periodFrom());
    day(asked.periodTo());
    if (asked.periodFrom() != null
        && asked.periodTo() != null
        && asked.periodFrom().compareTo(asked.periodTo()) > 0) {
      throw new NotTaken.NotValid("The period ends before it begins.");
    }
    moment(asked.recordedAt());
    if (asked.base() < 0 || asked.base() > LAST_VERSION) {
      throw new NotTaken.NotValid("A version is a number from 0 to a million.");
    }
    if (asked.photos().size() > MOST_PHOTOS) {
      throw new NotTaken.NotValid("An answer has at most " + MOST_PHOTOS + " photos.");
    }
    asked.photos().forEach(Fieldwork::id);
    fits(asked, checklist);
    return asked;
  }

  private static void fits(Answer asked, FieldChecklist checklist) {
    if (!checklist.asks(asked.question())) {
      throw new NotTaken.NotValid("The checklist of this visit has no such question.");
    }
    if (asked.value() != null) {
      checklist
          .question(asked.question())
          .filter(question -> !question.choices().isEmpty())
          .ifPresent(question -> chosen(question, asked.value()));
    }
  }

  private static void chosen(FieldChecklist.Question question, String value) {
    List<String> chosen = question.chosen(value);
    List<String> choices = question.choices().stream().map(FieldChecklist.Choice::id).toList();
    if (!choices.containsAll(chosen)) {
      throw new NotTaken.NotValid("This value is none of the choices.");
    }
    if (Set.copyOf(chosen).size() < chosen.size()) {
      throw new NotTaken.NotValid("A choice is named once.");
    }
  }

  /** Amounts and counts are long numbers of their own right. */
  private static void value(Answer asked, FieldChecklist checklist) {
    boolean words =
        checklist
            .question(asked.question())
            .filter(question -> NUMBERS.contains(question.type()))
            .isEmpty();
    if (words) {
      Fieldwork.text("The value", asked.value(), LONGEST_VALUE);
    } else if (asked.value() != null && !NUMBER.matcher(asked.value()).matches()) {
      throw new NotTaken.NotValid("This value is no number, amount or day.");
    }
  }

  private static void day(String text) {
    try {
      if (text != null) {
        LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new NotTaken.NotValid("A period is given by days such as 2026-10-31.");
    }
  }

  static void moment(String text) {
    try {
      Instant.parse(text == null ? "" : text);
    } catch (DateTimeParseException e) {
      throw new NotTaken.NotValid("The time of recording is given as 2026-10-31T09:00:00Z.");
    }
  }
}
