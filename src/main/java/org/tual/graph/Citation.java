package org.tual.graph;

/**
 * Where a fact stands: in a cell, through a claim, or in a published list.
 *
 * @param property prefixed property of the fact
 * @param claim number of the claim, or -1
 * @param list id of the published list, or null
 * @param contradicted another source says otherwise
 */
public record Citation(String property, int claim, String list, boolean contradicted) {}
