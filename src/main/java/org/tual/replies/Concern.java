package org.tual.replies;

import java.util.List;

/**
 * A release as the supplier sees it: which rule, about which of its sites, as of which day, and
 * what it is asked. Nothing of the finding's facts, and neither severity, source nor the day of a
 * visit.
 *
 * @param id of the release
 * @param title what the rule looks for
 * @param indicator the ILO indicators in plain words; may be empty
 * @param site IRI
 * @param siteName name of the site
 * @param country ISO 3166-1 alpha-2; may be empty
 * @param asOf ISO day that the data speak of
 * @param words written for the supplier
 * @param until ISO day until which the reply is expected
 * @param overdue the day has passed without a reply
 * @param releasedAt UTC
 * @param replies what was replied, in order
 */
public record Concern(
    String id,
    String title,
    String indicator,
    String site,
    String siteName,
    String country,
    String asOf,
    String words,
    String until,
    boolean overdue,
    String releasedAt,
    List<Given> replies) {
  /** One line of a list: about which site, until when, and how many replies there are. */
  public record Line(
      String id,
      String title,
      String site,
      String siteName,
      String until,
      boolean overdue,
      String releasedAt,
      int replies) {}

  Line line() {
    return new Line(id, title, site, siteName, until, overdue, releasedAt, replies.size());
  }

  /**
   * A reply that was given for this supplier.
   *
   * @param upload id of a file; null for none
   * @param late it came after the day that was set
   */
  public record Given(
      int number, Stance stance, String words, String upload, boolean late, String repliedAt) {}
}
