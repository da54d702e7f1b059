package org.tual.queries;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;
import org.tual.supplychain.Iris;

/**
 * Lets through SELECT and ASK queries of SPARQL 1.1 that read the store's own graphs and nothing
 * else. What is allowed is listed; all else is refused. What cannot be seen in the text, such as a
 * product of two large patterns, is left to the time limit.
 */
public final class QueryGuard {
  /** The most bytes of a query in UTF-8. */
  public static final int MOST_BYTES = 20 * 1024;

  /** The most rows that an answer holds. */
  public static final int MOST_ROWS = 10_000;

  static final Var YES = Var.alloc("yes");

  private static final int DEEPEST = 50;
  private static final int MOST_TOKENS = 5_000;
  private static final Set<Integer> OPENING =
      Set.of(
          SPARQLParser11Constants.LPAREN,
          SPARQLParser11Constants.LBRACE,
          SPARQLParser11Constants.LBRACKET);
  private static final Set<Integer> CLOSING =
      Set.of(
          SPARQLParser11Constants.RPAREN,
          SPARQLParser11Constants.RBRACE,
          SPARQLParser11Constants.RBRACKET);

  private QueryGuard() {}

  /**
   * Checks one query.
   *
   * @throws RefusedQuery with every reason that was found
   */
  static CheckedQuery check(String text) {
    if (text.isBlank()) {
      throw refused("There is no query.");
    }
    if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw refused("A query has at most " + MOST_BYTES + " bytes.");
    }
    try {
      checkDepth(text);
      return checked(parsed(text));
    } catch (StackOverflowError e) {
      throw refused("The query is nested too deeply.");
    }
  }

  /** By the parser's own tokens, so that nothing is seen otherwise than it will be read. */
  private static void checkDepth(String text) {
    SPARQLParser11TokenManager tokens =
        new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
    int depth = 0;
    try {
      for (int count = 1; ; count++) {
        int kind = tokens.getNextToken().kind;
        if (kind == SPARQLParser11Constants.EOF) {
          return;
        }
        depth += OPENING.contains(kind) ? 1 : CLOSING.contains(kind) ? -1 : 0;
        if (depth > DEEPEST) {
          throw refused("Brackets are nested at most " + DEEPEST + " deep.");
        }
        if (count > MOST_TOKENS) {
          throw refused("A query has at most " + MOST_TOKENS + " words and signs.");
        }
      }
    } catch (TokenMgrError e) {
      throw refused("The query holds signs that SPARQL 1.1 does not know.");
    }
  }

  private static Query parsed(String text) {
    try {
      Query query = QueryFactory.create(text, Iris.ID, Syntax.syntaxSPARQL_11);
      query.setBaseURI(query.getBaseURI()); // else a store elsewhere would take a base of its own
      return query;
    } catch (QueryParseException e) {
      throw refused(
          "The query is not SPARQL 1.1"
              + (e.getLine() > 0 ? " at line " + e.getLine() + ", column " + e.getColumn() : "")
              + ". Updates are not taken either.");
    } catch (QueryException e) {
      throw refused("The query is not SPARQL 1.1. Updates are not taken either.");
    } catch (RuntimeException e) {
      throw refused("The query holds a name that cannot be resolved.");
    }
  }

  private static CheckedQuery checked(Query query) {
    Set<String> reasons = new LinkedHashSet<>();
    if (!query.isSelectType() && !query.isAskType()) {
      reasons.add("Only SELECT and ASK are answered.");
    }
    if (query.hasDatasetDescription()) {
      reasons.add("FROM is not allowed; name graphs by GRAPH.");
    }
    if (!reasons.isEmpty()) {
      throw new RefusedQuery(List.copyOf(reasons));
    }
    boolean ask = query.isAskType();
    int rows = bound(query, ask);
    // What was checked must be what a store elsewhere reads, so the text that is sent is checked.
    Query sent = parsed(query.serialize());
    new OperatorCheck(reasons::add).check(Algebra.compile(sent));
    if (!reasons.isEmpty()) {
      throw new RefusedQuery(List.copyOf(reasons));
    }
    return new CheckedQuery(sent, ask, rows);
  }

  private static int bound(Query query, boolean ask) {
    if (ask) {
      query.setQuerySelectType();
      query.addResultVar(YES, NodeValue.TRUE);
      query.setLimit(1);
      return 1;
    }
    if (query.hasLimit() && query.getLimit() <= MOST_ROWS) {
      return (int) query.getLimit();
    }
    query.setLimit(MOST_ROWS + 1L);
    return MOST_ROWS;
  }

  private static RefusedQuery refused(String reason) {
    return new RefusedQuery(List.of(reason));
  }
}
