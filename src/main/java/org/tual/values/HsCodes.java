package org.tual.values;

import java.util.ArrayList;
import java.util.List;
import org.tual.supplychain.Value;

/**
 * Codes of the Harmonized System (HS 2022, World Customs Organization): chapter, heading,
 * subheading, or a national line of up to 12 digits, as digits only.
 */
final class HsCodes {
  private HsCodes() {}

  static Reading read(String written) {
    String text = Numbers.westernised(written);
    List<Value> codes = new ArrayList<>(2);
    boolean padded = false;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ';' : text.charAt(i);
      if (c != ';' && c != ',' && c != '/' && c != '|' && c != '+') {
        continue;
      }
      String digits = digits(text.substring(from, i));
      from = i + 1;
      if (digits == null) {
        return problem();
      }
      if (digits.isEmpty()) {
        continue;
      }
      boolean odd = digits.length() % 2 == 1;
      padded |= odd;
      String code = odd ? "0" + digits : digits;
      if (!isCode(code)) {
        return problem();
      }
      codes.add(new Value.Text(code));
    }
    if (codes.isEmpty()) {
      return problem();
    }
    Reading reading =
        padded
            ? Reading.noted(
                codes.get(0),
                "leading-zero-restored",
                "An HS code has an even number of digits; the leading zero was lost.",
                "Format the column as text.")
            : Reading.of(codes.get(0));
    return codes.size() == 1
        ? reading
        : reading.withMore(List.copyOf(codes.subList(1, codes.size())));
  }

  /** The digits of a code, or null where other characters than dots and spaces are between. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(12);
    String code = text.strip();
    if (code.regionMatches(true, 0, "HS", 0, 2)) {
      code = code.substring(2);
    }
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c != '.' && c != ' ' && c != ':' && c != '-') {
        return null;
      }
    }
    return digits.toString();
  }

  private static boolean isCode(String code) {
    if (code.length() < 2 || code.length() > 12) {
      return false;
    }
    int chapter = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
    // Chapter 77 is kept for the future; 98 and 99 are national.
    return chapter >= 1 && chapter <= 97 && chapter != 77;
  }

  private static Reading problem() {
    return Reading.problem(
        "not-an-hs-code",
        "This is no code of the Harmonized System.",
        "Write 2 to 12 digits whose first two are a chapter, such as 5205.");
  }
}
