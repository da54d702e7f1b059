package org.tual.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tual.checklists.Checklist;
import org.tual.checklists.Question;
import org.tual.discretion.Identifying;

/** A checklist as a form of a community assessment: what is asked, and what can be answered. */
final class FormRules {
  private static final int LONGEST = 500;
  private static final String NUMBER = "\\d{1,9}(\\.\\d{1,4})?";

  private FormRules() {}

  /** The form without its questions. */
  static CommunityAssessment.Form brief(Checklist list) {
    return new CommunityAssessment.Form(list.id(), list.version(), list.title(), null, null);
  }

  /** The form with everything. */
  static CommunityAssessment.Form whole(Checklist list) {
    return new CommunityAssessment.Form(
        list.id(),
        list.version(),
        list.title(),
        list.about(),
        list.sections().stream()
            .map(
                part ->
                    new CommunityAssessment.Form.Part(
                        part.id(),
                        part.title(),
                        part.lead(),
                        part.questions().stream().map(FormRules::asked).toList()))
            .toList());
  }

  private static CommunityAssessment.Form.Asked asked(Question question) {
    return new CommunityAssessment.Form.Asked(
        question.id(),
        question.text(),
        question.help(),
        kind(question),
        options(question),
        question.onlyIf());
  }

  static CommunityAssessment.Form.Kind kind(Question question) {
    return switch (question.answers()) {
      case YESNO, SEEN, ONE -> CommunityAssessment.Form.Kind.CHOICE;
      case MANY -> CommunityAssessment.Form.Kind.MANY;
      case COUNT, NUMBER, SHARE -> CommunityAssessment.Form.Kind.NUMBER;
      case DATE -> CommunityAssessment.Form.Kind.DATE;
      case MONEY, TEXT, OPEN -> CommunityAssessment.Form.Kind.TEXT;
    };
  }

  private static List<CommunityAssessment.Form.Option> options(Question question) {
    List<CommunityAssessment.Form.Option> all = new ArrayList<>();
    if (question.answers().plain()) {
      all.add(new CommunityAssessment.Form.Option("yes", "Yes"));
      all.add(new CommunityAssessment.Form.Option("no", "No"));
    }
    question.choices().stream()
        .filter(one -> !question.answers().plain())
        .map(one -> new CommunityAssessment.Form.Option(one.value(), one.label()))
        .forEach(all::add);
    if (kind(question) == CommunityAssessment.Form.Kind.CHOICE) {
      all.add(new CommunityAssessment.Form.Option(CommunityAnswer.UNKNOWN, "Not known"));
    }
    return all;
  }

  /** Why a value is no answer to a question; empty where it is one. */
  static Optional<String> wrong(Question question, String value) {
    if (value == null || value.equals(CommunityAnswer.UNKNOWN)) {
      return Optional.empty();
    }
    boolean right =
        switch (kind(question)) {
          case CHOICE -> ids(question).anyMatch(value::equals);
          case MANY -> {
            List<String> chosen = Arrays.asList(value.split("\\|", -1));
            yield chosen.stream().distinct().count() == chosen.size()
                && chosen.stream().allMatch(one -> ids(question).anyMatch(one::equals));
          }
          case NUMBER ->
              value.matches(question.answers() == Question.Answers.COUNT ? "\\d{1,9}" : NUMBER);
          case DATE -> day(value);
          case TEXT -> value.length() <= LONGEST;
        };
    if (!right) {
      return Optional.of("This is no answer to the question.");
    }
    return kind(question) == CommunityAssessment.Form.Kind.TEXT ? named(value) : Optional.empty();
  }

  /** Why words are not kept; empty where they are. */
  static Optional<String> named(String words) {
    if (words != null && words.length() > LONGEST) {
      return Optional.of("At most " + LONGEST + " characters.");
    }
    return Identifying.in(words).map(sign -> "It holds " + sign + ". " + Identifying.HINT);
  }

  private static Stream<String> ids(Question question) {
    return options(question).stream().map(CommunityAssessment.Form.Option::id);
  }

  private static boolean day(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Whether a question is asked, after what was answered to those before it. */
  static boolean isAsked(Question question, Map<String, String> values) {
    String condition = question.onlyIf();
    if (condition.isEmpty()) {
      return true;
    }
    String[] parts = condition.split("[=>]", 2);
    String value = values.get(parts[0].strip());
    if (value == null || value.equals(CommunityAnswer.UNKNOWN)) {
      return false;
    }
    if (condition.contains("=")) {
      return Arrays.asList(value.split("\\|")).contains(parts[1].strip());
    }
    return value.matches(NUMBER)
        && new BigDecimal(value).compareTo(new BigDecimal(parts[1].strip())) > 0;
  }
}
