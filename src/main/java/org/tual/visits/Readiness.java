package org.tual.visits;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What others know about a visit, by its id. Each answers no where it does not know.
 *
 * @param checklist there is such a checklist
 * @param answers something was recorded at the site
 * @param unreadable answers that cannot be used, each as one sentence with its question and why; it
 *     quotes nothing of the answer
 * @param integrity somebody looked whether the visit can be believed, and nothing that was seen
 *     there stands against its summary without a written reason
 * @param actions every corrective action is closed, or there is none
 */
public record Readiness(
    Predicate<Plan.Checklist> checklist,
    Predicate<String> answers,
    Function<String, List<String>> unreadable,
    Predicate<String> integrity,
    Predicate<String> actions) {}
