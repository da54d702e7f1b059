package org.tual.checklists;

import java.util.List;

/**
 * The columns of an XLSForm that Tual writes and reads. Those that begin with {@code tual_} are its
 * own; field tools leave them alone. Names after the XLSForm standard, xlsform.org.
 */
final class XlsFormColumns {
  static final List<String> SURVEY =
      List.of(
          "type",
          "name",
          "label",
          "hint",
          "relevant",
          "tual_part",
          "tual_answer",
          "tual_group",
          "tual_field",
          "tual_yes",
          "tual_no",
          "tual_only_if",
          "tual_indicators",
          "tual_from",
          "tual_basis");
  static final List<String> CHOICES = List.of("list_name", "name", "label", "tual_value");
  static final List<String> SETTINGS =
      List.of("form_title", "form_id", "version", "tual_use", "tual_kinds", "tual_about");

  /** Rows that an export adds to each question; an import makes them anew. */
  static final String PART = "tual_part";

  /** Ends of the names of the rows beside a question. */
  static final String WHICH = "_which";

  static final String SEEN = "_seen";
  static final String SOURCE = "_source";
  static final String GROUP = "_group";

  private XlsFormColumns() {}

  /** A value as the name of a choice: field tools allow no spaces in it. */
  static String choiceName(String value) {
    return value.strip().replaceAll("[^A-Za-z0-9_.-]+", "_");
  }
}
