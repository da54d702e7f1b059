/**
 * Finds rule files, refuses unsafe ones, runs them over a snapshot and says for every subject
 * whether a sign is recorded, no sign is recorded, or nobody knows. Promises one order and exact
 * decimals, and that a rule which failed or ran out of time is "not evaluated", never "no hits".
 * Refuses to write to the snapshot, to reach out of the machine, and to read missing data as a
 * clean answer.
 */
package org.tual.rules;
