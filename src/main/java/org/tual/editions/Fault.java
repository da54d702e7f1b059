package org.tual.editions;

/**
 * Why an edition is not taken.
 *
 * @param where table, line and column, or the name of what was said about the edition
 * @param why one sentence with what was found and what is expected
 */
public record Fault(String where, String why) {}
