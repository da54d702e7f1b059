package org.tual.app;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tual.outreach.Help;
import org.tual.outreach.Languages;
import org.tual.runs.Refusal;
import org.tual.tips.Intake;

/**
 * What can be set about the help pages and tips; every name stands in {@code docs/settings.md}.
 *
 * @param leave where somebody goes who must leave the pages at once
 * @param languages file with who has read which language; empty for nobody
 * @param help file with where help is; empty for none
 * @param answerDays within which people are told that they are answered
 * @param trialDays for which a trial of that counts
 * @param escalateDays unread, after which the next one hears of it
 * @param keepDays for which a tip stays after anybody said something
 */
record TipSettings(
    String leave,
    String languages,
    String help,
    int answerDays,
    int trialDays,
    int escalateDays,
    int keepDays) {
  /** After so many days nobody relies on a telephone number. */
  private static final int HELP_DAYS = 180;

  static TipSettings read() {
    return of(System.getenv());
  }

  /**
   * From an environment.
   *
   * @throws Refusal where it cannot be
   */
  static TipSettings of(Map<String, String> environment) {
    String leave = Settings.value(environment, "TUAL_TIPS_LEAVE", "https://www.wikipedia.org/");
    if (!leave.matches("https://[^\\s\"'<>@]+") || URI.create(leave).getHost() == null) {
      throw new Refusal("TUAL_TIPS_LEAVE is an address that begins with https://.");
    }
    return new TipSettings(
        leave,
        Settings.value(environment, "TUAL_TIPS_LANGUAGES", ""),
        Settings.value(environment, "TUAL_TIPS_HELP", ""),
        days(environment, "TUAL_TIPS_ANSWER_DAYS", 5),
        days(environment, "TUAL_TIPS_TRIAL_DAYS", 90),
        days(environment, "TUAL_TIPS_ESCALATE_DAYS", 2),
        days(environment, "TUAL_TIPS_KEEP_DAYS", 730));
  }

  private static int days(Map<String, String> environment, String name, int usual) {
    String text = Settings.value(environment, name, String.valueOf(usual));
    if (!text.matches("[1-9]\\d{0,3}")) {
      throw new Refusal(name + " is a number of days, at least 1.");
    }
    return Integer.parseInt(text);
  }

  Intake.Terms terms(String address) {
    return new Intake.Terms(
        answerDays, trialDays, escalateDays, keepDays, address.startsWith("https:"));
  }

  Languages spoken() {
    List<Languages.Named> named = Languages.named();
    return languages.isEmpty()
        ? Languages.shipped(named)
        : table("TUAL_TIPS_LANGUAGES", languages, text -> Languages.read(text, named));
  }

  Help where() {
    return help.isEmpty()
        ? Help.none()
        : table(
            "TUAL_TIPS_HELP",
            help,
            text -> Help.read(text, () -> Installation.today().minusDays(HELP_DAYS)));
  }

  private static <T> T table(String name, String file, Function<Reader, T> read) {
    try (Reader text = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      return read.apply(text);
    } catch (IOException e) {
      throw new Refusal("The file of " + name + " cannot be read.");
    } catch (IllegalArgumentException e) {
      throw new Refusal("The file of " + name + " cannot be used: " + e.getMessage() + ".");
    }
  }
}
