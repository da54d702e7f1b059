package org.tual.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tual.accounts.QrCode;
import org.tual.tips.Tips;
import org.tual.tips.Told;

/** What holds for every page that people read on an old phone. */
class PagesTest {
  /** What one page may weigh, its style included, as the phone gets it without compression. */
  private static final int MOST_BYTES = 15 * 1_024;

  private static final String EVIL = "<script>alert('x')</script>\"&";
  private static final Languages.Spoken ENGLISH =
      new Languages.Spoken(new Languages.Named("en", "English", "ltr"), Phrases.of("en"), true);
  private static final List<Languages.Spoken> EVERY =
      Languages.named().stream()
          .map(one -> new Languages.Spoken(one, Phrases.of(one.tag()), true))
          .toList();
  private final Pages pages =
      new Pages(
          new Pages.Setting(EVIL, "https://help.example.org", "https://example.org/news", 5),
          QrCode::rows);

  private static Help.Line line(int number) {
    return new Help.Line(
        "Contoh Union of Workers number " + number + " " + EVIL,
        "UNION",
        "Bahasa Indonesia; English; \u1019\u103c\u1014\u103a\u1019\u102c",
        "Monday to Friday 8 to 16, Saturday 8 to 12",
        "+999 555 0100",
        "https://example.org/a-long-address-of-a-page",
        "Contoh Foundation",
        "2026-10-01",
        number % 2 == 0);
  }

  /** Each page as full as it comes in life. */
  private Map<String, String> all(Languages.Spoken language) {
    Map<String, Map<String, Object>> models = new HashMap<>();
    Map<String, Object> help = new HashMap<>();
    help.put("open", true);
    help.put("places", List.of(new Help.Place("ID<", EVIL), new Help.Place("B", "Bitung")));
    help.put("place", "B");
    help.put("lines", List.of(line(1), line(2), line(3), line(4)));
    help.put("code", pages.code("/help?lang=en&place=Bitung"));
    help.put("side", pages.side("/help?lang=en&place=Bitung"));
    models.put("help", help);
    Map<String, Object> tell = new HashMap<>();
    tell.put("wrong", "tips.wrong-busy");
    tell.put("entered", new Told(EVIL, "SHIP", "B", "NOW", "en"));
    tell.put("workplaces", Choices.WORKPLACES);
    tell.put("times", Choices.TIMES);
    tell.put("places", help.get("places"));
    tell.put("form", "f".repeat(120));
    models.put("tell", tell);
    models.put("off", Map.of());
    models.put("failed", Map.of());
    models.put("deleted", Map.of());
    models.put(
        "sent", Map.of("words", List.of("abacus", "zoom"), "numbers", List.of("0000", "7775")));
    models.put(
        "back",
        Map.of("wrong", "tips.back-wrong", "open", false, "words", EVIL, "form", "f".repeat(120)));
    models.put(
        "talk",
        Map.of(
            "said",
            "tips.wrong-sure",
            "good",
            false,
            "closed",
            true,
            "words",
            EVIL,
            "answers",
            List.of(new Tips.Answer("2026-11-01", EVIL.repeat(10))),
            "form",
            "f".repeat(300),
            "erase",
            "f".repeat(300)));
    Map<String, String> drawn = new HashMap<>();
    models.forEach(
        (name, model) -> drawn.put(name, pages.draw(name, language, EVERY, "/tell", model)));
    return drawn;
  }

  @Test
  void isSmallEnoughForAnOldPhoneInEveryLanguage() {
    assertThat(EVERY).hasSize(11);
    for (Languages.Spoken language : EVERY) {
      all(language)
          .forEach(
              (name, page) ->
                  assertThat(page.getBytes(StandardCharsets.UTF_8).length)
                      .as(name + " in " + language.named())
                      .isBetween(1_000, MOST_BYTES));
    }
  }

  @Test
  void everyPageSaysInWhichLanguageItStands() {
    for (Languages.Spoken language : EVERY) {
      String tag = language.named().tag();
      String begins =
          "<html lang=\"" + tag + "\" dir=\"" + (tag.equals("ar") ? "rtl" : "ltr") + "\">";
      all(language).forEach((name, page) -> assertThat(page).as(name).contains(begins));
    }
  }

  @Test
  void loadsNothingAndRunsNothing() {
    Pattern loads =
        Pattern.compile(
            "<(script|img|link|iframe|object|embed|video|audio)|\\son[a-z]+=|\\ssrc=|url\\(|@import");
    all(ENGLISH).forEach((name, page) -> assertThat(page).as(name).doesNotContainPattern(loads));
    assertThat(Pages.POLICY)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe", "script");
  }

  @Test
  void whatAnybodyWroteIsTextAndNoMarkup() {
    all(ENGLISH)
        .forEach(
            (name, page) -> {
              assertThat(page).as(name).doesNotContain("<script", "alert('x')");
            });
    assertThat(all(ENGLISH).get("talk")).contains("&lt;script&gt;");
  }

  @Test
  void everyPageLetsOneLeaveAtOnceWithoutTellingWhence() {
    all(ENGLISH)
        .forEach(
            (name, page) ->
                assertThat(page)
                    .as(name)
                    .contains(
                        "<a class=\"leave\" href=\"https://example.org/news\" rel=\"noreferrer noopener\">",
                        "<meta name=\"referrer\" content=\"no-referrer\">"));
  }

  @Test
  void titlesSayNothingThatABookmarkWouldTell() {
    all(ENGLISH)
        .forEach(
            (name, page) ->
                assertThat(page).as(name).contains("<title>Work: know your rights</title>"));
  }

  /** The squares of a row that was drawn as strokes. */
  private static String drawn(String row, int side) {
    StringBuilder squares = new StringBuilder();
    Pattern.compile("([hm])(\\d+)")
        .matcher(row)
        .results()
        .forEach(
            one ->
                squares.append(
                    (one.group(1).equals("h") ? "1" : "0").repeat(Integer.parseInt(one.group(2)))));
    return squares + "0".repeat(side - squares.length());
  }

  @Test
  void theCodeToPrintLeadsToThePlaceAndIsThereOnlyWhereOthersReachIt() {
    List<String> rows = QrCode.rows("https://help.example.org/help");
    List<String> drawn =
        List.of(pages.code("/help").substring(1).split("M")).stream()
            .map(row -> drawn(row, rows.size()))
            .toList();
    assertThat(drawn).isEqualTo(rows);
    Pages inside =
        new Pages(
            new Pages.Setting("Contoh", "http://127.0.0.1:8080", "https://example.org/", 5),
            QrCode::rows);
    assertThat(inside.code("/help")).isEmpty();
  }
}
