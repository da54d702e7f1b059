package org.tual.columns;

import java.util.List;
import org.tual.spreadsheet.SheetInfo;
import org.tual.values.Conventions;

/**
 * How one sheet is read.
 *
 * @param sheet the sheet
 * @param kind what a row of the sheet is
 * @param shape how the sheet holds a hierarchy
 * @param headerRow number of the (last) header row, 0 where the sheet has no header
 * @param columns one entry for each column that has a header or values, in column order
 * @param dayFirst how ambiguous dates such as 03/04/2025 are read: true day first, false month
 *     first, null where no date is ambiguous or it could not be decided (then such dates are
 *     problems)
 * @param decimalComma the sheet writes 1.250,00: true; 1,250.00: false; null where it could not be
 *     decided
 * @param reasons why the sheet is read so, in words for people
 */
public record SheetMapping(
    SheetInfo sheet,
    Kind kind,
    Shape shape,
    int headerRow,
    List<ColumnMapping> columns,
    Boolean dayFirst,
    Boolean decimalComma,
    List<String> reasons) {

  /** What a row of the sheet is. */
  public enum Kind {
    /** Each row is a site: a supplier, factory, farm or mine. */
    SITES,
    /** Each row is a vessel. */
    VESSELS,
    /** Each row is a recruiter. */
    RECRUITERS,
    /**
     * Each row says something about a site that is named by name or number: terms, wages, audits.
     */
    FACTS,
    /** Each row is a link between two sites or companies. */
    LINKS,
    /** Each row is a landing or lot. */
    LOTS,
    /** Each row is an answer to one question: site, question, answer. */
    ANSWERS,
    /** Each row is what somebody said of a place: a port, town, district or corridor hub. */
    PLACES,
    /** Each row is a person: stopped, nothing of it is kept but how many there are. */
    PERSONS,
    /** A cover sheet, notes, an empty sheet: read by nobody. */
    IGNORED
  }

  /** How a sheet holds a hierarchy. */
  public enum Shape {
    FLAT,
    /** A column names the customer or parent that each row supplies. */
    SUPPLIES_TO,
    /** Tier 1 | Tier 2 | Tier 3 side by side. */
    TIER_COLUMNS,
    /** A tier number on each row. */
    TIER_NUMBER,
    /** Indentation of the name column. */
    OUTLINE
  }

  /** How the values of this column are to be read. */
  public Conventions conventions(ColumnMapping column) {
    Field field = column.field();
    boolean share = field != null && field.type().equals("share");
    Boolean fractions =
        share && column.unit() != null ? Boolean.valueOf(column.unit().equals("fraction")) : null;
    return new Conventions(
        dayFirst,
        decimalComma,
        fractions,
        share ? null : column.unit(),
        field == null ? null : Vocabulary.standard().unit(field),
        field == null ? null : Claims.scheme(field),
        null,
        column.emptyMeansNone());
  }

  /** This saved mapping for the sheet that was proposed otherwise. */
  SheetMapping over(SheetMapping proposed, int header) {
    return new SheetMapping(
        proposed.sheet,
        kind,
        shape,
        header,
        columns,
        dayFirst == null ? proposed.dayFirst : dayFirst,
        decimalComma == null ? proposed.decimalComma : decimalComma,
        reasons);
  }
}
