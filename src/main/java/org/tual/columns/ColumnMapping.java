package org.tual.columns;

import java.util.List;

/**
 * What one column means.
 *
 * @param column column number from 0
 * @param header the header's words as they lie, empty where there is none
 * @param field the meaning, or null where it was not recognised
 * @param group workforce group that the header itself names (local name in the ontology, for
 *     example {@code Migrant}), or null
 * @param unit unit or currency that the header names ("Fee (THB)", "Wage in USD", "%"), or null
 * @param emptyMeansNone blank cells of this column say none, as its user declared
 * @param confidence from 0 to 1; mappings of at least {@link #ACCEPTED} are accepted without asking
 * @param reasons why, in words for people
 * @param examples up to three values seen; never for personal columns
 */
public record ColumnMapping(
    int column,
    String header,
    Field field,
    String group,
    String unit,
    boolean emptyMeansNone,
    double confidence,
    List<String> reasons,
    List<String> examples) {
  public static final double ACCEPTED = 0.6;
}
