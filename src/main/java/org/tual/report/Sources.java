package org.tual.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tual.assessment.Assessment;
import org.tual.assessment.ListEdition;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;

/**
 * Where the facts of a finding stand: {@code file!sheet!B7} for a cell, {@code list:id@day} for the
 * edition of that day of a published list.
 */
public final class Sources {
  private final Map<String, String> editions = new HashMap<>();

  Sources(Assessment assessment) {
    for (ListEdition list : assessment.lists()) {
      editions.put(list.id(), list.date());
    }
  }

  /** Every place of a finding's facts, each once, in the order of the evidence. */
  public String of(Finding finding) {
    Set<String> places = new LinkedHashSet<>();
    for (Evidence fact : finding.evidence()) {
      places.add(of(fact));
    }
    places.remove("");
    return String.join("; ", places);
  }

  /** The place of one fact; empty where it was worked out and not read. */
  public String of(Evidence fact) {
    if (fact.source() != null) {
      return fact.source().toString();
    }
    if (fact.list() == null || fact.list().isEmpty()) {
      return "";
    }
    String list = fact.list().startsWith("list:") ? fact.list().substring(5) : fact.list();
    String edition = editions.get(list);
    return "list:" + (edition == null ? list : list + "@" + edition);
  }
}
