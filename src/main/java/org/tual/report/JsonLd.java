package org.tual.report;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tual.assessment.Assessment;
import org.tual.assessment.Link;
import org.tual.assessment.ListEdition;
import org.tual.assessment.Question;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.intake.InputFile;
import org.tual.supplychain.Iris;

/**
 * The assessment as JSON-LD 1.1: a PROV-O activity that used files and published lists and
 * generated findings, each derived from cells. Written as a stream, every node with an IRI.
 */
final class JsonLd {
  private final Assessment assessment;
  private final String activity;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private JsonWriter json;

  JsonLd(Assessment assessment) {
    this.assessment = assessment;
    String key = assessment.seal().isEmpty() ? assessment.asOf().toString() : assessment.seal();
    activity = Iris.ID + "assessment/" + key;
    for (InputFile input : assessment.inputs()) {
      files.put(input.name(), Iris.ID + "file/" + input.sha256());
    }
    for (ListEdition list : assessment.lists()) {
      lists.put(list.id(), Iris.REF + "list/" + list.id() + "/" + encoded(list.edition()));
    }
  }

  void write(OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    json = new JsonWriter(writer);
    json.setIndent(" ");
    json.beginObject().name("@context").jsonValue(Templates.text("context.json").strip());
    json.name("@graph").beginArray();
    activity();
    for (InputFile input : assessment.inputs()) {
      input(input);
    }
    for (ListEdition list : assessment.lists()) {
      list(list);
    }
    for (RuleSummary rule : assessment.rules()) {
      rule(rule);
    }
    for (SiteAssessment site : assessment.sites()) {
      site(site);
    }
    int number = 0;
    for (Link link : assessment.links()) {
      link(link, ++number);
    }
    for (Finding finding : assessment.findings()) {
      finding(finding);
    }
    for (Question question : assessment.questions()) {
      question(question);
    }
    json.endArray().endObject();
    json.flush();
    writer.write('\n');
    writer.flush();
  }

  private void activity() throws IOException {
    node(activity, "prov:Activity", "tual:Assessment");
    text("asOf", assessment.asOf().toString());
    text("engine", assessment.engine());
    text("seal", assessment.seal());
    json.name("complete").value(assessment.complete());
    json.name("fictional").value(assessment.fictional());
    json.name("statements").value(assessment.statements());
    json.name("buyer").beginObject().name("@id").value(assessment.buyerId());
    text("name", assessment.buyer());
    json.endObject();
    json.name("used").beginArray();
    for (InputFile input : assessment.inputs()) {
      json.value(files.get(input.name()));
    }
    for (ListEdition list : assessment.lists()) {
      json.value(lists.get(list.id()));
    }
    json.endArray();
    text("caution", "A trained person must look. This is not a finding of forced labour.");
    json.endObject();
  }

  private void input(InputFile input) throws IOException {
    node(files.get(input.name()), "prov:Entity", "tual:InputFile");
    text("name", input.name());
    text("sha256", input.sha256());
    json.endObject();
  }

  private void list(ListEdition list) throws IOException {
    node(lists.get(list.id()), "prov:Entity", "tual:ListEdition");
    text("name", list.title());
    text("publisher", list.publisher());
    text("edition", list.edition());
    text("issued", list.date());
    json.name("complete").value(list.complete());
    text("sha256", list.sha256());
    json.endObject();
  }

  private void rule(RuleSummary rule) throws IOException {
    node(rule(rule.id()), "tual:Rule");
    text("name", rule.title());
    text("severity", rule.severity());
    text("dimension", rule.dimension());
    text("basis", rule.basis());
    json.name("evaluated").value(rule.evaluated());
    json.name("flagged").value(rule.flagged());
    json.name("noSign").value(rule.noSign());
    json.name("unknown").value(rule.unknown());
    json.name("notApplicable").value(rule.notApplicable());
    json.endObject();
  }

  private void site(SiteAssessment site) throws IOException {
    String kind = site.kind();
    node(site.id(), "tual:" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    text("name", site.name());
    text("localName", site.localName());
    if (!site.country().isEmpty()) {
      text("country", Iris.country(site.country()));
    }
    if (site.latitude() != null && site.longitude() != null) {
      text("latitude", Words.degrees(site.latitude()));
      text("longitude", Words.degrees(site.longitude()));
    }
    if (site.step() >= 0) {
      json.name("step").value(site.step());
    }
    text("priorityBand", site.band().name());
    text("bandReason", site.bandReason());
    text("iloCriteria", site.ilo().name());
    text("iloReason", site.iloReason());
    answers("flaggedBy", site.answers(), 'F');
    answers("noSignBy", site.answers(), 'N');
    answers("unknownTo", site.answers(), 'U');
    answers("notEvaluatedBy", site.answers(), 'X');
    text("noSignWords", site.noSignWords());
    text("unknownKind", site.unknownKind());
    texts("possibleBlocker", site.blockers());
    texts("auditDoubt", site.credibility());
    json.endObject();
  }

  private void answers(String name, String answers, char answer) throws IOException {
    if (answers.indexOf(answer) < 0) {
      return;
    }
    json.name(name).beginArray();
    for (int i = answers.indexOf(answer); i >= 0; i = answers.indexOf(answer, i + 1)) {
      json.value(rule(assessment.rules().get(i).id()));
    }
    json.endArray();
  }

  private void link(Link link, int number) throws IOException {
    node(activity + "/link/" + number, "tual:Supply");
    text("from", link.from());
    text("to", link.to());
    text("linkStatus", link.status());
    text("product", link.product());
    json.endObject();
  }

  private void finding(Finding finding) throws IOException {
    String iri = Iris.ID + "finding/" + finding.fingerprint();
    node(iri, "tual:Finding", "prov:Entity");
    text("wasGeneratedBy", activity);
    text("rule", rule(finding.rule()));
    text("subject", finding.subject());
    text("severity", finding.severity());
    text("indicator", finding.indicator());
    text("dimension", finding.dimension());
    text("stage", finding.stage());
    text("strength", finding.strength());
    text("workforceGroup", finding.group());
    text("period", finding.period());
    text("sourceClass", finding.sourceClass());
    text("linkStatus", finding.linkStatus());
    text("status", finding.status().name());
    text("detail", finding.detail());
    json.name("wasDerivedFrom").beginArray();
    int number = 0;
    for (Evidence fact : finding.evidence()) {
      fact(iri + "/fact/" + ++number, fact);
    }
    json.endArray().endObject();
  }

  private void fact(String iri, Evidence fact) throws IOException {
    node(iri, "prov:Entity", "tual:Fact");
    text("property", "tual:" + fact.property());
    text("value", fact.value());
    text("raw", fact.raw());
    text("sourceClass", fact.sourceClass().name());
    text("date", fact.date());
    json.name("contradicted").value(fact.contradicted());
    if (fact.source() != null) {
      text("cell", fact.source().toString());
      text("inFile", files.get(fact.source().file()));
    } else if (fact.list() != null) {
      int at = fact.list().indexOf('@');
      String id = at < 0 ? fact.list() : fact.list().substring(0, at);
      text("inList", lists.getOrDefault(id, Iris.REF + "list/" + encoded(id)));
    }
    json.endObject();
  }

  private void question(Question question) throws IOException {
    node(activity + "/question/" + question.rank(), "tual:Question");
    text("subject", question.whomId());
    text("text", question.text());
    text("property", "tual:" + question.property());
    text("why", question.why());
    text("state", question.state());
    json.name("rank").value(question.rank());
    json.name("effect").value(question.effect());
    json.endObject();
  }

  private static String rule(String id) {
    return Iris.REF + "rule/" + encoded(id);
  }

  private void node(String iri, String... types) throws IOException {
    json.beginObject().name("@id").value(iri);
    texts("@type", List.of(types));
  }

  private void text(String name, String text) throws IOException {
    if (text != null && !text.isEmpty()) {
      json.name(name).value(text);
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.name(name).beginArray();
      for (String text : texts) {
        json.value(text);
      }
      json.endArray();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
