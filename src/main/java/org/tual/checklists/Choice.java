package org.tual.checklists;

/**
 * One of several answers.
 *
 * @param value as the field of the question reads it, for example {@code employer}
 * @param label for people
 */
public record Choice(String value, String label) {}
