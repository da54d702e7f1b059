package org.tual.safeguarding;

/**
 * A place of work as the lists have it.
 *
 * @param name of the site or vessel
 * @param owner or operator of another name; empty where the lists name none
 * @param place port or district in which it is; empty where nobody said
 * @param workers how many work there by the smallest figure of the lists; 0 where that is below ten
 *     and nobody knows it; null where no list says
 */
public record Workplace(String name, String owner, String place, Integer workers) {}
