package org.tual.assessment;

/**
 * An assessment with what the next one needs to know of it.
 *
 * @param assessment what the reports show
 * @param continuity identity keys and findings, for the next assessment
 */
public record Assessed(Assessment assessment, Continuity continuity) {}
