package org.tual.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tual.matching.Spelling;

/** Names are found however people spell them, and names that are not alike are not. */
class SpellingTest {
  private static final List<String> NAMES =
      List.of(
          "Samut Sakhon Frozen Foods Co., Ltd.",
          "Siam Shrimp Peeling",
          "บริษัท ไทยยูเนี่ยน ซีฟู้ด จำกัด",
          "新疆中泰纺织有限公司",
          "شركة النور للصناعات",
          "ရန်ကုန် အထည်ချုပ်",
          "Łódź Ørsted Tekstil",
          "PT Lautan Bahari 12",
          "PT Lautan Bahari 13",
          "Công ty Hải Sản Cà Mau",
          "ঢাকা গার্মেন্টস");

  private static List<String> found(String words) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (String name : NAMES) {
          Document document = new Document();
          document.add(new StoredField("name", name));
          Making.spell(document, name);
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Spelling spelling = Spelling.of(words);
        List<String> given = names(searcher, NameSearch.asGiven(spelling));
        return given.isEmpty() ? names(searcher, NameSearch.similar(spelling)) : given;
      }
    }
  }

  private static List<String> names(IndexSearcher searcher, Query query) throws IOException {
    List<String> names = new java.util.ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
      names.add(searcher.storedFields().document(hit.doc).get("name"));
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "samut sakhon, Samut Sakhon Frozen Foods",
    "samutsakhon, Samut Sakhon Frozen Foods",
    "Samut Sakorn Frozen, Samut Sakhon Frozen Foods",
    "frozn foods, Samut Sakhon Frozen Foods",
    "SIAM SHRIM, Siam Shrimp Peeling",
    "Siam Schrimp, Siam Shrimp Peeling",
    "thai union seafood, ไทยยูเนี่ยน",
    "ไทยยูเนี่ยน, ไทยยูเนี่ยน",
    "xinjiang zhongtai, 新疆中泰",
    "xin jiang, 新疆中泰",
    "Xinjang Zhongtai, 新疆中泰",
    "中泰, 新疆中泰",
    "sharika al nour, النور",
    "alnour, النور",
    "yangon, ရန်ကုန်",
    "lodz orsted, Łódź",
    "Lodz Osted Tekstil, Łódź",
    "cong ty hai san, Hải Sản",
    "dhaka garments, ঢাকা"
  })
  void aNameIsFoundAsPeopleSpellIt(String words, String name) throws IOException {
    assertThat(found(words)).isNotEmpty();
    assertThat(found(words).get(0)).contains(name);
  }

  @Test
  void numbersOfUnitsKeepTwoNamesApart() throws IOException {
    assertThat(found("lautan bahari 12")).containsExactly("PT Lautan Bahari 12");
    assertThat(found("lautan bahari")).hasSize(2);
  }

  @Test
  void whatIsNotAlikeIsNotFound() throws IOException {
    assertThat(found("kapas benang")).isEmpty();
    assertThat(found("zq")).isEmpty();
    assertThat(found("%_*?")).isEmpty();
  }
}
