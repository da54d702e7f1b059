/**
 * The report of a visit: what its team writes about the audit itself, whether that can be believed,
 * and the file of facts by which a released visit enters assessments. Before the release nothing of
 * it counts; afterwards it counts like any list, until the visit is voided.
 */
package org.tual.audits;
