package org.tual.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tual.reference.Countries;
import org.tual.reference.Country;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/** Cells whose values are terms: who holds, who pays, which items, which kind, which country. */
final class Terms {
  private static final Words WORDS = Words.standard();

  private Terms() {}

  /** A phrase of the table of this type as a term of the ontology, else a problem. */
  static Reading term(String type, String text, String code, String fix) {
    String term = WORDS.term(type, text);
    return term != null
        ? Reading.term(term)
        : Reading.problem(code, "These words are not in the table for this column.", fix);
  }

  /** A phrase whose term is kept as text, such as a source class. */
  static Reading code(String type, String text, String problem, String fix) {
    String term = WORDS.term(type, text);
    return term != null
        ? Reading.text(term)
        : Reading.problem(problem, "These words are not in the table for this column.", fix);
  }

  static Reading holder(String text) {
    if (WORDS.term("none", text) != null && WORDS.term("yesno", text) == null) {
      return Reading.term("HeldByNobody");
    }
    return term(
        "holder",
        text,
        "unknown-holder",
        "Write worker, employer, agent, authority, or worker's own locker; yes or no does not say who.");
  }

  static Reading payer(String text) {
    if (WORDS.term("none", text) != null && WORDS.term("yesno", text) == null) {
      return Reading.term("PaidByNobody");
    }
    return term("payer", text, "unknown-payer", "Write worker, employer, agent, or shared.");
  }

  /** Who decided, chose or interpreted at an audit, and where workers were heard. */
  static Reading ofAudit(String type, String text) {
    String fix =
        switch (type) {
          case "decider" -> "Write buyer, supplier or audit firm.";
          case "chooser" -> "Write auditor or management.";
          case "interviewplace" -> "Write off site, on site out of sight, or in front of managers.";
          default -> "Write independent, employer, or none needed.";
        };
    return term(type, text, "unknown-audit-word", fix);
  }

  /** What kind of place or help, and how common a thing is at a place. */
  static Reading ofPlace(String type, String text) {
    if (type.equals("helpkind") && WORDS.term("none", text) != null) {
      return Reading.term("HelpNone");
    }
    String fix =
        switch (type) {
          case "placekind" -> "Write port, town, district or corridor hub.";
          case "helpkind" ->
              "Write union, NGO, faith group, helpline, shelter, embassy, labour inspectorate,"
                  + " community group or none; no name, number or address.";
          default -> "Write commonly, sometimes or not heard of.";
        };
    return term(type, text, "unknown-place-word", fix);
  }

  static Reading repayment(String text) {
    return WORDS.term("none", text) != null
        ? Reading.term("NotRepaid")
        : term("repayment", text, "unknown-repayment", "Write none, in progress, or done.");
  }

  static Reading document(String text) {
    String key = Words.key(text);
    if (WORDS.termOfKey("none", key) != null || WORDS.termOfKey("nodocument", key) != null) {
      return Reading.term("NoDocument");
    }
    if (WORDS.termOfKey("yesno", key) != null) {
      return Reading.problem(
          "document-without-number",
          "The cell says that there is a document but not which.",
          "Write the document's number.");
    }
    return Reading.text(text);
  }

  static Reading items(String text) {
    if (WORDS.term("none", text) != null) {
      return Reading.term("ItemNone");
    }
    String whole = WORDS.term("items", text);
    if (whole != null) {
      return Reading.term(whole);
    }
    Set<String> found = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String part : parts(text)) {
      String item = WORDS.term("items", part);
      if (item != null) {
        found.add(item);
      } else {
        unknown.add(part);
      }
    }
    return items(found, unknown);
  }

  private static Reading items(Set<String> found, List<String> unknown) {
    String fix = "Name items such as training, medical, visa, travel, tools, housing, food.";
    if (found.isEmpty()) {
      return Reading.problem("unknown-item", "No item in this cell is known.", fix);
    }
    List<Value> values = new ArrayList<>();
    found.forEach(item -> values.add(new Value.Term(Iris.ont(item))));
    Reading first =
        unknown.isEmpty()
            ? Reading.of(values.get(0))
            : Reading.noted(
                values.get(0),
                "unknown-item",
                unknown.size() + " of the items named in this cell are not known.",
                fix);
    return values.size() == 1
        ? first
        : first.withMore(List.copyOf(values.subList(1, values.size())));
  }

  static Reading country(String text, Conventions as) {
    if ("car code".equals(as.unit())) {
      Optional<Country> car = Countries.shipped().carCode(text);
      return car.map(Terms::country).orElseGet(Terms::unknownCountry);
    }
    if (text.equalsIgnoreCase("NA")) {
      return Reading.problem(
          "ambiguous-country",
          "NA is Namibia's code and also short for not available.",
          "Write the country's name.");
    }
    Optional<Country> whole = Countries.shipped().find(text);
    if (whole.isPresent()) {
      return country(whole.get());
    }
    List<String> parts = parts(text);
    List<Value> values = new ArrayList<>();
    for (String part : parts) {
      Optional<Country> found = Countries.shipped().find(part);
      if (found.isEmpty()) {
        return unknownCountry();
      }
      values.add(new Value.Term(found.get().iri()));
    }
    if (values.isEmpty()) {
      return unknownCountry();
    }
    Reading first = Reading.of(values.get(0));
    return values.size() == 1
        ? first
        : first.withMore(List.copyOf(values.subList(1, values.size())));
  }

  private static Reading country(Country country) {
    return Reading.of(new Value.Term(country.iri()));
  }

  private static Reading unknownCountry() {
    return Reading.problem(
        "unknown-country",
        "No country is known by these words, or several are.",
        "Write the country's English name or its two-letter ISO code.");
  }

  /** The parts of a list written in one cell. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length()
          || ",;/|&+\u3001\uFF0C\u060C\uFF1B\u30FB".indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(from, i).strip();
        if (!part.isEmpty()) {
          splitAnd(part, parts);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static void splitAnd(String part, List<String> parts) {
    for (int space = part.indexOf(' '); space > 0; space = part.indexOf(' ', space + 1)) {
      int next = part.indexOf(' ', space + 1);
      if (next > 0 && WORDS.term("and", part.substring(space + 1, next)) != null) {
        parts.add(part.substring(0, space));
        splitAnd(part.substring(next + 1), parts);
        return;
      }
    }
    parts.add(part);
  }
}
