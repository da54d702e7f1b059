package org.tual.suppliers;

import java.util.List;

/**
 * What the page of one supplier shows beyond its row.
 *
 * @param latitude degrees as text; may be empty
 * @param longitude degrees as text; may be empty
 * @param sectors as stated
 * @param ilo whether both kinds of warning sign are recorded
 * @param iloReason which signs, which groups, or what is missing
 * @param blockers markets with a possible legal blocker
 * @param flagged ids of rules
 * @param noSign ids of rules that see no sign
 * @param unknown ids of rules that cannot answer
 * @param notEvaluated ids of rules that failed
 * @param noSignWords in whose words there is no sign; may be empty
 * @param fromUpstream names on the way from the worst place upstream; may be empty
 */
public record Beyond(
    String latitude,
    String longitude,
    List<String> sectors,
    String ilo,
    String iloReason,
    List<String> blockers,
    List<String> flagged,
    List<String> noSign,
    List<String> unknown,
    List<String> notEvaluated,
    String noSignWords,
    String fromUpstream) {}
