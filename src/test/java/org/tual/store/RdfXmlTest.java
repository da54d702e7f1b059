package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class RdfXmlTest {
  @Test
  void theWholeIsTheGraph() {
    Graph graph = Triples.many(2_500, "crab");
    List<byte[]> pieces = pieces(graph);
    assertThat(pieces).hasSize(3);
    assertThat(parsed(first(pieces, 3)).find().toSet()).isEqualTo(graph.find().toSet());
  }

  @Test
  void anEmptyGraphIsATextToo() {
    List<byte[]> pieces = pieces(GraphFactory.createDefaultGraph());
    assertThat(parsed(first(pieces, pieces.size())).isEmpty()).isTrue();
  }

  /** Or a server that takes a broken request for a whole one would keep half a graph. */
  @Test
  void noBeginningOfTheTextIsATextOfItsOwn() {
    List<byte[]> pieces = pieces(Triples.many(2_000, "crab"));
    for (int count = 0; count < pieces.size(); count++) {
      byte[] begun = first(pieces, count);
      assertThatThrownBy(() -> parsed(begun)).isInstanceOf(RiotException.class);
    }
    byte[] whole = first(pieces, pieces.size());
    String text = new String(whole, StandardCharsets.UTF_8);
    for (int at = text.indexOf("</rdf:Desc");
        at >= 0 && at < 5_000;
        at = text.indexOf("><", at + 1)) {
      byte[] begun = text.substring(0, at + 1).getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> parsed(begun)).isInstanceOf(RiotException.class);
    }
  }

  private static List<byte[]> pieces(Graph graph) {
    List<byte[]> pieces = new ArrayList<>();
    Iterator<byte[]> text = new RdfXml(graph.find());
    text.forEachRemaining(pieces::add);
    return pieces;
  }

  private static byte[] first(List<byte[]> pieces, int count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pieces.subList(0, count).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static Graph parsed(byte[] text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(text))
        .lang(Lang.RDFXML)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(StreamRDFLib.graph(graph));
    return graph;
  }
}
