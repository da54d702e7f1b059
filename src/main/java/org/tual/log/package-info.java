/**
 * The tamper-evident log: events in one byte form, an RFC 6962 Merkle tree over them, signed
 * checkpoints, exports, receipts, and their check without the server. Promises that an edit,
 * deletion, insertion or reordering below a signed checkpoint is found, and which event was the
 * first. Knows no database, no clock and no name of a person, and holds no state of its own: there
 * can be any number of logs beside each other.
 */
package org.tual.log;
