package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleHandbookTest {
  private static final Path PAGE = Path.of("docs", "rules.md");

  @Test
  void thePageInTheDocumentsIsTheOneMadeOfTheRules() throws IOException {
    String made = RuleHandbook.of(Shipped.FOLDER);
    if ("write".equals(System.getProperty("tual.handbook"))) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE))
        .as("run mvn -q test -Dtest=RuleHandbookTest -Dtual.handbook=write")
        .isEqualTo(made);
  }

  @Test
  void everyRuleHasItsCaseToldInWords() {
    String made = RuleHandbook.of(Shipped.FOLDER);
    assertThat(Shipped.rules())
        .allSatisfy(rule -> assertThat(made).contains("\n### " + rule.id() + "\n"));
    assertThat(made.lines().filter(line -> line.startsWith("- Does not know: ")))
        .hasSameSizeAs(Shipped.rules());
  }
}
