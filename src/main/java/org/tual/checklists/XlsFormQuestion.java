package org.tual.checklists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tual.checklists.Question.Answers;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.spreadsheet.RawRow;

/** One row of the survey as a question, or why it is none. */
final class XlsFormQuestion {
  private static final Pattern EQUAL =
      Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)\\}\\s*=\\s*['\"]([^'\"]*)['\"]");
  private static final Pattern SELECTED =
      Pattern.compile(
          "selected\\(\\s*\\$\\{([A-Za-z0-9_.-]+)\\}\\s*,\\s*['\"]([^'\"]*)['\"]\\s*\\)");
  private static final Pattern MORE = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)\\}\\s*>\\s*0");
  private static final Set<String> PLAIN =
      Set.of("yes", "no", "not_seen", "not_applicable", "na", "n_a", "not_relevant");
  private static final Set<String> SLOTS = Set.of("site", "group", "recruiter", "place");
  private static final List<String> AT_SITES = List.of("AUDITOR", "WORKER", "DOCUMENT", "SUPPLIER");
  private static final Set<String> SPEAKERS =
      Set.of("AUDITOR", "WORKER", "DOCUMENT", "SUPPLIER", "PARTNER");
  private static final Set<String> INDICATORS =
      ShippedChecklists.all().stream()
          .flatMap(Checklist::questions)
          .flatMap(question -> question.indicators().stream())
          .collect(Collectors.toSet());

  private final FormTable survey;
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final List<FormProblem> problems;

  XlsFormQuestion(FormTable survey, FormTable choices, List<FormProblem> problems) {
    this.survey = survey;
    this.problems = problems;
    for (RawRow row : choices.rows()) {
      String value = choices.text(row, "tual_value");
      lists
          .computeIfAbsent(choices.text(row, "list_name"), list -> new ArrayList<>())
          .add(
              new Choice(
                  value.isEmpty() ? choices.text(row, "name") : value, choices.text(row, "label")));
    }
  }

  /** The name of a row as an id. */
  static String name(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace('.', '_');
  }

  /** The question of a row; empty where there is none, which is then told. */
  Optional<Question> read(RawRow row, String type) {
    String id = name(survey.text(row, "name"));
    String text = survey.text(row, "label");
    Optional<Answers> answers = answers(row, type);
    if (answers.isEmpty()) {
      note(row, "type", "Nothing of this type is asked or kept here.");
      return Optional.empty();
    }
    Field named = Vocabulary.standard().named(text);
    if (named != null && named.personal()) {
      note(row, "label", "This asks for something that tells who a person is; it is left out.");
      return Optional.empty();
    }
    if (!id.matches("[a-z][a-z0-9_]{0,60}") || text.isEmpty()) {
      fatal(row, id.isEmpty() ? "name" : "label", "A question has a name and a label.");
      return Optional.empty();
    }
    List<Choice> choices = choices(row, type, id, answers.get());
    Question question =
        new Question(
            id,
            text,
            survey.text(row, "hint"),
            answers.get(),
            survey.text(row, "tual_group"),
            survey.text(row, "tual_field"),
            survey.text(row, "tual_yes"),
            survey.text(row, "tual_no"),
            choices,
            condition(row),
            ChecklistFile.words(survey.text(row, "tual_indicators")),
            ChecklistFile.words(survey.text(row, "tual_from")).isEmpty()
                ? AT_SITES
                : ChecklistFile.words(survey.text(row, "tual_from")),
            survey.text(row, "tual_basis"));
    return sound(row, question) ? Optional.of(question) : Optional.empty();
  }

  private Optional<Answers> answers(RawRow row, String type) {
    String own = survey.text(row, "tual_answer");
    String kind = type.toLowerCase(Locale.ROOT).split(" ")[0];
    for (Answers one : Answers.values()) {
      if (one.name().equalsIgnoreCase(own)) {
        return Optional.of(one);
      }
    }
    return Optional.ofNullable(
        switch (kind) {
          case "select_one" -> yesNo(type) ? Answers.YESNO : Answers.ONE;
          case "select_multiple" -> Answers.MANY;
          case "integer" -> Answers.COUNT;
          case "decimal" -> Answers.NUMBER;
          case "text" -> Answers.TEXT;
          case "date" -> Answers.DATE;
          default -> null;
        });
  }

  private static String listOf(String type) {
    int space = type.indexOf(' ');
    return space < 0 ? "" : type.substring(space + 1).strip().split(" ")[0];
  }

  private List<Choice> own(String type) {
    return lists.getOrDefault(listOf(type), List.of());
  }

  private boolean yesNo(String type) {
    Set<String> names =
        own(type).stream()
            .map(choice -> choice.value().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return names.contains("yes") && names.contains("no");
  }

  private List<Choice> choices(RawRow row, String type, String id, Answers answers) {
    if (answers.plain()) {
      if (own(type).stream()
          .anyMatch(one -> !PLAIN.contains(one.value().toLowerCase(Locale.ROOT)))) {
        note(row, "type", "Beside yes and no only not seen and does not apply are kept.");
      }
      return lists.getOrDefault(id + XlsFormColumns.WHICH, List.of());
    }
    if (answers != Answers.ONE && answers != Answers.MANY) {
      return List.of();
    }
    List<Choice> found = own(type);
    if (found.stream().anyMatch(one -> (one.value() + one.label()).matches(".*[=|].*"))) {
      fatal(row, "type", "No choice of the list may have = or | in it.");
    }
    if (found.isEmpty()) {
      fatal(row, "type", "The sheet choices has no such list.");
    }
    return found;
  }

  private String condition(RawRow row) {
    String own = survey.text(row, "tual_only_if");
    String said = survey.text(row, "relevant");
    if (!own.isEmpty() || said.isEmpty()) {
      return own;
    }
    for (Pattern pattern : List.of(EQUAL, SELECTED)) {
      Matcher found = pattern.matcher(said);
      if (found.matches()) {
        return name(found.group(1)) + "=" + found.group(2);
      }
    }
    Matcher more = MORE.matcher(said);
    if (more.matches()) {
      return name(more.group(1)) + ">0";
    }
    note(row, "relevant", "This condition is not understood, so the question is always asked.");
    return "";
  }

  private boolean sound(RawRow row, Question question) {
    int before = problems.size();
    if (!INDICATORS.containsAll(question.indicators())) {
      fatal(row, "tual_indicators", "This is no indicator of the ILO.");
    }
    if (!SPEAKERS.containsAll(question.from())) {
      fatal(row, "tual_from", "Write AUDITOR, WORKER, DOCUMENT, SUPPLIER or PARTNER.");
    }
    if (!question.field().isEmpty()) {
      field(row, question);
    } else if (!question.yes().isEmpty() || !question.no().isEmpty()) {
      fatal(row, "tual_field", "A value needs the field that it is for.");
    }
    return problems.stream().skip(before).noneMatch(FormProblem::fatal);
  }

  private void field(RawRow row, Question question) {
    Field field = question.meaning().orElse(null);
    if (field == null || !SLOTS.contains(field.slot())) {
      fatal(row, "tual_field", "No answer of a visit gives this field.");
      return;
    }
    if (Set.of("name", "text", "personal").contains(field.type())) {
      fatal(row, "tual_field", "A field of free words could name a person.");
      return;
    }
    value(row, "tual_yes", field, question.yes());
    value(row, "tual_no", field, question.no());
    for (Choice choice : question.choices()) {
      value(row, "tual_field", field, choice.value());
    }
  }

  private void value(RawRow row, String column, Field field, String value) {
    boolean given = !value.isEmpty() && !value.equals(Question.ASKED);
    if (given && FactSheet.reading(field, value).problem() != null) {
      fatal(row, column, "The field does not read this value, or that of a choice.");
    }
  }

  private void note(RawRow row, String column, String why) {
    problems.add(FormProblem.note("survey", row.number(), survey.column(column), why));
  }

  private void fatal(RawRow row, String column, String why) {
    problems.add(FormProblem.fatal("survey", row.number(), survey.column(column), why));
  }
}
