package org.tual.values;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/** Languages in one cell: English names, names in the language itself, or codes of ISO 639. */
final class Languages {
  private static final String CODE = "unknown-language";
  private static final String FIX =
      "Write the English name of each language or its ISO 639 code, with a semicolon between.";
  private static final Map<String, String> CODES = load();

  private Languages() {}

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (String code : ULocale.getISOLanguages()) {
      ULocale language = new ULocale(code);
      codes.put(code, code);
      codes.putIfAbsent(language.getISO3Language(), code);
    }
    for (String code : ULocale.getISOLanguages()) {
      ULocale language = new ULocale(code);
      codes.putIfAbsent(Words.key(language.getDisplayLanguage(ULocale.ENGLISH)), code);
      codes.putIfAbsent(Words.key(language.getDisplayLanguage(language)), code);
    }
    return codes;
  }

  static Reading read(String text) {
    Set<String> found = new LinkedHashSet<>();
    int unknown = 0;
    for (String part : Terms.parts(text)) {
      String code = CODES.get(Words.key(part));
      if (code == null) {
        unknown++;
      } else {
        found.add(code);
      }
    }
    if (found.isEmpty()) {
      return Reading.problem(CODE, "No language is known by these words.", FIX);
    }
    List<Value> values = new ArrayList<>();
    found.forEach(code -> values.add(new Value.Term(Iris.language(code))));
    Reading first =
        unknown == 0
            ? Reading.of(values.get(0))
            : Reading.noted(
                values.get(0), CODE, unknown + " of the languages named are not known.", FIX);
    return values.size() == 1
        ? first
        : first.withMore(List.copyOf(values.subList(1, values.size())));
  }
}
