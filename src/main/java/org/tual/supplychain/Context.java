package org.tual.supplychain;

import java.time.LocalDate;

/**
 * What all statements of a row share: where they stand, in whose words, how far checked, and when.
 *
 * @param file file name
 * @param sheet sheet name
 * @param source in whose words
 * @param grade how far checked
 * @param date day of the statement
 * @param dateAssumed nothing says the day; the assessment's day is assumed
 * @param period time that the statement speaks of
 */
public record Context(
    String file,
    String sheet,
    SourceClass source,
    Grade grade,
    LocalDate date,
    boolean dateAssumed,
    Period period) {}
