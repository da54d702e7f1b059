/**
 * Protection of small numbers: which counts of people may be told to whom without telling of a
 * person. The one place for it. Whatever comes out of a list (reports, tables, exports, the graph
 * for free queries) tells of statements that count people what {@link
 * org.tual.disclosure.Headcounts} lets it tell. Whoever publishes counts over many gives a {@link
 * org.tual.disclosure.Cube} and tells only what the {@link org.tual.disclosure.Released} of an
 * {@link org.tual.disclosure.Edition} holds.
 */
package org.tual.disclosure;
