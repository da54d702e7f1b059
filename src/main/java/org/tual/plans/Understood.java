package org.tual.plans;

import java.util.List;
import java.util.Map;

/**
 * What was understood of a file.
 *
 * @param columns what each recognised head is taken for, by its words
 * @param unused heads that nothing is taken from
 * @param rows in order
 */
public record Understood(Map<String, String> columns, List<String> unused, List<PlanRow> rows) {}
