/**
 * One run from files to a sealed report: what goes in is pinned, what comes out is sealed. The
 * command line and the server run the same classes, so that the same inputs give the same bytes.
 */
package org.tual.runs;
