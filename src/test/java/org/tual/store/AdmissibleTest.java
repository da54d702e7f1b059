package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.store.Triples.BASE;
import static org.tual.store.Triples.NAME;
import static org.tual.store.Triples.iri;
import static org.tual.store.Triples.text;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissibleTest {
  private static final Node THING = iri(BASE + "thing");

  private static String wrong(Node subject, Node property, Node value) {
    return Admissible.wrong(Triple.create(subject, property, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/tual/id/site/ปูม้า",
        "http://example.org/a?b=c&d#e",
        "urn:uuid:3f8c2a10-9a4e-4c1c-8a52-0d3c2b7f6a11",
        "https://example.org/🦀"
      })
  void takesAbsoluteNames(String name) {
    assertThat(wrong(iri(name), NAME, iri(name))).isNull();
    assertThat(Admissible.isGraphName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "thing",
        "/thing",
        "//example.org/thing",
        "https://",
        "https:///thing",
        "file:///etc/passwd",
        "urn:x:thing",
        "urn:uuid:3f8c2a10",
        "mailto:a@example.org",
        "https://example.org/a b",
        "https://example.org/a>b",
        "https://example.org/a\nb",
        "https://example.org/\uD83E"
      })
  void refusesOtherNamesInEveryPlace(String name) {
    assertThat(wrong(iri(name), NAME, text("x"))).contains("subject");
    assertThat(wrong(THING, iri(name), text("x"))).contains("property");
    assertThat(wrong(THING, NAME, iri(name))).contains("value");
    assertThat(Admissible.isGraphName(name)).isFalse();
  }

  @Test
  void refusesBlankNodesAndTriplesInsideOfTriples() {
    Node blank = NodeFactory.createBlankNode();
    Node quoted = NodeFactory.createTripleTerm(Triple.create(THING, NAME, THING));
    assertThat(wrong(blank, NAME, THING)).isEqualTo("its subject is a blank node");
    assertThat(wrong(THING, NAME, blank)).isEqualTo("its value is a blank node");
    assertThat(wrong(THING, NAME, quoted)).isEqualTo("its value is no IRI");
  }

  @Test
  void refusesTextWithoutBoundAndCharactersThatSomeStoresLose() {
    assertThat(wrong(THING, NAME, text("x".repeat(Admissible.LONGEST_LITERAL)))).isNull();
    assertThat(wrong(THING, NAME, text("x".repeat(Admissible.LONGEST_LITERAL + 1)))).isNotNull();
    assertThat(wrong(THING, NAME, text("nul\u0000"))).isNotNull();
    assertThat(wrong(THING, NAME, text("bell\u0007"))).isNotNull();
    assertThat(wrong(THING, NAME, text("half \uD83E"))).isNotNull();
    assertThat(wrong(THING, NAME, text(" \n"))).isNotNull();
    assertThat(wrong(THING, NAME, text(""))).isNull();
    assertThat(wrong(THING, NAME, text("tab\tand\r\nline 🦀"))).isNull();
  }

  @Test
  void refusesValuesThatDoNotFitTheirTypeAndStrangeLanguages() {
    Node noNumber = NodeFactory.createLiteralDT("many", XSDDatatype.XSDdecimal);
    Node noDay = NodeFactory.createLiteralDT("2026-13-41", XSDDatatype.XSDdate);
    Node noLanguage = NodeFactory.createLiteralLang("x", "abcdefghijk");
    assertThat(wrong(THING, NAME, noNumber)).isEqualTo("its value does not fit its type");
    assertThat(wrong(THING, NAME, noDay)).isEqualTo("its value does not fit its type");
    assertThat(wrong(THING, NAME, noLanguage)).contains("language");
  }

  @Test
  void refusesPropertiesThatCannotBeWrittenAndTheStoresOwn() {
    assertThat(wrong(THING, RDF.type.asNode(), THING)).isNull();
    assertThat(wrong(THING, iri(RDF.uri + "li"), THING)).isNotNull();
    assertThat(wrong(THING, iri(BASE + "2026"), THING)).isNotNull();
    assertThat(wrong(THING, iri("https://example"), THING)).isNotNull();
    assertThat(wrong(THING, Replacement.APPLIED_SEQUENCE, text("1"))).contains("sequence");
  }

  @Test
  void saysWhichTripleButNotWhatStandsInIt() {
    Graph graph = Triples.of(iri("worker/Aung"), NAME, text("Aung Ko"));
    assertThatThrownBy(() -> new Replacement(BASE + "upload/1", graph, 1))
        .isInstanceOf(RefusedGraph.class)
        .hasMessageStartingWith("triple 1 of https://example.org/upload/1: its subject")
        .hasMessageNotContaining("Aung");
  }
}
