/**
 * The snapshot that rules read: which mentions are the same thing, which value of each fact is
 * effective, what follows from it, and the way back from any fact to its cells. Refuses to
 * overwrite: a value that loses stays as evidence of a contradiction.
 */
package org.tual.graph;
