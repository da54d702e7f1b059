package org.tual.checklists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;

/**
 * Reads an XLSForm as a checklist of one's own. What cannot be used is told with sheet, row and
 * column; nothing is dropped in silence.
 */
final class XlsFormReader {
  private static final String SURVEY = "survey";
  private static final Set<String> KINDS =
      Set.of("Factory", "Farm", "Mine", "Vessel", "Dormitory", "Office", "Trader", "Recruiter");

  /**
   * What was read.
   *
   * @param checklist with version 0 and no hash yet; null where the form is not taken
   * @param problems what is not used, and why the form is not taken
   */
  record Read(Checklist checklist, List<FormProblem> problems) {}

  private final FormTable survey;
  private final FormTable settings;
  private final XlsFormQuestion questions;
  private final List<FormProblem> problems = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();

  private XlsFormReader(Workbook workbook) {
    this.survey = FormTable.of(workbook, SURVEY);
    this.settings = FormTable.of(workbook, "settings");
    FormTable choices = FormTable.of(workbook, "choices");
    this.questions = new XlsFormQuestion(survey, choices, problems);
    problems.addAll(survey.unused(Set.copyOf(XlsFormColumns.SURVEY)));
    problems.addAll(choices.unused(Set.copyOf(XlsFormColumns.CHOICES)));
    problems.addAll(settings.unused(Set.copyOf(XlsFormColumns.SETTINGS)));
    workbook.sheets().stream()
        .map(sheet -> sheet.name().strip())
        .filter(
            name -> !Set.of(SURVEY, "choices", "settings").contains(name.toLowerCase(Locale.ROOT)))
        .forEach(name -> problems.add(FormProblem.note(name, 0, -1, "This sheet is not used.")));
  }

  /** Reads a form. */
  static Read read(Path file, Limits limits, LocalDate today) {
    try (Workbook workbook = Workbooks.open(file, limits)) {
      return new XlsFormReader(workbook).read(today);
    } catch (UnreadableFile e) {
      return new Read(null, List.of(new FormProblem("", 0, "", e.getMessage(), true)));
    }
  }

  private Read read(LocalDate today) {
    if (survey.isEmpty() || survey.column("type") < 0 || survey.column("name") < 0) {
      problems.add(
          FormProblem.fatal(SURVEY, 0, -1, "A form has a sheet survey with type and name."));
      return new Read(null, List.copyOf(problems));
    }
    survey.rows().forEach(this::row);
    RawRow said = settings.isEmpty() ? null : settings.rows().get(0);
    String id = said == null ? "" : XlsFormQuestion.name(settings.text(said, "form_id"));
    if (!id.matches("[a-z][a-z0-9_]{1,60}")) {
      problems.add(
          FormProblem.fatal(
              "settings", 0, -1, "The settings name a form_id of letters, digits and low lines."));
    }
    kinds(said);
    if (ids.isEmpty()) {
      problems.add(FormProblem.fatal(SURVEY, 0, -1, "The form asks nothing that can be used."));
    }
    if (problems.stream().anyMatch(FormProblem::fatal)) {
      return new Read(null, List.copyOf(problems));
    }
    return new Read(checklist(said, id, today), List.copyOf(problems));
  }

  /** Kinds of site that no place has would keep the checklist from every visit. */
  private void kinds(RawRow said) {
    if (said != null
        && !KINDS.containsAll(ChecklistFile.words(settings.text(said, "tual_kinds")))) {
      problems.add(
          FormProblem.fatal(
              "settings",
              said.number(),
              settings.column("tual_kinds"),
              "Kinds of site are Factory, Farm, Mine, Vessel, Dormitory, Office, Trader,"
                  + " Recruiter."));
    }
  }

  private Checklist checklist(RawRow said, String id, LocalDate today) {
    String title = settings.text(said, "form_title");
    Checklist.Use use =
        List.of(Checklist.Use.values()).stream()
            .filter(one -> one.name().equalsIgnoreCase(settings.text(said, "tual_use")))
            .findFirst()
            .orElse(Checklist.Use.QUESTIONS);
    return new Checklist(
        id,
        "0",
        today,
        use,
        new HashSet<>(ChecklistFile.words(settings.text(said, "tual_kinds"))),
        title.isEmpty() ? id : title,
        settings.text(said, "tual_about"),
        sections.stream()
            .filter(section -> !section.questions().isEmpty())
            .map(s -> new Section(s.id(), s.title(), s.lead(), List.copyOf(s.questions())))
            .toList(),
        "");
  }

  private void row(RawRow row) {
    String type = survey.text(row, "type").replaceAll("\\s+", " ");
    String kind = type.toLowerCase(Locale.ROOT).replace("begin ", "begin_").replace("end ", "end_");
    String part = survey.text(row, XlsFormColumns.PART);
    if (kind.equals("begin_group")) {
      section(row);
    } else if (kind.equals("end_group")) {
      if (!open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    } else if (part.equals("lead") && !sections.isEmpty()) {
      lead(survey.text(row, "label"));
    } else if (part.isEmpty()) {
      question(row, type);
    }
  }

  private void section(RawRow row) {
    if (!open.isEmpty()) {
      note(row, "type", "A group in a group becomes a section of its own.");
    }
    if (!survey.text(row, "relevant").isEmpty()) {
      note(row, "relevant", "A section has no condition; its questions are always asked.");
    }
    String id = XlsFormQuestion.name(survey.text(row, "name"));
    open.add(id);
    String title = survey.text(row, "label");
    sections.add(new Section(id, title.isEmpty() ? id : title, "", new ArrayList<>()));
  }

  private void lead(String words) {
    Section last = sections.remove(sections.size() - 1);
    sections.add(new Section(last.id(), last.title(), words, last.questions()));
  }

  private void question(RawRow row, String type) {
    questions
        .read(row, type)
        .ifPresent(
            question -> {
              Integer before = ids.putIfAbsent(question.id(), row.number());
              if (before != null) {
                problems.add(
                    FormProblem.fatal(
                        SURVEY,
                        row.number(),
                        survey.column("name"),
                        "Row " + before + " has the same name."));
                return;
              }
              if (sections.isEmpty()) {
                sections.add(new Section("general", "General", "", new ArrayList<>()));
              }
              sections.get(sections.size() - 1).questions().add(question);
            });
  }

  private void note(RawRow row, String column, String why) {
    problems.add(FormProblem.note(SURVEY, row.number(), survey.column(column), why));
  }
}
