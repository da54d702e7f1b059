package org.tual.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of the help pages in each language, as far as a machine can look at them. */
class DraftsTest {
  /** What stands in other letters on phones too. */
  private static final Pattern IN_OTHER_LETTERS = Pattern.compile("\\{\\w+\\}|Wi-Fi");

  private static final Map<String, Character.UnicodeScript> SCRIPTS =
      Map.of(
          "th", Character.UnicodeScript.THAI,
          "my", Character.UnicodeScript.MYANMAR,
          "km", Character.UnicodeScript.KHMER,
          "zh", Character.UnicodeScript.HAN,
          "bn", Character.UnicodeScript.BENGALI,
          "ne", Character.UnicodeScript.DEVANAGARI,
          "ar", Character.UnicodeScript.ARABIC);

  private static final Set<Character.UnicodeScript> OF_ALL =
      Set.of(Character.UnicodeScript.COMMON, Character.UnicodeScript.INHERITED);

  private static final List<String> DRAFTED =
      Languages.named().stream()
          .map(Languages.Named::tag)
          .filter(tag -> !tag.equals(Languages.ORIGINAL))
          .toList();

  @Test
  void everyForeseenLanguageHasEveryWord() {
    Set<String> english = Phrases.of("en").keys();
    assertThat(DRAFTED).hasSize(10);
    for (String tag : DRAFTED) {
      assertThat(Phrases.of(tag).keys()).as(tag).isEqualTo(english);
    }
  }

  @Test
  void eachTextStandsInTheLettersOfItsLanguage() {
    for (String tag : DRAFTED) {
      Character.UnicodeScript script = SCRIPTS.getOrDefault(tag, Character.UnicodeScript.LATIN);
      Phrases words = Phrases.of(tag);
      for (String key : words.keys()) {
        String text = IN_OTHER_LETTERS.matcher(words.t(key)).replaceAll("");
        Set<Character.UnicodeScript> scripts = new TreeSet<>(Comparator.naturalOrder());
        text.codePoints().mapToObj(Character.UnicodeScript::of).forEach(scripts::add);
        assertThat(scripts).as("%s %s", tag, key).contains(script);
        scripts.removeAll(OF_ALL);
        assertThat(scripts).as("%s %s: %s", tag, key, text).containsExactly(script);
      }
    }
  }

  @Test
  void noTextIsStillEnglishAndEachHasTheSameNumbersAndPlaces() {
    Phrases english = Phrases.of("en");
    for (String tag : DRAFTED) {
      Phrases words = Phrases.of(tag);
      for (String key : english.keys()) {
        assertThat(words.t(key)).as("%s %s", tag, key).isNotBlank().isNotEqualTo(english.t(key));
        assertThat(fixed(words.t(key))).as("%s %s", tag, key).isEqualTo(fixed(english.t(key)));
      }
    }
  }

  /** Digits, and what the page fills in. */
  private static Set<String> fixed(String text) {
    Set<String> found = new TreeSet<>();
    Pattern.compile("\\{\\w+\\}|[\\d.,]*\\d")
        .matcher(text)
        .results()
        .forEach(one -> found.add(one.group().replaceAll("[.,]", "")));
    return found;
  }

  @Test
  void everyTextIsOneAndTheSameInEveryNormalFormAndUnicodeBurmese() {
    for (String tag : DRAFTED) {
      Phrases words = Phrases.of(tag);
      for (String key : words.keys()) {
        String text = words.t(key);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(tag + key).isTrue();
        // an older font for Burmese has letters of other languages and its vowel e first
        assertThat(text).as(key).doesNotContainPattern("[\\u1060-\\u1097]|(^|\\s)\\u1031");
      }
    }
  }

  @Test
  void eachFileSaysThatNobodyHasReadItYet() throws IOException {
    for (String tag : DRAFTED) {
      Path file = Path.of("src/main/resources/i18n/" + tag + "/tips.properties");
      assertThat(Files.readAllLines(file, StandardCharsets.UTF_8).get(0))
          .as(tag)
          .startsWith("# ")
          .endsWith("Draft: not yet read by a native speaker.");
    }
  }
}
