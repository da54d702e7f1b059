package org.tual.values;

import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/** Names, texts and identifiers: never numbers, with the digits that the list shows. */
final class Codes {
  private static final int EXCEL_DIGITS = 15;

  private Codes() {}

  static Reading text(Cell cell, String text) {
    return Reading.text(cell.kind() == Cell.Kind.DATE ? cell.text() : digitsAsShown(cell, text));
  }

  /** A typed number as its format shows it where that only adds leading zeros, else in full. */
  static String digitsAsShown(Cell cell, String text) {
    if (cell.kind() != Cell.Kind.NUMBER) {
      return text;
    }
    return isZeroPadded(cell.shown(), cell.text()) ? cell.shown() : cell.text();
  }

  private static boolean isZeroPadded(String shown, String plain) {
    int zeros = shown.length() - plain.length();
    if (zeros <= 0 || !shown.endsWith(plain)) {
      return false;
    }
    for (int i = 0; i < zeros; i++) {
      if (shown.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  static Reading id(Cell cell, String text, Conventions as) {
    if ("mmsi".equals(as.scheme())) {
      return identifier(cell, text, as);
    }
    String id = digitsAsShown(cell, text);
    Reading lost = lostDigits(cell, id);
    return lost != null ? lost : Reading.text(id);
  }

  /** The problem of a number that a spreadsheet program has rounded or shortened, or null. */
  private static Reading lostDigits(Cell cell, String id) {
    if (isScientific(id)) {
      return Reading.problem(
          "scientific-id",
          "A spreadsheet program has shortened this number, and digits are lost.",
          "Format the column as text and fill it again from the source.");
    }
    boolean rounded =
        cell.kind() == Cell.Kind.NUMBER && id.length() > EXCEL_DIGITS && id.indexOf('.') < 0;
    return rounded
        ? Reading.problem(
            "scientific-id",
            "A spreadsheet keeps 15 digits of a number; the others of this one are lost.",
            "Format the column as text and fill it again from the source.")
        : null;
  }

  /** 1.23457E+15 and the like. */
  private static boolean isScientific(String text) {
    int e = Math.max(text.indexOf('E'), text.indexOf('e'));
    if (e < 1 || e + 2 >= text.length() || text.charAt(e + 1) != '+') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i != e && i != e + 1 && !(c >= '0' && c <= '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  static Reading identifier(Cell cell, String text, Conventions as) {
    String written = digitsAsShown(cell, text);
    Reading lost = lostDigits(cell, written);
    if (lost != null) {
      return lost;
    }
    if (as.scheme() == null) {
      return Reading.text(written);
    }
    String scheme = as.scheme();
    String id = Identifiers.compact(scheme, written);
    if (Identifiers.isValid(scheme, id)) {
      return Reading.text(id);
    }
    String padded = "0" + id;
    if (scheme.equals("duns") && id.length() == 8 && Identifiers.isValid(scheme, padded)) {
      return Reading.noted(
          new Value.Text(padded),
          "leading-zero-restored",
          "A DUNS number has nine digits; the leading zero was lost.",
          "Format the column as text.");
    }
    return Reading.problem(
        "invalid-identifier",
        "The length, the characters or the check digit of this identifier are wrong.",
        "Copy it again from its register; until then it joins nothing.");
  }
}
