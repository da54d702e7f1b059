package org.tual.replies;

/**
 * What a release takes from a finding of a sealed assessment.
 *
 * @param rule id of the rule
 * @param title title of the rule
 * @param indicator indicators in plain words; may be empty
 * @param site IRI of the place concerned
 * @param siteName its name
 * @param country ISO 3166-1 alpha-2; may be empty
 * @param asOf ISO day that the assessment speaks of
 * @param detail the finding's own sentence, which a release must not repeat; it may rest on the
 *     words of a worker
 */
public record Releasable(
    String rule,
    String title,
    String indicator,
    String site,
    String siteName,
    String country,
    String asOf,
    String detail) {}
