package org.tual.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Period;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.SourceRef;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

class HeadcountsTest {
  /** Counts and shares of other things than people. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "tual:recruiterLayers",
          "tual:outsourcingLayers",
          "tual:ownershipShare",
          "tual:deductionShare",
          "tual:leadTimeCutShare",
          "tual:interviewsByTable",
          "tual:auditLabourFindings",
          "tual:auditSignsRecorded");

  private final Statements statements = new Statements();

  private int mention(Kind kind, int owner) {
    LocalDate day = LocalDate.of(2026, 10, 31);
    Context context =
        new Context(
            "list.csv",
            "",
            SourceClass.SUPPLIER,
            Grade.STATED,
            day,
            false,
            Period.twelveMonthsTo(day, true));
    return statements.mention(kind, context, 2, owner, -1);
  }

  private int claim(int mention, String property, int number) {
    statements.claim(mention, property, new Value.Number(BigDecimal.valueOf(number)), 3);
    return statements.claims() - 1;
  }

  private int group(int site, String kind) {
    int group = mention(Kind.GROUP, site);
    statements.claim(group, "tual:groupKind", new Value.Term(Iris.ont(kind)), 1);
    return group;
  }

  private String told(int claim) {
    return new Headcounts(statements).inGraph(claim).map(Value::lexical).orElse("");
  }

  @Test
  void everyColumnThatCountsOrGivesAShareIsOfAllOfSomeOrOfNobody() {
    Set<String> unsaid =
        Vocabulary.standard().fields().stream()
            .filter(field -> Set.of("count", "share").contains(field.type()))
            .map(Field::property)
            .filter(property -> !OF_NOBODY.contains(property))
            .filter(property -> !Headcounts.countsPeople(property))
            .collect(Collectors.toSet());
    assertThat(unsaid).isEmpty();
  }

  @Test
  void aNumberOfSomeIsTheSameWhateverItIsButForNone() {
    int site = mention(Kind.SITE, -1);
    for (int people : new int[] {1, 4, 9, 10, 430}) {
      int claim = claim(site, "tual:headcountMigrant", people);
      assertThat(told(claim)).isEmpty();
      assertThat(new Headcounts(statements).inReport(claim)).contains("some");
    }
    int none = claim(site, "tual:headcountMigrant", 0);
    assertThat(told(none)).isEqualTo("0");
    assertThat(new Headcounts(statements).inReport(none)).contains("0");
  }

  @Test
  void theHeadcountOfASiteIsOpenInReportsAndInTensForFreeQueries() {
    int all = group(mention(Kind.SITE, -1), "AllWorkers");
    for (int[] people : new int[][] {{53, 50}, {59, 50}, {60, 60}, {10, 10}, {0, 0}}) {
      int claim = claim(all, "tual:headcount", people[0]);
      assertThat(told(claim)).isEqualTo("" + people[1]);
      assertThat(new Headcounts(statements).inReport(claim)).isEqualTo(Optional.empty());
    }
    assertThat(told(claim(all, "tual:headcount", 9))).as("a crew of nine").isEmpty();
  }

  @Test
  void aRowThatCountsAKindOrOneOriginIsNoHeadcountOfTheSite() {
    int site = mention(Kind.SITE, -1);
    int women = claim(group(site, "Women"), "tual:headcount", 50);
    int group = group(site, "AllWorkers");
    int nepal = claim(group, "tual:headcount", 50);
    statements.claim(group, "tual:originCountryOfWorkers", new Value.Term(Iris.country("NP")), 2);
    assertThat(told(women)).isEmpty();
    assertThat(told(nepal)).isEmpty();
    assertThat(new Headcounts(statements).inReport(nepal)).contains("some");
  }

  @Test
  void whoeverIsCountedBesideThePayrollIsAPartForTheDifferenceIsOne() {
    int site = mention(Kind.SITE, -1);
    assertThat(told(claim(site, "tual:headcountOnPayroll", 64))).isEqualTo("60");
    for (String property : List.of("tual:headcountCounted", "tual:bedsInUse", "tual:mealsServed")) {
      int claim = claim(site, property, 67);
      assertThat(told(claim)).as(property).isEmpty();
      assertThat(new Headcounts(statements).inReport(claim)).as(property).contains("some");
    }
  }

  @Test
  void whateverIsReadFromACellWithANumberOfSomeIsNotQuoted() {
    int group = mention(Kind.GROUP, mention(Kind.SITE, -1));
    statements.claim(group, "tual:groupKind", new Value.Term(Iris.ont("Women")), 3);
    SourceRef cell = statements.source(statements.claims() - 1);
    assertThat(new Headcounts(statements).keepingBack(Set.of(cell))).isEmpty();
    claim(group, "tual:headcount", 3);
    assertThat(new Headcounts(statements).keepingBack(Set.of(cell))).containsExactly(cell);
  }

  @Test
  void noSentenceOfAShippedRuleTellsANumberOfPeople() throws IOException {
    Pattern read = Pattern.compile("(tual:\\w+) (\\?\\w+)");
    int readers = 0;
    try (Stream<Path> files = Files.walk(Path.of("ontology/rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".rq")).toList()) {
        String rule = Files.readString(file);
        Matcher found = read.matcher(rule);
        while (found.find()) {
          if (Headcounts.countsPeople(found.group(1))) {
            readers++;
            assertThat(rule).as("%s", file).doesNotContain("STR(" + found.group(2) + ")");
          }
        }
      }
    }
    assertThat(readers).isGreaterThan(10);
  }

  @Test
  void whatDoesNotCountPeopleIsToldAsItIs() {
    int claim = claim(mention(Kind.SITE, -1), "tual:recruiterLayers", 2);
    assertThat(told(claim)).isEqualTo("2");
    assertThat(new Headcounts(statements).keepingBack(Set.of(statements.source(claim)))).isEmpty();
  }
}
