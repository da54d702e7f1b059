package org.tual.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Latitude and longitude in one cell (WGS 84), as the text {@code latitude,longitude} in decimal
 * degrees.
 */
final class Positions {
  private static final BigDecimal NINETY = BigDecimal.valueOf(90);
  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

  private Positions() {}

  static Reading read(String written) {
    String text = Numbers.westernised(written).toUpperCase(Locale.ROOT);
    List<BigDecimal> numbers = new ArrayList<>(6);
    StringBuilder halves = new StringBuilder(2);
    int i = 0;
    while (i < text.length() && numbers.size() < 7) {
      char c = text.charAt(i);
      int from = i;
      if (c >= '0' && c <= '9') {
        i = numberEnd(text, i);
        boolean minus = from > 0 && text.charAt(from - 1) == '-';
        if (i - from > 25) {
          return problem();
        }
        BigDecimal number = new BigDecimal(text.substring(from, i));
        numbers.add(minus ? number.negate() : number);
      } else {
        if (c == 'N' || c == 'S' || c == 'E' || c == 'W') {
          halves.append(c);
        } else if (Character.isLetter(c)) {
          return problem();
        }
        i++;
      }
    }
    return assemble(numbers, halves.toString());
  }

  private static int numberEnd(String text, int from) {
    int i = from;
    boolean point = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean firstPoint =
          c == '.' && !point && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (!digit && !firstPoint) {
        break;
      }
      point |= firstPoint;
    }
    return i;
  }

  private static Reading assemble(List<BigDecimal> numbers, String halves) {
    int each = numbers.size() / 2;
    boolean complete = numbers.size() == 2 || numbers.size() == 4 || numbers.size() == 6;
    if (!complete || each > 1 && halves.length() != 2) {
      return problem();
    }
    BigDecimal latitude = degrees(numbers.subList(0, each));
    BigDecimal longitude = degrees(numbers.subList(each, numbers.size()));
    if (halves.length() == 2) {
      boolean swapped = isEastWest(halves.charAt(0));
      if (swapped == isEastWest(halves.charAt(1))) {
        return problem();
      }
      BigDecimal first = latitude;
      latitude = half(swapped ? longitude : first, halves.charAt(swapped ? 1 : 0));
      longitude = half(swapped ? first : longitude, halves.charAt(swapped ? 0 : 1));
    } else if (!halves.isEmpty()) {
      return problem();
    }
    if (latitude.abs().compareTo(NINETY) > 0 || longitude.abs().compareTo(HALF_TURN) > 0) {
      return problem();
    }
    return Reading.text(latitude.toPlainString() + "," + longitude.toPlainString());
  }

  private static boolean isEastWest(char half) {
    return half == 'E' || half == 'W';
  }

  private static BigDecimal half(BigDecimal degrees, char half) {
    return half == 'S' || half == 'W' ? degrees.abs().negate() : degrees;
  }

  private static BigDecimal degrees(List<BigDecimal> parts) {
    BigDecimal degrees = parts.get(0);
    BigDecimal sixty = BigDecimal.valueOf(60);
    BigDecimal unit = BigDecimal.ONE;
    for (int i = 1; i < parts.size(); i++) {
      unit = unit.multiply(sixty);
      degrees = degrees.add(parts.get(i).divide(unit, 6, RoundingMode.HALF_UP));
    }
    return degrees;
  }

  private static Reading problem() {
    return Reading.problem(
        "not-a-position",
        "This is no pair of latitude and longitude.",
        "Write decimal degrees, latitude first: 6.9271, 79.8612.");
  }
}
