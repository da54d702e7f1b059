package org.tual.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;
import org.tual.projection.StatementTriples;
import org.tual.uploads.Upload.State;

/**
 * Stops lists that turn out to be about persons after they were kept, by a person's word or because
 * a newer version knows more. First it is written down that a list is to be erased, then it is
 * erased, then that it was; each step can be repeated, so a stop in between changes nothing.
 */
public final class Stopping {
  private static final String PERMISSION = "READ_UPLOADED_FILES";
  private static final Actor SELF = Actor.system(PERMISSION);
  private static final int MOST = 10_000;
  private static final int LONGEST = 2_000;

  private final Ledger ledger;
  private final FileStore files;
  private final NamedFiles named;
  private final Consumer<String> work;

  /**
   * Joins the parts.
   *
   * @param work takes the id of an upload that is to be erased
   */
  public Stopping(Ledger ledger, FileStore files, NamedFiles named, Consumer<String> work) {
    this.ledger = ledger;
    this.files = files;
    this.named = named;
    this.work = work;
  }

  /** Stops all uploads of these bytes; they no longer count from now on. */
  void stop(String sha256, String why) {
    for (UploadRow known :
        ledger.list("upload.bySha", UploadRow.class, Map.of("sha256", sha256), 0, MOST)) {
      if (!known.state.stopped()) {
        ledger.act(
            SELF,
            PERMISSION,
            "UPLOAD_STOPPED",
            known.id,
            writes -> {
              stop(writes, known.id, why);
              return null;
            });
        work.accept(known.id);
      }
    }
  }

  private static void stop(Writes writes, String id, String why) {
    UploadRow row = writes.lock(UploadRow.class, id).orElseThrow(() -> new Uploads.Missing(id));
    if (row.state.stopped()) {
      return;
    }
    if (row.statements != null) {
      writes.forget(StatementTriples.graph(id));
    }
    row.state = State.STOPPING;
    row.problem = shortened(why);
    row.fileName = FileName.unnamed(row.fileName);
    row.hold = false;
    writes.change("correction.end", Map.of("upload", id));
  }

  /** Erases the files of a list that was stopped. Safe to repeat. */
  void erase(Upload upload) {
    named.erase(upload.id());
    for (String sha256 : kept(upload)) {
      if (ledger
          .list("upload.using", UploadRow.class, Map.of("id", upload.id(), "sha", sha256), 0, 1)
          .isEmpty()) {
        files.erase(sha256);
      }
    }
    ledger.act(
        SELF,
        PERMISSION,
        "UPLOAD_ERASED",
        upload.id(),
        writes -> {
          UploadRow row = Uploads.in(writes, upload.id(), State.STOPPING);
          row.state = State.STOPPED;
          row.sha256 = "";
          row.proposal = null;
          row.mapping = null;
          row.statements = null;
          row.summary = null;
          return null;
        });
  }

  /** All files that were made from the list, the one that names others last. */
  private Set<String> kept(Upload upload) {
    Set<String> kept =
        new LinkedHashSet<>(
            ledger.list(
                "outbox.ofGraph",
                String.class,
                Map.of("graph", StatementTriples.graph(upload.id())),
                0,
                Integer.MAX_VALUE));
    kept.add(upload.sha256());
    kept.add(upload.proposal());
    kept.add(upload.mapping());
    kept.add(upload.statements());
    if (upload.summary() != null && files.has(upload.summary())) {
      kept.add(lines(upload.summary()));
    }
    kept.add(upload.summary());
    kept.remove(null);
    return kept;
  }

  /** The file with every single problem, which the summary names. */
  private String lines(String summary) {
    try {
      String text = Files.readString(files.path(summary), StandardCharsets.UTF_8);
      return ProblemKinds.JSON.fromJson(text, UploadReader.Summary.class).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that fit into their place in the record. */
  static String shortened(String why) {
    return why.substring(0, Math.min(LONGEST, why.length()));
  }
}
