package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loader refuses what a rule must not do, naming file and line. */
class RefusalsTest {
  private static final String HEADER =
      """
      #+ id: sample
      #+ title: Sample
      #+ dimension: penalty
      #+ stage: work
      #+ strength: strong
      #+ severity: S1
      #+ scope: local
      #+ applies: tual:Workplace
      #+ needs: tual:lockedIn
      #+ evidence: group/tual:lockedIn
      #+ basis: ILO C029
      PREFIX tual: <https://w3id.org/tual/ont#>
      """;
  private static final String QUERY =
      """
      SELECT ?subject ?group ?detail WHERE {
        ?subject a tual:Workplace .
        ?group tual:at ?subject ; tual:lockedIn true .
        BIND ("x" AS ?detail)
      # more
      }
      ORDER BY ?subject
      """;

  @TempDir Path folder;

  private List<RefusedRules.Problem> problems(String text) {
    RefusedRules refused =
        catchThrowableOfType(RefusedRules.class, () -> RuleReader.read("topic/sample.rq", text));
    assertThat(refused).as(text).isNotNull();
    assertThat(refused.problems()).allSatisfy(p -> assertThat(p.message()).endsWith("."));
    return refused.problems();
  }

  private static String query(String more) {
    return HEADER + QUERY.replace("# more", more);
  }

  @Test
  void takesARuleThatKeepsTheForm() {
    assertThat(RuleReader.read("topic/sample.rq", query("")).id()).isEqualTo("sample");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SERVICE <https://example.org/sparql> { ?subject a tual:Site } | SERVICE is not allowed",
        "GRAPH <https://example.org/g> { ?subject a tual:Site } | GRAPH is not allowed",
        "?subject tual:suppliesTo+ ?other . | no end",
        "?subject tual:suppliesTo* ?other . | no end",
        "?subject (tual:operator/tual:ownedBy*) ?other . | no end",
        "FILTER EXISTS { ?subject tual:suppliesTo+ ?other } | no end",
        "?subject tual:daysAtSea ?days . FILTER (?days > 90) | holds the number 90",
        "?subject tual:daysAtSea ?days . FILTER (?days IN (90, 91)) | holds the number 90",
        "?subject tual:daysAtSea ?days . FILTER (?days > 2 * 45) | holds the number 2",
        "?subject tual:step 1 . | number stands in the query",
        "VALUES ?n { 30 } | number stands in the query",
        "FILTER (<https://example.org/fn>(?subject)) | Functions of one's own",
        "BIND (NOW() AS ?now) | another answer each time",
        "?subject ?any ?value . | must be named",
        "?subject <java:org.example.Magic> ?value . | call code",
        "{ SELECT ?subject WHERE { ?subject a tual:Site } LIMIT 10 } | would hide hits",
        "FILTER NOT EXISTS { ?subject tual:lastAuditDate ?day } | missing tual:lastAuditDate",
        "FILTER (!EXISTS { ?subject tual:lastAuditDate ?day }) | missing tual:lastAuditDate",
        "BIND (EXISTS { ?subject tual:imo ?imo } AS ?x) FILTER (!?x) | missing tual:imo",
        "FILTER (EXISTS { ?subject tual:imo ?imo } = false) | missing tual:imo",
        "MINUS { ?subject tual:lastAuditDate ?day } | missing tual:lastAuditDate",
        "FILTER NOT EXISTS { ?other tual:at ?subject } | Nothing in this negation",
        "FILTER NOT EXISTS { ?subject a tual:Vessel } | Nothing in this negation",
        "OPTIONAL { ?subject tual:imo ?imo } FILTER (!BOUND(?imo)) | missing tual:imo",
        "OPTIONAL { ?subject tual:imo ?imo } FILTER (COALESCE(?imo, '') = '') | missing tual:imo",
        "{ SELECT ?subject (COUNT(?a) AS ?n) WHERE { ?subject tual:imo ?a } GROUP BY ?subject }"
            + " FILTER (?n = 0) | missing tual:imo",
      })
  void refusesWhatAQueryMustNotDo(String more, String reason) {
    List<RefusedRules.Problem> problems = problems(query(more));
    assertThat(problems).anySatisfy(p -> assertThat(p.message()).contains(reason));
    assertThat(problems)
        .filteredOn(p -> p.message().contains(reason))
        .allSatisfy(p -> assertThat(p.toString()).startsWith("topic/sample.rq:17: "));
  }

  @Test
  void allowsTheNegationOfWhatTheHeaderLists() {
    String guarded =
        query(
                "FILTER NOT EXISTS { ?group tual:exitPermit ?permit } MINUS { ?subject a tual:Vessel }")
            .replace("#+ basis", "#+ unless: tual:exitPermit\n#+ except: tual:Vessel\n#+ basis");
    assertThat(RuleReader.read("topic/sample.rq", guarded).unless()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#+ dimension: penalty | #+ dimension: guilt | 3 | is not one of involuntariness",
        "#+ stage: work | #+ colour: red | 4 | has no key",
        "#+ severity: S1 | #+ severity: S5 | 6 | is not one of S1, S2, S3, S4",
        "#+ needs: tual:lockedIn | #+ needs: lockedIn | 9 | is no term",
        "#+ evidence: group/tual:lockedIn | #+ evidence: other/tual:lockedIn | 13 | not selected",
        "#+ id: sample | #+ id: other | 1 | must be the file's name",
        "#+ scope: local | #+ scope: group | 7 | names its members",
        "#+ title: Sample | #+ indicator: ilo:Bad | 2 | no indicator of the ILO",
        "#+ basis: ILO C029 | #+ partial: no | 11 | can only be",
        "#+ basis: ILO C029 | #+ market: US | 11 | and no other, names its markets",
        "#+ basis: ILO C029 | #+ where: tual:country | 11 | a property and a value",
      })
  void refusesAHeaderThatDoesNotHoldTogether(String old, String now, int line, String reason) {
    assertThat(problems((HEADER + QUERY).replace(old, now)))
        .anySatisfy(
            p -> {
              assertThat(p.message()).contains(reason);
              assertThat(p.line()).isEqualTo(line);
            });
  }

  @Test
  void refusesQueriesOfAnotherForm() {
    assertThat(problems(HEADER + "INSERT DATA { tual:a tual:b tual:c }").get(0).message())
        .contains("this is an update");
    assertThat(problems(HEADER + "LOAD <https://example.org/x>").get(0).message())
        .contains("this is an update");
    assertThat(problems(HEADER + "SELECT ?subject WHERE {").get(0).message())
        .contains("not SPARQL 1.1");
    assertThat(problems(HEADER + "ASK { ?s a tual:Site }").get(0).message())
        .contains("is a SELECT query");
    assertThat(problems((HEADER + QUERY).replace("ORDER BY ?subject", "")).get(0).message())
        .contains("must end in ORDER BY");
    assertThat(problems((HEADER + QUERY).replace("ORDER BY ?subject", "ORDER BY ?group")))
        .anySatisfy(p -> assertThat(p.message()).contains("must begin with ?subject"));
    assertThat(problems((HEADER + QUERY).replace("SELECT ?subject ?group ?detail", "SELECT *")))
        .anySatisfy(p -> assertThat(p.message()).contains("SELECT * is not allowed"));
    assertThat(problems((HEADER + QUERY).replace(" WHERE", " FROM <https://example.org/g> WHERE")))
        .anySatisfy(p -> assertThat(p.message()).contains("FROM is not allowed"));
    assertThat(problems((HEADER + QUERY).replace("?subject a tual:Workplace .", "")))
        .anySatisfy(p -> assertThat(p.message()).contains("must hold the triple"));
  }

  @Test
  void refusesARuleThatLacksAnExample() throws IOException {
    Path topic = Files.createDirectories(folder.resolve("topic"));
    Files.writeString(topic.resolve("sample.rq"), query(""));
    Files.writeString(topic.resolve("sample.fires.ttl"), "");
    Files.writeString(topic.resolve("sample.silent.ttl"), "");
    assertThatThrownBy(() -> RuleSet.load(folder))
        .isInstanceOf(RefusedRules.class)
        .hasMessage("topic/sample.rq:1: The example sample.unknown.ttl is missing.");
    Files.writeString(topic.resolve("sample.unknown.ttl"), "");
    assertThat(RuleSet.load(folder).rules()).extracting(Rule::id).containsExactly("sample");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    RuleSet shipped = Shipped.RULES;
    assertThatThrownBy(() -> shipped.with(shipped)).hasMessageContaining("has this id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,ten,days,m,s | no plain number",
        "a,1,days,m | five cells",
        "a,S9,severity,m,s | no severity",
      })
  void refusesAProfileThatCannotBeRead(String line, String reason) {
    var text = new java.io.StringReader("name,value,unit,meaning,source\n" + line);
    assertThatThrownBy(() -> Profile.read("profile.csv", text))
        .hasMessageStartingWith("profile.csv:2: ")
        .hasMessageContaining(reason);
  }
}
