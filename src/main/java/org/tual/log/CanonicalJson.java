package org.tual.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * One JSON object in the one form of RFC 8785: keys sorted, no blanks, as few escapes as JSON
 * allows, UTF-8. Written by hand and small, because these bytes are hashed for ever and must not
 * change with a library.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  /**
   * Writes an object of texts and whole numbers.
   *
   * @throws IllegalArgumentException where a text is no Unicode text (a lone surrogate)
   */
  static byte[] bytes(SortedMap<String, Object> fields) {
    StringBuilder json = new StringBuilder("{");
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      if (json.length() > 1) {
        json.append(',');
      }
      quote(json, field.getKey());
      json.append(':');
      if (field.getValue() instanceof Long number) {
        json.append(number.longValue());
      } else {
        quote(json, (String) field.getValue());
      }
    }
    json.append('}');
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("A text is no Unicode text.", e);
    }
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> {
          if (c < ' ') {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
