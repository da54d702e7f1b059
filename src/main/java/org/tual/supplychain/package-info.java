/**
 * The nouns of a supply chain and what is stated about them. Knows only the JDK. Refuses to decide
 * anything: it holds statements, it does not judge them.
 */
package org.tual.supplychain;
