/**
 * Brings in the usual spreadsheet of a plan of corrective action: finding, clause, severity, cause,
 * action, day and status. Each row says what became of it; the same file twice adds nothing; names
 * of persons are not kept.
 */
package org.tual.plans;
