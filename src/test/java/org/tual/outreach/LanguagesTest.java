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
          new Languages.Named("ar", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "rtl"),
          new Languages.Named("no-words", "Nowhere", "ltr"));

  private static Languages table(String lines) {
    return Languages.read(new StringReader("tag,reviewer,day,words\n" + lines), NAMED);
  }

  private static String read(String tag) {
    return tag + ",A. Reviewer,2026-11-01," + Phrases.of(tag).mark() + "\n";
  }

  private static List<String> tags(List<Languages.Spoken> spoken) {
    return spoken.stream().map(one -> one.named().tag()).toList();
  }

  @Test
  void nobodyIsHeardBeforeSomebodyReadTheWords() {
    Languages read = table("en,,,\nid,,,\n");
    assertThat(tags(read.shown())).containsExactly("en");
    assertThat(read.heard()).isEmpty();
  }

  @Test
  void aLanguageThatSomebodyReadIsOffered() {
    Languages read = table(read("en") + "id,,,\n" + read("ar"));
    assertThat(tags(read.heard())).containsExactly("en", "ar");
    assertThat(tags(read.shown())).containsExactly("en", "ar");
    assertThat(read.outdated()).isEmpty();
  }

  @Test
  void aLanguageIsShutWhereOtherWordsWereReadThanThereAre() {
    for (String other : List.of("", Phrases.of("en").mark(), "0123456789ab")) {
      Languages read = table(read("en") + "ar,A. Reviewer,2026-11-01," + other + "\n");
      assertThat(tags(read.shown())).as(other).containsExactly("en");
      assertThat(tags(read.heard())).as(other).containsExactly("en");
      assertThat(read.outdated()).as(other).containsExactly("ar");
    }
    Languages original = table("en,A. Reviewer,2026-11-01,other\n");
    assertThat(tags(original.shown())).as("the signs stay").containsExactly("en");
    assertThat(original.heard()).isEmpty();
  }

  @Test
  void aTableWithoutTheColumnOfMarksOpensNothing() {
    Languages read =
        Languages.read(new StringReader("tag,reviewer,day\nar,A. Reviewer,2026-11-01\n"), NAMED);
    assertThat(read.heard()).isEmpty();
    assertThat(read.shown()).isEmpty();
    assertThat(read.outdated()).containsExactly("ar");
  }

  @Test
  void aMarkWithoutAReaderOpensNothing() {
    Languages read = table("ar,,," + Phrases.of("ar").mark() + "\n");
    assertThat(read.heard()).isEmpty();
    assertThat(read.outdated()).isEmpty();
  }

  @Test
  void everyLanguageHasAMarkOfItsOwn() {
    assertThat(Languages.named().stream().map(one -> Phrases.of(one.tag()).mark()).toList())
        .hasSize(11)
        .doesNotHaveDuplicates()
        .allMatch(mark -> mark.matches("[0-9a-f]{12}"));
  }

  @Test
  void wordsThatAreNotCompleteAreOfferedToNobodyWhoeverReadThem() {
    for (String mark : List.of("other", Phrases.of("no-words").mark())) {
      Languages read = table(read("en") + "no-words,A. Reviewer,2026-11-01," + mark + "\n");
      assertThat(tags(read.shown())).as(mark).containsExactly("en");
      assertThat(tags(read.heard())).as(mark).containsExactly("en");
      assertThat(read.outdated()).as(mark).containsExactly("no-words");
    }
  }

  @Test
  void aReviewNeedsANameAndADay() {
    assertThatThrownBy(() -> table("en,A. Reviewer,,\n")).hasMessageContaining("together");
    assertThatThrownBy(() -> table("en,,2026-11-01,\n")).hasMessageContaining("together");
    assertThatThrownBy(() -> table("en,A. Reviewer,last week,\n")).hasMessageContaining("no day");
    assertThatThrownBy(() -> table("xx,,,\n")).hasMessageContaining("no language xx");
  }

  @Test
  void theShippedTableNamesNobody() {
    Languages shipped = Languages.shipped(Languages.named());
    assertThat(shipped.heard()).isEmpty();
    assertThat(shipped.outdated()).isEmpty();
    assertThat(tags(shipped.shown())).containsExactly("en");
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
