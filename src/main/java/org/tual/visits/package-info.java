/**
 * Visits to sites: why and when, who goes, how much is looked at, and how far each is. Which move
 * leads where, and what it takes, stands in {@code visits/moves.csv}.
 */
package org.tual.visits;
