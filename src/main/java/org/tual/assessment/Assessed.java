package org.tual.assessment;

import java.util.List;

/**
 * An assessment with what the next one needs to know of it.
 *
 * @param assessment what the reports show
 * @param continuity identity keys and findings, for the next assessment
 * @param trade the numbers under which the buyer knows places
 * @param names what tells places from each other
 */
public record Assessed(
    Assessment assessment, Continuity continuity, List<Trade> trade, List<NamedPlace> names) {}
