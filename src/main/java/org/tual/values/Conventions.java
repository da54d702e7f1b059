package org.tual.values;

/**
 * How one column writes its values, decided once for the column or its sheet and never for a single
 * cell.
 *
 * @param dayFirst 03/04/2025 is the third of April: true; the fourth of March: false; null where it
 *     could not be decided
 * @param decimalComma 1,250 is one and a quarter: true; 1.250 is: false; null where it could not be
 *     decided
 * @param fractionShares 0.3 means 30 per cent: true; 0.3 per cent: false; null where it could not
 *     be decided
 * @param unit unit or currency that the column's header names, or null
 * @param fieldUnit unit that the field is kept in ({@code days}, {@code hours}), or null
 * @param scheme which identifier the column holds ({@code lei}, {@code duns}, {@code gln}, {@code
 *     uscc}, {@code imo}, {@code vat}, {@code osId}, {@code mmsi}), or null
 * @param country ISO 3166-1 alpha-2 code of the row's country, which decides what $ and ¥ mean, or
 *     null
 * @param emptyMeansNone blank cells say none, as the list's user declared
 */
public record Conventions(
    Boolean dayFirst,
    Boolean decimalComma,
    Boolean fractionShares,
    String unit,
    String fieldUnit,
    String scheme,
    String country,
    boolean emptyMeansNone) {
  private static final Conventions UNKNOWN =
      new Conventions(null, null, null, null, null, null, null, false);

  /** Nothing is known about the column. */
  public static Conventions unknown() {
    return UNKNOWN;
  }

  public Conventions withDayFirst(Boolean order) {
    return new Conventions(
        order, decimalComma, fractionShares, unit, fieldUnit, scheme, country, emptyMeansNone);
  }

  public Conventions withDecimalComma(Boolean comma) {
    return new Conventions(
        dayFirst, comma, fractionShares, unit, fieldUnit, scheme, country, emptyMeansNone);
  }

  public Conventions withFractionShares(Boolean fractions) {
    return new Conventions(
        dayFirst, decimalComma, fractions, unit, fieldUnit, scheme, country, emptyMeansNone);
  }

  public Conventions withUnit(String named) {
    return new Conventions(
        dayFirst, decimalComma, fractionShares, named, fieldUnit, scheme, country, emptyMeansNone);
  }

  public Conventions withFieldUnit(String kept) {
    return new Conventions(
        dayFirst, decimalComma, fractionShares, unit, kept, scheme, country, emptyMeansNone);
  }

  public Conventions withScheme(String identifier) {
    return new Conventions(
        dayFirst,
        decimalComma,
        fractionShares,
        unit,
        fieldUnit,
        identifier,
        country,
        emptyMeansNone);
  }

  /** The same column in a row whose country is this. */
  public Conventions withCountry(String alpha2) {
    return new Conventions(
        dayFirst, decimalComma, fractionShares, unit, fieldUnit, scheme, alpha2, emptyMeansNone);
  }

  public Conventions withEmptyMeansNone(boolean declared) {
    return new Conventions(
        dayFirst, decimalComma, fractionShares, unit, fieldUnit, scheme, country, declared);
  }
}
