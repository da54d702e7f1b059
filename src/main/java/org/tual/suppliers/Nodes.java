package org.tual.suppliers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The nodes of the {@code assessment.jsonld} of a sealed report, each by the bytes that it fills,
 * so that one can be read without the others. Relies on the layout in which reports are written:
 * every node begins and ends with a line of its own, two blanks deep, and its first member is its
 * id.
 */
final class Nodes {
  private static final String ID = "   \"@id\": \"";

  /**
   * Where a node stands.
   *
   * @param id IRI
   * @param from number of its first byte in the file
   * @param length bytes
   */
  record Place(String id, long from, int length) {}

  /** Takes nodes in the order of the file. */
  @FunctionalInterface
  interface Taker {
    void take(Place place) throws IOException;
  }

  private final Taker taker;
  private final ByteArrayOutputStream idLine = new ByteArrayOutputStream();
  private long from = -1;
  private boolean named;

  private Nodes(Taker taker) {
    this.taker = taker;
  }

  /** Walks through the file once. */
  static void each(Path file, Taker taker) throws IOException {
    Nodes nodes = new Nodes(taker);
    byte[] block = new byte[1 << 18];
    try (InputStream in = Files.newInputStream(file)) {
      long at = 0;
      int column = 0;
      boolean shallow = true;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        for (int i = 0; i < read; i++, at++) {
          byte letter = block[i];
          if (letter == '\n') {
            nodes.lineEnds();
            column = 0;
            shallow = true;
            continue;
          }
          nodes.idGoesOn(letter);
          if (column < 2) {
            shallow &= letter == ' ';
          } else if (column == 2 && shallow) {
            nodes.edge(letter, at);
          }
          column++;
        }
      }
    }
  }

  private void idGoesOn(byte letter) {
    if (from >= 0 && !named) {
      idLine.write(letter);
    }
  }

  private void lineEnds() {
    // the line of the brace itself has nothing after it
    if (from >= 0 && !named && idLine.size() > 0) {
      named = true;
    }
  }

  private void edge(byte letter, long at) throws IOException {
    if (letter == '{') {
      from = at;
      named = false;
      idLine.reset();
    } else if (letter == '}' && from >= 0) {
      String id = id(idLine.toString(StandardCharsets.UTF_8));
      taker.take(new Place(id, from, Math.toIntExact(at + 1 - from)));
      from = -1;
    }
  }

  private static String id(String line) {
    int end = line.lastIndexOf('"');
    if (!line.startsWith(ID) || end <= ID.length()) {
      throw new IllegalStateException("The first member of a node is not its id.");
    }
    return line.substring(ID.length(), end);
  }

  /** Reads one node. */
  static JsonObject read(FileChannel file, long from, int length) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
        // until all of it is here
      }
      String text = new String(bytes.array(), StandardCharsets.UTF_8);
      return JsonParser.parseString(text).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
