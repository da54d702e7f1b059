package org.tual.fieldwork;

/** Why something of the field is not taken. */
public abstract sealed class NotTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotTaken(String message) {
    super(message);
  }

  /** There is no such visit for this account. */
  public static final class Missing extends NotTaken {
    private static final long serialVersionUID = 1L;

    public Missing(String what) {
      super("There is no such " + what + ".");
    }
  }

  /** Not in this state; the sentence says in which. */
  public static final class NotNow extends NotTaken {
    private static final long serialVersionUID = 1L;

    public NotNow(String message) {
      super(message);
    }
  }

  /** It cannot be so; one sentence that quotes nothing. */
  public static final class NotValid extends NotTaken {
    private static final long serialVersionUID = 1L;

    public NotValid(String message) {
      super(message);
    }
  }

  /** The server has something else; nothing was overwritten. */
  public static final class Conflict extends NotTaken {
    private static final long serialVersionUID = 1L;

    private final boolean other;
    private final transient Answer current;

    Conflict(boolean other, Answer current) {
      super(
          other
              ? "This question is answered already for this group from this source."
              : "This answer was changed since you read it.");
      this.other = other;
      this.current = current;
    }

    /** Whether what the server has stands under another id. */
    public boolean other() {
      return other;
    }

    /** What the server has. */
    public Answer current() {
      return current;
    }
  }
}
