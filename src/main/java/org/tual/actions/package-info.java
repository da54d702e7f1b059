/**
 * What procurement is told to do: one action for each supplier, derived from the four answers of a
 * sealed assessment by a table. Nothing here tells what a finding rests on or who said it.
 */
package org.tual.actions;
