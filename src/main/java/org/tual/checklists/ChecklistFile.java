package org.tual.checklists;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sections and questions as the text of a CSV file, one line each; the hash is over that text. */
final class ChecklistFile {
  private static final String[] HEADER = {
    "kind",
    "id",
    "text",
    "help",
    "answer",
    "group",
    "field",
    "yes",
    "no",
    "choices",
    "only_if",
    "indicators",
    "from",
    "basis"
  };

  private ChecklistFile() {}

  /**
   * Reads the sections of a file.
   *
   * @throws IllegalArgumentException where a line is not of the form, with its number
   */
  static List<Section> read(String text) {
    List<Section> sections = new ArrayList<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text))) {
      List<Question> open = null;
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        if (row.get("kind").equals("section")) {
          open = new ArrayList<>();
          sections.add(new Section(row.get("id"), row.get("text"), row.get("help"), open));
        } else if (open == null) {
          throw new IllegalArgumentException("A question stands before the first section.");
        } else {
          open.add(question(row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return sections.stream()
        .map(one -> new Section(one.id(), one.title(), one.lead(), List.copyOf(one.questions())))
        .toList();
  }

  private static Question question(Map<String, String> row) {
    return new Question(
        row.get("id"),
        row.get("text"),
        row.get("help"),
        Question.Answers.valueOf(row.get("answer").toUpperCase(Locale.ROOT)),
        row.get("group"),
        row.get("field"),
        row.get("yes"),
        row.get("no"),
        choices(row.get("choices")),
        row.get("only_if"),
        words(row.get("indicators")),
        words(row.get("from")),
        row.get("basis"));
  }

  /** Words between commas. */
  static List<String> words(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static List<Choice> choices(String text) {
    return Arrays.stream(text.split("\\|"))
        .filter(part -> !part.isBlank())
        .map(part -> part.split("=", 2))
        .map(part -> new Choice(part[0].strip(), part[part.length - 1].strip()))
        .toList();
  }

  /** The text that {@link #read} reads to the same sections. */
  static String write(List<Section> sections) {
    StringWriter out = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(out).withLineEnd("\n").build()) {
      csv.writeNext(HEADER, false);
      for (Section section : sections) {
        csv.writeNext(
            new String[] {
              "section",
              section.id(),
              section.title(),
              section.lead(),
              "",
              "",
              "",
              "",
              "",
              "",
              "",
              "",
              "",
              ""
            },
            false);
        section.questions().forEach(question -> csv.writeNext(line(question), false));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String[] line(Question question) {
    return new String[] {
      "question",
      question.id(),
      question.text(),
      question.help(),
      question.answers().name().toLowerCase(Locale.ROOT),
      question.group(),
      question.field(),
      question.yes(),
      question.no(),
      question.choices().stream()
          .map(choice -> choice.value() + "=" + choice.label())
          .collect(Collectors.joining("|")),
      question.onlyIf(),
      String.join(", ", question.indicators()),
      String.join(", ", question.from()),
      question.basis()
    };
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
