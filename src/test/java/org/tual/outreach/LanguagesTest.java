package org.tual.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final List<Languages.Named> NAMED =
      List.of(
          new Languages.Named("en", "English", "ltr"),
          new Languages.Named("id", "Bahasa Indonesia", "ltr"),
          new Languages.Named("ar", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "rtl"));

  private static Languages table(String lines) {
    return Languages.read(new StringReader("tag,reviewer,day\n" + lines), NAMED);
  }

  private static List<String> tags(List<Languages.Spoken> spoken) {
    return spoken.stream().map(one -> one.named().tag()).toList();
  }

  @Test
  void nobodyIsHeardBeforeSomebodyReadTheWords() {
    Languages read = table("en,,\nid,,\n");
    assertThat(tags(read.shown())).containsExactly("en");
    assertThat(read.heard()).isEmpty();
  }

  @Test
  void aLanguageThatSomebodyReadIsOffered() {
    Languages read = table("en,A. Reviewer,2026-11-01\nid,,\n");
    assertThat(tags(read.heard())).containsExactly("en");
  }

  @Test
  void wordsThatAreNotCompleteAreOfferedToNobodyWhoeverReadThem() {
    assertThatThrownBy(() -> table("en,,\nar,A. Reviewer,2026-11-01\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ar are not complete");
  }

  @Test
  void aReviewNeedsANameAndADay() {
    assertThatThrownBy(() -> table("en,A. Reviewer,\n")).hasMessageContaining("together");
    assertThatThrownBy(() -> table("en,,2026-11-01\n")).hasMessageContaining("together");
    assertThatThrownBy(() -> table("en,A. Reviewer,last week\n")).hasMessageContaining("no day");
    assertThatThrownBy(() -> table("xx,,\n")).hasMessageContaining("no language xx");
  }

  @Test
  void theShippedTableNamesNobody() {
    List<Languages.Named> all =
        List.of("en", "id", "th", "my", "km", "vi", "zh", "bn", "ne", "es", "ar").stream()
            .map(tag -> new Languages.Named(tag, tag, "ltr"))
            .toList();
    assertThat(Languages.shipped(all).heard()).isEmpty();
  }

  @Test
  void whatIsAskedForComesBeforeWhatTheBrowserPrefers() {
    Languages.Spoken en = new Languages.Spoken(NAMED.get(0), Phrases.of("en"), true);
    Languages.Spoken id = new Languages.Spoken(NAMED.get(1), Phrases.of("en"), true);
    List<Languages.Spoken> both = List.of(en, id);
    List<Locale> browser = List.of(Locale.forLanguageTag("th"), Locale.forLanguageTag("id-ID"));
    assertThat(Languages.choose(both, "en", browser)).isEqualTo(en);
    assertThat(Languages.choose(both, "", browser)).isEqualTo(id);
    assertThat(Languages.choose(both, "<script>", List.of())).isEqualTo(en);
  }
}
