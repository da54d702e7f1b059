package org.tual.decisions;

/**
 * One decision on a finding.
 *
 * @param id of the decision
 * @param fingerprint of the finding
 * @param evidence hash of the evidence it was made on
 * @param kind CONFIRMED or DISMISSED
 * @param reason why
 * @param expires ISO day until which it stands; null for no end
 * @param account who decided
 * @param second who agreed; null for nobody
 * @param waits a second person must agree before it counts
 * @param withdrawn taken back
 * @param withdrawnWhy why; null where it was not
 * @param decidedAt UTC
 * @param version grows with every change
 */
public record StoredDecision(
    String id,
    String fingerprint,
    String evidence,
    String kind,
    String reason,
    String expires,
    String account,
    String second,
    boolean waits,
    boolean withdrawn,
    String withdrawnWhy,
    String decidedAt,
    long version) {
  /** It counts in assessments. */
  public boolean counts() {
    return !waits && !withdrawn;
  }
}
