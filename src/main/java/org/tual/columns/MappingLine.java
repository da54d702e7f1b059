package org.tual.columns;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line of a mapping file. */
record MappingLine(String[] cells, Map<String, Integer> places, int number) {
  String get(String name) {
    Integer place = places.get(name);
    return place == null || place >= cells.length ? "" : cells[place].strip();
  }

  boolean isBlank() {
    return String.join("", cells).isBlank();
  }

  Boolean yesNo(String name, List<String> wrong) {
    String said = get(name).toLowerCase(Locale.ROOT);
    switch (said) {
      case "" -> {
        return null;
      }
      case "yes", "true" -> {
        return true;
      }
      case "no", "false" -> {
        return false;
      }
      default -> {
        wrong.add("Line " + number + ": " + name + " is yes, no or empty, not \"" + said + "\".");
        return null;
      }
    }
  }
}
