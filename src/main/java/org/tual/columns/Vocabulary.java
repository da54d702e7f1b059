package org.tual.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tual.values.Words;

/**
 * The fields that Tual knows ({@code ontology/fields.csv}) and the headers that people give them
 * ({@code ontology/words/headers.csv}).
 */
public final class Vocabulary {
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private int order;
  private final Map<String, List<Meaning>> exact = new HashMap<>();
  private final Map<String, List<String>> byToken = new HashMap<>();
  private final Set<String> neutral = new HashSet<>();
  private final Set<String> personSheets = new HashSet<>();
  private final List<String> groupWords = new ArrayList<>(Words.standard().keys("group"));

  private Vocabulary() {}

  /** The vocabulary that is shipped. */
  public static Vocabulary standard() {
    return Shipped.VOCABULARY;
  }

  /** The field with this name, or null. */
  public Field field(String name) {
    return fields.get(name);
  }

  /** Every field in the order of the table. */
  public Collection<Field> fields() {
    return Collections.unmodifiableCollection(fields.values());
  }

  /** The unit that the values of a field are kept in, or null. */
  public String unit(Field field) {
    return units.get(field.name());
  }

  /** The field that these words most likely name (a header, or a question), or null. */
  public Field named(String words) {
    for (Meaning meaning : meanings(words)) {
      if (!meaning.isRole() && meaning.confidence() >= ColumnMapping.ACCEPTED) {
        return fields.get(meaning.field());
      }
    }
    return null;
  }

  /** What this header could mean, surest first. */
  List<Meaning> meanings(String header) {
    HeaderText text = HeaderText.of(header);
    List<Meaning> found = exactly(text.whole(), 1.0, header);
    if (found.isEmpty()) {
      found = withGroup(text, header);
    }
    for (String form : text.forms()) {
      if (found.isEmpty()) {
        found = exactly(form, 0.9, header);
      }
    }
    if (found.isEmpty()) {
      found = bySubset(text.forms().isEmpty() ? text.whole() : text.forms().get(0), header);
    }
    boolean unsure = found.isEmpty() || found.get(0).confidence() < ColumnMapping.ACCEPTED;
    List<Meaning> like = unsure ? byLikeness(text.whole(), header) : List.of();
    if (!like.isEmpty()) {
      found = like;
    }
    return found;
  }

  private List<Meaning> exactly(String key, double confidence, String header) {
    List<Meaning> known = exact.getOrDefault(key, List.of());
    return known.stream()
        .map(
            meaning ->
                meaning.as(
                    meaning.field(),
                    confidence,
                    "The header \"" + shortened(header) + "\" is known."))
        .toList();
  }

  /** "Migrant workers: passports held by" is a header with a workforce group before it. */
  private List<Meaning> withGroup(HeaderText text, String header) {
    for (String word : groupWords) {
      String rest = without(text.whole(), word);
      if (rest == null) {
        continue;
      }
      List<Meaning> found =
          exactly(rest, 0.85, header).stream()
              .filter(meaning -> ofWorkers(meaning.field()))
              .toList();
      if (!found.isEmpty()) {
        String group = Words.standard().term("group", word);
        return found.stream()
            .map(
                meaning ->
                    new Meaning(
                        meaning.field(),
                        meaning.confidence(),
                        meaning.order(),
                        group,
                        "The header names the group " + group + " and \"" + rest + "\"."))
            .toList();
      }
    }
    return List.of();
  }

  private boolean ofWorkers(String name) {
    Field field = fields.get(name);
    return field != null && (field.slot().equals("group") || name.startsWith("workers."));
  }

  private static String without(String key, String word) {
    int length = word.length();
    if (key.length() <= length + 1) {
      return null;
    }
    boolean spaced = word.charAt(0) < '\u2E80';
    if (key.startsWith(word) && (!spaced || key.charAt(length) == ' ')) {
      return key.substring(length).strip();
    }
    int at = key.length() - length;
    return key.endsWith(word) && (!spaced || key.charAt(at - 1) == ' ')
        ? key.substring(0, at).strip()
        : null;
  }

  /** All words of a known phrase are in the header; the words left over decide how sure that is. */
  private List<Meaning> bySubset(String key, String header) {
    Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
    String best = null;
    for (String word : words) {
      for (String phrase : byToken.getOrDefault(word, List.of())) {
        boolean inside = words.containsAll(Arrays.asList(phrase.split(" ")));
        if (inside && (best == null || isBetter(phrase, best, key))) {
          best = phrase;
        }
      }
    }
    if (best == null) {
      return List.of();
    }
    words.removeAll(Arrays.asList(best.split(" ")));
    boolean workers =
        words.contains("worker") || words.contains("workers") || words.contains("crew");
    words.removeAll(neutral);
    String phrase = best;
    return exact.get(best).stream()
        .map(
            meaning -> {
              boolean ofPersons =
                  workers && (meaning.isRole() || meaning.field().startsWith("site."));
              double sure = words.isEmpty() && !ofPersons ? 0.8 : 0.4;
              String why = "The header \"" + shortened(header) + "\" contains \"" + phrase + "\"";
              return meaning.as(
                  meaning.field(), sure, sure > 0.5 ? why + "." : why + " but says more.");
            })
        .toList();
  }

  private static boolean isBetter(String phrase, String best, String key) {
    int more = phrase.split(" ").length - best.split(" ").length;
    if (more != 0) {
      return more > 0;
    }
    // "supplier address": the last word is the noun.
    boolean ends = key.endsWith(phrase);
    return ends != key.endsWith(best) ? ends : phrase.compareTo(best) < 0;
  }

  /** Spelling mistakes: one letter in a short phrase, two in a long one. */
  private List<Meaning> byLikeness(String key, String header) {
    if (key.length() < 6 || key.chars().anyMatch(c -> c > 0x2E80 || c >= '0' && c <= '9')) {
      return List.of();
    }
    int allowed = key.length() < 10 ? 1 : 2;
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    String best = null;
    int least = allowed + 1;
    for (String phrase : exact.keySet()) {
      boolean near =
          phrase.charAt(0) == key.charAt(0) && Math.abs(phrase.length() - key.length()) <= allowed;
      int apart = near ? distance.apply(key, phrase) : -1;
      if (apart >= 0
          && (apart < least || apart == least && best != null && phrase.compareTo(best) < 0)) {
        best = phrase;
        least = apart;
      }
    }
    if (best == null) {
      return List.of();
    }
    String why = "The header \"" + shortened(header) + "\" is nearly \"" + best + "\".";
    double sure = least == 1 ? 0.7 : 0.62;
    return exact.get(best).stream().map(meaning -> meaning.as(meaning.field(), sure, why)).toList();
  }

  /** Whether a sheet's name or title is that of a list of persons. */
  boolean isPersonSheet(String key) {
    if (personSheets.contains(key)) {
      return true;
    }
    // "Crew list of M/V Such" is one; "Crew transfers" is none: single words must stand alone.
    return personSheets.stream()
        .anyMatch(
            title ->
                (title.indexOf(' ') > 0 || title.charAt(0) > '\u2E80' && title.length() > 2)
                    && key.contains(title));
  }

  static String shortened(String header) {
    String line = header.replaceAll("\\s+", " ").strip();
    return line.length() <= 60 ? line : line.substring(0, 60) + "...";
  }

  private static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    lines(
        "fields.csv",
        line -> {
          String[] p = line.split(",", 5);
          vocabulary.fields.put(p[0], new Field(p[0], p[1], p[2], p[3], p[4]));
        });
    lines(
        "words/fieldunits.csv",
        line -> vocabulary.units.put(line.split(",")[0], line.split(",")[1]));
    lines("words/headers.csv", vocabulary::addPhrase);
    vocabulary.groupWords.sort((a, b) -> b.length() - a.length());
    return vocabulary;
  }

  private void addPhrase(String line) {
    String[] parts = line.split(",", 3);
    String key = HeaderText.key(parts[2]);
    if (parts[0].equals("@neutral")) {
      neutral.add(key);
      return;
    }
    if (parts[0].equals("@personsheet")) {
      personSheets.add(key);
      return;
    }
    if (!parts[0].startsWith("@") && !fields.containsKey(parts[0])) {
      throw new IllegalStateException("headers.csv names the unknown field " + parts[0]);
    }
    List<Meaning> meanings = exact.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (meanings.stream().anyMatch(meaning -> meaning.field().equals(parts[0]))) {
      return;
    }
    if (meanings.isEmpty() && key.length() > 1) {
      for (String token : key.split(" ")) {
        byToken.computeIfAbsent(token, t -> new ArrayList<>()).add(key);
      }
    }
    meanings.add(new Meaning(parts[0], 1, order++, null, ""));
  }

  private static void lines(String file, Consumer<String> each) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing table ontology/" + file);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shipped {
    static final Vocabulary VOCABULARY = load();
  }
}
