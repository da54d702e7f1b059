/**
 * Hands what happened on to the graph store: in order, at least once, by one process at a time. The
 * graph store can be dropped and made again from the ledger. Refuses to read anything back.
 */
package org.tual.projection;
