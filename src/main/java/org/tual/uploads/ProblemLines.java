package org.tual.uploads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.tual.intake.Problem;

/** Every single problem of a reading, read from its file as often as somebody asks. */
public final class ProblemLines {
  private final UploadReader.Summary summary;
  private final Path file;

  ProblemLines(UploadReader.Summary summary, Path file) {
    this.summary = summary;
    this.file = file;
  }

  /**
   * Which problems are wanted.
   *
   * @param kind number of the kind, or null for all
   * @param raw the value that the cell has, or null for any
   */
  public record Wanted(Integer kind, String raw, int first, int count) {}

  /**
   * Some of them.
   *
   * @param total how many are wanted in all
   */
  public record Found(List<Problem> problems, int total) {}

  /** Some problems, in the order of sheets and rows. */
  public Found find(Wanted wanted) {
    List<Problem> found = new ArrayList<>();
    int[] total = new int[1];
    each(
        line -> {
          boolean asked =
              (wanted.kind() == null || wanted.kind() == line.kind())
                  && (wanted.raw() == null || wanted.raw().equals(line.raw()));
          if (asked) {
            if (total[0] >= wanted.first() && found.size() < wanted.count()) {
              found.add(problem(line));
            }
            total[0]++;
          }
        });
    return new Found(found, total[0]);
  }

  /** Numbers of the rows of a sheet of which something is lost. */
  BitSet rowsToFix(String sheet) {
    BitSet rows = new BitSet();
    each(
        line -> {
          ProblemKinds.Group kind = kind(line);
          if (kind.sheet().equals(sheet) && ProblemKinds.fixable(kind.severity())) {
            rows.set(line.row());
          }
        });
    return rows;
  }

  private ProblemKinds.Group kind(ProblemKinds.Line line) {
    return summary.kinds().stream()
        .filter(kind -> kind.number() == line.kind())
        .findFirst()
        .orElseThrow();
  }

  private Problem problem(ProblemKinds.Line line) {
    ProblemKinds.Group kind = kind(line);
    return new Problem(
        summary.file().name(),
        kind.sheet(),
        line.row(),
        kind.column(),
        kind.header(),
        line.raw(),
        kind.code(),
        line.why() == null ? kind.why() : line.why(),
        kind.fix(),
        kind.severity());
  }

  private void each(Consumer<ProblemKinds.Line> taker) {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        taker.accept(ProblemKinds.JSON.fromJson(line, ProblemKinds.Line.class));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
