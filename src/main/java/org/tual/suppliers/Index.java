package org.tual.suppliers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.tual.matching.Spelling;

/** The suppliers of one sealed assessment, open to be read by many at once. */
final class Index implements AutoCloseable {
  private final DirectoryReader reader;
  private final LeafReader rows;
  private final Known known;

  private Index(DirectoryReader reader, Known known) {
    this.reader = reader;
    // it is merged into one when it is made; one without any supplier has none
    this.rows = reader.leaves().isEmpty() ? null : reader.leaves().get(0).reader();
    this.known = known;
  }

  /** Opens one; empty where it is of another version. */
  static Optional<Index> open(Path folder) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
    Map<String, String> data = reader.getIndexCommit().getUserData();
    if (!Making.VERSION.equals(data.get(Making.MADE_BY))) {
      reader.close();
      return Optional.empty();
    }
    Known known = Making.GSON.fromJson(data.get(Making.KNOWN), Known.class);
    return Optional.of(new Index(reader, known));
  }

  Known known() {
    return known;
  }

  boolean hold() {
    return reader.tryIncRef();
  }

  /** Lets go; files are closed when nobody holds it any more. */
  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who likes which candidate how much. */
  private record Candidates(FixedBitSet rows, float[] likeness, Found.Spelled spelled) {}

  /** Numbers of the rows that are wanted, in their order, with all counts. */
  record Selected(
      int[] rows, int all, Found.Spelled spelled, Map<String, List<Found.Count>> counts) {}

  Selected select(Wanted wanted) {
    try {
      if (rows == null) {
        return new Selected(new int[0], 0, null, Map.of());
      }
      FixedBitSet visible = wanted.only() == null ? null : visible(wanted.only());
      Candidates candidates = candidates(wanted.words(), visible);
      Pass pass = new Pass(rows, wanted.values(), candidates.rows());
      int all = visible == null ? rows.maxDoc() : visible.cardinality();
      return new Selected(
          sorted(pass.rows(), wanted, candidates.likeness()),
          all,
          candidates.spelled(),
          pass.counts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Found find(Wanted wanted) {
    Selected selected = select(wanted);
    int from = Math.min(wanted.first(), selected.rows().length);
    int to = Math.min(selected.rows().length, from + wanted.count());
    List<Row> page = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Row row = row(selected.rows()[i]);
      page.add(wanted.only() == null ? row : row.alone());
    }
    return new Found(
        "",
        known.asOf(),
        page,
        wanted.first(),
        selected.rows().length,
        selected.all(),
        selected.spelled(),
        selected.counts());
  }

  private FixedBitSet visible(Set<String> sites) throws IOException {
    FixedBitSet visible = new FixedBitSet(rows.maxDoc());
    for (String site : sites) {
      int row = number(site);
      if (row >= 0) {
        visible.set(row);
      }
    }
    return visible;
  }

  private int number(String site) throws IOException {
    PostingsEnum found = rows == null ? null : rows.postings(new Term("site", site));
    int row = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
    return row == DocIdSetIterator.NO_MORE_DOCS ? -1 : row;
  }

  private Candidates candidates(String words, FixedBitSet visible) throws IOException {
    Spelling spelling = Spelling.of(words);
    if (spelling.empty()) {
      return new Candidates(visible, null, null);
    }
    Candidates given = search(NameSearch.asGiven(spelling), visible, Found.Spelled.AS_GIVEN);
    return given.rows().cardinality() > 0
        ? given
        : search(NameSearch.similar(spelling), visible, Found.Spelled.SIMILAR);
  }

  private Candidates search(Query query, FixedBitSet visible, Found.Spelled spelled)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    FixedBitSet found = new FixedBitSet(rows.maxDoc());
    float[] likeness = new float[rows.maxDoc()];
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Scorer scorer = weight.scorer(reader.leaves().get(0));
    DocIdSetIterator hits = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    for (int row = hits.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = hits.nextDoc()) {
      if (visible == null || visible.get(row)) {
        found.set(row);
        likeness[row] = scorer.score();
      }
    }
    return new Candidates(found, likeness, spelled);
  }

  /** By key, then in the order of the report. */
  private int[] sorted(int[] found, Wanted wanted, float[] likeness) throws IOException {
    if (wanted.order() == null && likeness == null) {
      return found;
    }
    long[] keys = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      keys[i] = found[i];
    }
    if (wanted.order() == null) {
      for (int i = 0; i < found.length; i++) {
        // the bits of positive numbers stand in their order; the likest first
        keys[i] |= (long) (Integer.MAX_VALUE - Float.floatToIntBits(likeness[found[i]])) << 32;
      }
    } else if (wanted.order().words()) {
      SortedDocValues words = DocValues.getSorted(rows, wanted.order().field());
      for (int i = 0; i < found.length; i++) {
        words.advanceExact(found[i]);
        keys[i] |= (long) turned(words.ordValue(), wanted.down()) << 32;
      }
    } else {
      NumericDocValues numbers = DocValues.getNumeric(rows, wanted.order().field());
      for (int i = 0; i < found.length; i++) {
        numbers.advanceExact(found[i]);
        keys[i] |= (long) turned((int) numbers.longValue(), wanted.down()) << 32;
      }
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private static int turned(int key, boolean down) {
    // what is not known stands last both ways
    return down && key != Integer.MAX_VALUE ? Integer.MAX_VALUE - 1 - key : key;
  }

  Row row(int number) {
    return Making.GSON.fromJson(stored(number, "row").get("row"), Row.class);
  }

  private Document stored(int row, String... fields) {
    try {
      return rows.storedFields().document(row, Set.of(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that is kept of one supplier. */
  record One(Row row, Beyond beyond, List<Pointers.Part> findings, List<Pointers.Part> questions) {}

  Optional<One> one(String site) {
    try {
      int number = number(site);
      if (number < 0) {
        return Optional.empty();
      }
      Document document = stored(number, "row", "beyond", "findings", "questions");
      return Optional.of(
          new One(
              Making.GSON.fromJson(document.get("row"), Row.class),
              Making.GSON.fromJson(document.get("beyond"), Beyond.class),
              parts(document.getBinaryValue("findings")),
              parts(document.getBinaryValue("questions"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Pointers.Part> parts(BytesRef bytes) {
    return Pointers.read(bytes.bytes, bytes.offset, bytes.length);
  }
}
