/**
 * Newer editions of published lists that somebody hands in: what their tables must look like, what
 * is wrong with them, and what differs from the edition in use. Promises that an edition which is
 * given out has known codes, plausible days and a plausible number of rows. Refuses code lists,
 * because names and codes that were already read depend on them.
 */
package org.tual.editions;
