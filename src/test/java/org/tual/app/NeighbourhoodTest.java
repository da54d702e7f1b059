package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.projection.Owners;
import org.tual.projection.StatementTriples;
import org.tual.safeguarding.FollowUp;
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
    try (GraphStore store = EmbeddedStore.open(folder.resolve("graph"), 0)) {
      into(store, list);
      Neighbourhood neighbours = new Neighbourhood(new Owners(store)::ties, Map::of);
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
            },
            Map::of);
    assertThat(neighbours.of(List.of("Pier"))).isEmpty();
    assertThat(asked).isEmpty();
    neighbours.read();
    ties.clear();
    assertThatThrownBy(neighbours::read).isInstanceOf(IllegalStateException.class);
    assertThat(neighbours.of(List.of("Pier")))
        .containsExactly(new Held(Held.Kind.OWNER, "Holding", false));
    assertThat(asked).hasSize(2);
  }

  private static void into(GraphStore store, Path list) throws IOException {
    Intake intake =
        new Intake(
            new IntakeOptions(
                LocalDate.parse("2026-11-28"), "", List.of(), Map.of(), Limits.commandLine()),
            (name, sheet, rows) -> {});
    intake.read(list);
    String graph = StatementTriples.graph(list.getFileName().toString());
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    StatementTriples.write(graph, intake.statements(), triples);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(triples.toByteArray()), Lang.NTRIPLES);
    store.put(graph, model.getGraph(), 1);
  }

  private Path assessed(String name, Path... lists) {
    Path out = folder.resolve(name);
    StringWriter words = new StringWriter();
    List<String> arguments =
        new ArrayList<>(
            List.of("assess", "--quiet", "--as-of", "2026-11-28", "--buyer", "Contoh Buyer"));
    arguments.addAll(List.of("--out", out.toString(), "--format", "CSV"));
    for (Path list : lists) {
      arguments.add(list.toString());
    }
    PrintWriter to = new PrintWriter(words);
    assertThat(Main.run(to, to, arguments.toArray(String[]::new))).as(words.toString()).isZero();
    return out;
  }

  private static Map<String, Integer> figures(Neighbourhood neighbours) {
    Map<String, Integer> figures = new TreeMap<>();
    neighbours.workplaces(Map.of()).forEach(one -> figures.put(one.name(), one.workers()));
    return figures;
  }

  /** How wide signs about five people of each site may be told. */
  private Set<String> widths(Neighbourhood neighbours, String... sites) {
    try (SealedRoom room = new SealedRoom(folder.resolve("room"))) {
      room.workplaces.addAll(neighbours.workplaces(Map.of()));
      Safeguarding all = room.safeguarding;
      for (String site : sites) {
        room.named.put(SealedRoom.SITE, site);
        String id = all.cases().open(SealedRoom.LEAD, null, null, List.of(SealedRoom.SITE));
        for (int i = 0; i < 5; i++) {
          FollowUp told =
              new FollowUp(
                  "",
                  "2026-10-01",
                  "2026-11-01",
                  FollowUp.How.MESSAGE,
                  Set.of("DISMISSED"),
                  null,
                  null);
          all.followUps().add(SealedRoom.LEAD, id, told);
        }
      }
      room.today = LocalDate.parse("2026-12-15");
      return all.signs().list(SealedRoom.LEAD).stream()
          .map(sign -> sign.level() + " " + sign.name())
          .collect(Collectors.toSet());
    }
  }

  @Test
  void smallCrewsAreReadFromReportsAndTheSmallestFigureOfAllListsCounts() throws IOException {
    String header = "Supplier,Country,Workers,Parent company\n";
    Path fleet =
        Files.writeString(
            folder.resolve("fleet-2026-09-01.csv"),
            header
                + "Kapal Satu,Thailand,6,Contoh Holding\n"
                + "Kapal Dua,Thailand,5,Contoh Holding\n"
                + "Contoh Mill,Thailand,12,Contoh Holding\n"
                + "Kapal Tiga,Thailand,8,\n"
                + "Kapal Empat,Thailand,12,\n");
    Path other =
        Files.writeString(
            folder.resolve("other-2026-10-01.csv"),
            header + "Kapal Tiga,Thailand,12,\nKapal Empat,Thailand,8,\n");
    List<Path> reports = new ArrayList<>();
    try (GraphStore store = EmbeddedStore.open(folder.resolve("graph"), 0)) {
      into(store, fleet);
      into(store, other);
      Neighbourhood neighbours =
          new Neighbourhood(new Owners(store)::ties, new Crews(() -> reports)::small);
      neighbours.read();
      assertThat(figures(neighbours))
          .as("no report yet: fewer than ten, nobody knows how many")
          .hasToString("{Contoh Mill=10, Kapal Dua=0, Kapal Empat=0, Kapal Satu=0, Kapal Tiga=0}");
      reports.add(assessed("both", fleet, other));
      reports.add(assessed("first", fleet));
      neighbours.read();
      assertThat(figures(neighbours))
          .hasToString("{Contoh Mill=10, Kapal Dua=5, Kapal Empat=8, Kapal Satu=6, Kapal Tiga=8}");
      assertThat(widths(neighbours, "Kapal Satu", "Kapal Tiga", "Kapal Empat", "Contoh Mill"))
          .as("six and five are a fleet, eight beside twelve are eight")
          .containsExactlyInAnyOrder(
              "FLEET Contoh Holding", "null Kapal Tiga", "null Kapal Empat", "SITE Contoh Mill");
    }
  }
}
