package org.tual.outreach;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The words of the help pages in one language. Public, so that the templates may ask it. */
public final class Phrases {
  /** Digits of a mark: enough to tell two editions apart, few enough to copy by hand. */
  private static final int MARK_DIGITS = 12;

  private final Map<String, String> words;

  private Phrases(Map<String, String> words) {
    this.words = words;
  }

  /** Those of a language; none where it has no file. */
  static Phrases of(String tag) {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream bytes =
        Phrases.class.getResourceAsStream("/i18n/" + tag + "/tips.properties")) {
      if (bytes != null) {
        String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        text.lines()
            .map(line -> line.split("=", 2)[0])
            .filter(properties::containsKey)
            .forEach(key -> words.put(key, properties.getProperty(key)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(words);
  }

  /** As they follow one another in the file. */
  Set<String> keys() {
    return words.keySet();
  }

  /**
   * Begins the SHA-256 over all texts by their keys; another one where any letter was changed.
   *
   * @return hexadecimal digits, in small letters
   */
  String mark() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(words)
        .forEach((key, text) -> all.append(key).append('=').append(text).append('\n'));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, MARK_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One text. */
  public String t(String key) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }

  /** One text with something in its place. */
  public String t(String key, String place, Object value) {
    return t(key).replace("{" + place + "}", String.valueOf(value));
  }

  /** One text with two things in their places. */
  public String t(String key, String place, Object value, String other, Object second) {
    return t(key, place, value).replace("{" + other + "}", String.valueOf(second));
  }
}
