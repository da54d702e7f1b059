/**
 * What waits for the person who is signed in. Worked out from uploads, decisions, releases and
 * accounts each time; only how far each account has read is kept.
 */
package org.tual.inbox;
