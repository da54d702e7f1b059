package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only where it finds what is there. */
class HuntTest {
  private static final String WORD = "qzvkanarilm";
  private static final String BURMESE = "\u1000\u101E\u1019\u1010\u1011";
  private static final String TEXT = "before " + WORD + "xy and " + BURMESE + " behind";
  @TempDir private Path folder;

  private static Hunt hunt(byte[] bytes) {
    return new Hunt(List.of(WORD, BURMESE)).in("here", bytes);
  }

  private static void finds(byte[] bytes) {
    Hunt hunt = hunt(bytes);
    assertThat(hunt.found(WORD, "here")).as("a word: " + hunt.found()).isTrue();
    assertThat(hunt.found(BURMESE, "here")).as("a Burmese word: " + hunt.found()).isTrue();
  }

  @Test
  void wordsAreFoundInWhateverLettersTheyAreWritten() {
    finds(TEXT.getBytes(StandardCharsets.UTF_8));
    finds(TEXT.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    finds(TEXT.getBytes(StandardCharsets.UTF_16LE));
    finds(TEXT.getBytes(StandardCharsets.UTF_16BE));
    finds(HexFormat.of().formatHex(TEXT.getBytes(StandardCharsets.UTF_8)).getBytes());
    finds(java.net.URLEncoder.encode(TEXT, StandardCharsets.UTF_8).getBytes());
    finds((WORD + "\\u1000\\u101e\\u1019\\u1010\\u1011").getBytes());
    finds((WORD + "&#4096;&#4126;&#4121;&#4112;&#4113;").getBytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc"})
  void base64IsFoundWhereverItBegins(String before) {
    byte[] bytes = (before + TEXT).getBytes(StandardCharsets.UTF_8);
    finds(("x=" + Base64.getEncoder().encodeToString(bytes)).getBytes());
    finds(("x=" + Base64.getUrlEncoder().encodeToString(bytes)).getBytes());
  }

  private static byte[] zip(byte[] inside, int method) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(method);
      zip.putNextEntry(new ZipEntry("entry.xml"));
      zip.write(inside);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @Test
  void whatIsPackedIsFoundAlsoInsideSomethingElse() throws IOException {
    byte[] text = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    finds(zip(text, Deflater.BEST_COMPRESSION));
    finds(zip(zip(zip(text, Deflater.BEST_SPEED), Deflater.BEST_SPEED), Deflater.NO_COMPRESSION));
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(text);
    }
    finds(
        ("noise" + new String(gzip.toByteArray(), StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1));
    for (int level : new int[] {0, 1, 6, 9}) {
      ByteArrayOutputStream zlib = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(zlib, new Deflater(level))) {
        out.write(text);
      }
      finds(zlib.toByteArray());
    }
  }

  @Test
  void wordsOfAPdfAreFound() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.showText("before " + WORD);
        content.endText();
      }
      document.save(pdf);
    }
    assertThat(hunt(pdf.toByteArray()).found(WORD, "here > words")).isTrue();
  }

  @Test
  void termsOfAnIndexAndPagesOfADatabaseAreFound() throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String text : List.of("qzvother", WORD + "xy", WORD + "xz")) {
        Document row = new Document();
        row.add(new StringField("term", text, Field.Store.NO));
        row.add(new StoredField("kept", BURMESE + text));
        row.add(new SortedDocValuesField("value", new BytesRef(text)));
        writer.addDocument(row);
      }
    }
    try (MVStore store = MVStore.open(folder.resolve("db.mv").toString())) {
      store.openMap("rows").put("row", TEXT);
    }
    Hunt hunt = new Hunt(List.of(WORD, BURMESE)).files("all", folder);
    assertThat(hunt.found()).anyMatch(one -> one.startsWith(WORD) && one.contains("> terms"));
    assertThat(hunt.found()).anyMatch(one -> one.startsWith(BURMESE) && one.contains("> kept"));
    assertThat(hunt.found(WORD, "all db.mv")).isTrue();
    assertThat(hunt.found(BURMESE, "all db.mv")).isTrue();
  }

  @Test
  void namesOfFilesAreSearchedAndOtherWordsAreNotFound() throws IOException {
    Files.writeString(folder.resolve(WORD + ".csv"), "nothing");
    assertThat(new Hunt(List.of(WORD)).files("all", folder).found()).hasSize(1);
    assertThat(hunt("qzvkanaril and other words".getBytes(StandardCharsets.UTF_8)).found())
        .isEmpty();
  }
}
