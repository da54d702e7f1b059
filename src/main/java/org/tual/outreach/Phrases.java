package org.tual.outreach;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The words of the help pages in one language. Public, so that the templates may ask it. */
public final class Phrases {
  private final Map<String, String> words;

  private Phrases(Map<String, String> words) {
    this.words = words;
  }

  /** Those of a language; none where it has no file. */
  static Phrases of(String tag) {
    Map<String, String> words = new TreeMap<>();
    try (InputStream bytes =
        Phrases.class.getResourceAsStream("/i18n/" + tag + "/tips.properties")) {
      if (bytes != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(words);
  }

  Set<String> keys() {
    return words.keySet();
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
