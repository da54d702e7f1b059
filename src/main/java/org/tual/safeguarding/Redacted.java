package org.tual.safeguarding;

/**
 * What may be said of a case outside, after everything that leads to a person was taken out.
 *
 * @param id nobody's but this finding's
 * @param category code of {@code safeguarding/categories.csv}
 * @param level how wide it is; one workplace only as a sign of the rules on contacts, where ten or
 *     more work
 * @param place name of the place, fleet or port
 * @param month such as {@code 2026-10}
 * @param people how many it is about; null where that is not said, and never below ten
 */
public record Redacted(
    String id, String category, Level level, String place, String month, Integer people) {
  /** How wide. */
  public enum Level {
    /** One workplace; never chosen by hand. */
    SITE,
    PLACE,
    FLEET,
    PORT
  }
}
