package org.tual.taskforces;

import java.util.List;

/**
 * Organisations that work together at a place.
 *
 * @param id of the task force
 * @param place id
 * @param placeName name of the place
 * @param name of the task force
 * @param members those that are in it now first
 * @param actions that they share, what is due first
 * @param contacts with members, the newest first
 * @param balance of the actions
 * @param lastNational ISO day of the last contact with a national member; null where there was none
 * @param nationalAge days since then; null where there was none
 * @param lastLocal ISO day of the last contact with a local member; null where there was none
 * @param localAge days since then; null where there was none
 * @param warnings what is to be known of it
 * @param version that a change names
 */
public record TaskForce(
    String id,
    String place,
    String placeName,
    String name,
    List<Member> members,
    List<SharedAction> actions,
    List<Contact> contacts,
    Balance balance,
    String lastNational,
    Long nationalAge,
    String lastLocal,
    Long localAge,
    List<Warning> warnings,
    long version) {
  /** From where a member comes. */
  public enum Level {
    LOCAL,
    NATIONAL,
    /** A company that buys from or at the place. */
    COMPANY
  }

  /** What is to be known of a task force. */
  public enum Warning {
    /** There are actions, and none protects anybody. */
    NO_PROTECTION,
    /** One organisation alone is no task force. */
    ALONE,
    /** Nobody of the capital is in it, or nobody ever spoke with them. */
    NO_NATIONAL_CONTACT,
    /** The last contact with the capital is half a year ago or more. */
    NATIONAL_CONTACT_OLD,
    /** Something is overdue. */
    OVERDUE
  }

  /**
   * An organisation in it; never a person.
   *
   * @param partner id in the register of partners; null where it is in none
   * @param joinedOn ISO day
   * @param leftOn ISO day; null while it is in it
   */
  public record Member(
      String id, String name, Level level, String partner, String joinedOn, String leftOn) {}

  /**
   * Something that they do together.
   *
   * @param owner id of the member that does it
   * @param ownerName its name
   * @param due ISO day
   * @param overdue it is open, and the day has passed
   * @param doneOn ISO day; null before
   */
  public record SharedAction(
      String id,
      String words,
      String owner,
      String ownerName,
      String due,
      State state,
      boolean overdue,
      Purpose purpose,
      String doneOn,
      long version) {
    /** How far an action is. */
    public enum State {
      OPEN,
      DONE,
      DROPPED
    }
  }

  /**
   * Somebody spoke with a member.
   *
   * @param day ISO day
   * @param member id
   * @param memberName its name
   * @param level of the member
   * @param words about what; never about a case; may be null
   */
  public record Contact(String day, String member, String memberName, Level level, String words) {}
}
