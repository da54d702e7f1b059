package org.tual.fieldwork;

import java.util.List;

/**
 * The auditor has sent everything.
 *
 * @param at UTC, by the clock of the phone
 * @param by id of the account; as the server has it
 * @param gaps questions that stayed without an answer
 * @param words why; may be null
 */
public record Finish(String at, String by, List<String> gaps, String words) {}
