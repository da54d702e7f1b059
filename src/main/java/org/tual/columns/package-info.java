/**
 * Understands a sheet: where its header is, what each column means and why, what kind of sheet it
 * is, in what shape it holds a hierarchy, and whether it is about persons and must be stopped.
 */
package org.tual.columns;
