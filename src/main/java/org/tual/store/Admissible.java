package org.tual.store;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Which terms may enter a store: those that every store keeps alike. */
final class Admissible {
  /** In characters. A cell of a spreadsheet ends at 32,767. */
  static final int LONGEST_LITERAL = 100_000;

  private static final int LONGEST_IRI = 8_192;

  /** A graph's name also stands in the address of a request. */
  private static final int LONGEST_GRAPH_NAME = 1_000;

  /** What RFC 3987 and N-Triples leave out of an IRI, and nothing that is half a character. */
  private static final String INSIDE =
      "[^\\x00-\\x20\\x7F-\\x9F<>\"{}|\\\\^`\\uD800-\\uDFFF\\uFFFE\\uFFFF]";

  private static final Pattern IRI =
      Pattern.compile(
          "https?://(?=[^/?#])"
              + INSIDE
              + "+|urn:uuid:\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Pattern LANGUAGE = Pattern.compile("\\p{Alpha}{1,8}(-\\p{Alnum}{1,8})*");

  /** What RDF/XML can write as the name of an element after some namespace. */
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*$");

  /** Names that RDF/XML keeps for itself, but for these. */
  private static final Set<String> RDF_PROPERTIES =
      Set.of("type", "value", "first", "rest", "subject", "predicate", "object");

  private Admissible() {}

  static boolean isGraphName(String iri) {
    return iri != null && iri.length() <= LONGEST_GRAPH_NAME && IRI.matcher(iri).matches();
  }

  /** What is wrong with a triple, without what stands in it; null where nothing is. */
  static String wrong(Triple triple) {
    String wrong = wrongName("subject", triple.getSubject());
    if (wrong == null) {
      wrong = wrongName("property", triple.getPredicate());
    }
    if (wrong == null && triple.getPredicate().equals(Replacement.APPLIED_SEQUENCE)) {
      wrong = "only the store writes the applied sequence";
    }
    if (wrong == null && !isWritable(triple.getPredicate().getURI())) {
      wrong = "its property does not end in a plain name";
    }
    if (wrong != null) {
      return wrong;
    }
    Node value = triple.getObject();
    return value.isLiteral() ? wrongLiteral(value) : wrongName("value", value);
  }

  private static boolean isWritable(String property) {
    int cut = localName(property);
    return cut > "https://".length()
        && (!property.substring(0, cut).equals(RDF.uri)
            || RDF_PROPERTIES.contains(property.substring(cut)));
  }

  /** Where the plain name at the end of a property begins; -1 where there is none. */
  static int localName(String property) {
    Matcher name = LOCAL_NAME.matcher(property);
    return name.find() ? name.start() : -1;
  }

  private static String wrongName(String place, Node node) {
    if (node.isBlank()) {
      return "its " + place + " is a blank node";
    }
    if (!node.isURI()) {
      return "its " + place + " is no IRI";
    }
    String iri = node.getURI();
    return iri.length() <= LONGEST_IRI && IRI.matcher(iri).matches()
        ? null
        : "its " + place + " is no absolute http(s) or urn:uuid: IRI";
  }

  private static String wrongLiteral(Node literal) {
    String text = literal.getLiteralLexicalForm();
    if (text.length() > LONGEST_LITERAL) {
      return "its value is longer than " + LONGEST_LITERAL + " characters";
    }
    if (!text.isEmpty() && text.trim().isEmpty()) {
      return "its value is nothing but blanks"; // some readers of RDF/XML drop them
    }
    if (!isWhole(text)) {
      return "its value holds a character that cannot be stored";
    }
    if (!IRI.matcher(literal.getLiteralDatatypeURI()).matches()) {
      return "the type of its value is no absolute IRI";
    }
    String language = literal.getLiteralLanguage();
    if (literal.getLiteralBaseDirection() != null
        || !language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
      return "the language of its value is no language tag";
    }
    return literal.getLiteral().isWellFormed() ? null : "its value does not fit its type";
  }

  /** What XML 1.0 can hold: no control characters but tab and line ends, and no half characters. */
  private static boolean isWhole(String text) {
    return text.codePoints()
        .allMatch(
            point ->
                point >= 0x20 && point < 0xD800
                    || point == '\t'
                    || point == '\n'
                    || point == '\r'
                    || point > 0xDFFF && point < 0xFFFE
                    || point > 0xFFFF);
  }
}
