package org.tual.checklists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A checklist as an XLSForm, so that ODK, Kobo and other field tools can ask it. Beside each
 * question stand rows for which it is, what was seen where the answer is no, who told, and of which
 * workforce group.
 */
final class XlsForm {
  private static final String ANSWERS = "tual_answer";
  private static final String PAPERS = "tual_paper";
  private static final String SOURCES = "tual_source";
  private static final String GROUPS = "tual_group";
  private static final Map<String, String[][]> SHARED = new LinkedHashMap<>();

  static {
    SHARED.put(
        ANSWERS,
        new String[][] {
          {"yes", "Yes"},
          {"no", "No"},
          {"not_seen", "Not seen"},
          {"not_applicable", "Does not apply"}
        });
    SHARED.put(
        PAPERS,
        new String[][] {
          {"yes", "Shown and in order"},
          {"no", "Shown and not in order, or refused"},
          {"not_seen", "Not seen"},
          {"not_applicable", "Does not apply"}
        });
    SHARED.put(
        SOURCES,
        new String[][] {
          {"auditor", "I saw it"},
          {"worker", "Workers said it"},
          {"document", "A paper shows it"},
          {"supplier", "Management said it"}
        });
    SHARED.put(
        GROUPS,
        new String[][] {
          {"all", "All workers"},
          {"migrant", "Workers from another country"},
          {"internal_migrant", "Workers from another part of the country"},
          {"agency", "Agency workers"},
          {"local", "Workers from here"},
          {"women", "Women"}
        });
  }

  private final Checklist list;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Sheet survey = book.createSheet("survey");
  private final Sheet choices = book.createSheet("choices");
  private final Sheet settings = book.createSheet("settings");

  private XlsForm(Checklist list) {
    this.list = list;
  }

  /** Writes the form as XLSX. */
  static void write(Checklist list, OutputStream out) throws IOException {
    XlsForm form = new XlsForm(list);
    try (XSSFWorkbook book = form.book) {
      form.head();
      list.sections().forEach(form::section);
      book.write(out);
    }
  }

  private void head() {
    add(survey, XlsFormColumns.SURVEY, named(XlsFormColumns.SURVEY));
    add(choices, XlsFormColumns.CHOICES, named(XlsFormColumns.CHOICES));
    add(settings, XlsFormColumns.SETTINGS, named(XlsFormColumns.SETTINGS));
    add(
        settings,
        XlsFormColumns.SETTINGS,
        Map.of(
            "form_title", list.title(),
            "form_id", list.id(),
            "version", list.version(),
            "tual_use", list.use().name().toLowerCase(Locale.ROOT),
            "tual_kinds", String.join(", ", list.kinds().stream().sorted().toList()),
            "tual_about", list.about()));
    SHARED.forEach(
        (name, all) -> {
          for (String[] one : all) {
            choice(name, one[0], one[1], "");
          }
        });
    part("start", "tual_start", "", "", "", "meta");
    part("end", "tual_end", "", "", "", "meta");
    part(
        "note",
        "tual_care",
        "Write no names, telephone numbers, passport numbers or addresses of workers.",
        "",
        "",
        "meta");
  }

  private void section(Section section) {
    part("begin_group", section.id(), section.title(), "", "", "");
    if (!section.lead().isEmpty()) {
      part("note", section.id() + "_lead", section.lead(), "", "", "lead");
    }
    section.questions().forEach(this::question);
    part("end_group", "", "", "", "", "");
  }

  private void question(Question question) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("type", type(question));
    row.put("name", question.id());
    row.put("label", question.text());
    row.put("hint", question.help());
    row.put("relevant", condition(question.onlyIf()));
    row.put("tual_answer", question.answers().name().toLowerCase(Locale.ROOT));
    row.put("tual_group", question.group());
    row.put("tual_field", question.field());
    row.put("tual_yes", question.yes());
    row.put("tual_no", question.no());
    row.put("tual_only_if", question.onlyIf());
    row.put("tual_indicators", String.join(", ", question.indicators()));
    row.put("tual_from", String.join(", ", question.from()));
    row.put("tual_basis", question.basis());
    add(survey, XlsFormColumns.SURVEY, row);
    if (question.answers() != Question.Answers.OPEN) {
      choices(question);
    }
    // who told something of a place is never asked
    if (question.answers() != Question.Answers.OPEN && list.use() != Checklist.Use.COMMUNITY) {
      beside(question);
    }
  }

  private void choices(Question question) {
    for (Choice one : question.choices()) {
      choice(listName(question), XlsFormColumns.choiceName(one.value()), one.label(), one.value());
    }
  }

  private void beside(Question question) {
    String id = question.id();
    String answer = "${" + id + "}";
    String no = answer + "='no'";
    String told = answer + "!=''";
    if (question.answers().plain()) {
      told = answer + "='yes' or " + no;
      if (!question.choices().isEmpty()) {
        String which = "select_one " + listName(question);
        String when = question.no().equals(Question.ASKED) ? no : answer + "='yes'";
        part(which, id + XlsFormColumns.WHICH, "Which is it?", "", when, "which");
      }
      part(
          "text",
          id + XlsFormColumns.SEEN,
          "What was seen?",
          "A few words. No names, telephone numbers or passport numbers.",
          no,
          "seen");
    }
    if (question.answers() == Question.Answers.SEEN) {
      return;
    }
    part("select_one " + SOURCES, id + XlsFormColumns.SOURCE, "Who says so?", "", told, "source");
    boolean ofGroup =
        question.meaning().map(field -> field.slot().equals("group")).orElse(false)
            && question.group().isEmpty();
    if (ofGroup) {
      part("select_one " + GROUPS, id + XlsFormColumns.GROUP, "Of whom?", "", told, "group");
    }
  }

  private static String listName(Question question) {
    return question.answers().plain() ? question.id() + XlsFormColumns.WHICH : question.id();
  }

  private static String type(Question question) {
    return switch (question.answers()) {
      case YESNO -> "select_one " + ANSWERS;
      case SEEN -> "select_one " + PAPERS;
      case ONE -> "select_one " + question.id();
      case MANY -> "select_multiple " + question.id();
      case COUNT -> "integer";
      case NUMBER, SHARE -> "decimal";
      case MONEY, TEXT -> "text";
      case DATE -> "date";
      case OPEN -> "note";
    };
  }

  private static String condition(String onlyIf) {
    int more = onlyIf.indexOf('>');
    int equal = onlyIf.indexOf('=');
    if (more > 0) {
      return "${" + onlyIf.substring(0, more) + "}>" + onlyIf.substring(more + 1);
    }
    return equal < 0
        ? ""
        : "${" + onlyIf.substring(0, equal) + "}='" + onlyIf.substring(equal + 1) + "'";
  }

  private void part(
      String type, String name, String label, String hint, String relevant, String part) {
    add(
        survey,
        XlsFormColumns.SURVEY,
        Map.of(
            "type",
            type,
            "name",
            name,
            "label",
            label,
            "hint",
            hint,
            "relevant",
            relevant,
            XlsFormColumns.PART,
            part));
  }

  private void choice(String listName, String name, String label, String value) {
    add(
        choices,
        XlsFormColumns.CHOICES,
        Map.of("list_name", listName, "name", name, "label", label, "tual_value", value));
  }

  private static Map<String, String> named(List<String> columns) {
    Map<String, String> row = new LinkedHashMap<>();
    columns.forEach(column -> row.put(column, column));
    return row;
  }

  private static void add(Sheet sheet, List<String> columns, Map<String, String> values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < columns.size(); i++) {
      String text = values.getOrDefault(columns.get(i), "");
      if (!text.isEmpty()) {
        Cell cell = row.createCell(i);
        cell.setCellValue(text);
      }
    }
  }
}
