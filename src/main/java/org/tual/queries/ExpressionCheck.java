package org.tual.queries;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Allows the functions of SPARQL 1.1 and casts, nothing else, and bounds how large a made value can
 * get. The size of an expression is the number of values of the graph it may be put together from:
 * a text that is joined with itself eight times over, by whatever functions and through whatever
 * variables, has size 256 and is refused.
 */
final class ExpressionCheck {
  /** By the names that Jena gives to the built-in functions and operators of SPARQL 1.1. */
  private static final Set<String> ONE_OF_ITS_VALUES =
      Set.of(
          "str langMatches lang datatype bound iri uri bnode rand abs ceil floor round strlen ucase"
              .concat(" lcase contains strstarts strends strbefore strafter year month day hours")
              .concat(" minutes seconds timezone tz now uuid struuid md5 sha1 sha256 sha384 sha512")
              .concat(" coalesce if strlang strdt sameTerm isIRI isURI isBlank isLiteral isNumeric")
              .concat(" regex substr exists notexists not unaryminus unaryplus eq ne lt gt le ge")
              .concat(" and or in notin")
              .split(" "));

  /** Functions whose value may be as large as all their values together. */
  private static final Set<String> ALL_ITS_VALUES =
      Set.of("concat", "add", "subtract", "multiply", "divide");

  private static final Set<String> AGGREGATES =
      Set.of("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT");
  private static final Set<String> CASTS =
      Set.of("boolean", "double", "float", "decimal", "integer", "dateTime", "date", "string");

  private static final long MOST = 128;

  /** All named values of a query together; a row may hold them all. */
  private static final long MOST_NAMED = 1_000;

  /** Of functions whose time grows faster than their texts, and which no time limit ends. */
  private static final long MOST_SEARCHED = 4;

  private static final Set<String> SEARCHES = Set.of("contains", "strbefore", "strafter", "strdt");
  private static final long MOST_INSIDE_JOINED_ROWS = 4;
  private static final long JOINED_ROWS = 100;
  private static final int LONGEST_SEPARATOR = 20;

  private final Consumer<String> refuse;
  private final BiConsumer<Op, Boolean> patterns;
  private final Map<Var, Long> sizes = new HashMap<>();
  private int depth;
  private long named;

  /** Takes what receives a reason, and what checks the pattern of an EXISTS. */
  ExpressionCheck(Consumer<String> refuse, BiConsumer<Op, Boolean> patterns) {
    this.refuse = refuse;
    this.patterns = patterns;
  }

  void check(Expr expression, boolean inGraph) {
    if (size(expression, inGraph) > MOST) {
      refuse.accept("At most " + MOST + " values may be put together to one.");
    }
  }

  /** Checks an expression whose value gets a name. */
  void name(Var variable, Expr expression, boolean inGraph) {
    check(expression, inGraph);
    long size = Math.min(size(expression, inGraph), MOST + 1);
    sizes.merge(variable, size, Math::max);
    named += size;
    if (named > MOST_NAMED) {
      refuse.accept("All named values are put together of at most " + MOST_NAMED + " values.");
    }
  }

  private long size(Expr expression, boolean inGraph) {
    if (++depth > OperatorCheck.DEEPEST) {
      refuse.accept(
          "At most " + OperatorCheck.DEEPEST + " parts of an expression may hang on each other.");
      depth--;
      return 1;
    }
    long size = 1;
    if (expression.isVariable()) {
      size = sizes.getOrDefault(expression.asVar(), 1L);
    } else if (expression instanceof ExprAggregator aggregate) {
      size = aggregate(aggregate.getAggregator(), inGraph);
    } else if (expression instanceof ExprFunction function) {
      size = function(function, inGraph);
    } else if (!(expression instanceof NodeValue)) {
      refuse.accept("An expression holds something that SPARQL 1.1 does not know.");
    }
    depth--;
    return Math.min(size, MOST + 1);
  }

  private long aggregate(Aggregator aggregate, boolean inGraph) {
    if (!AGGREGATES.contains(aggregate.getName())) {
      refuse.accept("Aggregates other than those of SPARQL 1.1 are not allowed.");
      return 1;
    }
    long size = 1;
    if (aggregate.getExprList() != null) {
      for (Expr inside : aggregate.getExprList()) {
        size = Math.max(size, size(inside, inGraph));
      }
    }
    if (!aggregate.getName().equals("GROUP_CONCAT")) {
      return size;
    }
    if (size > MOST_INSIDE_JOINED_ROWS) {
      refuse.accept(
          "Inside GROUP_CONCAT at most " + MOST_INSIDE_JOINED_ROWS + " values are put together.");
    }
    if (separator(aggregate).length() > LONGEST_SEPARATOR) {
      refuse.accept("The separator of GROUP_CONCAT has at most " + LONGEST_SEPARATOR + " letters.");
    }
    return JOINED_ROWS;
  }

  private static String separator(Aggregator aggregate) {
    String separator =
        aggregate instanceof AggGroupConcat plain
            ? plain.getSeparator()
            : ((AggGroupConcatDistinct) aggregate).getSeparator();
    return separator == null ? "" : separator;
  }

  private long function(ExprFunction function, boolean inGraph) {
    long first = 0;
    long largest = 1;
    long all = 0;
    for (Expr argument : function.getArgs()) {
      if (argument != null) {
        long size = size(argument, inGraph);
        first = first == 0 ? size : first;
        largest = Math.max(largest, size);
        all += size;
      }
    }
    if (function instanceof ExprFunctionOp exists) {
      patterns.accept(exists.getGraphPattern(), inGraph);
    }
    if (function instanceof E_Function own) {
      checkCast(own.getFunctionIRI());
      searched(largest);
      return largest;
    }
    String name = function.getFunctionSymbol().getSymbol();
    if (SEARCHES.contains(name)) {
      searched(largest);
    }
    if (function instanceof E_Regex) {
      pattern(function, first, 2);
      return 1;
    }
    if (function instanceof E_StrReplace) {
      pattern(function, first, 3);
      return largest * replacement(function.getArg(3));
    }
    if (name.equals("encode_for_uri")) {
      return 3 * largest; // one byte becomes three signs
    }
    if (ALL_ITS_VALUES.contains(name)) {
      return Math.max(all, 1);
    }
    if (!ONE_OF_ITS_VALUES.contains(name)) {
      refuse.accept("Functions other than those of SPARQL 1.1 are not allowed.");
    }
    return largest;
  }

  private void searched(long size) {
    if (size > MOST_SEARCHED) {
      refuse.accept(
          "What is searched or cast is put together of at most " + MOST_SEARCHED + " values.");
    }
  }

  private void checkCast(String iri) {
    String base = XSDDatatype.XSD + "#";
    if (!iri.startsWith(base) || !CASTS.contains(iri.substring(base.length()))) {
      refuse.accept("Of functions named by an IRI only casts such as xsd:decimal are allowed.");
    }
  }

  private void pattern(ExprFunction function, long subject, int flags) {
    if (subject > 1) {
      refuse.accept("REGEX and REPLACE look at one value, not at several put together.");
    }
    PatternCheck.check(text(function.getArg(2)), refuse);
    if (function.getArg(flags + 1) != null) {
      PatternCheck.checkFlags(text(function.getArg(flags + 1)), refuse);
    }
  }

  /** How many times as long a text can get. */
  private long replacement(Expr replacement) {
    String text = text(replacement);
    if (text == null) {
      refuse.accept("What REPLACE puts in must be written out.");
      return 1;
    }
    return Math.max(1, text.length());
  }

  private static String text(Expr argument) {
    return argument instanceof NodeValue value && value.isString() ? value.getString() : null;
  }
}
