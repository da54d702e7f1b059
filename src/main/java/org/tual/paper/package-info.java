/**
 * How pages come onto paper: templates that are filled, text in every script, PDF with its own
 * fonts. Knows nothing of what the pages say. The same page gives the same bytes.
 */
package org.tual.paper;
