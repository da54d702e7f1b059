package org.tual.checklists;

import java.time.LocalDate;
import org.tual.supplychain.SourceClass;

/**
 * One answer of a visit.
 *
 * @param question id
 * @param answer yes, no, not seen or not applicable; for a question that is not answered by yes or
 *     no, yes says that the value is the answer
 * @param value what the auditor chose or wrote; empty where the answer itself says it
 * @param group words for a workforce group, such as {@code migrant}; empty for the group of the
 *     question, or else all workers
 * @param source in whose words it is: AUDITOR, WORKER, DOCUMENT or SUPPLIER
 * @param from first day that it speaks of; null where none was given
 * @param to last day that it speaks of; null where none was given
 * @param releasability who may see it
 * @param day on which it was seen or told; null for the day of the visit
 */
public record Observation(
    String question,
    Answer answer,
    String value,
    String group,
    SourceClass source,
    LocalDate from,
    LocalDate to,
    Releasability releasability,
    LocalDate day) {
  /** Of the day of the visit. */
  public Observation(
      String question,
      Answer answer,
      String value,
      String group,
      SourceClass source,
      LocalDate from,
      LocalDate to,
      Releasability releasability) {
    this(question, answer, value, group, source, from, to, releasability, null);
  }

  /** What was answered. */
  public enum Answer {
    YES,
    NO,
    NOT_SEEN,
    NOT_APPLICABLE
  }

  /** Who may see an answer. */
  public enum Releasability {
    /** The supplier too. */
    OPEN,
    /** Those who work on the visit and its findings. */
    RESTRICTED,
    /** Nobody here; it enters no file of facts. */
    SEALED
  }
}
