package org.tual.log;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in the log an assessment stands: the event that sealed it, the proof that this event is in
 * the log, and the checkpoint that the proof leads to. Lies beside a report as {@link #FILE}, so
 * that the log cannot be rewritten later without contradicting a paper that is already out.
 *
 * <p>The event names the seal in one of two ways: its subject is {@code seal:} and the seal's hash,
 * or its commitment is one to the hash, as ASCII hex, under the salt given here.
 *
 * @param format name and version of this form
 * @param size events in the log at the checkpoint
 * @param root of the tree over them, hex
 * @param sequence of the event that sealed the assessment
 * @param event that event, as its line in an export
 * @param path the inclusion proof (RFC 6962, section 2.1.1), hex, from the leaf up
 * @param salt of the event's commitment, hex; empty where the subject names the seal
 * @param checkpoint the signed note
 */
public record Receipt(
    String format,
    long size,
    String root,
    long sequence,
    String event,
    List<String> path,
    String salt,
    String checkpoint) {
  /** The name of the file. */
  public static final String FILE = "receipt.json";

  private static final String FORMAT = "tual-receipt-1";
  private static final String SEAL = "seal:";
  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /** The subject of an event that seals an assessment with this hash. */
  public static String subject(String seal) {
    return SEAL + seal;
  }

  /**
   * Makes a receipt.
   *
   * @param sealed the event that sealed the assessment
   * @param salt of its commitment, or empty where its subject names the seal
   * @param leaves the log's leaf hashes
   * @param note a signed checkpoint that covers the event
   * @throws IllegalArgumentException where the checkpoint does not cover it
   */
  public static Receipt of(Event sealed, byte[] salt, LeafSource leaves, String note) {
    Checkpoint checkpoint = Checkpoint.parse(note);
    InclusionProof proof = InclusionProof.of(leaves, sealed.sequence() - 1, checkpoint.size());
    return new Receipt(
        FORMAT,
        checkpoint.size(),
        Hashes.hex(checkpoint.root()),
        sealed.sequence(),
        Entry.of(sealed).line(),
        proof.path().stream().map(Hashes::hex).toList(),
        Hashes.hex(salt),
        note);
  }

  /** JSON, in lines. */
  public String toJson() {
    return JSON.toJson(this) + "\n";
  }

  /**
   * Reads a receipt.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Receipt read(String json) {
    try {
      Receipt receipt = JSON.fromJson(json, Receipt.class);
      if (receipt != null && FORMAT.equals(receipt.format) && receipt.complete()) {
        return receipt;
      }
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("This file is no receipt of Tual.", e);
    }
    throw new IllegalArgumentException("This file is no receipt of Tual.");
  }

  private boolean complete() {
    return root != null
        && event != null
        && path != null
        && path.stream().allMatch(Hashes::isHash)
        && salt != null
        && (salt.isEmpty() || Hashes.isHash(salt))
        && checkpoint != null;
  }

  /**
   * What is wrong with this receipt, as sentences; none where it holds.
   *
   * @param seal hash of the assessment's seal, hex
   * @param key of the log, or null: then the signature is not checked
   */
  public List<String> faults(String seal, PublicKey key) {
    List<String> faults = new ArrayList<>();
    try {
      SignedNote note = SignedNote.parse(checkpoint);
      Checkpoint signed = Checkpoint.of(note);
      if (key != null && !note.signedBy(new LogKey(signed.origin(), key))) {
        faults.add("The checkpoint does not carry a signature that fits the public key.");
      }
      if (signed.size() != size || !Hashes.hex(signed.root()).equals(root)) {
        faults.add("Size and root are not those of the checkpoint.");
      }
      event(seal, signed, faults);
    } catch (IllegalArgumentException e) {
      faults.add("The receipt is malformed: " + e.getMessage());
    }
    return faults;
  }

  private void event(String seal, Checkpoint signed, List<String> faults) {
    byte[] line = event.getBytes(StandardCharsets.UTF_8);
    Entry entry = Entry.parse(line);
    Event sealed = entry.event();
    if (!entry.isWrittenAs(line) || !entry.fits() || sealed.sequence() != sequence) {
      faults.add("The event was changed after it was written.");
    }
    List<byte[]> hashes = path.stream().map(Hashes::parse).toList();
    if (!new InclusionProof(sealed.sequence() - 1, signed.size(), hashes)
        .holds(sealed.leaf(), signed.root())) {
      faults.add("The event is not in the log that the checkpoint speaks of.");
    }
    boolean named = sealed.subject().equals(subject(seal));
    boolean opened =
        !salt.isEmpty()
            && Commitment.opens(
                sealed.commitment(), Hashes.parse(salt), seal.getBytes(StandardCharsets.US_ASCII));
    if (!named && !opened) {
      faults.add("The event sealed another assessment than this one.");
    }
  }
}
