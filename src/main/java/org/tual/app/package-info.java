/** The clock and, with the server, settings and wiring. Refuses to hold any logic of the field. */
package org.tual.app;
