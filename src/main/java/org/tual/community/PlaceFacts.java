package org.tual.community;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.checklists.Checklist;
import org.tual.checklists.Question;
import org.tual.spreadsheet.SafeText;

/**
 * What a partner said of a place, as a file that an assessment reads like any list. It tells the
 * place, the day and chosen values: not which partner spoke, and no words of anybody.
 */
final class PlaceFacts {
  /** The column of each field that may stand in the file, in their order. */
  private static final Map<String, String> COLUMNS = columns();

  private PlaceFacts() {}

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("place.help", "Nearest verified help");
    columns.put("place.helpHours", "Hours to help from the place");
    columns.put("place.helpVerifiedOn", "Help verified on");
    columns.put("place.helpLanguages", "Help languages");
    columns.put("place.languages", "Languages spoken");
    columns.put("place.confined", "Workers seen confined");
    columns.put("place.documentsHeld", "Documents held at the place");
    columns.put("place.wagesWithheld", "Wages withheld at the place");
    columns.put("place.brokerDebt", "Debts to brokers at the place");
    columns.put("place.feesPaid", "Fees paid at the place");
    columns.put("place.daysAtSea", "Usual days at sea");
    columns.put("place.crewsAshore", "Crews allowed ashore");
    columns.put("place.phoneAlone", "Workers can telephone alone at the place");
    columns.put("place.channelTrusted", "Complaint channels trusted");
    columns.put("place.arriveFrom", "Workers arrive from");
    return columns;
  }

  /** The name of the file: it tells the assessment and nothing else. */
  static String fileName(String assessment) {
    return "place-" + assessment.substring(0, 8) + ".csv";
  }

  /**
   * The lines of the file: one for the header and one for what was said.
   *
   * @param day on which it was handed in
   * @param values by question
   */
  static String text(Place place, LocalDate day, Checklist form, Map<String, String> values) {
    Map<String, String> facts = facts(form, values);
    return header() + line(place, day, facts::get);
  }

  /** The line of the header. */
  static String header() {
    return csv(
        Stream.concat(
            Stream.of("Place", "Place code", "Country", "Kind of place", "Assessed on", "Given by"),
            COLUMNS.values().stream()));
  }

  /** One line of facts; a field without a value stays empty. */
  static String line(Place place, LocalDate day, Function<String, String> facts) {
    Stream<String> about =
        Stream.of(
            place.name(),
            place.code() == null ? "" : place.code(),
            place.country(),
            place.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            day.toString(),
            "partner");
    return csv(
        Stream.concat(
            about, COLUMNS.keySet().stream().map(facts).map(value -> value == null ? "" : value)));
  }

  private static String csv(Stream<String> cells) {
    return cells.map(SafeText::csvField).collect(Collectors.joining(",", "", "\n"));
  }

  /** By field. Whatever is not chosen, counted or dated is words, and stays out. */
  private static Map<String, String> facts(Checklist form, Map<String, String> values) {
    Map<String, String> facts = new LinkedHashMap<>();
    form.questions()
        .filter(question -> COLUMNS.containsKey(question.field()))
        .filter(question -> FormRules.isAsked(question, values))
        .forEach(
            question -> {
              String value = value(question, values.get(question.id()));
              if (!value.isEmpty()) {
                facts.put(question.field(), value);
              }
            });
    return facts;
  }

  private static String value(Question question, String said) {
    if (said == null
        || said.equals(CommunityAnswer.UNKNOWN)
        || FormRules.wrong(question, said).isPresent()) {
      return "";
    }
    return switch (FormRules.kind(question)) {
      case TEXT -> "";
      case MANY -> Arrays.stream(said.split("\\|")).collect(Collectors.joining("; "));
      case CHOICE -> question.answers().plain() ? meant(question, said) : said;
      case NUMBER, DATE -> said;
    };
  }

  private static String meant(Question question, String said) {
    String meant = said.equals("yes") ? question.yes() : question.no();
    return meant.equals(Question.ASKED) ? "" : meant;
  }
}
