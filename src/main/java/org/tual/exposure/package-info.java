/**
 * What is upstream of what, how far, and by which best path: over plain arrays, cycles included.
 * Knows no names and no RDF.
 */
package org.tual.exposure;
