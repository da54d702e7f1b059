/**
 * What the tables say about corrective action: clocks by severity, moves from stage to stage, and
 * the proof that each severity demands. The files lie in {@code remedy/}.
 */
package org.tual.protocol;
