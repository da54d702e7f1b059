package org.tual.assessment;

/**
 * A supply link between two sites of the chain.
 *
 * @param from IRI of the supplying site
 * @param to IRI of the supplied site, or of the buyer
 * @param status stated, inferred, documented or verified
 * @param product product stated, may be empty
 */
public record Link(String from, String to, String status, String product) {}
