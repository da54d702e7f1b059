package org.tual.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.Iris;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Value;

class AuditFactsTest {
  private static final Value EMPLOYER = Lists.term("HeldByEmployer");
  private static final Value YES = new Value.YesNo(true);
  private static final Context SAW =
      Lists.said(SourceClass.AUDITOR, Grade.OBSERVED, Lists.DAY.minusMonths(1));
  private static final Context PAPER =
      Lists.said(SourceClass.DOCUMENT, Grade.DOCUMENTED, Lists.DAY.minusMonths(1));

  private final Lists lists = new Lists();
  private final int site = lists.site("Contoh Foods", "TH", "");

  private Snapshot snapshot() {
    Facts facts = new Facts(lists.statements, lists.identity());
    Snapshot snapshot = new Snapshot(facts, new Network(facts, "Contoh Buyer"));
    new Derivations(snapshot, Lists.DAY, Rates.none()).run();
    return snapshot;
  }

  private List<String> of(Snapshot snapshot, String property) {
    Node subject = snapshot.node(snapshot.facts().identity().node(site));
    return snapshot
        .graph()
        .find(subject, NodeFactory.createURI(Iris.ont(property)), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private boolean audited(Snapshot snapshot) {
    return snapshot
        .graph()
        .contains(
            snapshot.node(snapshot.facts().identity().node(site)),
            RDF.type.asNode(),
            NodeFactory.createURI(Iris.ont("AuditedSite")));
  }

  private void workers(String count) {
    lists.claim(lists.group(site, "AllWorkers"), "tual:headcount", Lists.number(count));
  }

  @Test
  void aSiteOfWhoseAuditNobodySaysAnythingIsNotAudited() {
    workers("450");
    Snapshot snapshot = snapshot();
    assertThat(audited(snapshot)).isFalse();
    assertThat(of(snapshot, "auditDaysByTable")).isEmpty();
  }

  @Test
  void theTableSaysWhatAnAuditOfSoManyWorkersNeeds() {
    for (List<String> line :
        List.of(
            List.of("100", "1", "6"),
            List.of("101", "2", "6"),
            List.of("1000", "3", "12"),
            List.of("9000", "4", "20"))) {
      SampleTable.Line needed = SampleTable.shipped().of(new BigDecimal(line.get(0)));
      assertThat(needed.manDays()).as(line.get(0)).isEqualByComparingTo(line.get(1));
      assertThat(needed.interviewsAlone()).as(line.get(0)).isEqualByComparingTo(line.get(2));
    }
  }

  @Test
  void thePayrollOfTheAuditCountsBeforeTheHeadcountOfAList() {
    workers("90");
    lists.claim(site, "tual:headcountOnPayroll", Lists.number("620"));
    Snapshot snapshot = snapshot();
    assertThat(audited(snapshot)).isTrue();
    assertThat(of(snapshot, "auditDaysByTable")).containsExactly("3");
  }

  @Test
  void whatTheReportSaysOfTheTableIsNotReplaced() {
    workers("620");
    lists.claim(site, "tual:auditDaysByTable", Lists.number("5"));
    assertThat(of(snapshot(), "auditDaysByTable")).containsExactly("5");
  }

  @Test
  void signsThatTheAuditSawOrReadAreCountedOnceEachAndLeadToTheirCells() {
    lists.claim(site, "tual:summarySaysNone", YES);
    int seen = lists.group(SAW, site, "AllWorkers");
    int read = lists.group(PAPER, site, "AllWorkers");
    lists.claim(seen, "tual:documentsHeldBy", EMPLOYER);
    lists.claim(read, "tual:documentsHeldBy", EMPLOYER);
    lists.claim(seen, "tual:phoneTaken", YES);
    lists.claim(seen, "tual:freeResignation", YES);
    Snapshot snapshot = snapshot();
    assertThat(of(snapshot, "auditSignsRecorded")).containsExactly("2");
    String id = snapshot.facts().identity().iri(snapshot.facts().identity().node(site));
    assertThat(snapshot.cite(id, "tual:auditSignsRecorded"))
        .extracting(Citation::property)
        .containsExactlyInAnyOrder("tual:documentsHeldBy", "tual:phoneTaken");
  }

  @Test
  void whatTheSupplierSaysOfItselfIsNoSignOfTheAudit() {
    lists.claim(site, "tual:summarySaysNone", YES);
    lists.claim(lists.group(site, "AllWorkers"), "tual:documentsHeldBy", EMPLOYER);
    assertThat(of(snapshot(), "auditSignsRecorded")).isEmpty();
  }

  @Test
  void anAuditThatAskedAndFoundNothingHasNoneAndNotNothing() {
    lists.claim(site, "tual:summarySaysNone", YES);
    lists.claim(
        lists.group(SAW, site, "AllWorkers"), "tual:documentsHeldBy", Lists.term("HeldByWorker"));
    assertThat(of(snapshot(), "auditSignsRecorded")).containsExactly("0");
  }

  @Test
  void everyColumnAboutAnAuditMakesAnAuditedSite() throws IOException {
    List<String> columns =
        Files.readAllLines(Path.of("ontology/fields.csv")).stream()
            .filter(line -> line.startsWith("audit."))
            .map(line -> line.split(",")[2])
            // what became of workers after a talk is no audit
            .filter(property -> !property.equals("tual:harmAfterContact"))
            .toList();
    assertThat(AuditFacts.OF_AN_AUDIT).containsExactlyElementsOf(columns);
  }
}
