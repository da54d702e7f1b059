package org.tual.matching;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
 * seal. Made from what lies beside the report, and made anew where it is missing or not whole.
 */
final class MatchFile {
  /** Another version of this number finds all pairs anew. */
  private static final String NAME = "matches-2.jsonl";

  private static final String LISTS = "in-force/lists";
  private static final Gson JSON = new Gson();

  /**
   * What the file begins with.
   *
   * @param known false where an earlier Tual sealed the assessment, so that there are no pairs
   * @param names how many places and recruiters were compared
   * @param crowded keys that too many names share, so that nobody was compared by them
   * @param left pairs that were left out since their names stand in ten others
   * @param pairs how many lines follow, so that a file that was cut off is known
   */
  record Head(boolean known, int names, int crowded, int left, int pairs) {}

  /** All of it. */
  record Content(Head head, List<Candidate> candidates) {}

  private MatchFile() {}

  /**
   * The pairs of an assessment; found and kept first where that was not done, or not to its end.
   *
   * @throws UncheckedIOException where the disk takes nothing
   */
  static synchronized Content of(Runs runs, RunState run) {
    return of(runs.folder(run.id()), LocalDate.parse(run.asOf()));
  }

  static Content of(Path folder, LocalDate asOf) {
    Path file = folder.resolve(NAME);
    try {
      Optional<Content> kept = Files.isRegularFile(file) ? read(file) : Optional.empty();
      if (kept.isPresent()) {
        return kept.get();
      }
      Content found = find(folder, asOf);
      keep(found, file);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On the disk before it has its name, so that a name never stands for half a file. */
  private static void keep(Content content, Path file) throws IOException {
    Path part = file.resolveSibling(NAME + ".part");
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
      write(content, out);
      out.flush();
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Content find(Path folder, LocalDate asOf) {
    Optional<List<NamedPlace>> names = NamesTable.read(folder);
    if (names.isEmpty()) {
      return new Content(new Head(false, 0, 0, 0, 0), List.of());
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
        new Head(
            true, names.get().size(), found.crowded(), found.left(), found.candidates().size()),
        found.candidates());
  }

  private static void write(Content content, Writer out) throws IOException {
    out.write(JSON.toJson(content.head()));
    out.write('\n');
    for (Candidate candidate : content.candidates()) {
      out.write(JSON.toJson(candidate));
      out.write('\n');
    }
  }

  /** What the file holds; none where it is not whole. */
  private static Optional<Content> read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Head head = JSON.fromJson(lines.readLine(), Head.class);
      List<Candidate> candidates = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        candidates.add(JSON.fromJson(line, Candidate.class));
      }
      boolean whole =
          head != null && head.pairs() == candidates.size() && !candidates.contains(null);
      return whole ? Optional.of(new Content(head, List.copyOf(candidates))) : Optional.empty();
    } catch (JsonParseException | CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
