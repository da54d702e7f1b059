package org.tual.projection;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.tual.supplychain.Iris;

/** The findings of a sealed assessment as N-Triples, row by row from its {@code findings.csv}. */
public final class ReportTriples {
  private static final Set<String> TEXTS =
      Set.of(
          "severity", "indicator", "dimension", "stage", "strength", "period", "status", "detail");

  private ReportTriples() {}

  /** The graph of an assessment's findings. */
  public static String graph(String assessment) {
    return Iris.ID + "findings/" + assessment;
  }

  /**
   * Writes them.
   *
   * @throws UncheckedIOException where the file cannot be read
   */
  public static void write(Path findings, OutputStream to) {
    StreamRDF out = StreamRDFWriter.getWriterStream(to, Lang.NTRIPLES);
    out.start();
    try (CSVReader csv = new CSVReader(Files.newBufferedReader(findings, StandardCharsets.UTF_8))) {
      List<String> header = List.of(csv.readNext());
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        finding(header, row, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    out.finish();
  }

  private static void finding(List<String> header, String[] row, StreamRDF out) {
    Node finding = iri(Iris.ID + "finding/" + row[header.indexOf("fingerprint")]);
    out.triple(Triple.create(finding, RDF.type.asNode(), iri(Iris.ont("Finding"))));
    Node rule = iri(Iris.REF + "rule/" + row[header.indexOf("rule")]);
    out.triple(Triple.create(finding, iri(Iris.ont("rule")), rule));
    Node subject = iri(row[header.indexOf("site")]);
    out.triple(Triple.create(finding, iri(Iris.ont("subject")), subject));
    for (int i = 0; i < row.length; i++) {
      if (TEXTS.contains(header.get(i)) && !row[i].isEmpty()) {
        Node words = NodeFactory.createLiteralString(row[i]);
        out.triple(Triple.create(finding, iri(Iris.ont(header.get(i))), words));
      }
    }
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
