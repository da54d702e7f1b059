package org.tual.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tual.reference.Countries;
import org.tual.spreadsheet.Cell;
import org.tual.values.Conventions;
import org.tual.values.Identifiers;
import org.tual.values.Reading;
import org.tual.values.ValueReader;
import org.tual.values.Words;

/** What the values of one column look like, whatever its header says. */
final class Content {
  private static final Set<String> MISFITS =
      Set.of(
          "not-a-number",
          "not-a-date",
          "unknown-country",
          "not-yes-or-no",
          "not-a-step",
          "not-an-hs-code",
          "not-a-position",
          "invalid-identifier",
          "unknown-holder",
          "unknown-payer",
          "unknown-audit-word",
          "unknown-place-word",
          "unknown-language",
          "unknown-currency",
          "not-a-period",
          "unknown-site-kind",
          "unknown-repayment",
          "unknown-item",
          "unknown-group",
          "unknown-link-status",
          "unknown-source",
          "unknown-grade",
          "unknown-answer-state",
          "not-a-count",
          "negative-number",
          "share-out-of-range");

  private final List<Cell> cells;

  Content(List<Cell> cells) {
    this.cells = cells;
  }

  int filled() {
    return cells.size();
  }

  /** How many different values there are among the filled cells, as a share of them. */
  double variety() {
    Set<String> different = new HashSet<>();
    cells.forEach(cell -> different.add(cell.text()));
    return cells.isEmpty() ? 0 : (double) different.size() / cells.size();
  }

  /**
   * The share of values that read as this type, filler apart; -1 where there are too few to say.
   */
  double fit(String type, Conventions as) {
    int read = 0;
    int misfits = 0;
    for (Cell cell : cells) {
      Reading reading = ValueReader.read(type, cell, as);
      if (reading.value() != null || reading.problem() != null) {
        read++;
        boolean misfit = reading.value() == null && MISFITS.contains(reading.problem());
        misfits += misfit ? 1 : 0;
      }
    }
    return read < 3 ? -1 : 1 - (double) misfits / read;
  }

  private interface Test {
    boolean holds(String text);
  }

  private double share(Test test) {
    if (cells.isEmpty()) {
      return 0;
    }
    return (double) cells.stream().filter(cell -> test.holds(cell.text().strip())).count()
        / cells.size();
  }

  double emails() {
    return share(
        text -> {
          int at = text.indexOf('@');
          return at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf(' ') < 0;
        });
  }

  /** Telephone numbers with a plus or with separators; bare digits could be anything. */
  double phones() {
    return share(
        text -> {
          long digits = text.chars().filter(Character::isDigit).count();
          boolean others =
              text.chars().allMatch(c -> Character.isDigit(c) || "+-() ./".indexOf(c) >= 0);
          boolean marked = text.startsWith("+") || text.startsWith("(") || text.indexOf('-') == 3;
          return others && marked && digits >= 8 && digits <= 15;
        });
  }

  double countries() {
    // "Sí" and "No" are not Slovenia and Norway.
    return share(
        text ->
            text.length() > 1
                && Words.standard().term("yesno", text) == null
                && Countries.shipped().find(text).isPresent());
  }

  /**
   * Distinguishing signs of vehicles, which are only believed where the whole column holds them.
   */
  double carCodes() {
    return share(text -> text.length() <= 3 && Countries.shipped().carCode(text).isPresent());
  }

  double identifiers(String scheme) {
    return share(text -> Identifiers.isValid(scheme, Identifiers.compact(scheme, text)));
  }

  /** Decimals with at least three places within these bounds. */
  double coordinates(int bound) {
    return share(
        text -> {
          int point = text.indexOf('.');
          if (point < 0 || text.length() - point < 4 || text.length() > 24) {
            return false;
          }
          String number = text.startsWith("-") ? text.substring(1) : text;
          boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
          return digits && number.indexOf('.') == number.lastIndexOf('.') && whole(number) <= bound;
        });
  }

  private static int whole(String number) {
    int point = number.indexOf('.');
    return point < 1 ? 0 : point > 3 ? 999 : Integer.parseInt(number.substring(0, point));
  }

  double positions() {
    return share(
        text ->
            // Two decimals with places: 12,5 is one number with a decimal comma.
            (text.indexOf(',') > 0 || text.indexOf(' ') > 0)
                && text.indexOf('.') >= 0
                && text.indexOf('.') != text.lastIndexOf('.')
                && ValueReader.read("position", Cell.text(0, text), Conventions.unknown()).value()
                    != null);
  }

  /** HS codes as they are written, 7318.15 or 52051100: four digits alone could be a year. */
  double hsCodes() {
    return share(
        text -> {
          long digits = text.chars().filter(Character::isDigit).count();
          boolean dotted = text.indexOf('.') == 4 && digits >= 5;
          boolean shape = dotted || digits >= 6 && digits == text.length();
          return shape
              && ValueReader.read("hs", Cell.text(0, text), Conventions.unknown()).value() != null;
        });
  }

  /** Street addresses: long, with commas or digits. */
  double addresses() {
    return share(
        text -> {
          boolean marks = text.indexOf(',') > 0 || text.chars().anyMatch(Character::isDigit);
          return text.length() >= 15 && text.indexOf(' ') > 0 && marks;
        });
  }

  /** Names of companies and people: letters, few digits, not long. */
  double names() {
    return share(
        text -> {
          long letters = text.codePoints().filter(Character::isLetter).count();
          return letters >= 2 && letters * 2 > text.length() && text.length() <= 80;
        });
  }

  /** 1, 2, 3 and so on: numbers of lines, not of suppliers. */
  boolean countsLines() {
    int line = 0;
    int steps = 0;
    for (Cell cell : cells.subList(0, Math.min(cells.size(), 50))) {
      line++;
      steps += cell.text().strip().equals(String.valueOf(line)) ? 1 : 0;
    }
    return line >= 3 && steps == line;
  }

  /** The share of values that are written in another script than the Latin. */
  double otherScript() {
    return share(
        text ->
            text.codePoints()
                .filter(Character::isLetter)
                .anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN));
  }

  /** Numbers and codes rather than words. */
  double codes() {
    return share(
        text -> {
          long digits = text.chars().filter(Character::isDigit).count();
          return digits > 0 && digits * 2 >= text.length() && text.length() <= 24;
        });
  }

  /** Passport numbers: one or two letters and six to eight digits, nothing else. */
  double passports() {
    return share(
        text -> {
          int letters = 0;
          while (letters < text.length()
              && text.charAt(letters) >= 'A'
              && text.charAt(letters) <= 'Z') {
            letters++;
          }
          String rest = text.substring(letters);
          return letters >= 1
              && letters <= 2
              && rest.length() >= 6
              && rest.length() <= 8
              && rest.chars().allMatch(c -> c >= '0' && c <= '9');
        });
  }

  /** Days on which people of working age were born. */
  double birthDays() {
    return share(
        text -> {
          for (String part : text.split("[-/. T]")) {
            if (part.length() == 4 && part.compareTo("1945") >= 0 && part.compareTo("2012") <= 0) {
              return text.length() >= 8 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            }
          }
          return false;
        });
  }

  double startingWithSpace() {
    if (cells.isEmpty()) {
      return 0;
    }
    return (double) cells.stream().filter(cell -> isIndented(cell.text())).count() / cells.size();
  }

  private static boolean isIndented(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0)) || Character.isSpaceChar(text.charAt(0)));
  }

  boolean firstIsFlush() {
    return !cells.isEmpty() && !isIndented(cells.get(0).text());
  }

  List<Cell> cells() {
    return cells;
  }
}
