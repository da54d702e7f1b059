package org.tual.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tual.checklists.Choice;
import org.tual.checklists.Question;

class FormRulesTest {
  private static Question question(Question.Answers answers, String onlyIf) {
    return new Question(
        "q",
        "Is it so?",
        "",
        answers,
        "",
        "",
        "",
        "",
        List.of(new Choice("a", "A"), new Choice("b", "B")),
        onlyIf,
        List.of(),
        List.of(),
        "");
  }

  private static boolean taken(Question.Answers answers, String value) {
    return FormRules.wrong(question(answers, ""), value).isEmpty();
  }

  @Test
  void onlyWhatCanBeChosenIsTaken() {
    assertThat(taken(Question.Answers.ONE, "a")).isTrue();
    assertThat(taken(Question.Answers.ONE, "c")).isFalse();
    assertThat(taken(Question.Answers.ONE, "unknown")).isTrue();
    assertThat(taken(Question.Answers.MANY, "a|b")).isTrue();
    assertThat(taken(Question.Answers.MANY, "a|a")).isFalse();
    assertThat(taken(Question.Answers.MANY, "a|c")).isFalse();
    assertThat(taken(Question.Answers.YESNO, "yes")).isTrue();
    assertThat(taken(Question.Answers.YESNO, "a")).isFalse();
  }

  @Test
  void numbersAndDaysAreWrittenPlainly() {
    assertThat(taken(Question.Answers.COUNT, "12")).isTrue();
    assertThat(taken(Question.Answers.COUNT, "1.5")).isFalse();
    assertThat(taken(Question.Answers.NUMBER, "1.5")).isTrue();
    assertThat(taken(Question.Answers.NUMBER, "1,5")).isFalse();
    assertThat(taken(Question.Answers.DATE, "2026-02-30")).isFalse();
  }

  @Test
  void wordsThatCouldNameSomebodyAreRefusedWithoutQuotingThem() {
    assertThat(FormRules.wrong(question(Question.Answers.TEXT, ""), "Call +999 555 0100"))
        .hasValueSatisfying(why -> assertThat(why).contains("telephone").doesNotContain("555"));
    assertThat(taken(Question.Answers.TEXT, "Come by day and not alone")).isTrue();
  }

  @Test
  void aQuestionIsAskedWhereItsConditionHolds() {
    Question equal = question(Question.Answers.ONE, "before=a");
    assertThat(FormRules.isAsked(equal, Map.of("before", "a"))).isTrue();
    assertThat(FormRules.isAsked(equal, Map.of("before", "b|a"))).isTrue();
    assertThat(FormRules.isAsked(equal, Map.of("before", "b"))).isFalse();
    assertThat(FormRules.isAsked(equal, Map.of())).isFalse();
    Question more = question(Question.Answers.ONE, "before>0");
    assertThat(FormRules.isAsked(more, Map.of("before", "0.5"))).isTrue();
    assertThat(FormRules.isAsked(more, Map.of("before", "0"))).isFalse();
    assertThat(FormRules.isAsked(more, Map.of("before", "unknown"))).isFalse();
  }
}
