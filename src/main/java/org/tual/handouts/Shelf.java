package org.tual.handouts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tual.assessment.Seal;
import org.tual.ledger.Listing;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.web.Halt;
import org.tual.web.Page;
import org.tual.web.ProblemType;

/** Sealed reports with their files. */
public final class Shelf {
  private static final List<String> FILES =
      List.of(
          "report.pdf",
          "report.html",
          "report.xlsx",
          "findings.csv",
          "sites.csv",
          "questions.csv",
          "problems.csv",
          "assessment.jsonld",
          "seal.json",
          "receipt.json");

  /**
   * A file of a report.
   *
   * @param bytes its size
   */
  public record Part(String name, long bytes) {}

  /**
   * A sealed report.
   *
   * @param id of the assessment
   * @param asOf ISO day it speaks of
   * @param buyer the reporting organisation
   * @param pinned hash over all that went in; it stands in every form of the report
   * @param seal hash over all that went in and came out
   * @param createdAt UTC
   * @param files in the order in which people ask for them
   */
  public record Report(
      String id,
      String asOf,
      String buyer,
      String pinned,
      String seal,
      String createdAt,
      List<Part> files) {}

  private final Runs runs;

  public Shelf(Runs runs) {
    this.runs = runs;
  }

  /**
   * A page, the newest first.
   *
   * @param sources with the files that say in whose words facts stand; else those for who buys
   */
  Page<Report> reports(boolean sources, int first, int count) {
    Listing sealed =
        new Listing(
            Map.of("state", List.of(RunState.Stage.SEALED)),
            "buyer",
            "",
            "createdAt",
            true,
            "id",
            first,
            count);
    return Page.of(runs.page(sealed), first, run -> report(run, sources));
  }

  private Report report(RunState run, boolean sources) {
    Path folder = sources ? runs.report(run.id()) : runs.buyers(run.id());
    List<Part> parts = new ArrayList<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      try {
        if (Files.isRegularFile(file)) {
          parts.add(new Part(name, Files.size(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Report(
        run.id(),
        run.asOf(),
        run.buyer(),
        Seal.of(runs.report(run.id()).resolve(Seal.FILE)).pinned(),
        run.seal(),
        run.createdAt(),
        parts);
  }

  /** A part of a sealed report; throws {@link Halt} where it is not sealed or cannot be cut so. */
  Excerpt excerpt(String id, Map<String, String> equal, boolean sources) {
    RunState run = sealed(id);
    if (!Excerpt.FILTERS.containsAll(equal.keySet()) || equal.isEmpty()) {
      throw new Halt(
          ProblemType.NOT_VALID, "Name what the excerpt is about: country, band, step or site.");
    }
    return new Excerpt(run, runs.report(id), equal, sources);
  }

  /** A sealed assessment; throws {@link Halt} or {@link Runs.Missing}. */
  RunState sealed(String id) {
    RunState run = runs.one(id);
    if (run.stage() != RunState.Stage.SEALED) {
      throw new Halt(ProblemType.NOT_NOW, "The assessment is not sealed.");
    }
    return run;
  }

  Path folder(RunState run) {
    return runs.report(run.id());
  }
}
