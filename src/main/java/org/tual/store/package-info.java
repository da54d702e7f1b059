/**
 * The RDF store of an installation: a projection of what its ledger holds, one named graph for each
 * thing that happened. Knows how one named graph is replaced at once, on an embedded database in
 * numbered generations and on any SPARQL 1.1 endpoint, and which sequence was applied last. Refuses
 * blank nodes, relative names and values without bound before anything is written. Promises that a
 * reader sees the old or the new graph and never a mixture, and that a database which cannot be
 * trusted any more is left aside and said to need a rebuild. Never holds anything that only the
 * store knows.
 */
package org.tual.store;
