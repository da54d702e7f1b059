package org.tual.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tual.columns.SheetMapping.Kind;
import org.tual.columns.SheetMapping.Shape;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;

/**
 * Proposes how a file is to be read, by the words of its headers and by its values, with the
 * reasons. What is unsure stays below {@link ColumnMapping#ACCEPTED} and is shown, not guessed.
 */
public final class Recogniser {
  private static final Set<String> DATES = Set.of("date", "period");
  private static final Set<String> NUMBERS = Set.of("decimal", "count", "share", "money");

  private final Vocabulary vocabulary;

  public Recogniser() {
    this(Vocabulary.standard());
  }

  public Recogniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * How this file is to be read.
   *
   * @throws org.tual.spreadsheet.UnreadableFile where the file turns out to be broken on the way
   */
  public FileMapping recognise(Workbook workbook) {
    List<SheetMapping> sheets = new ArrayList<>();
    for (SheetInfo sheet : workbook.sheets()) {
      sheets.add(recognise(workbook, sheet));
    }
    return new FileMapping(workbook.fileName(), List.copyOf(sheets));
  }

  /**
   * How this file is to be read where mappings were saved: a sheet whose headers are those of a
   * saved sheet is read as saved, also in a file of another name; the others are recognised. A
   * sheet about persons is stopped whatever was saved.
   */
  public FileMapping recognise(Workbook workbook, List<FileMapping> saved) {
    FileMapping proposed = recognise(workbook);
    List<SheetMapping> sheets =
        proposed.sheets().stream()
            .map(sheet -> SavedSheet.override(sheet, Sample.of(workbook, sheet.sheet()), saved))
            .toList();
    return new FileMapping(proposed.fileName(), sheets);
  }

  private SheetMapping recognise(Workbook workbook, SheetInfo sheet) {
    Sample sample = Sample.of(workbook, sheet);
    return recognise(sheet, sample, Header.find(sample, vocabulary));
  }

  /**
   * How a sheet is to be read whose header stands where a person says.
   *
   * @param headerRow number of the row; 0 where the sheet has no header
   */
  public SheetMapping recognise(Workbook workbook, SheetInfo sheet, int headerRow) {
    Sample sample = Sample.of(workbook, sheet);
    return recognise(sheet, sample, Header.at(sample, headerRow, vocabulary));
  }

  /** Names of the fields that this header could mean, surest first. */
  public List<String> possible(String header) {
    return vocabulary.meanings(header).stream()
        .filter(meaning -> !meaning.isRole())
        .map(Meaning::field)
        .distinct()
        .toList();
  }

  private SheetMapping recognise(SheetInfo sheet, Sample sample, Header header) {
    if (sample.rows().isEmpty()) {
      return ignored(sheet, 0, List.of(), "The sheet is empty.");
    }
    List<String> persons = new Persons(vocabulary).reasons(sample, header, sheet.name());
    if (!persons.isEmpty()) {
      return stopped(sheet, header, sample, persons);
    }
    List<Column> columns = columns(sample, header);
    Claims claims = new Claims(vocabulary);
    columns.forEach(claims::collect);
    claims.settleAnswers(columns);
    if (header.row() == 0) {
      Claims.withoutHeader(columns);
    }
    Set<String> roles = new HashSet<>();
    columns.stream()
        .map(Column::best)
        .filter(
            best -> best != null && best.isRole() && best.confidence() >= ColumnMapping.ACCEPTED)
        .forEach(best -> roles.add(best.field()));
    NameRoles.settle(columns);
    columns.forEach(Recogniser::settleFrom);
    Assignment.assign(columns);
    return mapped(sheet, sample, header, columns, roles);
  }

  /** The number of the giving end of a link is the site's own. */
  private static void settleFrom(Column column) {
    column.claims.replaceAll(
        claim ->
            claim.field().equals("@fromId")
                ? claim.as("site.id", claim.confidence(), claim.why())
                : claim);
  }

  private static List<Column> columns(Sample sample, Header header) {
    Set<Integer> numbers = new LinkedHashSet<>(sample.columns());
    List<Column> columns = new ArrayList<>();
    for (int number : numbers) {
      String text = header.texts().getOrDefault(number, "");
      Content content = new Content(sample.column(number, header.row()));
      if (!text.isEmpty() || content.filled() > 0) {
        columns.add(new Column(number, text, content));
      }
    }
    return columns;
  }

  private SheetMapping mapped(
      SheetInfo sheet, Sample sample, Header header, List<Column> columns, Set<String> roles) {
    Kinds kinds = new Kinds(columns, roles);
    Kind kind = kinds.kind(roles.contains("@vessel"));
    if (kind == Kind.IGNORED) {
      return ignored(sheet, header.row(), columns, "No column names a site, a recruiter or a lot.");
    }
    Shape shape = kinds.shape(sample.below(header.row()));
    Habits habits = habits(columns);
    List<String> reasons = new ArrayList<>();
    reasons.add(
        header.row() == 0
            ? "No row reads as a header; columns are recognised by their values only."
            : "Row "
                + header.row()
                + " is the header: "
                + header.known()
                + " of its "
                + header.texts().size()
                + " words or phrases are known.");
    reasons.add("A row is read as " + words(kind) + ".");
    if (habits.datesDisagree()) {
      reasons.add("Some dates have the day first and some the month, so neither is assumed.");
    }
    List<ColumnMapping> mappings = columns.stream().map(this::mapping).toList();
    return new SheetMapping(
        sheet,
        kind,
        shape,
        header.row(),
        mappings,
        habits.dayFirst(),
        habits.decimalComma(),
        List.copyOf(reasons));
  }

  private Habits habits(List<Column> columns) {
    Habits habits = new Habits();
    for (Column column : columns) {
      Field field = field(column);
      if (field != null && DATES.contains(field.type())) {
        habits.seeDates(column.content.cells());
      } else if (field != null && NUMBERS.contains(field.type())) {
        habits.seeNumbers(column.content.cells());
      }
    }
    return habits;
  }

  private Field field(Column column) {
    return column.meaning == null ? null : vocabulary.field(column.meaning.field());
  }

  private ColumnMapping mapping(Column column) {
    Field field = field(column);
    List<String> reasons = new ArrayList<>();
    if (column.meaning != null) {
      reasons.add(column.meaning.why());
    }
    reasons.addAll(column.lost);
    if (reasons.isEmpty()) {
      reasons.add("Neither the header nor the values are known.");
    }
    String unit = unit(column, field);
    return new ColumnMapping(
        column.number,
        column.header,
        field,
        field != null && field.slot().equals("group") ? column.meaning.group() : null,
        unit,
        false,
        field == null ? 0 : Math.round(Math.min(1, column.meaning.confidence()) * 100) / 100.0,
        List.copyOf(reasons),
        examples(column, field));
  }

  private static String unit(Column column, Field field) {
    if (field == null || !field.type().equals("share")) {
      return column.unit;
    }
    Boolean fractions = Habits.fractions(column.content.cells());
    return fractions == null
        ? column.headerUnit == null ? null : "%"
        : fractions ? "fraction" : "%";
  }

  /** Free text and unknown columns may name a worker, so nothing of them is shown. */
  private static List<String> examples(Column column, Field field) {
    boolean withheld =
        field == null || field.personal() || field.ignored() || field.slot().equals("context");
    if (withheld) {
      return List.of();
    }
    Set<String> examples = new LinkedHashSet<>();
    for (Cell cell : column.content.cells()) {
      String text = Vocabulary.shortened(cell.shown());
      if (examples.size() < 3 && !text.isEmpty()) {
        examples.add(text);
      }
    }
    return List.copyOf(examples);
  }

  private static SheetMapping ignored(
      SheetInfo sheet, int headerRow, List<Column> columns, String why) {
    List<ColumnMapping> unread =
        columns.stream()
            .map(column -> unread(column.number, column.header, "The sheet is not read: " + why))
            .toList();
    return new SheetMapping(
        sheet, Kind.IGNORED, Shape.FLAT, headerRow, unread, null, null, List.of(why));
  }

  private static SheetMapping stopped(
      SheetInfo sheet, Header header, Sample sample, List<String> reasons) {
    List<ColumnMapping> columns = new ArrayList<>();
    for (int number : sample.columns()) {
      String text = header.texts().getOrDefault(number, "");
      columns.add(unread(number, text, "The sheet is about persons and is stopped."));
    }
    return new SheetMapping(
        sheet, Kind.PERSONS, Shape.FLAT, header.row(), List.copyOf(columns), null, null, reasons);
  }

  private static ColumnMapping unread(int number, String header, String why) {
    return new ColumnMapping(number, header, null, null, null, false, 0, List.of(why), List.of());
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case SITES -> "a site";
      case VESSELS -> "a vessel";
      case RECRUITERS -> "a recruiter";
      case FACTS -> "statements about a site that is named";
      case LINKS -> "a link between two companies or sites";
      case LOTS -> "a landing or lot";
      case ANSWERS -> "an answer to one question";
      case PLACES -> "what somebody said of a place";
      case PERSONS, IGNORED -> "nothing";
    };
  }
}
