package org.tual.assessment;

import java.util.List;

/**
 * One thing to ask one supplier, in neutral words.
 *
 * @param rank 1 is asked first
 * @param whom name of the supplier, vessel or recruiter to ask
 * @param whomId its IRI
 * @param country ISO 3166-1 alpha-2, may be empty
 * @param text the question
 * @param property local name of the fact that an answer would give
 * @param field field name of {@code ontology/fields.csv} for that fact
 * @param rules rule ids that an answer would let speak
 * @param effect how many unknown answers it would turn, over all rules
 * @param why one sentence on why it is asked
 * @param state never asked, asked no answer, or refused
 */
public record Question(
    int rank,
    String whom,
    String whomId,
    String country,
    String text,
    String property,
    String field,
    List<String> rules,
    int effect,
    String why,
    String state) {}
