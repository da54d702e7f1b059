package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.outreach.Doorway;
import org.tual.outreach.Help;
import org.tual.outreach.Languages;
import org.tual.outreach.Pages;
import org.tual.outreach.Review;
import org.tual.tips.Intake;
import org.tual.tips.Readiness;

/** In which language a stranger finds the help pages. */
class HelpLanguagesTest {
  private static final int MOST_BYTES = 15 * 1_024;
  private static final List<String> PATHS = List.of("", "/tell", "/back");

  @TempDir private Path folder;

  private static Doorway doorway(SealedRoom room, Languages languages) {
    return Tipping.of(
            room.sealed,
            new byte[32],
            TipSettings.of(Map.of()),
            Help.none(),
            languages,
            new Pages.Setting(
                "Contoh Foods", "https://help.example.org", "https://example.org/news", 5),
            new Intake.Around(
                account -> Set.of(),
                () -> new Readiness.Languages(List.of(), List.of()),
                new TipCases(() -> room.safeguarding.cases())))
        .doorway();
  }

  private static String page(Doorway doorway, String path, String tag, String browser) {
    List<Locale> preferred = List.of(Locale.forLanguageTag(browser));
    return doorway
        .show(
            new Doorway.Asked(
                path, false, false, name -> name.equals("lang") ? tag : null, preferred))
        .orElseThrow()
        .page();
  }

  private static Map<Object, Object> words(String tag) {
    Properties words = new Properties();
    try (Reader text =
        Files.newBufferedReader(
            Path.of("src/main/resources/i18n/" + tag + "/tips.properties"),
            StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words;
  }

  @Test
  void noWordOfADraftIsShownBeforeSomebodyReadIt() {
    try (SealedRoom room = new SealedRoom(folder)) {
      Doorway doorway = doorway(room, Languages.shipped(Languages.named()));
      for (Languages.Named language : Languages.named()) {
        for (String path : PATHS) {
          String page = page(doorway, path, language.tag(), language.tag());
          assertThat(page).contains("<html lang=\"en\" dir=\"ltr\">").doesNotContain("?lang=my");
          if (!language.tag().equals("en")) {
            assertThat(words(language.tag()).values())
                .as("%s at %s", language, path)
                .filteredOn(text -> text.toString().length() > 20)
                .isNotEmpty()
                .noneMatch(text -> page.contains(text.toString()));
            assertThat(page).doesNotContain(">" + language.name() + "<");
          }
        }
      }
    }
  }

  @Test
  void whatSomebodyReadIsShownToWhoeverPrefersItAndNoOtherLanguage() {
    String lines = "tag,reviewer,day,words\n" + read("en") + "th,,,\n" + read("my");
    lines += "km,A. Reviewer,2026-11-01,other\n";
    try (SealedRoom room = new SealedRoom(folder)) {
      Doorway doorway = doorway(room, Languages.read(new StringReader(lines), Languages.named()));
      for (String path : PATHS) {
        for (String page :
            List.of(page(doorway, path, "my", "en"), page(doorway, path, null, "my-MM"))) {
          assertThat(page)
              .contains(
                  "<html lang=\"my\" dir=\"ltr\">", "<a href=\"?lang=en\" lang=\"en\">English<")
              .contains("<h1>" + heading(path) + "</h1>")
              .doesNotContain("?lang=th", "?lang=km");
          assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        }
        assertThat(page(doorway, path, "km", "th")).contains("<html lang=\"en\"");
      }
    }
  }

  private static String read(String tag) {
    return tag + ",A. Reviewer,2026-11-01," + Review.of(tag).mark() + "\n";
  }

  private static Object heading(String path) {
    return words("my")
        .get(path.isEmpty() ? "tips.signs" : path.equals("/tell") ? "tips.off-title" : "tips.back");
  }
}
