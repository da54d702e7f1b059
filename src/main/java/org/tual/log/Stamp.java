package org.tual.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The one written form of a moment: UTC, always three decimals of a second. Finer is cut off when a
 * moment enters, since databases differ in what they keep and a hash must not depend on them.
 */
final class Stamp {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private Stamp() {}

  static Instant cut(Instant moment) {
    Instant cut = moment.truncatedTo(ChronoUnit.MILLIS);
    if (cut.isBefore(FIRST) || cut.isAfter(LAST)) {
      throw new IllegalArgumentException("A moment lies in the years 1 to 9999.");
    }
    return cut;
  }

  static String text(Instant moment) {
    return FORM.format(moment);
  }

  /** Reads exactly what {@link #text} writes. */
  static Instant parse(String text) {
    try {
      Instant moment = cut(Instant.parse(text));
      if (text(moment).equals(text)) {
        return moment;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("This is no moment such as 2026-11-23T10:00:00.000Z.", e);
    }
    throw new IllegalArgumentException("This is no moment such as 2026-11-23T10:00:00.000Z.");
  }
}
