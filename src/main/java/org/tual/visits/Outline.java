package org.tual.visits;

/**
 * One visit in a list.
 *
 * @param id of the visit
 * @param site IRI
 * @param siteName as the assessment names it
 * @param country ISO 3166-1 code of two letters; empty where it is not known
 * @param mode what the site knows of the day; null before it is decided
 * @param from ISO day on which the window begins; null before it is decided
 * @param to ISO day on which it ends
 * @param stage how far it is
 * @param side what keeps it from going on; null where nothing does
 * @param lead name of who leads the team; null before it is decided
 * @param mine the reader is of the team
 */
public record Outline(
    String id,
    String site,
    String siteName,
    String country,
    Plan.Mode mode,
    String from,
    String to,
    Stage stage,
    Standing.Side side,
    String lead,
    boolean mine) {}
