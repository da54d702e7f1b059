package org.tual.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for words in all bytes that it is given, however they are written, and in whatever was
 * packed into these bytes: zip, gzip, streams of a PDF and its words, and the terms of an index.
 */
final class Hunt {
  private static final int DEEPEST = 5;
  private static final int BLOCK = 1 << 12;
  private static final byte[] ZEROS = new byte[BLOCK];
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private record Wanted(String word, String how, byte[] bytes) {}

  private final List<List<Wanted>> byStart = new ArrayList<>();
  private final TreeSet<String> found = new TreeSet<>();
  private long bytes;

  Hunt(Collection<String> words) {
    for (int i = 0; i < 1 << Short.SIZE; i++) {
      byStart.add(null);
    }
    for (String word : words) {
      Spellings.of(word).forEach((how, written) -> wanted(new Wanted(word, how, written)));
    }
  }

  private void wanted(Wanted one) {
    int start = start(one.bytes(), 0);
    if (byStart.get(start) == null) {
      byStart.set(start, new ArrayList<>());
    }
    byStart.get(start).add(one);
  }

  private static int start(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
  }

  /** What was found: the word, where, and how it was written. */
  TreeSet<String> found() {
    return found;
  }

  /** Whether this word was found at a place that begins so. */
  boolean found(String word, String where) {
    return found.stream().anyMatch(one -> one.startsWith(word + " in " + where));
  }

  /** How many bytes were looked at. */
  long bytes() {
    return bytes;
  }

  Hunt in(String where, String text) {
    return in(where, text.getBytes(StandardCharsets.UTF_8));
  }

  Hunt in(String where, byte[] all) {
    look(where, all, 0);
    return this;
  }

  private void look(String where, byte[] all, int depth) {
    bytes += all.length;
    for (int at = 0; at + 1 < all.length; at++) {
      List<Wanted> here = byStart.get(start(all, at));
      if (here != null) {
        compare(where, all, at, here);
      }
    }
    if (depth < DEEPEST) {
      Packed.in(all, (how, inside) -> look(where + " > " + how, inside, depth + 1));
      if (begins(all, 0, PDF)) {
        look(where + " > words", words(all), DEEPEST);
      }
    }
  }

  private void compare(String where, byte[] all, int at, List<Wanted> wanted) {
    for (Wanted one : wanted) {
      if (begins(all, at, one.bytes())) {
        found.add(one.word() + " in " + where + " as " + one.how());
      }
    }
  }

  static boolean begins(byte[] all, int at, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (at + i >= all.length || all[at + i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] words(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      // what only begins like one has no words
      return new byte[0];
    }
  }

  /** All files below a folder, each named by its channel and its path; names of files too. */
  Hunt files(String channel, Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String where = channel + " " + root.relativize(file);
        look(where + " (its name)", where.getBytes(StandardCharsets.UTF_8), DEEPEST);
        read(where, file);
        if (file.getFileName().toString().startsWith("segments_")) {
          index(where, file.getParent());
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String where, Path file) throws IOException {
    try {
      in(where, withoutHoles(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      // a live server took it away meanwhile
    }
  }

  /** Without blocks of zeros, of which the files of the graph are nearly all. */
  private static byte[] withoutHoles(byte[] all) {
    byte[] kept = new byte[all.length];
    int end = 0;
    for (int at = 0; at < all.length; at += BLOCK) {
      int to = Math.min(all.length, at + BLOCK);
      if (!Arrays.equals(all, at, to, ZEROS, 0, to - at)) {
        System.arraycopy(all, at, kept, end, to - at);
        end += to - at;
      }
    }
    return Arrays.copyOf(kept, end);
  }

  /** An index packs its terms in a way of its own. */
  private void index(String where, Path folder) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      in(where + " > notes", reader.getIndexCommit().getUserData().toString());
      for (LeafReaderContext leaf : reader.leaves()) {
        terms(where + " > terms", leaf.reader());
        for (int row = 0; row < leaf.reader().maxDoc(); row++) {
          Document document = leaf.reader().storedFields().document(row);
          for (IndexableField field : document.getFields()) {
            String name = where + " > " + field.name();
            BytesRef value = field.binaryValue();
            if (value == null) {
              in(name, String.valueOf(field.stringValue()));
            } else {
              in(name, bytes(value));
            }
          }
        }
      }
    }
  }

  private void terms(String where, LeafReader reader) throws IOException {
    for (var field : reader.getFieldInfos()) {
      if (reader.terms(field.name) != null) {
        each(where, reader.terms(field.name).iterator());
      }
      switch (field.getDocValuesType()) {
        case SORTED -> {
          SortedDocValues values = reader.getSortedDocValues(field.name);
          each(where, values.termsEnum());
        }
        case SORTED_SET -> {
          SortedSetDocValues values = reader.getSortedSetDocValues(field.name);
          each(where, values.termsEnum());
        }
        default -> {
          // numbers
        }
      }
    }
  }

  private void each(String where, TermsEnum terms) throws IOException {
    while (terms.next() != null) {
      in(where, bytes(terms.term()));
    }
  }

  private static byte[] bytes(BytesRef value) {
    return Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
  }
}
