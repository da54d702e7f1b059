/**
 * Made-up supply chains of any size, and the bench that measures Tual on them: processor time, as
 * ratios within one run. Promises the same chain for the same size and seed. Its figures are no
 * tests and gate nothing.
 */
package org.tual.bench;
