/**
 * The report of a visit for people outside: what may be told of it, and with no sign of what may
 * not. Everything here is worked out from open answers and open findings alone, so that the same
 * report comes out whether or not there is anything else.
 */
package org.tual.handover;
