package org.tual.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.checklists.Branches;
import org.tual.checklists.Checklist;
import org.tual.checklists.Choice;
import org.tual.checklists.Observation;
import org.tual.checklists.Question;
import org.tual.checklists.Section;
import org.tual.supplychain.SourceClass;

/**
 * The answers of a visit that may be told, by section. At the closing meeting nothing is told that
 * workers said, nor what was asked because of it: the site knows who was heard that day.
 */
final class Told {
  private final Known known;
  private final boolean closing;
  private final List<Known.Seen> open;

  Told(Known known, Edition edition) {
    this.known = known;
    this.closing = edition == Edition.CLOSING;
    List<Known.Seen> all =
        known.seen().stream()
            .filter(one -> one.observation().releasability() == Observation.Releasability.OPEN)
            .filter(one -> !closing || one.observation().source() != SourceClass.WORKER)
            .toList();
    Branches branches =
        new Branches(all.stream().map(Known.Seen::observation).toList(), this::question);
    this.open =
        all.stream()
            .filter(
                one ->
                    question(one.observation().question())
                        .filter(question -> branches.asked(question, one.observation()))
                        .isPresent())
            .sorted(
                Comparator.comparing((Known.Seen one) -> one.observation().group())
                    .thenComparing(one -> one.observation().source())
                    .thenComparing(one -> String.valueOf(one.words())))
            .toList();
  }

  Optional<Question> question(String id) {
    return known.asked().stream().flatMap(list -> list.question(id).stream()).findFirst();
  }

  /** Those answers alone. */
  List<Known.Seen> open() {
    return open;
  }

  List<VisitReport.Part> parts(String day) {
    List<VisitReport.Part> parts = new ArrayList<>();
    for (Checklist list : known.asked()) {
      for (Section section : list.sections()) {
        List<VisitReport.Line> lines =
            each(section, (question, seen) -> Optional.of(line(question, seen, day)));
        if (!lines.isEmpty()) {
          parts.add(new VisitReport.Part(section.title(), lines));
        }
      }
    }
    return parts;
  }

  List<VisitReport.Gap> gaps() {
    List<VisitReport.Gap> gaps = new ArrayList<>();
    for (Checklist list : known.asked()) {
      for (Section section : list.sections()) {
        gaps.addAll(each(section, Told::gap));
      }
    }
    return gaps;
  }

  /** What a line is made of. */
  private interface Making<T> {
    Optional<T> of(Question question, Known.Seen seen);
  }

  private <T> List<T> each(Section section, Making<T> making) {
    List<T> made = new ArrayList<>();
    for (Question question : section.questions()) {
      for (Known.Seen seen : open) {
        if (seen.observation().question().equals(question.id())) {
          making.of(question, seen).ifPresent(made::add);
        }
      }
    }
    return made;
  }

  private static Optional<VisitReport.Gap> gap(Question question, Known.Seen seen) {
    return seen.observation().answer() == Observation.Answer.NOT_SEEN
        ? Optional.of(new VisitReport.Gap(question.text(), text(seen.words())))
        : Optional.empty();
  }

  private VisitReport.Line line(Question question, Known.Seen seen, String day) {
    Observation answer = seen.observation();
    String own = answer.day() == null ? day : answer.day().toString();
    return new VisitReport.Line(
        question.text(),
        answer(question, answer),
        text(seen.words()),
        closing ? "" : whose(answer),
        own.equals(day) ? "" : own);
  }

  private static String whose(Observation answer) {
    String who =
        switch (answer.source()) {
          case AUDITOR -> "seen by the team";
          case DOCUMENT -> "shown by a paper";
          case WORKER -> "said by workers";
          default -> "said by management";
        };
    return answer.group().isEmpty() ? who : who + ", of " + answer.group() + " workers";
  }

  private static String answer(Question question, Observation answer) {
    String value = value(question, answer.value());
    boolean plain = question.answers().plain();
    return switch (answer.answer()) {
      case NOT_SEEN -> "Not seen";
      case NOT_APPLICABLE -> "Does not apply";
      case YES -> plain ? joined("Yes", value) : value.isEmpty() ? "Yes" : value;
      case NO -> joined("No", value);
    };
  }

  private static String joined(String word, String value) {
    return value.isEmpty() ? word : word + ": " + value.toLowerCase(Locale.ROOT);
  }

  /** Values of choices in the words of the checklist. */
  private static String value(Question question, String value) {
    Function<String, String> label =
        one ->
            question.choices().stream()
                .filter(choice -> choice.value().equals(one))
                .map(Choice::label)
                .findFirst()
                .orElse(one);
    return question.choices().isEmpty()
        ? value
        : Arrays.stream(value.split(";"))
            .map(String::strip)
            .map(label)
            .collect(Collectors.joining(", "));
  }

  private static String text(String words) {
    return words == null ? "" : words;
  }
}
