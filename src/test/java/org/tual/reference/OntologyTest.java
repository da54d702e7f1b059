package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Iris;

class OntologyTest {
  private static final Path CORE = Path.of("ontology/core.ttl");
  private static final Pattern NAME = Pattern.compile("tual:([A-Za-z][A-Za-z0-9-]*)");

  @Test
  void definesEveryNameOfTheModelAndOfTheFields() throws IOException {
    Set<String> used = names(Path.of("docs/model.md"));
    used.addAll(names(Path.of("ontology/fields.csv")));
    assertThat(defined()).containsAll(plain(used)).hasSizeGreaterThan(200);
  }

  @Test
  void definesEveryNameThatRulesAndTheirExamplesUse() throws IOException {
    assertThat(defined()).containsAll(plain(namesBelow(Path.of("ontology/rules"))));
    assertThat(defined()).containsAll(plain(namesBelow(Path.of("ontology/schemes"))));
  }

  @Test
  void definesNothingTwice() throws IOException {
    assertThat(definitions()).doesNotHaveDuplicates();
  }

  @Test
  void definesNothingThatNobodyUses() throws IOException {
    Set<String> used = names(Path.of("docs/model.md"));
    used.addAll(names(Path.of("ontology/fields.csv")));
    used.addAll(namesBelow(Path.of("ontology/rules")));
    used.addAll(namesBelow(Path.of("ontology/schemes")));
    used = new TreeSet<>(plain(used));
    String java = text(Path.of("src/main/java"), ".java");
    String core = Files.readString(CORE);
    for (String name : defined()) {
      boolean inCore =
          NAME.matcher(core).results().filter(m -> m.group(1).equals(name)).count() > 1;
      boolean inJava = java.contains("\"" + name + "\"") || java.contains("tual:" + name);
      assertThat(used.contains(name) || inCore || inJava).as(name).isTrue();
    }
  }

  @Test
  void explainsEveryTermInWords() {
    Model model = RDFDataMgr.loadModel(CORE.toString());
    List<Resource> terms =
        model.listSubjects().filterKeep(s -> s.isURIResource() && ours(s)).toList();
    assertThat(terms)
        .allSatisfy(
            term -> {
              assertThat(term.getProperty(RDFS.label).getLanguage()).isEqualTo("en");
              assertThat(term.getProperty(RDFS.comment).getString()).endsWith(".");
            });
  }

  @Test
  void namesTheElevenIndicatorsInTheirOrder() {
    Model model = RDFDataMgr.loadModel("ontology/schemes/ilo-indicators.ttl");
    List<String> notations =
        model.listObjectsOfProperty(SKOS.notation).mapWith(RDFNode::toString).toList();
    assertThat(notations)
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    Resource documents = model.getResource(Iris.REF + "ilo/RetentionOfIdentityDocuments");
    assertThat(documents.getProperty(SKOS.notation).getString()).isEqualTo("7");
  }

  @Test
  void keepsTheTestOfTheIloMarkedAsToBeChecked() throws IOException {
    Model model = RDFDataMgr.loadModel("ontology/schemes/ilo-test.ttl");
    assertThat(model.listSubjectsWithProperty(SKOS.topConceptOf).toList()).hasSize(7);
    assertThat(model.listResourcesWithProperty(SKOS.broader).toList()).hasSize(47);
    assertThat(Files.readString(Path.of("ontology/schemes/ilo-test.ttl")))
        .contains("To be checked against the handbook");
    assertThat(RDFDataMgr.loadModel("ontology/schemes/severity.ttl").listSubjects().toList())
        .hasSize(6);
  }

  private static boolean ours(Resource term) {
    return term.getURI().startsWith(Iris.ONT);
  }

  private static List<String> definitions() throws IOException {
    Pattern definition = Pattern.compile("(?m)^tual:([A-Za-z][A-Za-z0-9-]*) a ");
    return definition
        .matcher(Files.readString(CORE))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Set<String> defined() throws IOException {
    return new TreeSet<>(definitions());
  }

  /** Thresholds have names of their own behind one word of the ontology. */
  private static List<String> plain(Set<String> names) {
    return names.stream().map(name -> name.replaceFirst("^threshold-.*", "threshold")).toList();
  }

  private static Set<String> names(Path file) throws IOException {
    return names(Files.readString(file));
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> namesBelow(Path folder) throws IOException {
    return names(text(folder, ".rq") + text(folder, ".ttl"));
  }

  private static String text(Path folder, String ending) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return String.join("\n", texts);
  }
}
