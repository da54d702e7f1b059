/**
 * What is upstream of what, how far, and by which best path: over plain arrays, in exact whole
 * numbers, cycles included, without recursion. Promises the same answer for the same arrays,
 * whatever way they were reached. Knows no names and no RDF; refuses seeds out of range and links
 * that end nowhere.
 */
package org.tual.exposure;
