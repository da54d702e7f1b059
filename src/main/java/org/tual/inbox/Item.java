package org.tual.inbox;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Something that waits for somebody.
 *
 * @param kind what it is
 * @param since UTC
 * @param link path of what it is about
 * @param words one sentence
 * @param read it was there when the account last marked its inbox as read, or is never marked
 */
public record Item(Kind kind, String since, String link, String words, boolean read) {
  /** Kinds of items. */
  public enum Kind {
    /** Somebody must say what the columns of an upload mean. */
    UPLOAD_WAITS("A list waits for somebody to say what its columns mean."),
    /** An upload cannot be read. */
    UPLOAD_FAILED("A list could not be read; correct it, and retract this upload."),
    /** A decision needs a second person. */
    SECOND_DECISION("A dismissal of the gravest kind waits for a second pair of eyes."),
    /** A reply came that was not read yet; it goes when the inbox is marked as read. */
    REPLY_RECEIVED("A supplier replied to a finding."),
    /** The day for a reply passed. */
    REPLY_OVERDUE("The day for a supplier's reply has passed without one."),
    /** A supplier is asked. */
    RELEASE_TO_ANSWER("You are asked for a reply about one of your sites."),
    /** Procurement asks about a supplier. */
    ADVICE_ASKED("Procurement asks about a supplier before it orders."),
    /** The day for an answer to procurement passed. */
    ADVICE_OVERDUE("The day for an answer to procurement has passed."),
    /** An answer came that was not read yet. */
    ADVICE_GIVEN("Compliance answered what you asked about a supplier."),
    /** A supplier is asked to put something right. */
    ACTION_TO_ANSWER("You are asked to put something right at one of your sites."),
    /** The day for a corrective action passed. */
    ACTION_OVERDUE("The day for a corrective action has passed."),
    /** A supplier answered a corrective action, which was not read yet. */
    ACTION_ANSWERED("A supplier answered about a corrective action."),
    /** A second person looks whether something is put right. */
    ACTION_TO_VERIFY("A supplier says that something is put right; a second person looks."),
    /** A second person answers whether there is more time. */
    ACTION_MORE_TIME("More time for a corrective action is asked for; a second person answers."),
    /** Something waits in the sealed compartment; says no more. */
    ITEM_WAITS("You have an item."),
    /** A partner is asked about a place. */
    PLACE_TO_ANSWER("You are asked about a place where you help."),
    /** A partner handed in what it says of a place. */
    PLACE_TO_DECIDE("A partner handed in what it says of a place; somebody decides on it."),
    /** An account cannot be entered. */
    LINK_RAN_OUT("The link of a new account ran out before a password was set."),
    /** The server is not well. */
    NOT_READY("The graph store does not answer; what changes reaches it later.");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  static Item of(Kind kind, String since, String link) {
    return new Item(kind, since, link, kind.words, false);
  }

  /** Something sealed that waits. Always as read: a mark by its day would tell of it elsewhere. */
  static Item sealed(LocalDate since) {
    String start = since.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    return of(Kind.ITEM_WAITS, start, "/api/safeguarding/tips").asRead(true);
  }

  Item asRead(boolean already) {
    return new Item(kind, since, link, words, already || kind == Kind.ITEM_WAITS);
  }
}
