package org.tual.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.columns.SheetMapping.Kind;
import org.tual.columns.SheetMapping.Shape;
import org.tual.spreadsheet.RawRow;

/** What a row of a sheet is, and in what shape the sheet holds a hierarchy. */
final class Kinds {
  private static final Set<String> VESSEL =
      Set.of(
          "site.imo",
          "site.flag",
          "site.gear",
          "site.callSign",
          "site.mmsi",
          "sea.daysAtSea",
          "sea.lastPortCall");
  private static final Set<String> PLACE =
      Set.of("site.country", "site.address", "site.city", "site.position", "site.latitude");
  private static final Map<String, String> OF_RECRUITER =
      Map.of(
          "site.name", "recruiter.name",
          "site.id", "recruiter.id",
          "site.country", "recruiter.country");

  /** Columns that say which place; all others of a place say something about it. */
  private static final Map<String, String> OF_PLACE =
      Map.of(
          "site.city", "place.name",
          "site.localName", "place.localName",
          "site.country", "place.country",
          "site.placeCode", "place.code",
          "site.kind", "place.kind");

  /** Headers of the sheets with one answer a row that Tual writes. */
  private static final Map<String, String> OF_ANSWER =
      Map.of(
          "whom", "site.name",
          "field", "answer.field",
          "date", "row.date",
          "workforce group", "group.kind",
          "source", "row.source",
          "grade", "row.grade",
          "period", "row.period");

  private final Set<String> fields = new HashSet<>();
  private final List<Column> columns;
  private final boolean facility;
  private final boolean from;

  /**
   * Looks at the meanings given to the columns.
   *
   * @param roles roles that the headers claimed before they were settled
   */
  Kinds(List<Column> columns, Set<String> roles) {
    this.columns = columns;
    this.facility =
        roles.contains("@facility") || roles.contains("@supplier") || roles.contains("@vessel");
    this.from = roles.contains("@from") || roles.contains("@fromId");
    refresh();
  }

  private void refresh() {
    fields.clear();
    for (Column column : columns) {
      if (column.meaning != null && column.meaning.confidence() >= ColumnMapping.ACCEPTED) {
        fields.add(column.meaning.field());
      }
    }
  }

  private boolean has(String field) {
    return fields.contains(field);
  }

  private boolean hasAny(Set<String> some) {
    return some.stream().anyMatch(fields::contains);
  }

  Kind kind(boolean vesselHeader) {
    boolean site = has("site.name") || has("site.id");
    boolean licensed =
        has("recruiter.licence") || has("recruiter.licenceExpiry") || has("recruiter.subAgentOf");
    if (has("answer.question") && has("answer.value")) {
      toAnswers();
      return Kind.ANSWERS;
    }
    boolean place = columns.stream().anyMatch(Kinds::isOfPlace);
    if (place && !site) {
      rename(OF_PLACE, "The sheet is about places.");
      return has("place.name") || has("place.code") ? Kind.PLACES : Kind.IGNORED;
    }
    if (place) {
      // Whoever owns a site is no witness of the place around it.
      columns.stream().filter(Kinds::isOfPlace).forEach(column -> column.meaning = null);
      refresh();
    }
    if (licensed && !facility) {
      toRecruiters();
      return has("recruiter.name") || has("recruiter.id") ? Kind.RECRUITERS : Kind.IGNORED;
    }
    if (has("tier.name")) {
      return Kind.SITES;
    }
    if (fields.size() == 1 && columns.stream().allMatch(column -> column.header.isEmpty())) {
      // A cover sheet is words under words too.
      return Kind.IGNORED;
    }
    if (!site) {
      return has("recruiter.name") && licensed ? Kind.RECRUITERS : Kind.IGNORED;
    }
    if (has("lot.id") || has("lot.date") && has("lot.quantity")) {
      return Kind.LOTS;
    }
    if (isLinks()) {
      return Kind.LINKS;
    }
    if (vesselHeader || hasAny(VESSEL) && has("site.name")) {
      return Kind.VESSELS;
    }
    boolean facts = columns.stream().anyMatch(Kinds::isFact);
    return facts && !hasAny(PLACE) && !has("site.sector") ? Kind.FACTS : Kind.SITES;
  }

  private static boolean isFact(Column column) {
    String field = column.meaning == null ? "" : column.meaning.field();
    int dot = field.indexOf('.');
    String area = dot < 0 ? "" : field.substring(0, dot);
    return Set.of(
            "fee",
            "loan",
            "deposit",
            "contract",
            "documents",
            "wage",
            "move",
            "leave",
            "rest",
            "hours",
            "live",
            "threat",
            "audit",
            "help",
            "group",
            "workers",
            "recruiter",
            "sea")
        .contains(area);
  }

  private static boolean isOfPlace(Column column) {
    return column.meaning != null && column.meaning.field().startsWith("place.");
  }

  private boolean isLinks() {
    boolean other =
        has("customer.name") || has("customer.id") || has("upstream.name") || has("upstream.id");
    if (!other) {
      return false;
    }
    return from
        || fields.stream()
            .allMatch(
                field ->
                    field.equals("site.name")
                        || field.equals("site.id")
                        || field.startsWith("customer.")
                        || field.startsWith("upstream.")
                        || field.startsWith("link.")
                        || field.startsWith("product.")
                        || field.startsWith("row.")
                        || field.startsWith("other."));
  }

  /** In a list of recruiters the name, number and country are those of the recruiter. */
  private void toRecruiters() {
    rename(OF_RECRUITER, "The sheet lists recruiters.");
  }

  private void rename(Map<String, String> names, String why) {
    for (Column column : columns) {
      String own = column.meaning == null ? null : names.get(column.meaning.field());
      if (own != null && !has(own)) {
        column.meaning =
            column.meaning.as(own, column.meaning.confidence(), column.meaning.why() + " " + why);
      }
    }
    refresh();
  }

  /** Beside an answer, such a column says whom, when and how it is about. */
  private void toAnswers() {
    for (Column column : columns) {
      String own = OF_ANSWER.get(column.header.strip().toLowerCase(Locale.ROOT));
      if (own != null) {
        column.meaning =
            new Meaning(own, 1, Integer.MAX_VALUE, null, "The sheet holds one answer a row.");
      }
    }
    refresh();
  }

  Shape shape(List<RawRow> rows) {
    List<Column> tiers =
        columns.stream()
            .filter(column -> column.meaning != null && column.meaning.field().equals("tier.name"))
            .toList();
    if (tiers.size() > 1) {
      return isOutlineOverColumns(tiers, rows) ? Shape.OUTLINE : Shape.TIER_COLUMNS;
    }
    Column name = column("site.name");
    if (name != null && name.content.firstIsFlush() && name.content.startingWithSpace() >= 0.2) {
      return Shape.OUTLINE;
    }
    boolean customer = has("customer.name") || has("customer.id");
    if (customer && !isLinks()) {
      return Shape.SUPPLIES_TO;
    }
    return has("site.step") ? Shape.TIER_NUMBER : Shape.FLAT;
  }

  /** Each row fills one of the columns only. */
  private static boolean isOutlineOverColumns(List<Column> tiers, List<RawRow> rows) {
    int single = 0;
    int several = 0;
    for (RawRow row : rows) {
      long filled =
          tiers.stream()
              .map(column -> row.cell(column.number))
              .filter(cell -> cell != null && !cell.text().isBlank())
              .count();
      single += filled == 1 ? 1 : 0;
      several += filled > 1 ? 1 : 0;
    }
    return single > 3 && several == 0;
  }

  private Column column(String field) {
    return columns.stream()
        .filter(column -> column.meaning != null && column.meaning.field().equals(field))
        .findFirst()
        .orElse(null);
  }
}
