package org.tual.community;

/**
 * What a partner said of a place and what counts of it.
 *
 * @param question as the form asks it
 * @param answer in the words of the form
 * @param day ISO day on which it was handed in
 * @param by name of the partner where it wants to be named; null where it does not
 */
public record Said(String question, String answer, String day, String by) {}
