package org.tual.findings;

import org.tual.supplychain.SourceClass;
import org.tual.supplychain.SourceRef;

/**
 * One fact that a finding rests on, with the cell it was read from.
 *
 * @param property local name of the property, for example {@code recruitmentFee}
 * @param label the property in plain words
 * @param value the value as read, in plain words; withheld for personal data
 * @param raw the cell as it lies, at most 80 characters
 * @param source the cell; null for facts of a published list
 * @param list list and edition for facts of a published list, else null
 * @param sourceClass in whose words
 * @param date day of the statement (ISO), may be empty
 * @param contradicted another source says otherwise; both are among the evidence
 */
public record Evidence(
    String property,
    String label,
    String value,
    String raw,
    SourceRef source,
    String list,
    SourceClass sourceClass,
    String date,
    boolean contradicted) {

  /** The same fact with the words of its cell. */
  public Evidence withRaw(String words) {
    return new Evidence(
        property, label, value, words, source, list, sourceClass, date, contradicted);
  }
}
