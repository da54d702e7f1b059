/**
 * Supplier lists on their way in: received, read, mapping proposed, accepted by a person,
 * projected, or failed; each can be left and resumed, and retracted. Nothing enters the graph
 * before a person accepts what the columns mean.
 */
package org.tual.uploads;
