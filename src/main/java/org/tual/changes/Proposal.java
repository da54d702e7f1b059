package org.tual.changes;

import java.util.SortedMap;

/**
 * What was checked and can be put in force.
 *
 * @param about as in {@link Change}
 * @param words as in {@link Change}
 * @param files by name, as a folder of the command line has them
 */
record Proposal(Change.Kind kind, String about, String words, SortedMap<String, String> files) {}
