package org.tual.operation;

/**
 * A request that was answered.
 *
 * @param method HTTP method; {@code OTHER} where it is none of the usual ones
 * @param route template of the address, such as {@code /api/uploads/{id}}; {@code none} where none
 *     fits. Never the address itself, which callers write
 * @param status HTTP status
 * @param millis how long it took, in milliseconds
 */
public record Answered(String method, String route, int status, long millis) {}
