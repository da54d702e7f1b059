package org.tual.columns;

import java.util.ArrayList;
import java.util.List;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;
import org.tual.values.Words;

/**
 * The words of one header, in the forms in which they are looked up.
 *
 * @param whole all its words
 * @param forms shorter forms, best first: without brackets, each side of a slash or line break
 * @param unit unit or ISO 4217 currency in brackets or behind, {@code %} for per cent, or null
 */
record HeaderText(String whole, List<String> forms, String unit) {

  static HeaderText of(String header) {
    String open = header.replace('\uFF08', '(').replace('\uFF09', ')');
    List<String> forms = new ArrayList<>(4);
    String whole = key(open);
    int from = bracket(open, 0);
    int to = from < 0 ? -1 : closing(open, from);
    String inside = to < 0 ? "" : open.substring(from + 1, to);
    String core = to < 0 ? open : open.substring(0, from) + " " + open.substring(to + 1);
    String unit = unit(inside);
    add(forms, key(core), whole);
    for (String part : core.split("[/\\n\\r|]| - | – |: ")) {
      add(forms, key(part), whole);
    }
    if (unit == null) {
      add(forms, key(inside), whole);
      unit = trailingUnit(core, forms, whole);
    }
    if (unit == null && (open.indexOf('%') >= 0 || open.indexOf('\uFF05') >= 0)) {
      unit = "%";
    }
    return new HeaderText(whole, List.copyOf(forms), unit);
  }

  private static void add(List<String> forms, String form, String whole) {
    if (form.length() > 1 && !form.equals(whole) && !forms.contains(form)) {
      forms.add(form);
    }
  }

  private static int bracket(String text, int from) {
    int round = text.indexOf('(', from);
    return round >= 0 ? round : text.indexOf('[', from);
  }

  private static int closing(String text, int from) {
    return text.indexOf(text.charAt(from) == '(' ? ')' : ']', from);
  }

  /** "Wage in USD", "Fee THB": the words before are a form of their own. */
  private static String trailingUnit(String core, List<String> forms, String whole) {
    String text = core.strip();
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    boolean capitals = last.length() == 3 && last.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (space < 0 || !capitals) {
      return null;
    }
    String currency = currency(last);
    if (currency != null) {
      String before = text.substring(0, space).strip();
      add(
          forms,
          key(before.endsWith(" in") ? before.substring(0, before.length() - 3) : before),
          whole);
    }
    return currency;
  }

  private static String unit(String words) {
    String text = words.strip();
    if (text.isEmpty() || text.length() > 30) {
      return null;
    }
    String currency = currency(text.startsWith("in ") ? text.substring(3) : text);
    if (currency != null) {
      return currency;
    }
    String unit = Words.standard().term("unit", text);
    if (unit == null) {
      return null;
    }
    return unit.equals("percent") ? "%" : unit;
  }

  private static String currency(String words) {
    Reading read = ValueReader.read("currency", Cell.text(0, words), Conventions.unknown());
    return read.value() instanceof Value.Text code ? code.text() : null;
  }

  /** The comparable form of a header or a phrase: words apart, lower case, per cent as a word. */
  static String key(String header) {
    StringBuilder apart = new StringBuilder(header.length() + 8);
    char before = ' ';
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean hump = c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
      if (hump) {
        apart.append(' ');
      }
      if (c == '%' || c == '\uFF05') {
        apart.append(" percent ");
      } else {
        apart.append(c);
      }
      before = c;
    }
    String key = Words.key(apart.toString());
    return key.isEmpty() || Character.isLetterOrDigit(key.codePointAt(0)) ? key : "";
  }
}
