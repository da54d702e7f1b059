package org.tual.checklists;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.SafeText;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Value;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;

/**
 * The answers of a visit as a file that an assessment reads like any list: one answer a row, with
 * whose words they are, how far they were checked, and of which day. The same answers give the same
 * bytes. What was not seen or does not apply is no fact, and what is sealed stands nowhere in it.
 */
public final class FactSheet {
  private static final String[] HEADER = {
    "whom",
    "id",
    "field",
    "question",
    "answer",
    "workforce group",
    "source",
    "grade",
    "date",
    "period"
  };

  /**
   * The place that was visited.
   *
   * @param iri of the site or recruiter; may be empty, then the name alone says which
   * @param name as the list of suppliers names it
   */
  public record Place(String iri, String name) {}

  /** An answer that its question does not allow. */
  public static final class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String question;

    NotReadable(String question, String why) {
      super(why);
      this.question = question;
    }

    /** Id of the question. */
    public String question() {
      return question;
    }
  }

  private final Place place;
  private final LocalDate day;
  private final Function<String, Optional<Question>> questions;

  /**
   * Prepares a file.
   *
   * @param day of the visit
   * @param questions by id, of all checklists that the visit used
   */
  public FactSheet(Place place, LocalDate day, Function<String, Optional<Question>> questions) {
    this.place = place;
    this.day = day;
    this.questions = questions;
  }

  /** The name of the file of a visit: it tells the visit and nothing else. */
  public static String fileName(String visit) {
    return "visit-" + visit.substring(0, 8) + ".csv";
  }

  /**
   * The bytes of the file: UTF-8, sorted, lines end with a line feed.
   *
   * @throws NotReadable where a question is not known or its field does not read the value
   */
  public byte[] bytes(Collection<Observation> observations) {
    SortedSet<String> rows = new TreeSet<>();
    for (Observation observation : observations) {
      if (observation.releasability() != Observation.Releasability.SEALED) {
        row(observation).ifPresent(rows::add);
      }
    }
    String text =
        Stream.concat(Stream.of(line(HEADER)), rows.stream()).collect(Collectors.joining());
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The value that an answer gives its field; empty where it gives none.
   *
   * @throws NotReadable where the field does not read it
   */
  public static Optional<String> value(Question question, Observation observation) {
    boolean said =
        observation.answer() == Observation.Answer.YES
            || observation.answer() == Observation.Answer.NO;
    Optional<Field> field = question.meaning();
    if (!said || field.isEmpty()) {
      return Optional.empty();
    }
    String meant = question.means(observation.answer() == Observation.Answer.YES);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    String value = meant.equals(Question.ASKED) ? observation.value().strip() : meant;
    if (value.isEmpty()) {
      throw new NotReadable(question.id(), "Say which it is.");
    }
    return Optional.of(written(question, field.get(), value));
  }

  /** The value as every reader understands it, whatever the habits of the file around it. */
  private static String written(Question question, Field field, String value) {
    Reading reading = reading(field, value);
    if (reading.value() == null || reading.problem() != null) {
      throw new NotReadable(
          question.id(), reading.why() == null ? "This is no answer to it." : reading.why());
    }
    if (reading.value() instanceof Value.Day at) {
      return at.date().toString();
    }
    if (!(reading.value() instanceof Value.Number number)) {
      return value;
    }
    boolean nothing = number.amount().signum() == 0;
    if (field.type().equals("money") && reading.currency() == null && !nothing) {
      throw new NotReadable(question.id(), "Write the amount with its currency.");
    }
    String unit =
        field.type().equals("share")
            ? "%"
            : reading.currency() == null ? "" : " " + reading.currency();
    String plain = number.amount().stripTrailingZeros().toPlainString();
    // 1.125 could be one thousand one hundred and twenty-five; 1.1250 could not
    int point = plain.indexOf('.');
    return plain + (point >= 0 && plain.length() - point == 4 ? "0" : "") + unit;
  }

  /** What the field reads in this value. */
  static Reading reading(Field field, String value) {
    Conventions plain =
        new Conventions(
            null,
            false,
            field.type().equals("share") ? Boolean.FALSE : null,
            null,
            Vocabulary.standard().unit(field),
            null,
            null,
            false);
    return ValueReader.read(field.type(), Cell.text(0, value), plain);
  }

  private Optional<String> row(Observation observation) {
    Question question =
        questions
            .apply(observation.question())
            .orElseThrow(() -> new NotReadable(observation.question(), "No checklist asks this."));
    Optional<String> value = value(question, observation);
    if (value.isEmpty() || !belongs(question.meaning().orElseThrow())) {
      return Optional.empty();
    }
    boolean ofGroup = question.meaning().orElseThrow().slot().equals("group");
    return Optional.of(
        line(
            place.name(),
            place.iri(),
            question.field(),
            question.text(),
            value.get(),
            ofGroup ? group(question, observation) : "",
            observation.source().name().toLowerCase(Locale.ROOT),
            grade(question, observation.source()),
            day.toString(),
            period(observation)));
  }

  /** What a recruiter answers is no fact of a site, and the other way round; nor is a place's. */
  private boolean belongs(Field field) {
    if (field.slot().equals("place")) {
      return false;
    }
    boolean recruiter = place.iri().startsWith(Iris.ID + Kind.RECRUITER.path() + "/");
    return recruiter == field.slot().equals("recruiter");
  }

  private static String group(Question question, Observation observation) {
    String words = observation.group().isEmpty() ? question.group() : observation.group();
    if (words.isEmpty()) {
      return "all workers";
    }
    Reading group = ValueReader.read("group", Cell.text(0, words), Conventions.unknown());
    if (group.value() == null) {
      throw new NotReadable(question.id(), "This is no workforce group.");
    }
    return switch (Iris.localName(group.value().lexical())) {
      case "Migrant" -> "migrant";
      case "InternalMigrant" -> "internal migrant";
      case "Agency" -> "agency";
      case "LocalWorkers" -> "local";
      case "Women" -> "women";
      default -> "all workers";
    };
  }

  private static String grade(Question question, SourceClass source) {
    return switch (source) {
      case AUDITOR -> "observed";
      case DOCUMENT -> "documented";
      case WORKER, SUPPLIER -> "stated";
      default -> throw new NotReadable(question.id(), "Nobody of this kind speaks at a visit.");
    };
  }

  /** Where one end was not said, a year before the other, or the day of the visit. */
  private String period(Observation observation) {
    LocalDate from = observation.from();
    LocalDate to = observation.to();
    if (from == null && to == null) {
      return "";
    }
    LocalDate end = to != null ? to : from.isAfter(day) ? from : day;
    return (from != null ? from : end.minusYears(1)) + "/" + end;
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(SafeText::csvField).collect(Collectors.joining(",", "", "\n"));
  }
}
