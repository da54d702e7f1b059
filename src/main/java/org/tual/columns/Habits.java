package org.tual.columns;

import java.util.List;
import org.tual.spreadsheet.Cell;

/**
 * How a sheet writes dates and numbers, decided by evidence over all its cells: a 25 can be no
 * month, 1.250,00 has a decimal comma.
 */
final class Habits {
  private int dayFirst;
  private int monthFirst;
  private int comma;
  private int point;

  void seeDates(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.kind() != Cell.Kind.TEXT) {
        continue;
      }
      int[] two = leadingNumbers(cell.text().strip());
      if (two != null && two[0] > 12 && two[0] <= 31 && two[1] <= 12) {
        dayFirst++;
      } else if (two != null && two[1] > 12 && two[1] <= 31 && two[0] <= 12) {
        monthFirst++;
      }
    }
  }

  /** The first two numbers of 25/03/2026 or 25-3-26, or null where it is no such date. */
  private static int[] leadingNumbers(String text) {
    int[] numbers = new int[2];
    int at = 0;
    int digits = 0;
    for (int i = 0; i < text.length() && at < 2; i++) {
      int digit = Character.isDigit(text.charAt(i)) ? Character.digit(text.charAt(i), 10) : -1;
      if (digit >= 0) {
        numbers[at] = numbers[at] * 10 + digit;
        if (++digits > 2) {
          return null;
        }
      } else if (digits > 0 && "/-.".indexOf(text.charAt(i)) >= 0) {
        at++;
        digits = 0;
      } else {
        return null;
      }
    }
    return at == 2 ? numbers : null;
  }

  void seeNumbers(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.kind() == Cell.Kind.TEXT) {
        seeNumber(cell.text().strip());
      }
    }
  }

  private void seeNumber(String text) {
    int lastComma = text.lastIndexOf(',');
    int lastPoint = text.lastIndexOf('.');
    if (lastComma < 1 && lastPoint < 1 || text.length() > 30) {
      return;
    }
    if (lastComma > 0 && lastPoint > 0) {
      comma += lastComma > lastPoint ? 1 : 0;
      point += lastPoint > lastComma ? 1 : 0;
      return;
    }
    boolean isComma = lastComma > 0;
    int last = Math.max(lastComma, lastPoint);
    boolean several = text.indexOf(text.charAt(last)) != last;
    int behind = 0;
    for (int i = last + 1; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
      behind++;
    }
    if (several) {
      // A separator that comes twice groups, so the other one is the decimal sign.
      comma += isComma ? 0 : 1;
      point += isComma ? 1 : 0;
    } else if (behind > 0 && behind != 3 && Character.isDigit(text.charAt(last - 1))) {
      comma += isComma ? 1 : 0;
      point += isComma ? 0 : 1;
    }
  }

  /** True day first, false month first, null where nothing or both were seen. */
  Boolean dayFirst() {
    return decided(dayFirst, monthFirst);
  }

  /** True comma, false point, null where nothing or both were seen. */
  Boolean decimalComma() {
    return decided(comma, point);
  }

  private static Boolean decided(int yes, int no) {
    return yes > 0 == no > 0 ? null : Boolean.valueOf(yes > 0);
  }

  boolean datesDisagree() {
    return dayFirst > 0 && monthFirst > 0;
  }

  /** Whether the values of a share column are fractions of one: true, per cent: false, or null. */
  static Boolean fractions(List<Cell> cells) {
    boolean small = false;
    for (Cell cell : cells) {
      String text = cell.text().strip().replace(',', '.');
      if (cell.shown().indexOf('%') >= 0 || text.isEmpty() || !isDecimal(text)) {
        continue;
      }
      if (text.length() > 12) {
        text = text.substring(0, 12);
      }
      double value = Double.parseDouble(text);
      if (value > 1) {
        return false;
      }
      small |= value > 0 && value < 1;
    }
    return small ? Boolean.TRUE : null;
  }

  private static boolean isDecimal(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return points <= 1 && text.length() > points;
  }
}
