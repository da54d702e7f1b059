package org.tual.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.columns.Field;
import org.tual.rules.RuleSet;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;
import org.tual.values.Conventions;
import org.tual.values.ValueReader;

class ShippedChecklistsTest {
  private static final Set<String> NO_FREE_TEXT =
      Set.of("country", "document", "yesno", "holder", "payer", "repayment", "items", "date");
  private static final Set<String> NUMBERS = Set.of("count", "decimal", "share", "money");
  private static final Set<String> SPEAKERS = 
      Set.of("AUDITOR", "WORKER", "DOCUMENT", "SUPPLIER", "PARTNER");

  static Stream<Question> questions() {
    return ShippedChecklists.all().stream().flatMap(Checklist::questions);
  }

  @Test
  void everyFileOfTheFolderIsInTheIndexAndReadsBackAsItWasWritten() throws IOException {
    Set<String> files = new HashSet<>();
    for (Checklist list : ShippedChecklists.all()) {
      String name = list.id() + "-" + list.version() + ".csv";
      files.add(name);
      String text = Files.readString(Path.of("ontology/checklists", name));
      assertThat(list.sha256()).isEqualTo(ChecklistFile.sha256(text));
      assertThat(ChecklistFile.read(ChecklistFile.write(list.sections())))
          .isEqualTo(list.sections());
    }
    try (Stream<Path> there = Files.list(Path.of("ontology/checklists"))) {
      assertThat(there.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.matches(".*-[0-9]+\\.csv"))
          .containsExactlyInAnyOrderElementsOf(files);
    }
  }

  @Test
  void everyIdStandsOnceAndCanNameAColumnOfAFieldTool() {
    assertThat(questions().map(Question::id)).doesNotHaveDuplicates();
    assertThat(questions().map(Question::id)).allMatch(id -> id.matches("[a-z][a-z0-9_]{1,40}"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionNamesItsNormWhoCanTellAndOnlyFieldsThatExist(Question question) {
    assertThat(question.basis()).isNotBlank();
    assertThat(question.from()).isNotEmpty().allMatch(SPEAKERS::contains);
    assertThat(question.field().isEmpty()).isEqualTo(question.meaning().isEmpty());
    question
        .meaning()
        .ifPresent(
            field -> {
              assertThat(Set.of("site", "group", "recruiter", "place")).contains(field.slot());
              assertThat(NO_FREE_TEXT.contains(field.type()) || NUMBERS.contains(field.type()))
                  .as("a field of free words could name a person")
                  .isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyValueThatAnAnswerCanGiveIsReadByItsField(Question question) {
    if (question.meaning().isEmpty()) {
      assertThat(question.yes() + question.no()).isEmpty();
      return;
    }
    Field field = question.meaning().get();
    Stream.concat(
            Stream.of(question.yes(), question.no()),
            question.choices().stream().map(Choice::value))
        .filter(value -> !value.isEmpty() && !value.equals(Question.ASKED))
        .forEach(value -> assertThat(FactSheet.reading(field, value).problem()).isNull());
    boolean chosen = !NUMBERS.contains(field.type()) && !NO_FREE_TEXT.contains(field.type());
    boolean asked = question.no().equals(Question.ASKED);
    assertThat(question.choices().isEmpty())
        .as("no asks which")
        .isEqualTo(!asked && !many(question));
    assertThat(chosen).isFalse();
  }

  private static boolean many(Question question) {
    return question.answers() == Question.Answers.MANY;
  }

  /** Otherwise a plain walk with yes everywhere would hide what it found. */
  @ParameterizedTest
  @MethodSource("questions")
  void yesIsTheBetterAnswerForWorkers(Question question) throws IOException {
    if (question.answers() != Question.Answers.YESNO || question.field().isEmpty()) {
      return;
    }
    Field field = question.meaning().orElseThrow();
    String adverse = adverse().getOrDefault(field.property(), "");
    assertThat(isAdverse(field, question.yes(), adverse)).isFalse();
    if (!question.no().equals(Question.ASKED)) {
      assertThat(isAdverse(field, question.no(), adverse)).isTrue();
    }
  }

  private static boolean isAdverse(Field field, String text, String adverse) {
    Value value = ValueReader.read(field.type(), Cell.text(0, text), Conventions.unknown()).value();
    return value instanceof Value.YesNo answer
        ? adverse.equals(answer.yes() ? "yes" : "no")
        : List.of(adverse.split("\\|")).contains(Iris.localName(value.lexical()));
  }

  private static Map<String, String> adverse() throws IOException {
    Map<String, String> adverse = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("ontology/adverse.csv"))) {
      adverse.put(line.split(",")[0], line.split(",")[1]);
    }
    return adverse;
  }

  @Test
  void aConditionNamesAnEarlierQuestionOfTheSameChecklist() {
    Pattern condition = Pattern.compile("([a-z0-9_]+)(=[a-z0-9_ ]+|>0)");
    for (Checklist list : ShippedChecklists.all()) {
      Set<String> before = new HashSet<>();
      list.questions()
          .forEach(
              question -> {
                if (!question.onlyIf().isEmpty()) {
                  var found = condition.matcher(question.onlyIf());
                  assertThat(found.matches()).isTrue();
                  assertThat(before).contains(found.group(1));
                }
                before.add(question.id());
              });
    }
  }

  @Test
  void everyIndicatorOfTheIloIsAskedAboutAndNoOther() throws IOException {
    Set<String> known = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("ontology/schemes/ilo-indicators.ttl"))) {
      var found = Pattern.compile("^ilo:([A-Z]\\w+) a ").matcher(line);
      if (found.find() && !found.group(1).equals("Indicators")) {
        known.add(found.group(1));
      }
    }
    Set<String> asked = new HashSet<>();
    questions()
        .filter(question -> question.answers() == Question.Answers.YESNO)
        .forEach(question -> asked.addAll(question.indicators()));
    assertThat(known).hasSize(11).containsExactlyInAnyOrderElementsOf(asked);
  }

  @ParameterizedTest
  @CsvSource({"Factory", "Vessel", "Farm"})
  void noStrongRuleStaysUnknownAfterAVisit(String kind) {
    List<Coverage.Line> lines =
        new Coverage(RuleSet.shipped()).of(ShippedChecklists.forVisit(kind, true), kind);
    assertThat(lines).filteredOn(Coverage.Line::strong).hasSizeGreaterThan(10);
    assertThat(lines)
        .filteredOn(Coverage.Line::strong)
        .allSatisfy(line -> assertThat(line.state()).isEqualTo(Coverage.State.ASKED));
    assertThat(lines).filteredOn(line -> line.state() == Coverage.State.UNKNOWN).isEmpty();
  }

  @Test
  void withoutTheDormitoryTheRuleOnLivingStaysUnknown() {
    List<Coverage.Line> lines =
        new Coverage(RuleSet.shipped()).of(ShippedChecklists.forVisit("Factory", false), "Factory");
    assertThat(lines)
        .filteredOn(line -> line.state() == Coverage.State.UNKNOWN)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.rule()).isEqualTo("degrading-living-conditions");
              assertThat(line.missing()).contains("livingBelowFloor");
            });
  }

  @Test
  void everyQuestionWithAFieldOfARuleSaysWhichRuleItFeeds() {
    Coverage coverage = new Coverage(RuleSet.shipped());
    Question passports =
        questions().filter(one -> one.id().equals("papers_in_hand")).findFirst().orElseThrow();
    assertThat(coverage.feeds(passports)).contains("withheld-documents", "bulk-consent-forms");
    Question fee =
        questions().filter(one -> one.id().equals("fee_amount")).findFirst().orElseThrow();
    assertThat(coverage.feeds(fee))
        .contains("recruitment-fee-borne-by-worker", "fee-above-one-months-wage");
  }

  @Test
  void aVisitToARecruiterAsksOnlyOfRecruiters() {
    assertThat(ShippedChecklists.forVisit("Recruiter", false))
        .extracting(Checklist::id)
        .containsExactly("recruiter", "documents", "interview");
    assertThat(ShippedChecklists.forVisit("Vessel", false))
        .extracting(Checklist::id)
        .containsExactly("core", "vessel", "documents", "interview");
  }

  @Test
  void theGuideForInterviewsGivesNoFact() {
    assertThat(ShippedChecklists.all())
        .filteredOn(list -> list.use() == Checklist.Use.INTERVIEW)
        .flatExtracting(list -> list.questions().toList())
        .allMatch(one -> one.answers() == Question.Answers.OPEN && one.field().isEmpty());
  }
}
