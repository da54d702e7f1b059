package org.tual.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;

/**
 * Checks an export without the server, in one pass and with memory that does not grow with the log.
 *
 * <p>Found below the newest checkpoint: any edit, deletion, insertion or reordering. Not found: a
 * change to events that no checkpoint covers, and the removal of the newest checkpoints together
 * with the events under them; against that stand roots kept elsewhere, such as in {@link Receipt}s.
 */
public final class LogVerifier {
  /** A clock may go back by this much before it is remarked. */
  static final Duration TOLERANCE = Duration.ofSeconds(2);

  private static final int BUFFER = 1 << 16;

  private final PublicKey key;

  private LogVerifier(PublicKey key) {
    this.key = key;
  }

  /** Checks signatures too, with the Ed25519 key of the log. */
  public static LogVerifier withKey(PublicKey key) {
    return new LogVerifier(key);
  }

  /** Checks all but the signatures, and remarks it. */
  public static LogVerifier withoutKey() {
    return new LogVerifier(null);
  }

  /**
   * Checks two files; a missing file of checkpoints is one without any.
   *
   * @throws UncheckedIOException where a file cannot be read
   */
  public Verification verify(Path events, Path checkpoints) {
    try (InputStream lines = Files.newInputStream(events);
        InputStream notes =
            Files.exists(checkpoints)
                ? Files.newInputStream(checkpoints)
                : InputStream.nullInputStream()) {
      return verify(lines, notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks two streams.
   *
   * @param events as {@link LogExport#events} writes them
   * @param checkpoints as {@link LogExport#checkpoints} writes them
   * @throws IOException where they cannot be read
   */
  public Verification verify(InputStream events, InputStream checkpoints) throws IOException {
    Verdict verdict = new Verdict();
    Notes notes = new Notes(new BufferedInputStream(checkpoints, BUFFER));
    CheckpointTrack signed = new CheckpointTrack(notes, key, verdict);
    EventTrack track = new EventTrack(signed, verdict);
    track.read(new Lines(new BufferedInputStream(events, BUFFER)));
    if (!verdict.good()) {
      return new Rejected(signed.covered(), verdict.faults(), verdict.remarks());
    }
    return new Verified(
        signed.origin(),
        track.events(),
        signed.covered(),
        Hashes.hex(track.tree().root()),
        verdict.remarks());
  }
}
