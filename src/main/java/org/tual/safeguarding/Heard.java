package org.tual.safeguarding;

/**
 * The sealed interviews of one visit, as far as the rule on echoes looks at them.
 *
 * @param visit id
 * @param site name of the place of work
 * @param echoed whether nearly all answers in words were the same (INT-03)
 */
public record Heard(String visit, String site, boolean echoed) {}
