package org.tual.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.assessment.Assessment;
import org.tual.spreadsheet.SafeText;

class ReportWriterTest {
  private static final EnumSet<Format> CANONICAL =
      EnumSet.of(Format.CSV, Format.JSONLD, Format.HTML);
  private static final Pattern FORBIDDEN =
      Pattern.compile("\\b(clean|safe|compliant|low risk|guilty|guilt|score|scores)\\b");

  @TempDir Path dir;

  private Path write(Assessment assessment, String name) {
    Path out = dir.resolve(name);
    ReportWriter.write(assessment, out, CANONICAL, line -> {});
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }

  private static List<String[]> rows(Path csv) throws Exception {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(Files.readString(csv)))
            .withCSVParser(new RFC4180Parser())
            .build()) {
      return reader.readAll();
    }
  }

  @Test
  void writesTheSameBytesForTheSameAssessment() throws IOException {
    Path one = write(Fixtures.large(500), "one");
    Locale before = Locale.getDefault();
    Path two;
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      two = write(Fixtures.large(500), "two");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(files(one)).hasSize(6);
    for (Path file : files(one)) {
      assertThat(file).hasSameBinaryContentAs(two.resolve(file.getFileName()));
    }
  }

  @Test
  void neverUsesWordsThatAcquitOrCondemn() throws IOException {
    for (Path file : files(write(Fixtures.seafood(), "words"))) {
      String text = Files.readString(file).toLowerCase(Locale.ROOT);
      assertThat(FORBIDDEN.matcher(text).results().map(found -> found.group()).toList())
          .as("words in %s", file.getFileName())
          .isEmpty();
    }
  }

  @Test
  void findingsHaveTheAgreedColumnsAndLeadBackToCellsAndLists() throws Exception {
    List<String[]> rows = rows(write(Fixtures.seafood(), "csv").resolve("findings.csv"));
    assertThat(String.join(",", rows.get(0)))
        .isEqualTo(
            "fingerprint,rule,severity,indicator,dimension,stage,strength,site,site_name,country,"
                + "step,workforce_group,period,source_class,link_status,status,detail,sources");
    assertThat(rows).hasSize(6);
    assertThat(rows.get(1)[17])
        .isEqualTo(
            "vendors.xlsx!Terms!H12; vendors.xlsx!Terms!J12; list:goods-by-country@2022-09-28");
  }

  @Test
  void noCellOfAnyTableStartsLikeAFormula() throws Exception {
    Path out = write(Fixtures.seafood(), "formula");
    for (String table : List.of("findings.csv", "sites.csv", "questions.csv", "problems.csv")) {
      for (String[] row : rows(out.resolve(table))) {
        for (String cell : row) {
          assertThat(SafeText.guarded(cell)).isEqualTo(cell);
        }
      }
    }
    assertThat(Files.readString(out.resolve("findings.csv"))).contains("\"'=HYPERLINK(");
  }

  @Test
  void anAnswerSheetLeavesTheAnswerBlankAndNamesTheField() throws Exception {
    List<String[]> rows = rows(write(Fixtures.seafood(), "ask").resolve("questions.csv"));
    assertThat(rows.get(0)).contains("whom", "country", "id", "question", "answer", "field");
    assertThat(rows.get(1)[4]).isEmpty();
    assertThat(rows.get(1)[7]).isEqualTo("fee.payer");
  }

  @Test
  void aDoubtAboutAnAuditSaysWhoseDecisionItWasInEveryForm() throws IOException {
    Path out = write(Fixtures.seafood(), "doubt");
    for (String file : List.of("report.html", "sites.csv", "assessment.jsonld")) {
      assertThat(Files.readString(out.resolve(file)))
          .as(file)
          .contains("1 day bought, 3 by the table; decided by the buyer");
    }
  }

  @Test
  void markupInANameStaysText() throws IOException {
    String html = Files.readString(write(Fixtures.seafood(), "xss").resolve("report.html"));
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void thePageLoadsNothingFromAnywhere() throws IOException {
    String html = Files.readString(write(Fixtures.seafood(), "alone").resolve("report.html"));
    assertThat(html).doesNotContain("src=\"", "@import", "url(http", "<link");
    assertThat(html).contains("default-src 'none'").contains("FICTIONAL");
    List<String> links = new ArrayList<>();
    Pattern.compile("href=\"([^\"]*)").matcher(html).results().forEach(m -> links.add(m.group(1)));
    assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("#"));
  }

  @Test
  void pageOneSaysWhatMatters() throws IOException {
    String html = Files.readString(write(Fixtures.seafood(), "minute").resolve("report.html"));
    assertThat(html)
        .contains("<strong>3 possible signs</strong> about how people work are recorded")
        .contains("<strong>3 of 4</strong> rules can be answered with these data")
        .contains("A trained person must look. This is not a finding of forced labour.")
        .contains("Ask these <strong>2 suppliers</strong> these <strong>2 things</strong>")
        .contains("1 sheet about persons was stopped before anything was stored")
        .contains("<strong>71 of 87 rows</strong> used")
        .contains("Absence from a list is no clearance.")
        .contains(Fixtures.BURMESE);
  }

  @Test
  void anIncompleteAssessmentSaysSo() throws IOException {
    Assessment incomplete = Fixtures.incomplete();
    String html = Files.readString(write(incomplete, "incomplete").resolve("report.html"));
    assertThat(html).contains("This assessment is incomplete").contains("It took too long.");
  }

  @Test
  void aHundredThousandSitesStayABoundedPage() throws IOException {
    Path out = dir.resolve("large");
    ReportWriter.write(Fixtures.large(100_000), out, EnumSet.of(Format.HTML), line -> {});
    Path html = out.resolve("report.html");
    assertThat(Files.size(html)).isLessThan(3_000_000);
    assertThat(Files.readString(html)).contains("more are in sites.csv");
  }

  @Test
  void theJsonIsLinkedDataInTheTermsOfProvenance() throws IOException {
    Path json = write(Fixtures.seafood(), "ld").resolve("assessment.jsonld");
    Model model = ModelFactory.createDefaultModel();
    try (var in = Files.newInputStream(json)) {
      RDFDataMgr.read(model, in, Lang.JSONLD11);
    }
    var prov = "http://www.w3.org/ns/prov#";
    var findings =
        model.listResourcesWithProperty(model.createProperty(prov, "wasGeneratedBy")).toList();
    assertThat(findings).hasSize(5);
    assertThat(
            model
                .listStatements(null, model.createProperty(prov, "wasDerivedFrom"), (String) null)
                .toList())
        .hasSize(15);
    assertThat(model.listSubjects().toList()).allMatch(node -> node.isURIResource());
    var lists = model.createProperty("https://w3id.org/tual/ont#", "inList");
    assertThat(model.listObjectsOfProperty(lists).toList())
        .isNotEmpty()
        .allMatch(list -> model.contains(list.asResource(), null));
  }

  @Test
  void everyTermOfTheJsonIsDefinedInTheOntology() throws IOException {
    Path json = write(Fixtures.seafood(), "terms").resolve("assessment.jsonld");
    Model model = ModelFactory.createDefaultModel();
    try (var in = Files.newInputStream(json)) {
      RDFDataMgr.read(model, in, Lang.JSONLD11);
    }
    Model ontology = RDFDataMgr.loadModel("ontology/core.ttl");
    ontology.add(RDFDataMgr.loadModel("ontology/assessment.ttl"));
    Set<String> terms = new TreeSet<>();
    model.listStatements().forEach(s -> terms.add(s.getPredicate().getURI()));
    model.listObjectsOfProperty(RDF.type).forEach(type -> terms.add(type.asResource().getURI()));
    terms.removeIf(term -> !term.startsWith("https://w3id.org/tual/ont#"));
    assertThat(terms).hasSizeGreaterThan(40);
    for (String term : terms) {
      assertThat(ontology.contains(ontology.createResource(term), RDFS.comment)).as(term).isTrue();
    }
  }

  @Test
  void wordsStandOutFromTheirGroundInLightAndDark() {
    String css = Templates.text("report.css");
    for (String theme : css.split("prefers-color-scheme:dark", 2)) {
      for (String pair : List.of("ink page", "ink card", "ink2 card", "link card", "warn warnbg")) {
        String[] names = pair.split(" ");
        assertThat(contrast(colour(theme, names[0]), colour(theme, names[1])))
            .as(pair)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    assertThat(contrast(colour(css, "s1"), 0xffffff)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colour(css, "s2"), 0x14213d)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colour(css, "s3"), 0x3d2c00)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colour(css, "s4"), 0x0b3b57)).isGreaterThanOrEqualTo(4.5);
  }

  private static int colour(String css, String token) {
    var found = Pattern.compile("--" + token + ":#([0-9a-f]{3,6})[;}]").matcher(css);
    assertThat(found.find()).as(token).isTrue();
    String hex = found.group(1);
    return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
  }

  /** Contrast after WCAG 2.2. */
  private static double contrast(int one, int two) {
    double x = luminance(one);
    double y = luminance(two);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(int rgb) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = (rgb >> (16 - 8 * i) & 255) / 255.0;
      parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
