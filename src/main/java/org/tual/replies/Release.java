package org.tual.replies;

import java.util.List;

/**
 * A release as members of the organisation see it.
 *
 * @param id of the release
 * @param fingerprint of the finding
 * @param assessment in which it was released
 * @param site IRI
 * @param siteName name of the site
 * @param words what the supplier was told and asked
 * @param until ISO day until which the reply is expected
 * @param state where it stands
 * @param account who released it
 * @param releasedAt UTC
 * @param withdrawnAt UTC; null where it stands
 * @param withdrawnBy id of the account; null where it stands
 * @param withdrawnWhy null where it stands
 * @param replies in their order
 */
public record Release(
    String id,
    String fingerprint,
    String assessment,
    String site,
    String siteName,
    String words,
    String until,
    State state,
    String account,
    String releasedAt,
    String withdrawnAt,
    String withdrawnBy,
    String withdrawnWhy,
    List<Reply> replies) {
  /** Where a release stands. */
  public enum State {
    /** The day has not passed. */
    WAITING,
    /** The day has passed without a reply. */
    OVERDUE,
    /** There is a reply. */
    ANSWERED,
    /** It was taken back; the supplier does not see it any more. */
    WITHDRAWN
  }
}
