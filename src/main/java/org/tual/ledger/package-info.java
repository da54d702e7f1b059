/**
 * What happened, and the only door for writes: one transaction writes the rows, one chained event
 * and one outbox entry. Tells nobody what the rows mean. Refuses to change or delete an event.
 */
package org.tual.ledger;
