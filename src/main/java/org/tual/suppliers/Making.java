package org.tual.suppliers;

import com.google.gson.Gson;
import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.tual.matching.Spelling;
import org.tual.supplychain.Folding;

/** Makes the index of the suppliers of one sealed report, in the order of the report. */
final class Making {
  /** Another version of this text makes every index anew. */
  static final String VERSION = "1";

  static final String KNOWN = "known";
  static final String MADE_BY = "version";
  static final Gson GSON = new Gson();
  private static final double BUFFER_MEGABYTES = 16;

  private final Gathered gathered;
  private final Map<String, Integer> columns = new HashMap<>();
  private String[] cells;

  private Making(Gathered gathered) {
    this.gathered = gathered;
  }

  /** Reads a sealed report and writes the index into an empty folder. */
  static void index(Path report, Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // both keep documents in the order in which they were added, which is the report's
    config.setMergePolicy(new LogByteSizeMergePolicy());
    config.setMergeScheduler(new SerialMergeScheduler());
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Gathered gathered = Gathered.from(report);
      new Making(gathered).rows(report, writer);
      writer.setLiveCommitData(
          Map.of(MADE_BY, VERSION, KNOWN, GSON.toJson(gathered.known())).entrySet());
      writer.forceMerge(1);
      writer.commit();
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void rows(Path report, IndexWriter writer) throws IOException, CsvValidationException {
    try (CSVReader csv = Gathered.table(report, "sites.csv")) {
      String[] header = csv.readNext();
      for (int i = 0; i < header.length; i++) {
        columns.put(header[i], i);
      }
      int place = 0;
      for (cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        writer.addDocument(document(place++));
      }
    }
  }

  private String cell(String column) {
    return cells[columns.get(column)];
  }

  private List<String> list(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; "));
  }

  /** Each begins with its market; a reason may hold the mark that parts them. */
  private List<String> blockers() {
    String cell = cell("blockers");
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; (?=[A-Z]{2}: )"));
  }

  private Integer number(String column) {
    return cell(column).isEmpty() ? null : Integer.valueOf(cell(column));
  }

  private Document document(int place) {
    Beyond beyond =
        new Beyond(
            cell("latitude"),
            cell("longitude"),
            list("sectors"),
            cell("ilo"),
            cell("ilo_reason"),
            blockers(),
            list("flagged_rules"),
            list("no_sign_rules"),
            list("unknown_rules"),
            list("not_evaluated_rules"),
            cell("no_sign_words"),
            cell("path_from_upstream"));
    int answered = beyond.flagged().size() + beyond.noSign().size();
    int open = beyond.unknown().size() + beyond.notEvaluated().size();
    Row row =
        new Row(
            cell("site"),
            cell("name"),
            cell("local_name"),
            cell("kind"),
            cell("country"),
            cell("region"),
            number("step"),
            list("products"),
            number("workers"),
            cell("band"),
            cell("band_reason"),
            gathered.main(place),
            gathered.counts(place),
            gathered.dismissed(place),
            answered,
            answered + open,
            cell("unknown_kind").isEmpty() ? "nothing" : unknown(cell("unknown_kind")),
            cell("path_to_buyer"));
    Document document = new Document();
    document.add(new StringField("site", row.site(), Field.Store.NO));
    document.add(new StoredField("row", GSON.toJson(row)));
    document.add(new StoredField("beyond", GSON.toJson(beyond)));
    document.add(new StoredField("findings", gathered.findings(place)));
    document.add(new StoredField("questions", gathered.questions(place)));
    spell(document, row.name());
    spell(document, row.localName());
    spell(document, row.region());
    sort(document, row);
    group(document, row, beyond);
    return document;
  }

  private static String unknown(String words) {
    return switch (words) {
      case "never asked" -> "never-asked";
      case "refused" -> "refused";
      default -> "no-answer";
    };
  }

  static void spell(Document document, String text) {
    Spelling spelling = Spelling.of(text);
    if (!spelling.empty()) {
      spelling.allWords().forEach(word -> add(document, NameSearch.WORD, word));
      spelling.grams().forEach(gram -> add(document, NameSearch.GRAM, gram));
      String bones = spelling.foreign() ? NameSearch.FOREIGN_BONE : NameSearch.LATIN_BONE;
      spelling.bones().forEach(bone -> add(document, bones, bone));
    }
  }

  private static void add(Document document, String field, String term) {
    document.add(new StringField(field, term, Field.Store.NO));
  }

  private static void sort(Document document, Row row) {
    int all = row.findings().values().stream().mapToInt(Integer::intValue).sum();
    int share = row.applicable() == 0 ? 0 : row.answered() * 1_000 / row.applicable();
    number(document, Order.STEP, row.step() == null ? Integer.MAX_VALUE : row.step());
    number(document, Order.FINDINGS, all);
    number(document, Order.COVERAGE, share);
    text(document, Order.NAME, Folding.loose(row.name()));
    text(document, Order.COUNTRY, row.country());
  }

  private static void number(Document document, Order order, int value) {
    document.add(new NumericDocValuesField(order.field(), value));
  }

  private static void text(Document document, Order order, String value) {
    String key = value.length() > 200 ? value.substring(0, 200) : value;
    document.add(new SortedDocValuesField(order.field(), new BytesRef(key)));
  }

  private static void group(Document document, Row row, Beyond beyond) {
    group(document, Dimension.BAND, row.band());
    group(
        document, Dimension.COUNTRY, row.country().isEmpty() ? Dimension.NOT_KNOWN : row.country());
    group(
        document, Dimension.STEP, row.step() == null ? Dimension.NOT_KNOWN : row.step().toString());
    group(document, Dimension.KIND, row.kind());
    group(document, Dimension.UNKNOWN, row.unknown());
    group(document, Dimension.COVERAGE, coverage(row.answered(), row.applicable()));
    row.products().forEach(product -> group(document, Dimension.PRODUCT, Folding.strict(product)));
    row.findings().keySet().forEach(severity -> group(document, Dimension.SEVERITY, severity));
    beyond.flagged().forEach(rule -> group(document, Dimension.RULE, rule));
  }

  private static void group(Document document, Dimension dimension, String value) {
    if (!value.isEmpty()) {
      String key = value.length() > 200 ? value.substring(0, 200) : value;
      document.add(new SortedSetDocValuesField(dimension.field(), new BytesRef(key)));
    }
  }

  private static String coverage(int answered, int applicable) {
    if (answered == 0) {
      return "none";
    }
    if (answered * 4 < applicable) {
      return "little";
    }
    return answered * 4 < applicable * 3 ? "some" : "most";
  }
}
