/**
 * Free questions to the graph, from people. Knows which SPARQL 1.1 queries may be run, how long one
 * may take and how much it may give. Refuses with sentences that name what is wrong and never quote
 * the query. Every pattern stands inside {@code GRAPH}, because what lies outside of it differs
 * from store to store; what is kept lies in named graphs only. Promises that an answer which is not
 * whole says so. Norm: SPARQL 1.1 Query Language, Results JSON Format and Results CSV Format (W3C,
 * 2013).
 */
package org.tual.queries;
