/**
 * What workers said, sealed on the phone of the auditor. The server keeps envelopes that it opens
 * for a safeguarding lead alone; nothing depends on this package but the wiring, and no number of
 * interviews leaves it.
 */
package org.tual.interviews;
