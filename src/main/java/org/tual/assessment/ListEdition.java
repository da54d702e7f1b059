package org.tual.assessment;

/**
 * A published list as it was used.
 *
 * @param id folder name
 * @param title title
 * @param publisher who publishes it
 * @param edition edition
 * @param date ISO date of the edition
 * @param ageDays its age in days at the assessment's date
 * @param complete false where only a part of the list is here
 * @param rows rows loaded
 * @param sha256 hash of its facts
 * @param note caution for readers, may be empty
 */
public record ListEdition(
    String id,
    String title,
    String publisher,
    String edition,
    String date,
    long ageDays,
    boolean complete,
    int rows,
    String sha256,
    String note) {}
