package org.tual.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.interviews.EchoedAnswers.Share;
import org.tual.interviews.EchoedAnswers.Told;

class EchoedAnswersTest {
  private static Interview said(String... words) {
    List<Interview.Said> guide = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      guide.add(new Interview.Said("q" + i, "yes", words[i]));
    }
    return new Interview(guide, "my", "away", "auditor", "", "2026-11-01T08:00:00Z");
  }

  private static List<Interview> same(int coached, int others) {
    List<Interview> all = new ArrayList<>();
    for (int i = 0; i < coached; i++) {
      all.add(
          said(
              i % 2 == 0 ? "We keep our passports ourselves." : "we keep our passports ourselves"));
    }
    for (int i = 0; i < others; i++) {
      all.add(said("The office took mine in month number " + i));
    }
    return all;
  }

  @Test
  void nothingIsToldOfFewerThanFive() {
    assertThat(EchoedAnswers.of(same(4, 0))).isEqualTo(new Told(false, Share.NOT_TOLD));
    assertThat(EchoedAnswers.of(same(5, 0))).isEqualTo(new Told(true, Share.NEARLY_ALL));
  }

  @Test
  void onlyMoreThanNineInTenAreAnEcho() {
    assertThat(EchoedAnswers.of(same(9, 1))).isEqualTo(new Told(false, Share.MORE_THAN_HALF));
    assertThat(EchoedAnswers.of(same(19, 1))).isEqualTo(new Told(true, Share.NEARLY_ALL));
    assertThat(EchoedAnswers.of(same(5, 5))).isEqualTo(new Told(false, Share.UP_TO_HALF));
    assertThat(EchoedAnswers.of(same(0, 6))).isEqualTo(new Told(false, Share.UP_TO_HALF));
  }

  @Test
  void aPlainYesOfAllProvesNothing() {
    List<Interview> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(said("Yes", "No problem here"));
    }
    assertThat(EchoedAnswers.of(all)).isEqualTo(new Told(false, Share.NOT_TOLD));
  }

  @Test
  void sentencesWithoutBlanksAreComparedToo() {
    List<Interview> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(said("เราเก็บหนังสือเดินทางเอง"));
    }
    assertThat(EchoedAnswers.of(all).echoed()).isTrue();
  }

  @Test
  void anInterviewWithoutWordsIsNoReasonToFail() {
    List<Interview> all = new ArrayList<>(same(6, 0));
    all.add(new Interview(null, null, null, null, null, null));
    all.add(said((String) null));
    assertThat(EchoedAnswers.of(all).echoed()).isTrue();
  }
}
