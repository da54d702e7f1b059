package org.tual.log;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a log was at one moment, in the form of C2SP tlog-checkpoint: origin, size and root, each on
 * a line, and then {@code at} with the moment. The moment is an extension line, which the norm
 * allows and does not recommend, because logs cannot prove it; an auditor still asks for it, and it
 * must be signed.
 *
 * @param origin name of the log and of its key, such as {@code tual.example/ledger}
 * @param size number of events
 * @param root of the tree over them, 32 bytes
 * @param at UTC; whole milliseconds, finer is cut off
 */
public record Checkpoint(String origin, long size, byte[] root, Instant at) {
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,15}");
  private static final String AT = "at ";
  private static final int LINES = 4;

  /**
   * A checkpoint.
   *
   * @throws IllegalArgumentException where a part cannot be
   */
  public Checkpoint {
    if (!LogKey.isName(origin)) {
      throw new IllegalArgumentException("The origin of a checkpoint is no name of a log.");
    }
    if (size < 0) {
      throw new IllegalArgumentException("A log has no size below 0.");
    }
    root = Hashes.copy(root);
    at = Stamp.cut(at);
  }

  @Override
  public byte[] root() {
    return root.clone();
  }

  /** The text that is signed. */
  public String text() {
    return origin
        + "\n"
        + size
        + "\n"
        + Base64.getEncoder().encodeToString(root)
        + "\n"
        + AT
        + Stamp.text(at)
        + "\n";
  }

  /**
   * The signed note.
   *
   * @throws IllegalArgumentException where the key has another name than the log
   */
  public String sign(SigningKey key) {
    if (!key.publicHalf().name().equals(origin)) {
      throw new IllegalArgumentException("The key is not the one of this log.");
    }
    return SignedNote.sign(text(), key).write();
  }

  /**
   * Reads a signed note; the signature is not checked.
   *
   * @throws IllegalArgumentException which says what is malformed
   */
  public static Checkpoint parse(String note) {
    return of(SignedNote.parse(note));
  }

  /**
   * Reads a signed note and checks its signature.
   *
   * @throws IllegalArgumentException where it is malformed or not signed by this key
   */
  public static Checkpoint verified(String note, LogKey key) {
    SignedNote signed = SignedNote.parse(note);
    Checkpoint checkpoint = of(signed);
    if (!checkpoint.origin.equals(key.name())) {
      throw new IllegalArgumentException("The checkpoint is one of another log.");
    }
    if (!signed.signedBy(key)) {
      throw new IllegalArgumentException("The checkpoint is not signed by the key of the log.");
    }
    return checkpoint;
  }

  static Checkpoint of(SignedNote note) {
    String[] lines = note.text().split("\n", -1);
    if (lines.length != LINES + 1 || !lines[LINES - 1].startsWith(AT)) {
      throw new IllegalArgumentException(
          "A checkpoint has the lines origin, size, root and at, and no more.");
    }
    if (!SIZE.matcher(lines[1]).matches()) {
      throw new IllegalArgumentException("The size in a checkpoint is no whole number.");
    }
    return new Checkpoint(
        lines[0],
        Long.parseLong(lines[1]),
        SignedNote.base64(lines[2]),
        Stamp.parse(lines[LINES - 1].substring(AT.length())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint that
        && text().equals(that.text())
        && Arrays.equals(root, that.root);
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }
}
