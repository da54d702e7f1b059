package org.tual.evidence;

/**
 * A piece of evidence.
 *
 * @param id of it
 * @param kind what it is
 * @param media what its bytes are
 * @param sha256 of the bytes that are kept, hex
 * @param bytes how many
 * @param title in words
 * @param language code such as {@code th}; null where nobody said
 * @param translationOf id of the original; null where it is one
 * @param site IRI; may be null
 * @param visit id; null where it belongs to no visit
 * @param account id of who handed it in
 * @param receivedAt UTC
 */
public record Evidence(
    String id,
    Kind kind,
    Media media,
    String sha256,
    long bytes,
    String title,
    String language,
    String translationOf,
    String site,
    String visit,
    String account,
    String receivedAt) {
  /** What a piece of evidence is. */
  public enum Kind {
    /** Taken by an auditor at a visit. */
    PHOTO,
    /** Of work, between worker and employer or agent. */
    CONTRACT,
    /** Of wages. */
    PAYSLIP,
    /** Of something paid, such as a fee or its repayment. */
    RECEIPT,
    /** Of hours, wages, workers or a dormitory. */
    RECORD,
    /** Of an authority or a scheme. */
    CERTIFICATE,
    /** Rules of the site. */
    POLICY,
    /** Of an audit or an inspection. */
    REPORT,
    /** Something else. */
    OTHER
  }

  /**
   * What is said of a piece that is handed in.
   *
   * @param language may be null
   * @param site IRI; may be null where there is a visit
   * @param visit id; may be null where there is a site
   * @param translationOf id of the original; else null
   */
  public record Filed(
      Kind kind, String title, String language, String site, String visit, String translationOf) {}

  /** The name under which it is saved: it tells nothing. */
  String fileName() {
    return "evidence-" + id.substring(0, Math.min(8, id.length())) + "." + media.ending();
  }
}
