package org.tual.reference;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tual.supplychain.Iris;

/**
 * The code lists as SKOS concept schemes: sectors (ISIC Rev. 4), headings (HS 2022), goods and
 * countries (ISO 3166-1), with the IRIs that the graph uses. Made from the tables, so that no fact
 * stands twice.
 */
public final class CodeSchemes {
  private static final List<String> FILES =
      List.of(
          "core.ttl",
          "assessment.ttl",
          "schemes/ilo-indicators.ttl",
          "schemes/ilo-test.ttl",
          "schemes/severity.ttl");

  private final Model model = ModelFactory.createDefaultModel();
  private final ReferenceLists lists;
  private final LocalDate asOf;

  private CodeSchemes(ReferenceLists lists, LocalDate asOf) {
    this.lists = lists;
    this.asOf = asOf;
  }

  /** All four schemes in one model, in the editions of the given day. */
  public static Model of(ReferenceLists lists, LocalDate asOf) {
    CodeSchemes schemes = new CodeSchemes(lists, asOf);
    schemes.coded("isic4", Iris::isic);
    schemes.coded("hs2022", Iris::hs);
    schemes.goods();
    schemes.countries();
    schemes.model.setNsPrefix("skos", SKOS.getURI());
    schemes.model.setNsPrefix("dcterms", DCTerms.getURI());
    return schemes.model;
  }

  /**
   * The ontology, its schemes and these schemes in Turtle: all that a reader of the graph needs.
   */
  public static void write(ReferenceLists lists, LocalDate asOf, OutputStream out) {
    Model all = of(lists, asOf);
    for (String file : FILES) {
      RDFDataMgr.read(all, new ByteArrayInputStream(Table.bytes("ontology/" + file)), Lang.TURTLE);
    }
    RDFDataMgr.write(out, all, Lang.TURTLE);
  }

  private Resource scheme(String list) {
    Manifest manifest = lists.newest(list, asOf).orElseThrow().manifest();
    return model
        .createResource(Iris.REF + list, SKOS.ConceptScheme)
        .addProperty(SKOS.prefLabel, manifest.title(), "en")
        .addProperty(DCTerms.publisher, manifest.publisher())
        .addProperty(DCTerms.hasVersion, manifest.edition())
        .addProperty(DCTerms.issued, manifest.date().toString());
  }

  private Resource concept(Resource scheme, String iri, String code, String label) {
    return model
        .createResource(iri)
        .addProperty(RDF.type, SKOS.Concept)
        .addProperty(SKOS.notation, code)
        .addProperty(SKOS.prefLabel, label, "en")
        .addProperty(SKOS.inScheme, scheme);
  }

  private void coded(String list, UnaryOperator<String> iri) {
    Resource scheme = scheme(list);
    for (Map<String, String> row : lists.newest(list, asOf).orElseThrow().rows()) {
      Resource concept =
          concept(scheme, iri.apply(row.get("code")), row.get("code"), row.get("label"));
      if (row.get("parent").isEmpty()) {
        concept.addProperty(SKOS.topConceptOf, scheme);
      } else {
        concept.addProperty(SKOS.broader, model.createResource(iri.apply(row.get("parent"))));
      }
    }
  }

  private void goods() {
    Resource scheme = scheme("goods");
    for (Good good : Goods.shipped().all()) {
      Resource concept = concept(scheme, good.iri(), good.slug(), good.label());
      good.headings()
          .forEach(
              code -> concept.addProperty(SKOS.relatedMatch, model.createResource(Iris.hs(code))));
    }
  }

  private void countries() {
    Resource scheme = scheme("countries");
    for (Country country : Countries.shipped().all()) {
      concept(scheme, country.iri(), country.alpha2(), country.name())
          .addProperty(SKOS.notation, country.alpha3())
          .addProperty(SKOS.notation, country.numeric());
    }
    for (Map<String, String> row : Table.shipped("ontology/reference/countries/names.csv").rows()) {
      Resource country = model.createResource(Iris.country(row.get("alpha2")));
      country.addProperty(SKOS.altLabel, row.get("name"), row.get("language"));
    }
  }
}
