package org.tual.compartment;

import java.util.List;

/**
 * What lies on a shelf.
 *
 * @param opened in no order that tells anything
 * @param shut how many lie there whose key is not among the keys: it was destroyed, or its file is
 *     missing and may come back
 */
public record Shelved(List<Document> opened, int shut) {}
