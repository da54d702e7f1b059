package org.tual.queries;

import org.apache.jena.query.Query;

/**
 * A query that may be run. Only {@link QueryGuard} makes one.
 *
 * @param query a SELECT with a limit, also where an ASK was given
 * @param ask whether an ASK was given: there is a row if the answer is yes
 * @param rows the most rows to hand out; the query may give one more, by which one knows that there
 *     were more
 */
record CheckedQuery(Query query, boolean ask, int rows) {}
