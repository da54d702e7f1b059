package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Iris;

class GlossaryTest {
  private static final Pattern TERM = Pattern.compile("`tual:([A-Za-z]+)`");
  private final Model core =
      RDFDataMgr.loadModel("ontology/core.ttl")
          .add(RDFDataMgr.loadModel("ontology/assessment.ttl"));

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("docs/glossary.md")).stream()
        .filter(
            line -> line.startsWith("| ") && !line.startsWith("| word") && !line.contains("---"))
        .toList();
  }

  private static Set<String> terms() throws IOException {
    Set<String> terms = new TreeSet<>();
    TERM.matcher(String.join("\n", lines())).results().forEach(m -> terms.add(m.group(1)));
    return terms;
  }

  @Test
  void everyTermItNamesIsDefined() throws IOException {
    for (String term : terms()) {
      assertThat(core.contains(core.createResource(Iris.ont(term)), RDFS.label)).as(term).isTrue();
    }
  }

  @Test
  void everyClassOfThingsHasItsLine() throws IOException {
    Set<String> classes = new TreeSet<>();
    core.listSubjectsWithProperty(RDF.type, OWL.Class)
        .filterDrop(type -> core.contains(type, RDFS.subClassOf, SKOS.Concept))
        .forEach(type -> classes.add(Iris.localName(type.getURI())));
    assertThat(classes).hasSizeGreaterThan(15);
    assertThat(terms()).containsAll(classes);
  }

  @Test
  void everyLineHasAMeaningAndSaysWhoseWordItIsInOrder() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(50);
    for (String line : lines()) {
      String[] cells = line.split("\\|");
      assertThat(cells[2].strip()).as(line).endsWith(".");
      assertThat(cells[3].strip()).as(line).isNotEmpty();
    }
    assertThat(lines()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }
}
