package org.tual.fieldwork;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was seen, read or heard about one question.
 *
 * @param id UUID made on the phone
 * @param question id in the checklist
 * @param answer null where only a value answers, or where the answer was deleted
 * @param value of questions that ask for one; null or empty elsewhere
 * @param observation in words; may be null
 * @param prevalence how many workers it touches; null where nobody said
 * @param group workers that it is about; null for all
 * @param periodFrom ISO day; may be null
 * @param periodTo ISO day; may be null
 * @param source who says so
 * @param releasability who may learn it
 * @param photos ids of photos; they may arrive later
 * @param recordedAt UTC, by the clock of the phone
 * @param version counted by the server; 0 where it has none
 * @param base version that the sender changed; null in answers of the server
 */
public record Answer(
    String id,
    String question,
    Seen answer,
    String value,
    String observation,
    Prevalence prevalence,
    String group,
    String periodFrom,
    String periodTo,
    Source source,
    Releasability releasability,
    List<String> photos,
    String recordedAt,
    long version,
    Long base) {
  static final Set<String> GROUPS = Set.of("all", "migrant", "agency", "local", "women");

  /** What the auditor pressed. */
  public enum Seen {
    YES,
    NO,
    /** Nobody could look; no fact. */
    NOT_SEEN,
    /** The question does not fit the place; no fact. */
    NOT_APPLICABLE
  }

  /** How many workers it touches. */
  public enum Prevalence {
    FEW,
    SOME,
    MOST,
    ALL
  }

  /** Who says so. */
  public enum Source {
    /** The auditor saw it. */
    AUDITOR,
    /** Workers said it. */
    WORKER,
    /** A document shows it. */
    DOCUMENT,
    /** The management said it. */
    SUPPLIER
  }

  /** Who may learn it. */
  public enum Releasability {
    /** Whoever reads the report. */
    OPEN,
    /** Those who work on the visit. */
    RESTRICTED,
    /** It never leaves field work. */
    SEALED
  }

  /** The same as the server writes it: nothing missing, no blanks around. */
  Answer settled(String own) {
    return new Answer(
        own,
        question,
        answer,
        blank(value),
        blank(observation),
        prevalence,
        group == null || group.isBlank() ? "all" : group,
        blank(periodFrom),
        blank(periodTo),
        source == null ? Source.AUDITOR : source,
        releasability == null ? Releasability.RESTRICTED : releasability,
        photos == null ? List.of() : List.copyOf(photos),
        recordedAt,
        version,
        base == null ? 0 : base);
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Whether nothing is answered any more. */
  public boolean deleted() {
    return answer == null && value == null;
  }

  /** Whether both say the same; when it was tapped says nothing. */
  boolean saysAs(Answer other) {
    return deleted() && other.deleted()
        || question.equals(other.question)
            && answer == other.answer
            && Objects.equals(value, other.value)
            && Objects.equals(observation, other.observation)
            && prevalence == other.prevalence
            && group.equals(other.group)
            && Objects.equals(periodFrom, other.periodFrom)
            && Objects.equals(periodTo, other.periodTo)
            && source == other.source
            && releasability == other.releasability
            && photos.equals(other.photos);
  }
}
