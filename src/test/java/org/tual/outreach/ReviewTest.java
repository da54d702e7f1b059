package org.tual.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** What somebody reads before people are helped in a language. */
class ReviewTest {
  @Test
  void showsEveryTextBesideTheEnglishOneAndWhatNamesItsReader() {
    Review review = Review.of("ar");
    Phrases english = Phrases.of("en");
    Phrases arabic = Phrases.of("ar");
    assertThat(review.lines()).extracting("key").containsExactlyElementsOf(english.keys());
    assertThat(review.lines().get(0).key()).isEqualTo("tips.title");
    String page = review.page();
    assertThat(page)
        .contains("<td lang=\"ar\" dir=\"rtl\">" + arabic.t("tips.do-talk"), "{organisation}")
        .contains(english.t("tips.do-talk"), review.inTable())
        .doesNotContainPattern("<(script|img|link)|\\ssrc=|\\shref=");
    assertThat(review.lines()).allMatch(one -> page.contains(one.key()));
  }

  @Test
  void theLineOfTheTableOpensTheLanguage() {
    String line = Review.of("ne").inTable().replace("YYYY-MM-DD", "2026-11-01");
    Languages read =
        Languages.read(
            new StringReader("tag,reviewer,day,words\n" + line + "\n"), Languages.named());
    assertThat(read.heard()).extracting(one -> one.named().tag()).containsExactly("ne");
  }

  @Test
  void aLanguageThatThereIsNotIsNamed() {
    assertThatThrownBy(() -> Review.of("xx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no language xx.");
  }
}
