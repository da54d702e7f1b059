package org.tual.remedy;

import java.util.List;
import org.tual.protocol.Stage;

/**
 * A corrective action as the supplier sees it: what is written for it, until when, and what it
 * answered. Nothing tells how grave it is, who reported it, or when somebody was there: neither the
 * clocks nor an escalation can be seen, only the day for an answer, which is the same for every
 * severity, and then the day that the supplier named itself or was given.
 *
 * @param title in words for it
 * @param words what is not as it should be
 * @param asked what is asked of it
 * @param until ISO day for an answer, and after it the one for putting right; null where none is
 *     set
 * @param overdue that day has passed
 * @param moreNeeded what was sent does not yet show it
 * @param answers in order
 * @param may what it can say now
 */
public record OwnAction(
    String id,
    String title,
    String words,
    String asked,
    String site,
    String siteName,
    String country,
    State state,
    String until,
    boolean overdue,
    boolean moreNeeded,
    List<Given> answers,
    List<Kind> may) {
  /** Where it stands, for the supplier. */
  public enum State {
    OPEN,
    AGREED,
    EVIDENCE_SENT,
    DISPUTED,
    CLOSED;

    static State of(NonconformityRow row) {
      return switch (stage(row)) {
        case AGREED -> AGREED;
        case EVIDENCE_SENT -> EVIDENCE_SENT;
        case DISPUTED -> DISPUTED;
        case VERIFIED_CLOSED -> CLOSED;
        default -> OPEN;
      };
    }
  }

  /** The stage for the supplier, which an escalation does not change. */
  static Stage stage(NonconformityRow row) {
    return row.stage == Stage.ESCALATED ? row.agreed ? Stage.AGREED : Stage.RAISED : row.stage;
  }

  /** What a supplier says. */
  public enum Kind {
    /** It will do what is asked, in the way that its words say. */
    AGREE("AGREE"),
    /** It sees it differently. */
    DISPUTE("DISPUTE"),
    /** It shows that it is put right. */
    EVIDENCE("SEND_EVIDENCE"),
    /** Something else; nothing moves. */
    COMMENT("");

    private final String move;

    Kind(String move) {
      this.move = move;
    }

    String move() {
      return move;
    }
  }

  /** An answer that was given. */
  public record Given(int number, Kind kind, String words, String upload, String at) {}

  /** One line of a list. */
  public record Line(
      String id,
      String title,
      String site,
      String siteName,
      State state,
      String until,
      boolean overdue,
      boolean moreNeeded) {}

  Line line() {
    return new Line(id, title, site, siteName, state, until, overdue, moreNeeded);
  }
}
