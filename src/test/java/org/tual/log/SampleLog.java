package org.tual.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A made-up log of any length, and its export. */
public final class SampleLog {
  /** The key pair that RFC 8410 prints as its example; secret to nobody. */
  public static final String PRIVATE_PEM =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  /** Its public half. */
  public static final String PUBLIC_PEM =
      """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PUBLIC KEY-----
      """;

  static final String ORIGIN = "tual.example/ledger";
  static final SigningKey KEY =
      new SigningKey(new LogKey(ORIGIN, Pem.publicKey(PUBLIC_PEM)), Pem.privateKey(PRIVATE_PEM));
  private static final Instant START = Instant.parse("2026-11-23T10:00:00.000Z");

  final List<Entry> entries = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  private final Tree tree = new Tree();

  /** A log with a checkpoint every so many events and one at the end. */
  static SampleLog of(int events, int every) {
    SampleLog log = new SampleLog();
    for (int i = 1; i <= events; i++) {
      log.add(Entry.of(event(i)));
      if (i % every == 0 || i == events) {
        log.sign(at(i));
      }
    }
    return log;
  }

  static Instant at(long sequence) {
    return START.plusSeconds(sequence);
  }

  static Event event(long sequence) {
    byte[] salt = new byte[Commitment.SALT];
    salt[0] = (byte) sequence;
    return new Event(
        sequence,
        at(sequence),
        "account-" + sequence % 7,
        "compliance",
        sequence % 3 == 0 ? "FINDING_DISMISSED" : "UPLOAD_RECEIVED",
        "upload-" + sequence,
        sequence % 11 == 0 ? "refused" : "done",
        Commitment.of(salt, bytes("content " + sequence)));
  }

  void add(Entry entry) {
    entries.add(entry);
    tree.append(entry.event().leaf());
  }

  void sign(Instant at) {
    notes.add(new Checkpoint(ORIGIN, tree.size(), tree.root(), at).sign(KEY));
  }

  /** The leaf hashes as stored. */
  LeafSource leaves() {
    return index -> Hashes.parse(entries.get((int) index).leaf());
  }

  /** The file of events. */
  public byte[] events() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogExport.events(entries.iterator(), out);
    return out.toByteArray();
  }

  /** The file of checkpoints. */
  public byte[] checkpoints() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogExport.checkpoints(notes.iterator(), out);
    return out.toByteArray();
  }

  /** A log of 500 events, for tests in other packages. */
  public static SampleLog ofFiveHundred() {
    return of(500, 100);
  }

  static Verification verify(byte[] events, byte[] checkpoints) throws IOException {
    return LogVerifier.withKey(KEY.publicHalf().key())
        .verify(new ByteArrayInputStream(events), new ByteArrayInputStream(checkpoints));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
