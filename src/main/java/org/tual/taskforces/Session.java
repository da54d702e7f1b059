package org.tual.taskforces;

/**
 * People were told or trained.
 *
 * @param place id
 * @param day ISO day
 * @param language ISO 639 code
 * @param attendance how many came, never counted exactly
 * @param material id; may be null
 * @param topic what it was about
 */
public record Session(
    String id,
    String place,
    String day,
    String language,
    Attendance attendance,
    String material,
    Topic topic) {
  /** How many came. A small number could tell who. */
  public enum Attendance {
    FEWER_THAN_10,
    FROM_10_TO_24,
    FROM_25_TO_49,
    FROM_50_TO_99,
    HUNDRED_AND_MORE;

    private static final int[] LEAST = {0, 10, 25, 50, 100};

    /** The bucket of a number of people. */
    static Attendance of(int people) {
      Attendance found = FEWER_THAN_10;
      for (Attendance one : values()) {
        if (people >= LEAST[one.ordinal()]) {
          found = one;
        }
      }
      return found;
    }
  }

  /** What a session is about. */
  public enum Topic {
    /** The signs of forced labour, for workers and neighbours. */
    AWARENESS,
    /** Rights at work. */
    RIGHTS,
    /** How to answer somebody who asks for help. */
    FIRST_RESPONSE,
    /** For recruiters and employers. */
    EMPLOYERS
  }

  /**
   * What is said of a session.
   *
   * @param people how many came; only the bucket is kept
   */
  public record Draft(
      String place, String day, String language, Integer people, String material, Topic topic) {}
}
