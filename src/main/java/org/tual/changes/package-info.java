/**
 * What this installation changed of the rules, thresholds and published lists that Tual ships:
 * proposed, checked, put in force with a reason, and taken back. Promises that what is in force
 * passed the same checks as what is shipped, and that a change counts from the next assessment on
 * and never in a sealed one.
 */
package org.tual.changes;
