package org.tual.matching;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tual.assessment.NamedPlace;
import org.tual.reference.ListedNames;
import org.tual.runs.NamesTable;
import org.tual.runs.RunInputs;
import org.tual.runs.RunState;
import org.tual.runs.Runs;

/**
 * The pairs of one sealed assessment, a line of JSON each, beside its report and no part of the
 * seal. Made from what lies beside the report, and made anew where it is missing.
 */
final class MatchFile {
  /** Another version of this number finds all pairs anew. */
  private static final String NAME = "matches-1.jsonl";

  private static final String LISTS = "in-force/lists";
  private static final Gson JSON = new Gson();

  /**
   * What the file begins with.
   *
   * @param known false where an earlier Tual sealed the assessment, so that there are no pairs
   * @param names how many places and recruiters were compared
   * @param crowded keys that too many names share, so that nobody was compared by them
   * @param left pairs that were left out since their names stand in ten others
   */
  record Head(boolean known, int names, int crowded, int left) {}

  /** All of it. */
  record Content(Head head, List<Candidate> candidates) {}

  private MatchFile() {}

  /** Makes it where it is missing. */
  static synchronized Path of(Runs runs, RunState run) {
    Path folder = runs.folder(run.id());
    Path file = folder.resolve(NAME);
    if (Files.isRegularFile(file)) {
      return file;
    }
    Path part = folder.resolve(NAME + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        write(find(folder, LocalDate.parse(run.asOf())), out);
      }
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Content find(Path folder, LocalDate asOf) {
    Optional<List<NamedPlace>> names = NamesTable.read(folder);
    if (names.isEmpty()) {
      return new Content(new Head(false, 0, 0, 0), List.of());
    }
    // the editions that the assessment itself was made with
    Path lists = folder.resolve(LISTS);
    ListedNames listed =
        new ListedNames(RunInputs.published(Files.isDirectory(lists) ? lists : null), asOf);
    Finder.Found found =
        Finder.find(
            names.get().stream().map(Side::of).toList(),
            listed.spelled().stream().map(Side::of).toList());
    return new Content(
        new Head(true, names.get().size(), found.crowded(), found.left()), found.candidates());
  }

  private static void write(Content content, Writer out) throws IOException {
    out.write(JSON.toJson(content.head()));
    out.write('\n');
    for (Candidate candidate : content.candidates()) {
      out.write(JSON.toJson(candidate));
      out.write('\n');
    }
  }

  static Content read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Head head = JSON.fromJson(lines.readLine(), Head.class);
      List<Candidate> candidates = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        candidates.add(JSON.fromJson(line, Candidate.class));
      }
      return new Content(head, List.copyOf(candidates));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
