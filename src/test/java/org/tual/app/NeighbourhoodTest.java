package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.projection.Owners;
import org.tual.projection.StatementTriples;
import org.tual.safeguarding.Held;
import org.tual.spreadsheet.Limits;
import org.tual.store.EmbeddedStore;
import org.tual.store.GraphStore;

/** Who stands close to a site is found in the lists, and nobody else. */
class NeighbourhoodTest {
  @TempDir private Path folder;

  @Test
  void ownerOtherSitesOfItAndRecruitersAreFoundAndStrangersAreNot() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            """
            Supplier,Country,Parent company,Labour agency
            Contoh Pier,Thailand,Contoh Holding,Fiktif Agency
            Contoh Cannery,Thailand,CONTOH HOLDING,Other Agency
            Rekaan Mill,Thailand,Rekaan Group,Fiktif Agency
            """);
    Intake intake =
        new Intake(
            new IntakeOptions(
                LocalDate.parse("2026-11-28"), "", List.of(), Map.of(), Limits.commandLine()),
            (name, sheet, rows) -> {});
    intake.read(list);
    String graph = StatementTriples.graph("one");
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    StatementTriples.write(graph, intake.statements(), triples);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(triples.toByteArray()), Lang.NTRIPLES);
    try (GraphStore store = EmbeddedStore.open(folder.resolve("graph"), 0)) {
      store.put(graph, model.getGraph(), 1);
      Neighbourhood neighbours = new Neighbourhood(new Owners(store)::ties);
      neighbours.read();
      assertThat(neighbours.of(List.of("Contoh Pier")))
          .containsExactlyInAnyOrder(
              new Held(Held.Kind.OWNER, "Contoh Holding", false),
              new Held(Held.Kind.SITE, "Contoh Cannery", false),
              new Held(Held.Kind.RECRUITER, "Fiktif Agency", false));
      assertThat(neighbours.of(List.of("Unknown"))).isEmpty();
      assertThat(neighbours.of(List.of())).isEmpty();
    }
  }

  @Test
  void nobodyAsksTheStoreBecauseSomebodyAskedAndWhatIsKnownOutlivesAStoreThatFails() {
    List<String> asked = new ArrayList<>();
    List<Owners.Tie> ties = new ArrayList<>(List.of(new Owners.Tie("Pier", "Holding", "", null)));
    Neighbourhood neighbours =
        new Neighbourhood(
            () -> {
              asked.add("asked");
              if (ties.isEmpty()) {
                throw new IllegalStateException();
              }
              return ties;
            });
    assertThat(neighbours.of(List.of("Pier"))).isEmpty();
    assertThat(asked).isEmpty();
    neighbours.read();
    ties.clear();
    assertThatThrownBy(neighbours::read).isInstanceOf(IllegalStateException.class);
    assertThat(neighbours.of(List.of("Pier")))
        .containsExactly(new Held(Held.Kind.OWNER, "Holding", false));
    assertThat(asked).hasSize(2);
  }
}
