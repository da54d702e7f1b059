/**
 * Reads values as people write them: numbers, dates, shares, money, yes and no, identifiers, in
 * many languages and scripts. Refuses to guess: what is unclear is a reading with a problem.
 */
package org.tual.values;
