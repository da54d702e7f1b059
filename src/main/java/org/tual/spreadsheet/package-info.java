/**
 * A file becomes sheets, rows and cells, by streaming, within bounds. Knows no supplier and no
 * meaning; refuses what is encrypted, broken, hostile or too large with one sentence that says how
 * to fix it.
 */
package org.tual.spreadsheet;
