package org.tual.community;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tual.files.FileStore;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.ledger.Ledger;
import org.tual.projection.StatementTriples;
import org.tual.spreadsheet.Limits;
import org.tual.supplychain.Iris;

/**
 * The files of facts of places: one of each community assessment that counts, and one of the help
 * directory. Every assessment that starts reads them beside its lists.
 */
public final class PlaceFiles {
  private static final String DIRECTORY = "help-directory.csv";

  private final Ledger ledger;
  private final FileStore files;
  private final Places places;
  private final Partners partners;
  private final Around around;
  private final Limits limits;

  public PlaceFiles(
      Ledger ledger,
      FileStore files,
      Places places,
      Partners partners,
      Around around,
      Limits limits) {
    this.ledger = ledger;
    this.files = files;
    this.places = places;
    this.partners = partners;
    this.around = around;
    this.limits = limits;
  }

  /** The graph of one community assessment. */
  static String graph(String assessment) {
    return Iris.ID + "place/" + assessment;
  }

  /** Keeps a file of facts and what an assessment would read of it. */
  Kept keep(String assessment, String facts) {
    byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
    String file = files.keep(out -> out.write(bytes)).sha256();
    String triples = files.keep(out -> out.write(triples(assessment, bytes))).sha256();
    return new Kept(file, triples);
  }

  /** SHA-256 of a file of facts and of its triples. */
  record Kept(String facts, String triples) {}

  private byte[] triples(String assessment, byte[] facts) throws IOException {
    Path folder = Files.createTempDirectory("tual-place");
    Path file = folder.resolve(PlaceFacts.fileName(assessment));
    try {
      Files.write(file, facts);
      Intake intake =
          new Intake(
              new IntakeOptions(around.today(), "", List.of(), Map.of(), limits),
              (name, sheet, rows) -> {});
      intake.read(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StatementTriples.write(graph(assessment), intake.statements(), out);
      return out.toByteArray();
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /**
   * Writes the files that count into a folder, under the names by which findings cite them; none
   * where there is nothing.
   */
  public List<Path> into(Path folder) {
    List<Path> written = new ArrayList<>();
    for (CommunityAssessmentRow row :
        ledger.list(
            "communityAssessment.counting",
            CommunityAssessmentRow.class,
            Map.of(),
            0,
            Integer.MAX_VALUE)) {
      written.add(copy(row.facts, folder.resolve(PlaceFacts.fileName(row.id))));
    }
    String directory = directory();
    if (!directory.isEmpty()) {
      written.add(text(directory, folder.resolve(DIRECTORY)));
    }
    return written;
  }

  /**
   * Who helps where, by kind alone, one line for each kind and place and day: no name, no number,
   * and no shelter. Empty where nobody is listed.
   */
  String directory() {
    Map<String, Place> known = places.byId();
    TreeSet<String> lines = new TreeSet<>();
    for (Partner partner : partners.all()) {
      if (partner.listed() && partner.kind() != Partner.Kind.SHELTER) {
        for (Partner.Served served : partner.places()) {
          lines.add(line(known.get(served.place()), partner, served));
        }
      }
    }
    return lines.isEmpty() ? "" : PlaceFacts.header() + String.join("", lines);
  }

  private static String line(Place place, Partner partner, Partner.Served served) {
    return PlaceFacts.line(
        place,
        LocalDate.parse(partner.verifiedOn()),
        field ->
            switch (field) {
              case "place.help" -> partner.kind().words();
              case "place.helpHours" ->
                  served.hoursAway() == null ? "" : served.hoursAway().toString();
              case "place.helpVerifiedOn" -> partner.verifiedOn();
              case "place.helpLanguages" -> languages(partner.languages());
              default -> "";
            });
  }

  /** Readers of files know Filipino by its code of three letters alone. */
  private static String languages(List<String> codes) {
    return codes.stream()
        .map(code -> code.equals("tl") ? "fil" : code)
        .collect(Collectors.joining("; "));
  }

  private Path copy(String sha256, Path to) {
    try {
      Files.createDirectories(to.getParent());
      return Files.copy(files.path(sha256), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path text(String text, Path to) {
    try {
      Files.createDirectories(to.getParent());
      return Files.writeString(to, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
