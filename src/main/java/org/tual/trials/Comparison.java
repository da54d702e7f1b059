package org.tual.trials;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.assessment.Assessment;
import org.tual.assessment.RuleSummary;
import org.tual.findings.Finding;

/** Compares two assessments of the same inputs, sign by sign. */
final class Comparison {
  private static final Outcome.Counts NONE = new Outcome.Counts(true, 0, 0, 0, 0);

  private enum What {
    COMES,
    GOES,
    ALTERED
  }

  /** A sign that differs; either side may be null, not both. */
  private record Difference(What what, Finding before, Finding after) {
    Finding shown() {
      return after == null ? before : after;
    }
  }

  private final List<Difference> differences = new ArrayList<>();
  private final List<Outcome.Answers> rules = new ArrayList<>();
  private int stays;

  Comparison(Assessment before, Assessment after) {
    findings(before, after);
    rules(before, after);
  }

  private void findings(Assessment before, Assessment after) {
    Map<String, Finding> left = new LinkedHashMap<>();
    before.findings().forEach(finding -> left.put(finding.fingerprint(), finding));
    for (Finding finding : after.findings()) {
      Finding was = left.remove(finding.fingerprint());
      if (was == null) {
        differences.add(new Difference(What.COMES, null, finding));
      } else if (was.severity().equals(finding.severity())
          && was.detail().equals(finding.detail())) {
        stays++;
      } else {
        differences.add(new Difference(What.ALTERED, was, finding));
      }
    }
    left.values().forEach(gone -> differences.add(new Difference(What.GOES, gone, null)));
  }

  private void rules(Assessment before, Assessment after) {
    Map<String, RuleSummary> was = byId(before);
    Map<String, RuleSummary> is = byId(after);
    Map<String, RuleSummary> all = new TreeMap<>(was);
    all.putAll(is);
    all.forEach(
        (id, rule) -> {
          Outcome.Counts old = counts(was.get(id));
          Outcome.Counts fresh = counts(is.get(id));
          if (!old.equals(fresh)) {
            rules.add(new Outcome.Answers(id, rule.title(), old, fresh));
          }
        });
  }

  private static Map<String, RuleSummary> byId(Assessment assessment) {
    Map<String, RuleSummary> rules = new TreeMap<>();
    assessment.rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  private static Outcome.Counts counts(RuleSummary rule) {
    return rule == null
        ? NONE
        : new Outcome.Counts(
            rule.evaluated(), rule.flagged(), rule.noSign(), rule.unknown(), rule.notApplicable());
  }

  private int count(What what) {
    return (int) differences.stream().filter(one -> one.what() == what).count();
  }

  /** The whole in figures, with where the tables are kept. */
  Outcome outcome(boolean undoing, String findings, String perPlace) {
    return new Outcome(
        undoing,
        count(What.COMES),
        count(What.GOES),
        count(What.ALTERED),
        stays,
        places().size(),
        rules,
        findings,
        perPlace);
  }

  /** The signs that differ, those that come first. */
  void writeFindings(OutputStream out) throws IOException {
    try (CSVWriter csv = csv(out)) {
      csv.writeNext(
          new String[] {
            "change",
            "rule",
            "title",
            "severity",
            "severity_before",
            "site",
            "site_name",
            "country",
            "workforce_group",
            "status",
            "detail",
            "fingerprint"
          });
      for (What what : What.values()) {
        for (Difference one : differences) {
          if (one.what() == what) {
            csv.writeNext(row(one));
          }
        }
      }
    }
  }

  private static String[] row(Difference one) {
    Finding shown = one.shown();
    return new String[] {
      one.what().name(),
      shown.rule(),
      shown.title(),
      shown.severity(),
      one.before() == null ? "" : one.before().severity(),
      shown.subject(),
      shown.siteName(),
      shown.country(),
      shown.group(),
      shown.status().name(),
      shown.detail(),
      shown.fingerprint()
    };
  }

  private Map<String, List<Difference>> places() {
    Map<String, List<Difference>> places = new LinkedHashMap<>();
    differences.forEach(
        one -> places.computeIfAbsent(one.shown().subject(), site -> new ArrayList<>()).add(one));
    return places;
  }

  /** The places that would see a difference, those with most of it first. */
  void writePlaces(OutputStream out) throws IOException {
    List<List<Difference>> places = new ArrayList<>(places().values());
    places.sort((one, other) -> Integer.compare(other.size(), one.size()));
    try (CSVWriter csv = csv(out)) {
      csv.writeNext(new String[] {"site", "site_name", "country", "comes", "goes", "altered"});
      for (List<Difference> of : places) {
        Finding shown = of.get(0).shown();
        csv.writeNext(
            new String[] {
              shown.subject(),
              shown.siteName(),
              shown.country(),
              count(of, What.COMES),
              count(of, What.GOES),
              count(of, What.ALTERED)
            });
      }
    }
  }

  private static String count(List<Difference> of, What what) {
    return String.valueOf(of.stream().filter(one -> one.what() == what).count());
  }

  private static CSVWriter csv(OutputStream out) {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return new CSVWriter(text);
  }
}
