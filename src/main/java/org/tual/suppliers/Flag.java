package org.tual.suppliers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tual.decisions.StoredDecision;
import org.tual.replies.Release;
import org.tual.rules.Rule;
import org.tual.runs.ReportTable;
import org.tual.supplychain.Iris;

/**
 * A possible sign at one supplier, with everything that it rests on and what people did about it.
 *
 * @param fingerprint the same over time and across lists
 * @param rule id
 * @param severity S1 (stop and safeguard) to S4 (context)
 * @param group workforce group in plain words
 * @param sourceWords in whose words it stands at its weakest; null where not to be seen
 * @param linkStatus weakest link on the best way to the buyer; may be empty
 * @param status as the assessment knew it
 * @param detail one sentence
 * @param basis the norms that the rule rests on
 * @param guard what the sign does not say
 * @param lowers what would lower it; empty where the rule is not known any more
 * @param askSupplier a question for the supplier
 * @param facts in the order of the rule
 * @param decisions of people, the newest first; those that came after the assessment too
 * @param releases to the supplier, with the replies
 */
public record Flag(
    String fingerprint,
    String rule,
    String title,
    String severity,
    String indicator,
    String dimension,
    String stage,
    String strength,
    String group,
    String period,
    String sourceWords,
    String linkStatus,
    String status,
    String detail,
    String basis,
    String guard,
    String lowers,
    String askSupplier,
    List<Fact> facts,
    List<StoredDecision> decisions,
    List<Release> releases) {

  /** From the node of a sealed report. */
  static Flag of(JsonObject node, Known known, Optional<Rule> rule) {
    String id = Known.ruleId(Known.text(node, "rule"));
    Known.RuleThen then = known.rules().get(id);
    List<Fact> facts = new ArrayList<>();
    for (JsonElement fact : node.getAsJsonArray("wasDerivedFrom")) {
      facts.add(Fact.of(fact.getAsJsonObject(), known));
    }
    return new Flag(
        Iris.localName(Known.text(node, "@id")),
        id,
        then == null ? id : then.title(),
        Known.text(node, "severity"),
        Known.text(node, "indicator"),
        Known.text(node, "dimension"),
        Known.text(node, "stage"),
        Known.text(node, "strength"),
        Known.text(node, "workforceGroup"),
        Known.text(node, "period"),
        Fact.words(Known.text(node, "sourceClass")),
        Known.text(node, "linkStatus"),
        Known.text(node, "status"),
        Known.text(node, "detail"),
        then == null ? "" : then.basis(),
        rule.map(now -> now.words().guard()).orElse(""),
        rule.map(now -> now.words().lowers()).orElse(""),
        rule.map(now -> now.words().askSupplier()).orElse(""),
        facts,
        List.of(),
        List.of());
  }

  Flag with(List<StoredDecision> decided, List<Release> released) {
    return copy(sourceWords, detail, facts, decided, released);
  }

  /** For who sees some sites only: nothing that leads elsewhere, nor who said it. */
  Flag alone() {
    String told = ReportTable.namesAnother(rule) ? ReportTable.NAMES_ANOTHER : detail;
    return copy(null, told, List.of(), List.of(), List.of());
  }

  private Flag copy(
      String words,
      String told,
      List<Fact> shown,
      List<StoredDecision> decided,
      List<Release> released) {
    return new Flag(
        fingerprint,
        rule,
        title,
        severity,
        indicator,
        dimension,
        stage,
        strength,
        group,
        period,
        words,
        linkStatus,
        status,
        told,
        basis,
        guard,
        lowers,
        askSupplier,
        shown,
        decided,
        released);
  }
}
