package org.tual.checklists;

import java.util.List;
import java.util.Optional;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;

/**
 * One question. Yes is the answer where nothing is to be looked into; no asks what was seen.
 *
 * @param id lower-case letters, digits and low lines, so that field tools can name a column by it
 * @param text the question in plain words
 * @param help how to find out, and with what care; may be empty
 * @param answers what is answered
 * @param group workforce group that it asks of; empty where the auditor says which
 * @param field of {@code ontology/fields.csv} that the answer gives; empty where it gives none
 * @param yes the value that yes means; {@value #ASKED} where the auditor says which
 * @param no the value that no means; {@value #ASKED} where the auditor says which; empty for none
 * @param choices from which the value is chosen; may be empty
 * @param onlyIf {@code question=value} or {@code question>0}; empty where it is always asked
 * @param indicators local names of ILO indicators, for example {@code DebtBondage}
 * @param from who can tell, the best first: AUDITOR, WORKER, DOCUMENT, SUPPLIER
 * @param basis the norm; may be empty in a checklist of one's own
 */
public record Question(
    String id,
    String text,
    String help,
    Answers answers,
    String group,
    String field,
    String yes,
    String no,
    List<Choice> choices,
    String onlyIf,
    List<String> indicators,
    List<String> from,
    String basis) {
  /** The auditor says which value it is. */
  public static final String ASKED = "?";

  /** What is answered. */
  public enum Answers {
    /** Yes or no. */
    YESNO,
    /** One of the choices. */
    ONE,
    /** Any of the choices. */
    MANY,
    /** A whole number. */
    COUNT,
    /** A number, in the unit of the field. */
    NUMBER,
    /** Per cent. */
    SHARE,
    /** An amount with its currency, for example 1200 THB. */
    MONEY,
    /** A day. */
    DATE,
    /** A few words. */
    TEXT,
    /** A paper: shown and in order, or not. */
    SEEN,
    /** Asked aloud in an interview; the answer stands nowhere here. */
    OPEN;

    /** The answer is yes or no. */
    public boolean plain() {
      return this == YESNO || this == SEEN;
    }
  }

  /** What the field means; empty where the answer gives no fact. */
  public Optional<Field> meaning() {
    return field.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(Vocabulary.standard().field(field));
  }

  /** The value that this answer means, {@value #ASKED} or empty. */
  String means(boolean affirmed) {
    return affirmed ? yes : no;
  }
}
