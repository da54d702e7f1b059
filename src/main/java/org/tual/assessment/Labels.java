package org.tual.assessment;

import java.util.Locale;
import java.util.Map;
import org.tual.graph.Identity;
import org.tual.reference.Countries;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/** Terms in plain words. */
public final class Labels {
  private static final Map<String, String> GROUPS =
      Map.of(
          "AllWorkers", "workers (group not stated)",
          "Migrant", "migrant workers",
          "InternalMigrant", "internal migrant workers",
          "Agency", "agency workers",
          "LocalWorkers", "local workers",
          "Women", "women workers",
          "OtherWorkers", "some workers (group not understood)");

  private Labels() {}

  static String group(String kind) {
    return GROUPS.getOrDefault(kind, words(kind));
  }

  static String indicator(String prefixed) {
    return words(prefixed.substring(prefixed.indexOf(':') + 1));
  }

  /** {@code RetentionOfIdentityDocuments} becomes {@code retention of identity documents}. */
  public static String words(String camelCase) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      char letter = camelCase.charAt(i);
      if (Character.isUpperCase(letter)
          && i > 0
          && !Character.isUpperCase(camelCase.charAt(i - 1))) {
        words.append(' ');
      }
      words.append(letter);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** A country, code or term in words. */
  static String term(String iri) {
    String local = Iris.localName(iri);
    if (iri.startsWith(Iris.REF + "country/")) {
      return Countries.shipped().alpha2(local).map(country -> country.name()).orElse(local);
    }
    return iri.startsWith(Iris.ONT) ? words(local) : local.replace('-', ' ');
  }

  static String value(Value value, Names names, Identity identity) {
    if (value instanceof Value.YesNo answer) {
      return answer.yes() ? "yes" : "no";
    }
    if (value instanceof Value.Term term) {
      return term(term.iri());
    }
    if (value instanceof Value.Ref ref) {
      return names.name(identity.node(ref.mention()));
    }
    return value.lexical();
  }
}
