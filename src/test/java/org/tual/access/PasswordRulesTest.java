package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tual.access.PasswordRules.Problem;

class PasswordRulesTest {
  private static Optional<Problem> problem(String password) {
    return PasswordRules.problem(password, "siti.rahma@example.org");
  }

  @Test
  void countsCharactersAfterNormalisation() {
    assertThat(problem("abcdefghij!")).contains(Problem.TOO_SHORT);
    assertThat(problem("abcdefghij!k")).isEmpty();
    assertThat(problem("e\u0301".repeat(6))).contains(Problem.TOO_SHORT);
    assertThat(problem("\ud83d\udea2".repeat(6))).contains(Problem.TOO_SHORT);
    assertThat(problem("\ud83d\udea2".repeat(128))).isEmpty();
    assertThat(problem("k".repeat(129))).contains(Problem.TOO_LONG);
  }

  @Test
  void asksForNoKindsOfCharacters() {
    assertThat(problem("nine boats left the harbour")).isEmpty();
    assertThat(
            problem(
                "\u0e40\u0e23\u0e37\u0e2d\u0e40\u0e01\u0e49\u0e32\u0e25\u0e33\u0e2d\u0e2d\u0e01"))
        .isEmpty();
  }

  @Test
  void refusesCommonOnesWhateverTheCapitals() {
    assertThat(problem("Password1234")).contains(Problem.TOO_COMMON);
    assertThat(problem("1qaz2wsx3edc")).contains(Problem.TOO_COMMON);
    assertThat(problem("Micontrase\u00f1a")).contains(Problem.TOO_COMMON);
  }

  @Test
  void refusesTheNameOfTheAccount() {
    assertThat(problem("Siti.Rahma@example.org")).contains(Problem.ACCOUNT_NAME);
  }

  @Test
  void refusesWhatAKeyboardCannotRepeat() {
    assertThat(problem("nine boats\u0000 left")).contains(Problem.NOT_TEXT);
    assertThat(problem("nine boats \ud83d left")).contains(Problem.NOT_TEXT);
  }

  @Test
  void theListHoldsOnlyPasswordsThatLengthAloneWouldLetThrough() {
    assertThat(PasswordRules.common())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            common ->
                assertThat(common.codePointCount(0, common.length()))
                    .isBetween(PasswordRules.LEAST, PasswordRules.MOST));
  }
}
