package org.tual.values;

import java.math.BigDecimal;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/** Reads one cell as a value of one of the types of {@code ontology/fields.csv}. Never throws. */
public final class ValueReader {
  private static final Words WORDS = Words.standard();

  private ValueReader() {}

  /**
   * What became of this cell. A null cell is blank. Filler such as N/A is nothing, except that an
   * explicit none is a value for holders, payers, money, counts, items, repayments and documents.
   *
   * @param type a type of {@code ontology/fields.csv}
   * @param cell the cell, or null where it is blank
   * @param as how the column writes its values
   */
  public static Reading read(String type, Cell cell, Conventions as) {
    if (type.equals("personal")) {
      return Reading.nothing();
    }
    if (cell == null || cell.text().isEmpty()) {
      return blank(type, as);
    }
    if (cell.kind() == Cell.Kind.ERROR) {
      return Reading.problem(
          "cell-error", "The spreadsheet could not work this cell out.", "Correct the formula.");
    }
    String written = cell.kind() == Cell.Kind.NUMBER ? cell.shown() : cell.text();
    String text = Texts.clean(written);
    if (text.isEmpty()) {
      return blank(type, as);
    }
    if (text.length() > 2 || type.equals("answerstate")) {
      String state = WORDS.term("answerstate", text);
      if (state != null && (!state.equals("Answered") || type.equals("answerstate"))) {
        return Reading.answerState(state);
      }
    }
    if (isFiller(type, text)) {
      return Reading.nothing();
    }
    String unicode = Texts.fromZawgyi(text);
    if (unicode == null) {
      return typed(type, cell, text, as);
    }
    Reading reading = typed(type, cell, unicode, as);
    return reading.problem() != null
        ? reading
        : Reading.noted(
            reading.value(),
            "zawgyi",
            "The Burmese text was written for the Zawgyi font and was converted to Unicode.",
            "Nothing needs to be done; compare the name once.");
  }

  private static Reading blank(String type, Conventions as) {
    if (!as.emptyMeansNone()) {
      return Reading.nothing();
    }
    return switch (type) {
      case "holder" -> Reading.term("HeldByNobody");
      case "payer" -> Reading.term("PaidByNobody");
      case "repayment" -> Reading.term("NotRepaid");
      case "items" -> Reading.term("ItemNone");
      case "document" -> Reading.term("NoDocument");
      case "yesno" -> Reading.of(new Value.YesNo(false));
      case "count", "money", "decimal", "share" -> Reading.of(new Value.Number(BigDecimal.ZERO));
      default -> Reading.nothing();
    };
  }

  /** Whether the cell only fills space. */
  private static boolean isFiller(String type, String text) {
    if (text.length() > 40) {
      return false;
    }
    String key = Words.key(text);
    boolean doubted = text.charAt(text.length() - 1) == '?' && WORDS.termOfKey("none", key) != null;
    if (doubted) {
      return true;
    }
    if (WORDS.termOfKey("filler", key) != null) {
      // NA is Namibia where a country is meant.
      return !(type.equals("country") && key.equals("na"));
    }
    return switch (type) {
      case "holder", "payer", "repayment", "items", "document", "yesno", "count", "money" -> false;
      case "helpkind" -> false;
      case "decimal", "share" -> false;
      default -> "none".equals(WORDS.termOfKey("none", key));
    };
  }

  private static Reading typed(String type, Cell cell, String text, Conventions as) {
    return switch (type) {
      case "name", "text", "sector" -> Codes.text(cell, text);
      case "id" -> Codes.id(cell, text, as);
      case "identifier" -> Codes.identifier(cell, text, as);
      case "country" -> Terms.country(text, as);
      case "decimal" -> Amounts.decimal(cell, text, as);
      case "count" -> Amounts.count(cell, text, as);
      case "share" -> Shares.share(cell, text, as);
      case "step" -> Amounts.step(cell, text);
      case "money" -> Money.money(cell, text, as);
      case "currency" -> Money.currency(text, as);
      case "date" -> Dates.read(cell, text, as);
      case "period" -> Periods.read(cell, text, as);
      case "position" -> Positions.read(text);
      case "hs" -> HsCodes.read(Codes.digitsAsShown(cell, text));
      case "yesno" -> yesNo(cell, text);
      case "languages" -> Languages.read(text);
      default -> term(type, text);
    };
  }

  private static Reading term(String type, String text) {
    return switch (type) {
      case "holder" -> Terms.holder(text);
      case "payer" -> Terms.payer(text);
      case "repayment" -> Terms.repayment(text);
      case "items" -> Terms.items(text);
      case "document" -> Terms.document(text);
      case "sitekind" ->
          Terms.term(
              type,
              text,
              "unknown-site-kind",
              "Write factory, farm, mine, vessel, office or trader.");
      case "group" ->
          Terms.term(
              type, text, "unknown-group", "Write all workers, migrant, agency, local or women.");
      case "linkstatus" ->
          Terms.term(
              type, text, "unknown-link-status", "Write stated, inferred, documented or verified.");
      case "source" ->
          Terms.code(
              type,
              text,
              "unknown-source",
              "Write supplier, document, auditor, worker or partner.");
      case "grade" ->
          Terms.code(
              type, text, "unknown-grade", "Write stated, documented, observed or verified.");
      case "decider", "chooser", "interviewplace", "interpreter" -> Terms.ofAudit(type, text);
      case "placekind", "helpkind", "howcommon" -> Terms.ofPlace(type, text);
      case "answerstate" ->
          Terms.term(type, text, "unknown-answer-state", "Write answered, no answer or refused.");
      default -> Reading.text(text);
    };
  }

  private static Reading yesNo(Cell cell, String text) {
    String term =
        cell.kind() == Cell.Kind.NUMBER
            ? WORDS.termOfKey("yesno", cell.text())
            : WORDS.term("yesno", text);
    if (term == null && WORDS.term("none", text) != null) {
      term = "no";
    }
    return term == null
        ? Reading.problem(
            "not-yes-or-no",
            "The words say more, or other things, than yes or no.",
            "Write yes or no, and keep remarks in a column of their own.")
        : Reading.of(new Value.YesNo(term.equals("yes")));
  }
}
