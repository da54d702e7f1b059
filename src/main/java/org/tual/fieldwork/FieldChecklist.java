package org.tual.fieldwork;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is asked at a visit, as the phone shows it.
 *
 * @param id of the checklist
 * @param version of it
 * @param title in words
 * @param sections in order
 * @param documents to be seen
 * @param guide for talking with workers
 */
public record FieldChecklist(
    String id,
    String version,
    String title,
    List<Section> sections,
    List<Item> documents,
    List<Item> guide) {
  /** The type of a question that takes any of its choices; semicolons divide the values. */
  public static final String SEVERAL = "choices";

  /** Questions that belong together. */
  public record Section(String id, String title, List<Question> questions) {}

  /**
   * A question.
   *
   * @param kind observe, document, management, workers or count
   * @param type yesno, choice, choices, number, money, date or text
   * @param choices of a choice; else empty
   * @param onlyIf {@code question=value} or {@code question>0}, when it is asked; empty for always
   * @param ilo indicators that it asks about
   */
  public record Question(
      String id,
      String text,
      String help,
      String kind,
      String type,
      List<Choice> choices,
      String onlyIf,
      List<String> ilo) {
    /** Choices that a value names: those of {@link #SEVERAL} stand between semicolons. */
    List<String> chosen(String value) {
      return type.equals(SEVERAL)
          ? Arrays.stream(value.split(";", -1)).map(String::strip).toList()
          : List.of(value);
    }
  }

  /** One of the values that can be chosen. */
  public record Choice(String id, String label) {}

  /** A document to see, or a question of the guide; help may be empty. */
  public record Item(String id, String text, String help) {}

  /** Whether it asks this, be it a question or a document to see. */
  boolean asks(String id) {
    return question(id).isPresent() || documents.stream().anyMatch(item -> item.id().equals(id));
  }

  Optional<Question> question(String id) {
    return sections.stream()
        .flatMap(section -> section.questions().stream())
        .filter(question -> question.id().equals(id))
        .findFirst();
  }
}
