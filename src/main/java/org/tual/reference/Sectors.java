package org.tual.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Economic activities by ISIC Rev. 4 code, or by words in several languages. */
public final class Sectors {
  private static final String FOLDER = "ontology/reference/isic4/";

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Phrases phrases = new Phrases();

  private Sectors(Table facts, Table words) {
    for (Map<String, String> row : facts.rows()) {
      labels.put(row.get("code"), row.get("label"));
      parents.put(row.get("code"), row.get("parent"));
    }
    words.rows().forEach(row -> phrases.add(row.get("language"), row.get("word"), row.get("code")));
  }

  /** The sectors that Tual ships. */
  public static Sectors shipped() {
    return Shipped.SECTORS;
  }

  /**
   * The ISIC code that this text is: a section letter, or 2 to 4 digits, with or without "ISIC",
   * section letter and dot ("ISIC 0311", "A0311", "03.11"). A class that lost its leading zero is
   * read where no other code has these digits. Empty if it is no code.
   */
  public Optional<String> code(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    code = code.startsWith("ISIC") ? code.substring(4) : code;
    code = code.replaceAll("[ .:_-]", "");
    if (code.length() > 1 && Character.isLetter(code.charAt(0))) {
      code = code.substring(1);
    }
    if (labels.containsKey(code)) {
      return Optional.of(code);
    }
    return Optional.of("0" + code).filter(padded -> code(text, padded));
  }

  private boolean code(String text, String padded) {
    return padded.length() == 4 && labels.containsKey(padded) && !text.isBlank();
  }

  /** Codes of the sectors that these words name, or the code that they are; sorted. */
  public Set<String> match(String text) {
    Optional<String> code = code(text);
    return code.isPresent() ? Set.of(code.get()) : phrases.in(text);
  }

  /** The code and all its ancestors, nearest first: 0311, 031, 03, A. Empty for no code. */
  public List<String> withAncestors(String code) {
    List<String> line = new ArrayList<>();
    for (String at = code; labels.containsKey(at); at = parents.get(at)) {
      line.add(at);
    }
    return line;
  }

  /** The codes that these words name with all their ancestors; sorted. */
  public Set<String> matchWithAncestors(String text) {
    Set<String> all = new TreeSet<>();
    match(text).forEach(code -> all.addAll(withAncestors(code)));
    return all;
  }

  /** The English title of a code. */
  public Optional<String> label(String code) {
    return Optional.ofNullable(labels.get(code));
  }

  private static final class Shipped {
    static final Sectors SECTORS =
        new Sectors(Table.shipped(FOLDER + "facts.csv"), Table.shipped(FOLDER + "words.csv"));
  }
}
