package org.tual.values;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Public identifiers and their check digits: LEI (ISO 17442, ISO 7064 MOD 97-10), GLN (GS1 modulo
 * 10), USCC (GB 32100-2015, modulo 31), IMO ship number, and the shapes of DUNS, EU VAT, Open
 * Supply Hub, MMSI and UN/LOCODE, which have none that can be proved. An invalid one joins nothing.
 */
public final class Identifiers {
  private static final String USCC_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] USCC_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Identifiers() {}

  /** Whether this compact identifier is well formed under the scheme, check digit included. */
  public static boolean isValid(String scheme, String id) {
    return switch (scheme) {
      case "lei" -> isLei(id);
      case "duns" -> isDigits(id, 9, 9) && !allSame(id);
      case "gln" -> isGln(id);
      case "uscc" -> isUscc(id);
      case "imo" -> isImo(id);
      case "vat" -> isVat(id);
      case "osId" -> isOsId(id);
      case "unlocode" -> id.matches("[A-Z]{2}[A-Z2-9]{3}");
      case "mmsi" -> isDigits(id, 9, 9) && id.charAt(0) >= '2' && id.charAt(0) <= '7';
      default -> !id.isEmpty();
    };
  }

  /** The identifier without spaces, dots, hyphens and its own label, in capitals. */
  public static String compact(String scheme, String written) {
    StringBuilder compact = new StringBuilder(written.length());
    String western = Numbers.westernised(written);
    for (int i = 0; i < western.length(); i++) {
      char c = western.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        compact.append(Character.toUpperCase(c));
      }
    }
    String id = compact.toString();
    String label = scheme.toUpperCase(Locale.ROOT);
    boolean labelled =
        id.startsWith(label) && id.length() > label.length() && !label.equals("OSID");
    return labelled ? id.substring(label.length()) : id;
  }

  private static boolean isDigits(String id, int least, int most) {
    if (id.length() < least || id.length() > most) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLettersAndDigits(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean allSame(String id) {
    return id.chars().distinct().count() == 1;
  }

  private static boolean isLei(String id) {
    if (id.length() != 20 || !isLettersAndDigits(id) || !isDigits(id.substring(18), 2, 2)) {
      return false;
    }
    StringBuilder number = new StringBuilder(40);
    for (int i = 0; i < id.length(); i++) {
      number.append(Character.digit(id.charAt(i), 36));
    }
    return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
  }

  private static boolean isGln(String id) {
    if (!isDigits(id, 13, 13) || allSame(id)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (id.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10 == id.charAt(12) - '0';
  }

  private static boolean isUscc(String id) {
    if (id.length() != 18) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int value = USCC_LETTERS.indexOf(id.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * USCC_WEIGHTS[i];
    }
    return USCC_LETTERS.indexOf(id.charAt(17)) == (31 - sum % 31) % 31;
  }

  private static boolean isImo(String id) {
    if (!isDigits(id, 7, 7) || id.charAt(0) == '0') {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (id.charAt(i) - '0') * (7 - i);
    }
    return sum % 10 == id.charAt(6) - '0';
  }

  /** The registries' own shapes differ by country and change; only what all of them share. */
  private static boolean isVat(String id) {
    if (id.length() < 6 || id.length() > 20 || !isLettersAndDigits(id)) {
      return false;
    }
    return id.chars().filter(c -> c >= '0' && c <= '9').count() >= 5;
  }

  /** Country, year, day of year, seven characters: {@code BD2021250D1DTN7}. */
  private static boolean isOsId(String id) {
    return id.length() == 15
        && isLettersAndDigits(id)
        && Character.isLetter(id.charAt(0))
        && Character.isLetter(id.charAt(1))
        && isDigits(id.substring(2, 9), 7, 7);
  }
}
