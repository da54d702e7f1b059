package org.tual.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.changes.Changes;
import org.tual.changes.InForce;
import org.tual.corrections.Correction;
import org.tual.corrections.CorrectionFile;
import org.tual.decisions.Decisions;
import org.tual.decisions.Judgements;
import org.tual.runs.Refusal;
import org.tual.runs.RunState;
import org.tual.runs.RunWork;
import org.tual.stories.Stories;
import org.tual.uploads.Upload;
import org.tual.uploads.UploadReader;
import org.tual.uploads.UploadWork;
import org.tual.uploads.Uploads;

/**
 * Gathers what an assessment reads: the uploads, released visits, what was said of places, what
 * people decided, and rules and lists of their own.
 */
final class Materials implements RunWork.Gatherer {
  private final Uploads uploads;
  private final UploadReader reader;
  private final UploadWork work;
  private final Decisions decisions;
  private final Judgements judgements;
  private final Stories stories;
  private final Changes changes;
  private final Installation installation;

  Materials(
      Importing importing,
      Decisions decisions,
      Judgements judgements,
      Stories stories,
      Changes changes,
      Installation installation) {
    this.uploads = importing.uploads();
    this.reader = importing.reader();
    this.work = importing.work();
    this.decisions = decisions;
    this.judgements = judgements;
    this.stories = stories;
    this.changes = changes;
    this.installation = installation;
  }

  @Override
  public RunWork.Material gather(RunState run, Path folder) {
    List<Path> lists = new ArrayList<>();
    List<Path> mappings = new ArrayList<>();
    Map<String, List<Correction>> corrected = new TreeMap<>();
    List<Upload> chosen = run.uploads().stream().flatMap(id -> uploads.find(id).stream()).toList();
    if (stories.mixed(chosen)) {
      throw new Refusal(
          "Lists of a sample and lists of your own are not assessed together. Remove the sample"
              + " first.");
    }
    for (String id : run.uploads()) {
      Upload upload =
          uploads.find(id).orElseThrow(() -> new Refusal("There is no upload " + id + "."));
      if (!upload.counts()) {
        throw new Refusal(
            "The upload " + id + " does not count: it is " + upload.state() + ". Accept it first.");
      }
      if (work.stopped(upload)) {
        throw new Refusal(
            "A sheet of the upload "
                + id
                + " is about persons. It was stopped and its file is erased; hand it in again"
                + " without that sheet.");
      }
      lists.add(uploads.named(upload));
      List<Correction> own = reader.corrections(upload);
      if (!own.isEmpty()) {
        corrected.put(upload.sha256(), own);
      }
      if (!reader.mappings(upload).isEmpty()) {
        mappings.add(
            write(folder.resolve("mapping-" + id + ".csv"), uploads.text(upload.mapping())));
      }
    }
    lists.addAll(installation.audits().files().into(folder));
    if (stories.ofSample(chosen) == 0) {
      // a sample is a story of its own: what people really told has no place in it
      lists.addAll(installation.audits().community().files().into(folder));
      lists.addAll(installation.safeguarding().batches().into(folder));
    }
    Path corrections =
        corrected.isEmpty() ? null : write(folder.resolve("corrections.csv"), table(corrected));
    Path decided =
        decisions.file().map(text -> write(folder.resolve("decisions.csv"), text)).orElse(null);
    Path judged =
        judgements.file().map(text -> write(folder.resolve("judgements.csv"), text)).orElse(null);
    InForce inForce = changes.inForce();
    Path kept = folder.resolve("in-force");
    return new RunWork.Material(
        lists,
        mappings,
        corrections,
        decided,
        judged,
        inForce.writeRules(kept.resolve("rules")),
        inForce.writeLists(kept.resolve("lists")));
  }

  private static String table(Map<String, List<Correction>> corrected) {
    StringWriter table = new StringWriter();
    CorrectionFile.write(corrected, table);
    return table.toString();
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
