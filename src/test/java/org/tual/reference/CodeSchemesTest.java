package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Iris;

class CodeSchemesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private final Model schemes = CodeSchemes.of(ReferenceLists.shipped(), DAY);

  @Test
  void holdsEveryCodeOfEveryList() {
    assertThat(members("isic4")).hasSize(766);
    assertThat(members("hs2022")).hasSize(1324);
    assertThat(members("countries")).hasSize(250);
    assertThat(members("goods")).hasSize(Goods.shipped().all().size());
  }

  @Test
  void everyConceptHasOneCodedLabelAndEveryBroaderOneIsThere() {
    for (Resource concept : schemes.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
      List<RDFNode> labels = schemes.listObjectsOfProperty(concept, SKOS.prefLabel).toList();
      assertThat(labels).as(concept.getURI()).hasSize(1);
      assertThat(concept.hasProperty(SKOS.notation)).isTrue();
    }
    for (RDFNode broader : schemes.listObjectsOfProperty(SKOS.broader).toList()) {
      assertThat(broader.asResource().hasProperty(RDF.type, SKOS.Concept))
          .as("" + broader)
          .isTrue();
    }
    Resource fishing = schemes.createResource(Iris.isic("0311"));
    assertThat(fishing.getPropertyResourceValue(SKOS.broader).getURI()).isEqualTo(Iris.isic("031"));
  }

  @Test
  void namesACountryInTheLanguagesThatListsAreWrittenIn() {
    Resource indonesia = schemes.createResource(Iris.country("ID"));
    assertThat(schemes.contains(indonesia, SKOS.altLabel, schemes.createLiteral("印度尼西亚", "zh")))
        .isTrue();
  }

  @Test
  void writesTheWholeOntologyAsTurtleThatReadsBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CodeSchemes.write(ReferenceLists.shipped(), DAY, out);
    Model read = ModelFactory.createDefaultModel();
    RDFDataMgr.read(read, new ByteArrayInputStream(out.toByteArray()), Lang.TURTLE);
    assertThat(read.containsAll(schemes)).isTrue();
    assertThat(read.containsResource(read.createResource(Iris.ont("Workplace")))).isTrue();
    assertThat(read.containsResource(read.createResource(Iris.REF + "ilo/Deception"))).isTrue();
  }

  private List<Resource> members(String list) {
    return schemes
        .listSubjectsWithProperty(SKOS.inScheme, schemes.createResource(Iris.REF + list))
        .toList();
  }
}
