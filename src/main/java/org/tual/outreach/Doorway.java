package org.tual.outreach;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tual.access.RateLimit;
import org.tual.compartment.NotPossible.Missing;
import org.tual.tips.Held;
import org.tual.tips.Intake;
import org.tual.tips.NotPossible;
import org.tual.tips.Readiness;
import org.tual.tips.Receipt;
import org.tual.tips.Tips;
import org.tual.tips.Told;

/**
 * The help pages and what their forms do. Knows of a caller the address that was asked for, the
 * fields of the form and the languages of the browser, and nothing else.
 */
public final class Doorway {
  /** Tips of everybody: thirty at once, then one a minute. */
  private static final RateLimit TIPS = new RateLimit(30, Duration.ofMinutes(1));

  /** Receipts that everybody tries: sixty at once, then one every two seconds. */
  private static final RateLimit RECEIPTS = new RateLimit(60, Duration.ofSeconds(2));

  private static final Duration WRITING = Duration.ofHours(12);
  private static final Duration TALKING = Duration.ofHours(3);
  private static final String TELL = "/tell";
  private static final String BACK = "/back";

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_NOW = 409;
  private static final int NOT_VALID = 422;
  private static final int SLOW_DOWN = 429;

  /**
   * What is asked for.
   *
   * @param path behind {@code /help}
   * @param sent whether a form was sent
   * @param elsewhere whether the browser says that another site made it send this
   * @param field of the form or the address by its name; null where there is none
   * @param preferred languages of the browser
   */
  public record Asked(
      String path,
      boolean sent,
      boolean elsewhere,
      Function<String, String> field,
      List<Locale> preferred) {
    private String text(String name) {
      String value = field.apply(name);
      return value == null ? "" : value.strip();
    }
  }

  /** A page, and the status of HTTP with which it is answered. */
  public record Shown(int status, String page) {}

  private final Pages pages;
  private final Languages languages;
  private final Help help;
  private final Tips tips;
  private final Readiness readiness;
  private final Forms forms;
  private final Supplier<Instant> clock;
  private final Pace telling = new Pace(TIPS);
  private final Pace trying = new Pace(RECEIPTS);

  /**
   * Joins the parts.
   *
   * @param help where help is
   * @param intake keeps what is told
   */
  public Doorway(
      Pages pages,
      Languages languages,
      Help help,
      Intake intake,
      Forms forms,
      Supplier<Instant> clock) {
    this.pages = pages;
    this.languages = languages;
    this.help = help;
    this.tips = intake.tips();
    this.readiness = intake.readiness();
    this.forms = forms;
    this.clock = clock;
  }

  /** The page; empty where there is none at this address. */
  public Optional<Shown> show(Asked asked) {
    return switch (asked.path()) {
      case "" -> Optional.of(signs(asked));
      case TELL -> Optional.of(asked.sent() ? told(asked) : form(asked, OK, null, Told.empty("")));
      case BACK -> Optional.of(asked.sent() ? came(asked) : door(asked, OK, null));
      default -> Optional.empty();
    };
  }

  /** What is shown where something does not work. */
  public Shown failed(Asked asked) {
    return new Shown(503, draw("failed", asked, false, Map.of("sent", asked.sent())));
  }

  private String draw(String template, Asked asked, boolean heard, Map<String, Object> more) {
    List<Languages.Spoken> from =
        heard && !languages.heard().isEmpty() ? languages.heard() : languages.shown();
    Languages.Spoken language = Languages.choose(from, asked.text("lang"), asked.preferred());
    return pages.draw(template, language, from, asked.path(), more);
  }

  private Shown signs(Asked asked) {
    List<Help.Place> places = help.places().get();
    String place = known(places, asked.text("place"));
    Map<String, Object> more = new HashMap<>();
    more.put("open", readiness.open());
    more.put("places", places);
    more.put("place", place);
    String language =
        Languages.choose(languages.shown(), asked.text("lang"), asked.preferred()).named().tag();
    more.put("lines", place.isEmpty() ? List.of() : help.at().apply(place, language));
    String path = "/help?lang=" + language + (place.isEmpty() ? "" : "&place=" + encoded(place));
    more.put("code", pages.code(path));
    more.put("side", pages.side(path));
    return new Shown(OK, draw("help", asked, false, more));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String known(List<Help.Place> places, String id) {
    return places.stream().anyMatch(one -> one.id().equals(id)) ? id : "";
  }

  /** The form for telling; where nobody answers, that. */
  private Shown form(Asked asked, int status, String wrong, Told entered) {
    if (!readiness.open()) {
      return new Shown(asked.sent() ? NOT_NOW : OK, draw("off", asked, false, Map.of()));
    }
    Map<String, Object> more = new HashMap<>();
    more.put("wrong", wrong == null ? "" : wrong);
    more.put("entered", entered);
    more.put("workplaces", Choices.WORKPLACES);
    more.put("times", Choices.TIMES);
    more.put("places", help.places().get());
    more.put("form", forms.fresh(TELL, "", clock.get()));
    return new Shown(status, draw("tell", asked, true, more));
  }

  private Shown told(Asked asked) {
    Told told =
        new Told(
            asked.text("words"),
            Choices.of(Choices.WORKPLACES, asked.text("workplace")),
            known(help.places().get(), asked.text("place")),
            Choices.of(Choices.TIMES, asked.text("time")),
            asked.text("lang").replaceAll("[^a-z]", ""));
    if (!readiness.open() || asked.elsewhere()) {
      return form(asked, FORBIDDEN, "tips.wrong-other", Told.empty(""));
    }
    Forms.Came came = forms.take(TELL, asked.text("form"), clock.get(), WRITING);
    if (came.fault() == Forms.Fault.FOREIGN) {
      return form(asked, FORBIDDEN, "tips.wrong-other", Told.empty(""));
    }
    if (came.fault() == Forms.Fault.USED) {
      return form(asked, NOT_NOW, "tips.wrong-twice", Told.empty(""));
    }
    if (came.fault() == Forms.Fault.OLD) {
      return form(asked, NOT_VALID, "tips.wrong-old", told);
    }
    if (told.words().isEmpty()) {
      return form(asked, NOT_VALID, "tips.wrong-empty", told);
    }
    if (told.words().length() > Told.LONGEST) {
      return form(asked, NOT_VALID, "tips.wrong-long", told);
    }
    if (!telling.take(clock.get())) {
      return form(asked, SLOW_DOWN, "tips.wrong-busy", told);
    }
    Receipt receipt = orBack(asked, () -> tips.tell(told));
    return new Shown(
        OK,
        draw("sent", asked, true, Map.of("words", receipt.words(), "numbers", receipt.digits())));
  }

  /** Where it fails, the same form can be sent again. */
  private <T> T orBack(Asked asked, Supplier<T> act) {
    try {
      return act.get();
    } catch (RuntimeException e) {
      forms.giveBack(asked.text("form"));
      throw e;
    }
  }

  /** Where the receipt is written. */
  private Shown door(Asked asked, int status, String wrong) {
    Map<String, Object> more = new HashMap<>();
    more.put("wrong", wrong == null ? "" : wrong);
    more.put("open", readiness.open());
    // what somebody was writing when the talk had been open for too long
    more.put("words", asked.sent() ? shortened(asked.text("words")) : "");
    more.put("form", forms.fresh(BACK, "", clock.get()));
    return new Shown(status, draw("back", asked, true, more));
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(Told.LONGEST, words.length()));
  }

  private Shown came(Asked asked) {
    boolean read = asked.text("do").equals("read");
    if (asked.elsewhere()) {
      return door(asked, FORBIDDEN, "tips.wrong-other");
    }
    Forms.Came came =
        forms.take(read ? BACK : "talk", asked.text("form"), clock.get(), read ? WRITING : TALKING);
    if (came.fault() != null) {
      return door(
          asked,
          came.fault() == Forms.Fault.FOREIGN ? FORBIDDEN : NOT_VALID,
          came.fault() == Forms.Fault.USED ? "tips.wrong-twice" : "tips.wrong-old-back");
    }
    if (!read) {
      try {
        return orBack(asked, () -> within(asked, Held.read(came.carried())));
      } catch (Missing e) {
        return door(asked, NOT_VALID, "tips.back-wrong");
      }
    }
    if (!trying.take(clock.get())) {
      return door(asked, SLOW_DOWN, "tips.wrong-busy-back");
    }
    return orBack(
        asked,
        () ->
            tips.find(asked.text("receipt"))
                .map(held -> talk(asked, OK, held, null, shortened(asked.text("words"))))
                .orElseGet(() -> door(asked, NOT_VALID, "tips.back-wrong")));
  }

  /** What somebody does who has shown the receipt. */
  private Shown within(Asked asked, Held held) {
    if (asked.text("do").equals("delete")) {
      if (!asked.text("sure").equals("yes")) {
        return talk(asked, NOT_VALID, held, "tips.wrong-sure", "");
      }
      tips.delete(held);
      return new Shown(OK, draw("deleted", asked, true, Map.of()));
    }
    String words = asked.text("words");
    if (words.isEmpty() || words.length() > Told.LONGEST) {
      return talk(
          asked, NOT_VALID, held, words.isEmpty() ? "tips.wrong-empty" : "tips.wrong-long", words);
    }
    if (!telling.take(clock.get())) {
      return talk(asked, SLOW_DOWN, held, "tips.wrong-busy", words);
    }
    try {
      tips.more(held, words);
    } catch (NotPossible e) {
      return talk(asked, NOT_VALID, held, "tips.wrong-full", words);
    }
    return talk(asked, OK, held, "tips.back-sent", "");
  }

  private Shown talk(Asked asked, int status, Held held, String said, String words) {
    Tips.Talk talk = tips.talk(held);
    Map<String, Object> more = new HashMap<>();
    more.put("said", said == null ? "" : said);
    more.put("good", "tips.back-sent".equals(said));
    more.put("words", words);
    more.put("answers", talk.answers());
    more.put("closed", talk.closed());
    more.put("form", forms.fresh("talk", held.text(), clock.get()));
    more.put("erase", forms.fresh("talk", held.text(), clock.get()));
    return new Shown(status, draw("talk", asked, true, more));
  }
}
