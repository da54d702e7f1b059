/**
 * The sealed compartment: documents that could lead to a person, each encrypted with a key of its
 * own, in a database of its own, with a log of its own. Writing needs no reading key. What it holds
 * is the business of {@code safeguarding} and {@code tips}; nobody else may depend on it.
 */
package org.tual.compartment;
