package org.tual.visits;

import java.util.List;

/**
 * Somebody of a team.
 *
 * @param account id
 * @param name of the account
 * @param lead leads the team
 * @param languages that the member speaks with workers
 * @param declaredAt UTC: when the member said whether there is a conflict of interests; null before
 * @param conflict it in words; null where there is none
 */
public record Member(
    String account,
    String name,
    boolean lead,
    List<String> languages,
    String declaredAt,
    String conflict) {}
