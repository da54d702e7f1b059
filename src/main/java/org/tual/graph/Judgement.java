package org.tual.graph;

/**
 * What a person decided about two things: that they are the same. Reversible: a snapshot built
 * without it knows two things again.
 *
 * @param one IRI
 * @param other IRI
 */
public record Judgement(String one, String other) {}
