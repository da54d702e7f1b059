package org.tual.queries;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a query gave.
 *
 * @param variables in the order of the query; none for an ASK
 * @param rows without those that were left out
 * @param truncated whether there were more rows
 * @param yes the answer of an ASK; empty for a SELECT
 */
public record Answer(
    List<Var> variables, List<Binding> rows, boolean truncated, Optional<Boolean> yes) {}
