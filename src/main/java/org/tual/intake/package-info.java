/**
 * Rows become statements, each pointing at its cell; problems are kept, not thrown. Good rows count
 * even when their neighbours are broken; nothing is dropped silently.
 */
package org.tual.intake;
