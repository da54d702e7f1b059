package org.tual.community;

import java.util.List;

/**
 * What a partner is asked about a place, and what became of its answers.
 *
 * @param id of the assessment
 * @param place that is asked about
 * @param form what is asked; with its sections where one assessment is read
 * @param state how far it is
 * @param due ISO day; may be null
 * @param partner name of the partner; for members of the organisation, and the partner itself
 * @param credited the partner is named where what it gave is told of
 * @param askedWhy why compliance asks again; null where it does not
 * @param handedInOn ISO day; null before
 * @param gaps questions that were asked and not answered; null before it is handed in
 * @param answers that stand; null in lists
 * @param became what became of it
 * @param version that a change names
 */
public record CommunityAssessment(
    String id,
    At place,
    Form form,
    State state,
    String due,
    String partner,
    boolean credited,
    String askedWhy,
    String handedInOn,
    List<String> gaps,
    List<CommunityAnswer> answers,
    Became became,
    long version) {
  /** How far a community assessment is. */
  public enum State {
    OPEN,
    HANDED_IN,
    ASK_AGAIN,
    COUNTS,
    WITHDRAWN;

    /** Answers are taken. */
    boolean open() {
      return this == OPEN || this == ASK_AGAIN;
    }
  }

  /** The place that is asked about. */
  public record At(String id, String name) {}

  /**
   * What became of it, as the partner reads it: no site, no supplier, nobody by name.
   *
   * @param readOn ISO day on which somebody looked at it; null before
   * @param countsSince ISO day from which it counts; null where it does not
   * @param countedOn days of the assessments in which it counted, the first first
   * @param followUps what followed, the first first
   */
  public record Became(
      String readOn, String countsSince, List<String> countedOn, List<FollowUp> followUps) {}

  /**
   * Something that followed.
   *
   * @param day ISO day
   */
  public record FollowUp(Kind kind, String day) {
    /** Kinds of what follows; none tells where or about whom. */
    public enum Kind {
      VISIT,
      CORRECTIVE_ACTION,
      SHARED_ACTION,
      TRAINING,
      PROTECTION,
      NO_FOLLOW_UP
    }
  }

  /**
   * What is asked.
   *
   * @param about what it covers; null in lists
   * @param sections null in lists
   */
  public record Form(String id, String version, String title, String about, List<Part> sections) {
    /** Questions that belong together. */
    public record Part(String id, String title, String lead, List<Asked> questions) {}

    /**
     * One question.
     *
     * @param onlyIf {@code question=value} or {@code question>0}; empty where it is always asked
     */
    public record Asked(
        String id, String text, String help, Kind kind, List<Option> choices, String onlyIf) {}

    /** One of the values that can be chosen. */
    public record Option(String id, String text) {}

    /** What is answered. */
    public enum Kind {
      CHOICE,
      MANY,
      NUMBER,
      TEXT,
      DATE
    }
  }

  /** What is asked for: an assessment before it has an id. */
  public record Draft(String partner, String place, String form, String version, String due) {}
}
