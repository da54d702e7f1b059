package org.tual.log;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An event with the leaf hash that was stored when it entered the log: one line of an export. The
 * stored hash is carried along, not made anew, so that a changed event no longer fits it.
 *
 * @param event as it is stored now
 * @param leaf hex, as it was stored then
 */
public record Entry(Event event, String leaf) {
  private static final String LEAF = "leaf";
  private static final Set<String> TEXTS =
      Set.of("actor", "at", "commitment", "format", "kind", LEAF, "outcome", "role", "subject");

  /**
   * An entry as stored.
   *
   * @throws IllegalArgumentException where the leaf hash is none
   */
  public Entry {
    if (!Hashes.isHash(leaf)) {
      throw new IllegalArgumentException("it holds no leaf hash");
    }
  }

  /** The entry of an event that enters the log now. */
  public static Entry of(Event event) {
    return new Entry(event, Hashes.hex(event.leaf()));
  }

  /** The event is still the one whose leaf hash was stored. */
  public boolean fits() {
    return Hashes.hex(event.leaf()).equals(leaf);
  }

  /** The line of an export, without its line feed: the event's canonical JSON and the leaf hash. */
  public String line() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    TreeMap<String, Object> fields = event.fields();
    fields.put(LEAF, leaf);
    return CanonicalJson.bytes(fields);
  }

  /** These bytes are the one form of this entry. */
  boolean isWrittenAs(byte[] line) {
    return Arrays.equals(bytes(), line);
  }

  /**
   * Reads a line of an export; whether it is in the one form is not checked.
   *
   * @throws IllegalArgumentException which says why it is none, and never what it holds
   */
  static Entry parse(byte[] line) {
    Map<String, String> texts = new HashMap<>();
    long sequence;
    try {
      sequence = read(text(line), texts);
    } catch (EOFException | MalformedJsonException | JsonParseException e) {
      throw new IllegalArgumentException("it is no JSON object", e);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw new IllegalArgumentException("a field is missing or holds another kind of value", e);
    }
    if (!texts.keySet().equals(TEXTS)) {
      throw new IllegalArgumentException("a field is missing");
    }
    if (!texts.get("format").equals(Event.FORMAT)) {
      throw new IllegalArgumentException("its form is not " + Event.FORMAT);
    }
    Event event =
        new Event(
            sequence,
            Stamp.parse(texts.get("at")),
            texts.get("actor"),
            texts.get("role"),
            texts.get("kind"),
            texts.get("subject"),
            texts.get("outcome"),
            texts.get("commitment"));
    return new Entry(event, texts.get(LEAF));
  }

  private static long read(String json, Map<String, String> texts) throws IOException {
    long sequence = 0;
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.STRICT);
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (name.equals("sequence")) {
        sequence = reader.nextLong();
      } else if (TEXTS.contains(name)) {
        texts.put(name, reader.nextString());
      } else {
        throw new IllegalArgumentException("it has a field that events do not have");
      }
    }
    reader.endObject();
    return sequence;
  }

  private static String text(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("it is no text in UTF-8", e);
    }
  }
}
