package org.tual.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;

/**
 * Tells a sheet whose rows are persons from one whose rows are sites with a contact person or a
 * number of crew. Reasons never quote a value.
 */
final class Persons {
  private static final int ENOUGH = 5;
  private static final Set<String> OF_OTHERS =
      Set.of(
          "contact",
          "owner",
          "director",
          "captain",
          "skipper",
          "manager",
          "representative",
          "auditor",
          "held",
          "holder",
          "kept",
          "keeps");

  private final Vocabulary vocabulary;

  Persons(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Why the rows of this sheet are persons; empty where they are not. */
  List<String> reasons(Sample sample, Header header, String sheetName) {
    Set<String> marks = new LinkedHashSet<>();
    boolean facility = false;
    boolean plainName = false;
    for (String text : header.texts().values()) {
      for (Meaning meaning : vocabulary.meanings(text)) {
        if (meaning.confidence() < ColumnMapping.ACCEPTED || isOfOthers(text)) {
          continue;
        }
        facility |= Set.of("@facility", "@supplier", "site.address").contains(meaning.field());
        plainName |= meaning.field().equals("@company");
        if (weight(meaning.field()) > 0) {
          marks.add(meaning.field());
        }
      }
    }
    if (plainName && !facility && marks.stream().anyMatch(mark -> weight(mark) > 2)) {
      marks.add("personal.worker");
    }
    return judged(marks, title(sample, header, sheetName), byContent(sample, header), facility);
  }

  private static boolean isOfOthers(String header) {
    for (String word : HeaderText.key(header).split(" ")) {
      if (OF_OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static int weight(String mark) {
    return switch (mark) {
      case "personal.birth", "personal.document" -> 3;
      case "personal.worker", "@rank" -> 2;
      case "@sex", "@nationality", "@age", "@employee", "@joined" -> 1;
      default -> 0;
    };
  }

  private static List<String> judged(
      Set<String> marks, boolean title, boolean content, boolean facility) {
    int weight =
        marks.stream().mapToInt(Persons::weight).sum() + (title ? 3 : 0) + (content ? 5 : 0);
    boolean papers = marks.contains("personal.birth") || marks.contains("personal.document");
    boolean named = marks.contains("personal.worker");
    boolean several = named && marks.size() >= 4;
    boolean listed = title && (named || papers || marks.size() >= 2);
    boolean persons =
        weight >= ENOUGH && (papers && (named || !facility) || several || listed || content);
    if (!persons) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    if (title) {
      reasons.add("The name or title of the sheet is that of a list of persons.");
    }
    if (!marks.isEmpty()) {
      reasons.add("Columns are about persons: " + String.join(", ", words(marks)) + ".");
    }
    if (content) {
      reasons.add("Columns hold birth dates beside passport or identity numbers.");
    }
    return reasons;
  }

  private static List<String> words(Set<String> marks) {
    return marks.stream()
        .map(
            mark ->
                switch (mark) {
                  case "personal.birth" -> "date of birth";
                  case "personal.document" -> "passport or identity number";
                  case "personal.worker" -> "name of a person";
                  case "@rank" -> "rank or position";
                  case "@sex" -> "sex";
                  case "@nationality" -> "nationality";
                  case "@age" -> "age";
                  case "@employee" -> "personnel number";
                  default -> "day of joining";
                })
        .toList();
  }

  private boolean title(Sample sample, Header header, String sheetName) {
    if (isTitle(sheetName)) {
      return true;
    }
    for (RawRow row : sample.rows()) {
      if (row.number() >= header.row() || row.number() > 20) {
        break;
      }
      for (Cell cell : row.cells()) {
        if (cell.text().length() < 80 && isTitle(cell.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTitle(String words) {
    String key = HeaderText.key(words);
    return !key.isEmpty() && vocabulary.isPersonSheet(key);
  }

  private static boolean byContent(Sample sample, Header header) {
    boolean births = false;
    boolean papers = false;
    for (int column : sample.columns()) {
      Content content = new Content(sample.column(column, header.row()));
      if (content.filled() >= 3) {
        births |= content.birthDays() >= 0.8 && content.variety() > 0.5;
        papers |= content.passports() >= 0.8 && content.variety() > 0.8;
      }
    }
    return births && papers;
  }
}
