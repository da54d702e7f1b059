/** Settings and wiring; the only package that knows all the others. */
package org.tual.app;
