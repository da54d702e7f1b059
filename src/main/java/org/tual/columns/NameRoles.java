package org.tual.columns;

import java.util.Comparator;
import java.util.List;

/**
 * Settles which of several name columns is the site. A sheet with a supplier and a factory speaks
 * of the factory; beside a supplier, a company that comes up again and again is whom it supplies.
 */
final class NameRoles {
  private static final List<String> RANKS =
      List.of("@from", "@vessel", "@facility", "@supplier", "@company", "site.name");

  private NameRoles() {}

  static void settle(List<Column> columns) {
    List<Column> all = columns.stream().filter(NameRoles::isName).toList();
    List<Column> sure =
        all.stream()
            .filter(column -> column.best().confidence() >= ColumnMapping.ACCEPTED)
            .toList();
    // A header that only contains the word for a plant ("Type of plant") is no rival of a sure one.
    List<Column> named = sure.isEmpty() ? all : sure;
    boolean customer = columns.stream().anyMatch(NameRoles::isCustomer);
    if (named.isEmpty()) {
      return;
    }
    Column site =
        named.stream()
            .min(
                Comparator.comparingInt(NameRoles::rank)
                    .thenComparing(column -> -column.best().confidence())
                    .thenComparing(column -> column.content.filled() > 0 ? 0 : 1)
                    .thenComparing(column -> column.content.otherScript())
                    .thenComparing(column -> column.number))
            .orElseThrow();
    String siteRole = site.best().field();
    for (Column column : named) {
      Meaning name = column.best();
      String role = name.field();
      column.claims.removeIf(claim -> claim.field().equals(role));
      if (column == site) {
        column.claims.add(name.as("site.name", name.confidence(), name.why()));
      } else {
        column.claims.add(other(column, name, site, siteRole, customer));
      }
    }
    columns.forEach(column -> column.claims.removeIf(claim -> isPersonMark(claim.field())));
  }

  private static boolean isName(Column column) {
    Meaning best = column.best();
    return best != null && RANKS.contains(best.field()) && best.confidence() >= 0.4;
  }

  private static boolean isCustomer(Column column) {
    Meaning best = column.best();
    return best != null
        && best.field().equals("customer.name")
        && best.confidence() >= ColumnMapping.ACCEPTED;
  }

  private static int rank(Column column) {
    return RANKS.indexOf(column.best().field());
  }

  private static boolean isPersonMark(String field) {
    return field.charAt(0) == '@' && !field.equals("@fromId");
  }

  private static Meaning other(
      Column column, Meaning name, Column site, String siteRole, boolean customer) {
    String role = name.field();
    String why = name.why() + " " + cap(site.called()) + " names the site";
    double sure = Math.min(0.65, name.confidence());
    if (column.content.otherScript() > site.content.otherScript() + 0.1 && role.equals(siteRole)) {
      return name.as(
          "site.localName",
          Math.min(0.8, name.confidence()),
          why + " and this repeats it in another script.");
    }
    if (rankOf(name) == 3 && customer) {
      return name.as(
          "party.legalName",
          sure,
          why + " and another column whom it supplies, so this is the company that runs it.");
    }
    if (rankOf(name) == 3 && site.header.length() > 0) {
      return name.as("customer.name", sure, why + ", so this supplier is whom the site works for.");
    }
    if (rankOf(name) == 4) {
      boolean again = column.content.filled() >= 10 && column.content.variety() < 0.5;
      return again
          ? name.as(
              "customer.name",
              sure,
              why + ", and this company comes up again and again: whom it supplies.")
          : name.as(
              "party.legalName",
              Math.min(0.55, sure),
              why + "; this may be the company that runs it.");
    }
    return name.as("customer.name", Math.min(0.5, sure), why + "; this may be whom it supplies.");
  }

  private static int rankOf(Meaning name) {
    return RANKS.indexOf(name.field());
  }

  private static String cap(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
