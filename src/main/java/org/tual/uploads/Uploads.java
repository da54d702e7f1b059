package org.tual.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tual.columns.FileMapping;
import org.tual.columns.MappingFile;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.ledger.Writes;
import org.tual.projection.StatementTriples;
import org.tual.uploads.Upload.State;

/** What people do with uploads; the reading itself is {@link UploadWork}. */
public final class Uploads {
  /** The upload is not in a state for this. */
  public static final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNow(Upload.State state) {
      super("The upload is " + state + "; this cannot be done now.");
    }
  }

  /** The same bytes were uploaded before and still count. */
  public static final class Duplicate extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String upload;

    Duplicate(String upload) {
      super("The same file was uploaded before. Retract that upload first, or use it.");
      this.upload = upload;
    }

    /** The upload that has these bytes. */
    public String upload() {
      return upload;
    }
  }

  private final Ledger ledger;
  private final FileStore files;
  private final NamedFiles named;
  private final Receiving receiving;
  private final Consumer<String> work;

  /**
   * Joins the parts.
   *
   * @param work takes the id of an upload that has something to be done
   */
  public Uploads(
      Ledger ledger,
      FileStore files,
      NamedFiles named,
      Receiving receiving,
      Consumer<String> work) {
    this.ledger = ledger;
    this.files = files;
    this.named = named;
    this.receiving = receiving;
    this.work = work;
  }

  /**
   * Takes a file in; see {@link Receiving#receive}.
   *
   * @throws Duplicate where the same bytes count already
   * @throws FileStore.TooLarge where it is too large
   */
  public Upload receive(Actor actor, String fileName, InputStream in) {
    return receiving.receive(actor, fileName, in);
  }

  /**
   * Accepts what the columns mean.
   *
   * @param changed mapping file that a person changed; null where the proposal is right
   * @throws org.tual.columns.InvalidMapping where it is none
   */
  public Upload accept(Actor actor, String id, String changed) {
    if (changed != null) {
      mapping(changed);
    }
    String kept =
        changed == null
            ? null
            : files.keep(out -> out.write(changed.getBytes(StandardCharsets.UTF_8))).sha256();
    Upload upload =
        ledger.act(
            actor,
            "ACCEPT_MAPPING",
            "MAPPING_ACCEPTED",
            id,
            writes -> {
              UploadRow row =
                  in(writes, id, State.MAPPING_PROPOSED, State.CHECKED, State.PROJECTED);
              row.mapping = kept;
              row.hold = false;
              row.state = State.ACCEPTED;
              writes.content(kept == null ? row.proposal : kept);
              return row.upload();
            });
    work.accept(id);
    return upload;
  }

  static List<FileMapping> mapping(String text) {
    return MappingFile.read(new StringReader(text));
  }

  /** Takes an upload back: the graph forgets it, the ledger remembers. */
  public Upload retract(Actor actor, String id, String reason) {
    return ledger.act(
        actor,
        "RETRACT_UPLOAD",
        "UPLOAD_RETRACTED",
        id,
        writes -> {
          UploadRow row =
              in(
                  writes,
                  id,
                  State.MAPPING_PROPOSED,
                  State.CHECKED,
                  State.PROJECTED,
                  State.FAILED,
                  State.RECEIVED);
          row.state = State.RETRACTED;
          row.retractedWhy = reason.strip();
          writes.content(row.retractedWhy);
          forget(writes, row);
          return row.upload();
        });
  }

  /** What no longer counts is no longer in the graph, whichever mapping it was read by. */
  static void forget(Writes writes, UploadRow row) {
    if (row.statements != null) {
      writes.forget(StatementTriples.graph(row.id));
      row.statements = null;
    }
  }

  static UploadRow in(Writes writes, String id, State... states) {
    UploadRow row = writes.lock(UploadRow.class, id).orElseThrow(() -> new Missing(id));
    if (!List.of(states).contains(row.state)) {
      throw new NotNow(row.state);
    }
    return row;
  }

  /** There is no such upload. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing(String id) {
      super("There is no upload " + id + ".");
    }
  }

  public Optional<Upload> find(String id) {
    return ledger.find(UploadRow.class, id).map(UploadRow::upload);
  }

  /** A page of uploads. */
  public Listing.Found<Upload> page(Listing wanted) {
    Listing.Found<UploadRow> found = ledger.page(UploadRow.class, wanted);
    return new Listing.Found<>(
        found.rows().stream().map(UploadRow::upload).toList(), found.total());
  }

  /** Uploads of these bytes, the newest first. */
  public List<Upload> withBytes(String sha256) {
    return ledger.list("upload.bySha", UploadRow.class, Map.of("sha256", sha256), 0, 100).stream()
        .map(UploadRow::upload)
        .toList();
  }

  /** Whether there is any list that counts or may still count. */
  public boolean any() {
    return ledger.counts("upload.states").keySet().stream()
        .map(State::valueOf)
        .anyMatch(State::live);
  }

  /** Uploads in one state, the oldest first. */
  public List<Upload> inState(State state, int most) {
    return ledger.list("upload.inState", UploadRow.class, Map.of("state", state), 0, most).stream()
        .map(UploadRow::upload)
        .toList();
  }

  /** Uploads that a stopped process left half done. */
  public List<Upload> unfinished() {
    return ledger.list("upload.unfinished", UploadRow.class, Map.of(), 0, 10_000).stream()
        .map(UploadRow::upload)
        .toList();
  }

  /** The text of a file that belongs to an upload. */
  public String text(String sha256) {
    try (Reader in = Files.newBufferedReader(files.path(sha256), StandardCharsets.UTF_8)) {
      StringWriter text = new StringWriter();
      in.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file under its own name, as the command line would see it. */
  public Path named(Upload upload) {
    return named.of(upload);
  }
}
