package org.tual.assessment;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tual.findings.Finding;
import org.tual.findings.Remembered;
import org.tual.graph.Registry;

/**
 * What the next assessment must know of this one: which identity key belongs to which thing, and
 * which findings there were. Kept in {@code continuity.csv} beside the report.
 *
 * @param registry identity keys
 * @param findings findings, those that are gone included
 */
public record Continuity(Registry registry, List<Remembered> findings) {
  public static final String FILE = "continuity.csv";

  /** Nothing came before. */
  public static Continuity none() {
    return new Continuity(Registry.empty(), List.of());
  }

  /** Reads a kept continuity. */
  public static Continuity read(Reader text) {
    Registry registry = Registry.empty();
    List<Remembered> findings = new ArrayList<>();
    try (CSVReader csv = new CSVReader(text)) {
      for (String[] line = csv.readNext(); line != null; line = csv.readNext()) {
        if (line[0].equals("identity")) {
          registry.put(line[1], line[2], Integer.parseInt(line[3]));
        } else if (line[0].equals("finding")) {
          findings.add(finding(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException | RuntimeException e) {
      throw unreadable(e);
    }
    return new Continuity(registry, findings);
  }

  /** Looks for one finding in a kept continuity, without reading what comes after it. */
  public static Optional<Remembered> finding(Reader text, String fingerprint) {
    try (CSVReader csv = new CSVReader(text)) {
      for (String[] line = csv.readNext(); line != null; line = csv.readNext()) {
        if (line[0].equals("finding") && line[1].equals(fingerprint)) {
          return Optional.of(finding(line));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  private static IllegalArgumentException unreadable(Exception why) {
    return new IllegalArgumentException(
        "The continuity file of the earlier report cannot be read.", why);
  }

  private static Remembered finding(String[] line) {
    return new Remembered(
        line[1],
        line[2],
        Finding.Status.valueOf(line[3]),
        line[4],
        line[5],
        line[6],
        line[7],
        line[8],
        line[9],
        line[10],
        line[11]);
  }

  /** Writes it, sorted, with line feeds. */
  public void write(Writer out) throws IOException {
    for (Remembered finding : findings) {
      line(
          out,
          "finding",
          finding.fingerprint(),
          finding.evidence(),
          finding.status().name(),
          finding.rule(),
          finding.title(),
          finding.severity(),
          finding.subject(),
          finding.group(),
          finding.siteName(),
          finding.country(),
          finding.detail());
    }
    for (Map.Entry<String, Registry.Entry> entry : registry.entries().entrySet()) {
      line(
          out,
          "identity",
          entry.getKey(),
          entry.getValue().iri(),
          Integer.toString(entry.getValue().since()));
    }
  }

  private static void line(Writer out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : ",");
      out.write('"' + cells[i].replace("\"", "\"\"").replace("\\", "\\\\") + '"');
    }
    out.write('\n');
  }
}
