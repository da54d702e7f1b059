package org.tual.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.spreadsheet.Limits;

class XlsFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String SETTINGS = "form_title|form_id\nContoh visit|contoh_visit";

  @TempDir private Path folder;

  static Stream<Checklist> shipped() {
    return ShippedChecklists.all().stream();
  }

  private Path exported(Checklist list) throws IOException {
    Path file = folder.resolve(list.id() + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsForm.write(list, out);
    }
    return file;
  }

  private XlsFormReader.Read read(Path file) {
    return XlsFormReader.read(file, Limits.commandLine(), TODAY);
  }

  private XlsFormReader.Read form(String survey, String choices, String settings)
      throws IOException {
    Path file = folder.resolve("form.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      sheet(book.createSheet("survey"), survey);
      sheet(book.createSheet("choices"), choices);
      sheet(book.createSheet("settings"), settings);
      book.write(out);
    }
    return read(file);
  }

  private static void sheet(Sheet sheet, String text) {
    for (String line : text.strip().split("\n")) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      String[] cells = line.strip().split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          row.createCell(i).setCellValue(cells[i]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aChecklistComesBackFromItsFormAsItWas(Checklist list) throws IOException {
    XlsFormReader.Read read = read(exported(list));
    assertThat(read.problems()).isEmpty();
    assertThat(read.checklist().sections()).isEqualTo(list.sections());
    assertThat(read.checklist().use()).isEqualTo(list.use());
    assertThat(read.checklist().kinds()).isEqualTo(list.kinds());
    assertThat(read.checklist().title()).isEqualTo(list.title());
  }

  /** What the standard asks of a form, so that a field tool takes it. */
  @ParameterizedTest
  @MethodSource("shipped")
  void aFormKeepsToTheStandard(Checklist list) throws IOException {
    Set<String> names = new HashSet<>();
    Set<String> lists = new HashSet<>();
    Pattern reference = Pattern.compile("\\$\\{([^}]+)\\}");
    int depth = 0;
    for (Map<String, String> choice : rows(list, "choices")) {
      lists.add(choice.get("list_name"));
      assertThat(choice.get("name")).matches("[A-Za-z0-9_.-]+");
      assertThat(choice.get("label")).isNotBlank();
    }
    for (Map<String, String> row : rows(list, "survey")) {
      String[] type = row.get("type").split(" ");
      assertThat(type[0])
          .isIn(
              "start",
              "end",
              "note",
              "begin_group",
              "end_group",
              "select_one",
              "select_multiple",
              "integer",
              "decimal",
              "text",
              "date");
      depth += type[0].equals("begin_group") ? 1 : type[0].equals("end_group") ? -1 : 0;
      if (type[0].startsWith("select_")) {
        assertThat(lists).contains(type[1]);
      }
      Matcher used = reference.matcher(row.getOrDefault("relevant", ""));
      while (used.find()) {
        assertThat(names).as("asked before it is referred to").contains(used.group(1));
      }
      if (!type[0].equals("end_group")) {
        assertThat(row.get("name")).matches("[A-Za-z_][A-Za-z0-9_.-]*");
        assertThat(names.add(row.get("name"))).as("once: " + row.get("name")).isTrue();
      }
    }
    assertThat(depth).isZero();
    assertThat(rows(list, "settings"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("form_id", list.id()));
  }

  private List<Map<String, String>> rows(Checklist list, String sheet) throws IOException {
    try (Workbook book = WorkbookFactory.create(exported(list).toFile())) {
      Sheet found = book.getSheet(sheet);
      return Stream.iterate(1, i -> i <= found.getLastRowNum(), i -> i + 1)
          .map(
              i -> {
                Map<String, String> row = new HashMap<>();
                found
                    .getRow(i)
                    .forEach(
                        cell ->
                            row.put(
                                found.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(),
                                cell.getStringCellValue()));
                return row;
              })
          .toList();
    }
  }

  @Test
  void noAsksWhichItIsAndWhatWasSeen() throws IOException {
    Checklist core = ShippedChecklists.all().get(0);
    assertThat(rows(core, "survey"))
        .filteredOn(row -> row.getOrDefault("name", "").startsWith("papers_in_hand_"))
        .filteredOn(row -> Set.of("which", "seen").contains(row.get("tual_part")))
        .hasSize(2)
        .allMatch(row -> row.get("relevant").equals("${papers_in_hand}='no'"));
  }

  @Test
  void aFormOfAnotherToolIsReadAndWhatIsNotUsedIsTold() throws IOException {
    XlsFormReader.Read read =
        form(
            """
            type|name|label::English (en)|label::Bahasa (id)|required|relevant|tual_field|tual_yes|tual_no
            begin group|Gate|At the gate||||||
            select_one yn|gate-open|Is the gate open at night?|Buka?|yes||move.lockedIn|no|yes
            select_one who|keys|Who has the keys?||yes|${gate-open}='no'|||
            image|photo|A picture of the gate|||||
            integer|beds|How many beds are there?|||${gate-open}='no' and 1=1|||
            end group||||||||
            text|passport|Passport number||||||
            """,
            """
            list_name|name|label|label::Bahasa (id)
            yn|yes|Yes|Ya
            yn|no|No|Tidak
            who|guard|The guard|
            who|nobody|Nobody|
            """,
            SETTINGS);
    assertThat(read.checklist()).as("" + read.problems()).isNotNull();
    assertThat(read.checklist().id()).isEqualTo("contoh_visit");
    assertThat(read.checklist().questions())
        .extracting(Question::id)
        .containsExactly("gate_open", "keys", "beds");
    assertThat(read.checklist().question("gate_open").orElseThrow().answers())
        .isEqualTo(Question.Answers.YESNO);
    assertThat(read.checklist().question("keys").orElseThrow().onlyIf()).isEqualTo("gate_open=no");
    assertThat(read.problems())
        .extracting(FormProblem::where)
        .containsExactlyInAnyOrder(
            "survey, row 1, column D",
            "survey, row 1, column E",
            "choices, row 1, column D",
            "survey, row 5, column A",
            "survey, row 6, column F",
            "survey, row 8, column C");
    assertThat(read.problems()).noneMatch(FormProblem::fatal);
  }

  @Test
  void aFieldOrValueThatNobodyReadsKeepsTheFormOut() throws IOException {
    XlsFormReader.Read read =
        form(
            """
            type|name|label|tual_field|tual_yes|tual_no|tual_indicators
            select_one yn|a1|Is the door open?|move.doors|no|yes|
            select_one yn|a2|Is the gate open?|move.lockedIn|perhaps|yes|
            select_one yn|a3|Is the window open?|site.name|yes|no|
            select_one yn|a4|Is the roof open?||||Sadness
            select_one no_list|a5|Which way is open?||||
            select_one yn|a6|Is the way open?||||
            """,
            "list_name|name|label\nyn|yes|Yes\nyn|no|No",
            SETTINGS);
    assertThat(read.checklist()).isNull();
    assertThat(read.problems())
        .filteredOn(FormProblem::fatal)
        .extracting(FormProblem::where)
        .containsExactly(
            "survey, row 2, column D",
            "survey, row 3, column E",
            "survey, row 4, column D",
            "survey, row 5, column G",
            "survey, row 6, column A");
  }

  @Test
  void twoQuestionsOfOneNameAreRefused() throws IOException {
    XlsFormReader.Read read =
        form("type|name|label\ninteger|n|How many?\ninteger|N|How many more?", "a|b", SETTINGS);
    assertThat(read.problems())
        .filteredOn(FormProblem::fatal)
        .singleElement()
        .satisfies(one -> assertThat(one.where()).isEqualTo("survey, row 3, column B"));
  }

  @Test
  void aFileThatIsNoFormIsNotTaken() throws IOException {
    Path file =
        Files.writeString(folder.resolve("list.csv"), "Supplier,Country\nContoh,Thailand\n");
    assertThat(read(file).checklist()).isNull();
    assertThat(read(file).problems()).anyMatch(FormProblem::fatal);
    Path broken = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(read(broken).checklist()).isNull();
  }
}
