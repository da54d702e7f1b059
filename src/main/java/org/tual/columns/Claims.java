package org.tual.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.values.Conventions;

/** What each column could mean: by its header, and by what its values look like. */
final class Claims {
  private static final Map<String, String> SHARES =
      Map.of(
          "workers.female", "workers.femaleShare",
          "workers.migrant", "workers.migrantShare",
          "workers.agency", "workers.agencyShare");
  private static final Set<String> SCHEMES = Set.of("lei", "uscc");
  private static final Set<String> CHECKED =
      Set.of(
          "country",
          "decimal",
          "count",
          "share",
          "date",
          "yesno",
          "money",
          "step",
          "position",
          "hs",
          "identifier",
          "holder",
          "payer",
          "decider",
          "chooser",
          "interviewplace",
          "interpreter",
          "placekind",
          "helpkind",
          "howcommon",
          "languages",
          "currency",
          "period",
          "repayment",
          "items");

  private final Vocabulary vocabulary;

  Claims(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void collect(Column column) {
    List<Meaning> named = vocabulary.meanings(column.header);
    boolean open = named.size() > 1 && column.content.filled() == 0;
    for (Meaning meaning : named) {
      Meaning fitted = fitted(grouped(meaning, column), column);
      column.claims.add(
          open && !fitted.isRole()
              ? fitted.times(
                  0.55, "It is used for other things too, and there are no values to tell.")
              : fitted);
    }
    if (column.content.filled() >= 3) {
      fromContent(column);
    }
  }

  /** "Workers (%)" of a group is a share; the total of a group is that group's own field. */
  private static Meaning grouped(Meaning meaning, Column column) {
    Meaning of = meaning;
    if (of.field().equals("workers.total") && of.group() != null) {
      String field =
          switch (of.group()) {
            case "Migrant" -> "workers.migrant";
            case "InternalMigrant" -> "workers.internalMigrant";
            case "Agency" -> "workers.agency";
            case "Women" -> "workers.female";
            default -> of.field();
          };
      boolean own = !field.equals(of.field());
      of = own ? new Meaning(field, of.confidence(), of.order(), null, of.why()) : of;
    }
    boolean share = "%".equals(column.headerUnit) && SHARES.containsKey(of.field());
    return share ? of.as(SHARES.get(of.field()), of.confidence(), of.why()) : of;
  }

  private Meaning fitted(Meaning meaning, Column column) {
    Field field = vocabulary.field(meaning.field());
    boolean words =
        field != null && (field.type().equals("name") || field.name().equals("product.name"));
    if (meaning.isRole() || words) {
      boolean codes = column.content.filled() >= 3 && column.content.codes() > 0.8;
      return codes ? meaning.times(0.5, "But its values are codes.") : meaning;
    }
    if (field == null || field.personal() || field.ignored()) {
      return meaning;
    }
    if (field.name().equals("site.id") && column.content.countsLines()) {
      return meaning.times(0.5, "But its values only count the lines.");
    }
    if (field.name().equals("site.id") && column.content.filled() >= 3) {
      boolean spoken =
          column.content.codes() < 0.1
              && column.content.addresses() < 0.5
              && column.content.names() > 0.9
              && isWords(column);
      return spoken ? meaning.times(0.8, "But its values are words.") : meaning;
    }
    return CHECKED.contains(field.type()) ? checked(meaning, field, column) : meaning;
  }

  private static boolean isWords(Column column) {
    long spaced =
        column.content.cells().stream()
            .filter(cell -> cell.text().strip().indexOf(' ') > 0)
            .count();
    return spaced * 2 > column.content.filled();
  }

  private Meaning checked(Meaning meaning, Field field, Column column) {
    Conventions as =
        Conventions.unknown()
            .withUnit(column.unit)
            .withFieldUnit(vocabulary.unit(field))
            .withScheme(scheme(field));
    double fit = column.content.fit(field.type(), as);
    if (field.type().equals("country") && fit < 0.9 && column.content.filled() >= 3) {
      double cars = column.content.carCodes();
      if (cars >= 0.95 && cars > fit) {
        column.unit = "car code";
        return meaning.times(1, "Its values are the signs that vehicles carry (RI, ROK).");
      }
    }
    if (fit < 0 || fit >= 0.5) {
      return fit > 0.9 ? meaning.times(1, "Its values read as " + field.label() + ".") : meaning;
    }
    return meaning.times(
        0.5, "But " + Math.round(100 - fit * 100) + " % of its values do not read as such.");
  }

  /** Which identifier a field holds, or null. */
  static String scheme(Field field) {
    boolean known = field.type().equals("identifier") || field.name().equals("site.mmsi");
    return known ? field.property().substring(field.property().indexOf(':') + 1) : null;
  }

  private void fromContent(Column column) {
    Content content = column.content;
    boolean silent = column.header.isEmpty();
    double unknownHeader = silent ? 1 : 0.7;
    List<Meaning> seen = new ArrayList<>();
    if (content.emails() >= 0.3) {
      add(seen, "personal.email", 0.95, "Its values are e-mail addresses.");
    }
    if (content.phones() >= 0.5) {
      add(seen, "personal.phone", 0.7, "Its values look like telephone numbers.");
    }
    if (content.passports() >= 0.8 && content.variety() > 0.8 && silent) {
      add(seen, "personal.document", 0.7, "Its values look like passport numbers.");
    }
    for (String scheme : SCHEMES) {
      if (content.identifiers(scheme) >= 0.8) {
        add(seen, "party." + scheme, 0.9, "Its values have the check digits of this identifier.");
      }
    }
    if (content.filled() >= 5 && content.identifiers("imo") >= 0.9) {
      add(seen, "site.imo", 0.8 * unknownHeader, "Its values have the check digit of IMO numbers.");
    }
    if (content.positions() >= 0.8) {
      add(seen, "site.position", 0.85, "Its values are pairs of coordinates.");
    }
    if (content.hsCodes() >= 0.8) {
      boolean product =
          column.claims.stream().anyMatch(claim -> claim.field().startsWith("product."));
      add(seen, "product.hs", product ? 1.0 : 0.7 * unknownHeader, "Its values are HS codes.");
    }
    if (content.countries() >= 0.8) {
      add(seen, "site.country", 0.75 * unknownHeader, "Its values are countries.");
    }
    boolean claimed = column.claims.stream().anyMatch(claim -> claim.confidence() >= 0.6);
    for (Meaning meaning : seen) {
      boolean overrides =
          meaning.field().startsWith("personal.") || meaning.field().equals("product.hs");
      if (!claimed || overrides && meaning.confidence() >= 0.95) {
        column.claims.add(meaning);
      }
    }
  }

  private static void add(List<Meaning> seen, String field, double confidence, String why) {
    seen.add(new Meaning(field, confidence, Integer.MAX_VALUE, null, why));
  }

  /** An answer without a question beside it is the state of the whole row's answer. */
  void settleAnswers(List<Column> columns) {
    boolean questions =
        columns.stream()
            .flatMap(column -> column.claims.stream())
            .anyMatch(
                claim -> claim.field().equals("answer.question") && claim.confidence() >= 0.6);
    if (questions) {
      return;
    }
    for (Column column : columns) {
      column.claims.replaceAll(
          claim -> {
            boolean answer = claim.field().equals("answer.value");
            String why = claim.why() + " No column asks a question.";
            return answer ? fitted(claim.as("row.answer", claim.confidence(), why), column) : claim;
          });
    }
  }

  /** Names, addresses and coordinates of a sheet that has no header. */
  static void withoutHeader(List<Column> columns) {
    Column name = null;
    Column latitude = null;
    for (Column column : columns) {
      Content content = column.content;
      if (content.filled() < 3 || column.best() != null) {
        continue;
      }
      if (content.coordinates(90) >= 0.8 && latitude == null) {
        latitude = column;
        claim(column, "site.latitude", "Its values are decimals that can be latitudes.");
      } else if (content.coordinates(180) >= 0.8) {
        claim(column, "site.longitude", "Its values are decimals that can be longitudes.");
      } else if (content.addresses() >= 0.6 && content.variety() > 0.5) {
        claim(
            column,
            "site.address",
            "Its values are long and hold digits or commas, as addresses do.");
      } else if (name == null && content.names() >= 0.8 && content.variety() > 0.6) {
        name = column;
        claim(column, "site.name", "It is the first column of different names.");
      }
    }
  }

  private static void claim(Column column, String field, String why) {
    column.claims.add(new Meaning(field, 0.65, Integer.MAX_VALUE, null, why));
  }
}
