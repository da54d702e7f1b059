package org.tual.safeguarding;

/**
 * Somebody else was told.
 *
 * @param day ISO 8601
 * @param duty the legal duty that was followed against or without a consent; null where the person
 *     agreed
 */
public record Contact(Consent.Body body, String day, Duties.Kind duty) {}
