package org.tual.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Triples as RDF/XML, in pieces that are made while they are sent. Of the forms that every endpoint
 * reads it is the only one with an end: some servers take a request that broke off for a whole one,
 * and half of an N-Triples or Turtle text is a good text with half of the triples.
 */
final class RdfXml implements Iterator<byte[]> {
  static final String TYPE = "application/rdf+xml";

  /** Triples in a piece. */
  private static final int PIECE = 1_000;

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Iterator<Triple> triples;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;
  private boolean ended;

  RdfXml(Iterator<Triple> triples) {
    this.triples = triples;
    try {
      String charset = StandardCharsets.UTF_8.name();
      writer = XMLOutputFactory.newFactory().createXMLStreamWriter(piece, charset);
      writer.writeStartDocument(charset, "1.0");
      writer.writeStartElement("rdf", "RDF", RDF.uri);
      writer.writeNamespace("rdf", RDF.uri);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public byte[] next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    try {
      for (int count = 0; count < PIECE && triples.hasNext(); count++) {
        write(triples.next());
      }
      if (!triples.hasNext()) {
        writer.writeEndElement();
        writer.writeEndDocument();
        ended = true;
      }
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    byte[] bytes = piece.toByteArray();
    piece.reset();
    return bytes;
  }

  private void write(Triple triple) throws XMLStreamException {
    writer.writeStartElement("rdf", "Description", RDF.uri);
    writer.writeAttribute("rdf", RDF.uri, "about", triple.getSubject().getURI());
    String property = triple.getPredicate().getURI();
    int cut = Admissible.localName(property);
    String namespace = property.substring(0, cut);
    writer.writeStartElement("p", property.substring(cut), namespace);
    writer.writeNamespace("p", namespace);
    Node value = triple.getObject();
    if (value.isURI()) {
      writer.writeAttribute("rdf", RDF.uri, "resource", value.getURI());
    } else {
      write(value);
    }
    writer.writeEndElement();
    writer.writeEndElement();
  }

  private void write(Node literal) throws XMLStreamException {
    if (!literal.getLiteralLanguage().isEmpty()) {
      writer.writeAttribute("xml", XML, "lang", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      writer.writeAttribute("rdf", RDF.uri, "datatype", literal.getLiteralDatatypeURI());
    }
    String text = literal.getLiteralLexicalForm();
    int from = 0;
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
      writer.writeCharacters(text.substring(from, at));
      writer.writeEntityRef("#13"); // or a reader would make a line feed of it
      from = at + 1;
    }
    writer.writeCharacters(text.substring(from));
  }
}
