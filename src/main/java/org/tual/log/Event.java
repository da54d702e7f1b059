package org.tual.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One thing that happened: who, in which role, did what, to what, and what came of it. Ids only,
 * never a name, an address or a content.
 *
 * <p>Its canonical bytes are a JSON object with sorted keys, without blanks, in UTF-8 (RFC 8785),
 * with the version of this form inside as {@code format}. JSON rather than length-prefixed fields,
 * because an auditor can read it and get the same bytes with common tools: {@code jq -cS
 * 'del(.leaf)'} of a line of an export. Each event has one form only, since texts have one escaping
 * and moments one notation. An event is read back as it is stored, even if somebody changed it
 * there, so that an export can show the change; {@link #onlyIds()} stands at the way in.
 *
 * @param sequence 1, 2, 3 and so on without a gap; below 2^53
 * @param at UTC; whole milliseconds, finer is cut off
 * @param actor id of an account, or a word such as {@code anonymous}
 * @param role in which the actor acted; may be empty
 * @param kind what was done, such as {@code UPLOAD_RECEIVED}
 * @param subject id of what it was done to; may be empty
 * @param outcome such as {@code done} or {@code refused}
 * @param commitment of the content that was decided on, from {@link Commitment}; empty where there
 *     was none
 */
public record Event(
    long sequence,
    Instant at,
    String actor,
    String role,
    String kind,
    String subject,
    String outcome,
    String commitment) {
  static final String FORMAT = "tual-event-1";

  private static final long MOST = 1L << 53;
  private static final Pattern ID = Pattern.compile("[!-~&&[^@\"\\\\]]{1,300}");

  /**
   * An event as stored.
   *
   * @throws IllegalArgumentException where the sequence or the moment is out of range
   */
  public Event {
    if (sequence < 1 || sequence >= MOST) {
      throw new IllegalArgumentException("A sequence number is 1 or more, and below 2^53.");
    }
    at = Stamp.cut(at);
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(commitment, "commitment");
  }

  /**
   * This event, if it may enter a log: ids are 1 to 300 visible ASCII characters without blanks,
   * quotes, backslashes and {@code @}, so that names and mail addresses do not slip in by mistake.
   *
   * @throws IllegalArgumentException which names the field, never what it holds
   */
  public Event onlyIds() {
    id("actor", actor, false);
    id("role", role, true);
    id("kind", kind, false);
    id("subject", subject, true);
    id("outcome", outcome, false);
    if (!commitment.isEmpty() && !Hashes.isHash(commitment)) {
      throw new IllegalArgumentException("The commitment of an event is no SHA-256 in hex.");
    }
    return this;
  }

  private static void id(String field, String value, boolean mayBeEmpty) {
    if (!(mayBeEmpty && value.isEmpty()) && !ID.matcher(value).matches()) {
      throw new IllegalArgumentException("The field " + field + " of an event holds no id.");
    }
  }

  /** The bytes that are hashed. */
  public byte[] canonical() {
    return CanonicalJson.bytes(fields());
  }

  /** The canonical bytes as text. */
  public String toJson() {
    return new String(canonical(), StandardCharsets.UTF_8);
  }

  /** The leaf hash of this event in the tree, 32 bytes. */
  public byte[] leaf() {
    return Hashes.leaf(canonical());
  }

  TreeMap<String, Object> fields() {
    TreeMap<String, Object> fields = new TreeMap<>();
    fields.put("format", FORMAT);
    fields.put("sequence", sequence);
    fields.put("at", Stamp.text(at));
    fields.put("actor", actor);
    fields.put("role", role);
    fields.put("kind", kind);
    fields.put("subject", subject);
    fields.put("outcome", outcome);
    fields.put("commitment", commitment);
    return fields;
  }
}
