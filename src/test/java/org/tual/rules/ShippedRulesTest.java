package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
  private static final Pattern TERM = Pattern.compile("tual:[a-zA-Z][A-Za-z0-9-]*");

  @Test
  void theIndexOnTheClassPathNamesEveryRuleFile() throws IOException {
    try (Stream<Path> walk = Files.walk(Shipped.FOLDER)) {
      List<String> files =
          walk.filter(path -> path.toString().endsWith(".rq"))
              .map(path -> Shipped.FOLDER.relativize(path).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(Shipped.FOLDER.resolve("index.txt")))
          .containsExactlyElementsOf(files);
    }
  }

  @Test
  void theClassPathAndTheFolderGiveTheSameRules() {
    RuleSet shipped = RuleSet.shipped();
    assertThat(shipped.rules()).extracting(Rule::id).containsExactlyElementsOf(ids());
    assertThat(shipped.profile()).isEqualTo(Shipped.RULES.profile());
  }

  private static List<String> ids() {
    return Shipped.rules().stream().map(Rule::id).toList();
  }

  @Test
  void everyThresholdInTheProfileIsReadByARuleAndTheOtherWayRound() {
    TreeSet<String> read = new TreeSet<>();
    for (Rule rule : Shipped.rules()) {
      Matcher matcher = Pattern.compile("tual:threshold-([A-Za-z0-9]+)").matcher(rule.text());
      while (matcher.find()) {
        read.add(matcher.group(1));
      }
    }
    assertThat(read).containsExactlyElementsOf(Shipped.RULES.profile().thresholds().keySet());
  }

  @Test
  void everyTermThatARuleReadsStandsInTheModel() throws IOException {
    String model =
        Files.readString(Path.of("docs", "model.md"))
            + Files.readString(Path.of("ontology", "fields.csv"));
    TreeSet<String> known = terms(model);
    for (Rule rule : Shipped.rules()) {
      TreeSet<String> used = terms(rule.text());
      used.removeIf(term -> term.startsWith("tual:threshold-"));
      used.removeAll(known);
      assertThat(used).as(rule.id()).isEmpty();
    }
  }

  private static TreeSet<String> terms(String text) {
    TreeSet<String> terms = new TreeSet<>();
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      terms.add(matcher.group());
    }
    return terms;
  }

  @Test
  void aRuleAboutWorkNeverSpeaksOfOfficesAndTraders() {
    assertThat(Shipped.rules())
        .filteredOn(Rule::byGroup)
        .extracting(rule -> rule.applies().replaceFirst(".*#", ""))
        .isSubsetOf("Workplace", "Vessel");
  }

  @Test
  void noTextForPeopleCallsAnybodyGuiltyOrClean() {
    assertThat(Shipped.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.text())
                    .doesNotContainPattern(
                        "(?i)\\b(guilty|clean(?! room)|criminal|slaves?|victims?)\\b")
                    .doesNotContainPattern("[a-z]!"));
  }
}
