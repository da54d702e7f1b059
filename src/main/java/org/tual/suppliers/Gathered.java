package org.tual.suppliers;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.supplychain.Iris;

/**
 * What a sealed report says of each place, gathered from its tables: how many findings of which
 * severity, the gravest of them, and where its findings and questions stand in full.
 */
final class Gathered {
  static final String JSONLD = "assessment.jsonld";
  private static final String[] SEVERITIES = {"S1", "S2", "S3", "S4"};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ruleIds = new ArrayList<>();
  private final Map<String, Integer> ruleNumbers = new HashMap<>();
  private final Pointers findings;
  private final Pointers questions;
  private final int[] counts;
  private final int[] dismissed;
  private final short[] mainRule;
  private final byte[] mainSeverity;
  private Known known;

  private Gathered(Path report) throws IOException, CsvValidationException {
    try (CSVReader sites = table(report, "sites.csv")) {
      int site = column(sites.readNext(), "site");
      for (String[] row = sites.readNext(); row != null; row = sites.readNext()) {
        numbers.put(row[site], numbers.size());
      }
    }
    int places = numbers.size();
    findings = new Pointers(places);
    questions = new Pointers(places);
    counts = new int[places * SEVERITIES.length];
    dismissed = new int[places];
    mainRule = new short[places];
    mainSeverity = new byte[places];
  }

  static Gathered from(Path report) throws IOException, CsvValidationException {
    Gathered gathered = new Gathered(report);
    gathered.walk(report);
    return gathered;
  }

  static CSVReader table(Path report, String name) throws IOException {
    return new CSVReader(Files.newBufferedReader(report.resolve(name), StandardCharsets.UTF_8));
  }

  static int column(String[] header, String name) {
    for (int i = 0; i < header.length; i++) {
      if (header[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalStateException("no column " + name);
  }

  private void walk(Path report) throws IOException, CsvValidationException {
    Map<String, Known.ListEdition> lists = new LinkedHashMap<>();
    Map<String, Known.RuleThen> rules = new LinkedHashMap<>();
    Path file = report.resolve(JSONLD);
    try (CSVReader rows = table(report, "findings.csv");
        FileChannel channel = FileChannel.open(file)) {
      FindingRows next = new FindingRows(rows);
      Nodes.each(
          file,
          place -> {
            String id = place.id();
            if (id.startsWith(Iris.ID + "finding/")) {
              finding(next.row(id.substring(id.lastIndexOf('/') + 1)), place);
            } else if (id.contains("/question/")) {
              question(channel, place);
            } else if (id.startsWith(Iris.REF + "list/")) {
              lists.put(id, Known.list(Nodes.read(channel, place.from(), place.length())));
            } else if (id.startsWith(Iris.REF + "rule/")) {
              Known.RuleThen rule = Known.rule(Nodes.read(channel, place.from(), place.length()));
              rules.put(rule.id(), rule);
            } else if (known == null && id.startsWith(Iris.ID + "assessment/")) {
              known = Known.of(Nodes.read(channel, place.from(), place.length()), lists, rules);
            }
          });
    }
  }

  /** The rows of the table of findings, which stand in the order of the nodes. */
  private static final class FindingRows {
    private final CSVReader csv;
    private final int fingerprint;
    private final int rule;
    private final int severity;
    private final int site;
    private final int status;

    FindingRows(CSVReader csv) throws IOException, CsvValidationException {
      this.csv = csv;
      String[] header = csv.readNext();
      fingerprint = column(header, "fingerprint");
      rule = column(header, "rule");
      severity = column(header, "severity");
      site = column(header, "site");
      status = column(header, "status");
    }

    String[] row(String print) throws IOException {
      try {
        String[] row = csv.readNext();
        if (row == null || !row[fingerprint].equals(print)) {
          throw new IllegalStateException("The tables of a report do not belong together.");
        }
        return new String[] {row[site], row[rule], row[severity], row[status]};
      } catch (CsvValidationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void finding(String[] row, Nodes.Place place) {
    Integer number = numbers.get(row[0]);
    if (number == null) {
      return;
    }
    findings.add(number, place.from(), place.length());
    if (row[3].equals("DISMISSED")) {
      dismissed[number]++;
      return;
    }
    int severity = row[2].charAt(1) - '1';
    counts[number * SEVERITIES.length + severity]++;
    if (mainSeverity[number] == 0 || severity + 1 < mainSeverity[number]) {
      mainSeverity[number] = (byte) (severity + 1);
      mainRule[number] = (short) ruleNumber(row[1]);
    }
  }

  private int ruleNumber(String rule) {
    return ruleNumbers.computeIfAbsent(
        rule,
        id -> {
          ruleIds.add(id);
          return ruleIds.size() - 1;
        });
  }

  private void question(FileChannel channel, Nodes.Place place) {
    String whom = Known.text(Nodes.read(channel, place.from(), place.length()), "subject");
    Integer number = numbers.get(whom);
    if (number != null) {
      questions.add(number, place.from(), place.length());
    }
  }

  Known known() {
    return known;
  }

  /** How many of each severity, those that are there only. */
  Map<String, Integer> counts(int place) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (int i = 0; i < SEVERITIES.length; i++) {
      if (counts[place * SEVERITIES.length + i] > 0) {
        all.put(SEVERITIES[i], counts[place * SEVERITIES.length + i]);
      }
    }
    return all;
  }

  int dismissed(int place) {
    return dismissed[place];
  }

  /** The gravest finding; null where there is none. */
  Row.Main main(int place) {
    if (mainSeverity[place] == 0) {
      return null;
    }
    String rule = ruleIds.get(mainRule[place]);
    Known.RuleThen then = known.rules().get(rule);
    String title = then == null ? rule : then.title();
    return new Row.Main(rule, title, SEVERITIES[mainSeverity[place] - 1]);
  }

  byte[] findings(int place) {
    return findings.of(place);
  }

  byte[] questions(int place) {
    return questions.of(place);
  }
}
