/**
 * A sealed assessment as a picture: its supply chain by steps and its places by country. Every
 * answer is bounded, however long the chain is. Made from the sealed files and never written into
 * them.
 */
package org.tual.atlas;
