package org.tual.web;

import jakarta.ws.rs.core.EntityTag;

/** Entity tags made of a version number, so that nobody overwrites what another changed. */
public final class Tags {
  private Tags() {}

  public static EntityTag of(long version) {
    return new EntityTag(String.valueOf(version));
  }

  /**
   * Compares {@code If-Match} with the version that is there.
   *
   * @throws Halt where it is missing or another
   */
  public static void check(String match, long version) {
    String plain = needed(match).strip();
    if (!plain.equals("*") && !plain.equals("\"" + version + "\"")) {
      throw new Halt(
          ProblemType.CHANGED_MEANWHILE, "Read it again: somebody changed it since you did.");
    }
  }

  /** The value of {@code If-Match}; throws {@link Halt} where it is missing. */
  public static String needed(String match) {
    if (match == null || match.isBlank()) {
      throw new Halt(
          ProblemType.VERSION_NEEDED, "Send If-Match with the ETag of what you want to change.");
    }
    return match;
  }
}
