package org.tual.spreadsheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, pulled event by event. Bounded in depth, in the length of one tag and
 * in the number of names, because the parser under it keeps those in memory; refuses every DOCTYPE.
 */
final class XmlPart implements Closeable {
  static final int START = XMLStreamConstants.START_ELEMENT;
  static final int END = XMLStreamConstants.END_ELEMENT;
  static final int TEXT = XMLStreamConstants.CHARACTERS;
  static final int DONE = XMLStreamConstants.END_DOCUMENT;

  private static final int MAX_DEPTH = 100;
  private static final int MAX_NAMES = 2_000;
  private static final int SHORT_NAME = 3;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;

  XmlPart(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 15);
    try {
      xml = FACTORY.createXMLStreamReader(new TagGuard(decoded(this.in)));
    } catch (XMLStreamException | IOException e) {
      close();
      throw broken();
    } catch (RuntimeException e) {
      close();
      throw own(e);
    }
  }

  /** The next start, end, text or done. */
  int next() {
    while (true) {
      int event = pull();
      switch (event) {
        case START -> {
          checkNames();
          return START;
        }
        case END -> {
          depth--;
          return END;
        }
        case TEXT, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return TEXT;
        }
        case DONE -> {
          return DONE;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw Refusal.FORBIDDEN_XML.of();
        default -> {}
      }
    }
  }

  /** The parser keeps every name that it meets; short ones are few enough by themselves. */
  private void checkNames() {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).length() > SHORT_NAME) {
        names.add(xml.getAttributeLocalName(i));
      }
    }
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      names.add(String.valueOf(xml.getNamespacePrefix(i)));
    }
    if (++depth > MAX_DEPTH || names.size() > MAX_NAMES) {
      throw Refusal.BROKEN_WORKBOOK.of("its parts are not built like a workbook's");
    }
  }

  String name() {
    return xml.getLocalName();
  }

  /** The attribute with this local name in any namespace, or null. */
  String attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The namespaced attribute with this local name, such as {@code r:id}, or null. */
  String qualified(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space != null && !space.isEmpty() && xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean flag(String local) {
    String value = attribute(local);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  void appendTo(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // the file was only read: nothing is lost
    }
  }

  private int pull() {
    try {
      return xml.hasNext() ? xml.next() : DONE;
    } catch (XMLStreamException e) {
      throw broken();
    } catch (RuntimeException e) {
      throw own(e);
    }
  }

  private static RuntimeException own(RuntimeException e) {
    return e instanceof UnreadableFile ? e : broken();
  }

  private static UnreadableFile broken() {
    return Refusal.BROKEN_WORKBOOK.of("one of its parts is cut off or is not valid XML");
  }

  private static Reader decoded(InputStream in) throws IOException {
    in.mark(4);
    int first = in.read();
    int second = in.read();
    int third = in.read();
    in.reset();
    Charset charset = StandardCharsets.UTF_8;
    if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
      charset = StandardCharsets.UTF_16;
    } else if (first == 0 && second == '<') {
      charset = StandardCharsets.UTF_16BE;
    } else if (first == '<' && second == 0) {
      charset = StandardCharsets.UTF_16LE;
    } else if (first == 0xEF && second == 0xBB && third == 0xBF) {
      in.skipNBytes(3);
    }
    return new InputStreamReader(in, charset.newDecoder());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> {
          throw Refusal.FORBIDDEN_XML.of();
        });
    return factory;
  }

  /**
   * The parser holds a whole tag, comment or attribute in memory: refuses one beyond any honest
   * length before it gets there.
   */
  private static final class TagGuard extends FilterReader {
    private static final int MAX_RUN = 1 << 20;
    private int run;
    private char before;
    private char beforeThat;
    private boolean special;

    TagGuard(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      for (int i = offset; i < offset + n; i++) {
        step(buffer[i]);
      }
      return n;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      if (c >= 0) {
        step((char) c);
      }
      return c;
    }

    private void step(char c) {
      if (c == '<' && !special) {
        run = 0;
      } else if (++run > MAX_RUN) {
        throw Refusal.BROKEN_WORKBOOK.of("one of its tags or texts is far too long");
      } else if (run == 1 && (c == '!' || c == '?')) {
        special = true;
      } else if (special && c == '>' && closes()) {
        special = false;
      }
      beforeThat = before;
      before = c;
    }

    private boolean closes() {
      return before == '?' || before == beforeThat && (before == '-' || before == ']');
    }
  }
}
