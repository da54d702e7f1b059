/**
 * An assessment as files that people and machines read: HTML, PDF, XLSX, CSV, JSON-LD. The same
 * assessment always gives the same bytes (PDF and XLSX as far as they go). Every statement leads
 * back to its cell. Refuses to colour the unknown as good, to call anything clean, and to let a
 * cell of a list run as a formula.
 */
package org.tual.report;
