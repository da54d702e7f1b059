package org.tual.uploads;

import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.uploads.Upload.State;

/** The one door by which lists come in. Nothing passes it that nobody has looked into. */
public final class Receiving {
  private final Ledger ledger;
  private final FileStore files;
  private final Gate gate;
  private final Stopping stopping;
  private final long most;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;
  private final Consumer<String> work;

  /**
   * Joins the parts.
   *
   * @param most bytes of one upload
   * @param work takes the id of an upload that is to be read
   */
  public Receiving(
      Ledger ledger,
      FileStore files,
      Gate gate,
      Stopping stopping,
      long most,
      Supplier<Instant> clock,
      Supplier<String> ids,
      Consumer<String> work) {
    this.ledger = ledger;
    this.files = files;
    this.gate = gate;
    this.stopping = stopping;
    this.most = most;
    this.clock = clock;
    this.ids = ids;
    this.work = work;
  }

  /**
   * Looks into a file, keeps it and hands it to the reading. A file of which a sheet is about
   * persons, or that cannot be opened, is not kept: it is gone when this returns, and only a record
   * says that it came and why it was stopped.
   *
   * @throws Uploads.Duplicate where the same bytes count already
   * @throws FileStore.TooLarge where it is too large
   */
  Upload receive(Actor actor, String fileName, InputStream in) {
    String name = FileName.plain(fileName);
    if (!actor.may("UPLOAD_LISTS")) {
      ledger.act(actor, "UPLOAD_LISTS", "UPLOAD_RECEIVED", "", writes -> null);
    }
    try (FileStore.Held held = files.hold(in, most, FileName.ending(name))) {
      Gate.Look look = gate.into(held.file());
      if (!look.passed()) {
        held.erase();
        return refused(actor, name, held, look);
      }
      held.keep();
      String id = ids.get();
      Upload upload =
          ledger.act(
              actor,
              "UPLOAD_LISTS",
              "UPLOAD_RECEIVED",
              id,
              writes -> {
                writes
                    .list("upload.bySha", UploadRow.class, Map.of("sha256", held.sha256()))
                    .stream()
                    .filter(row -> row.state.live())
                    .findFirst()
                    .ifPresent(
                        row -> {
                          throw new Uploads.Duplicate(row.id);
                        });
                writes.content(held.sha256());
                return writes.add(row(actor, id, name, held)).upload();
              });
      work.accept(id);
      return upload;
    }
  }

  private UploadRow row(Actor actor, String id, String name, FileStore.Held held) {
    UploadRow row = new UploadRow();
    row.id = id;
    row.fileName = name;
    row.sha256 = held.sha256();
    row.bytes = held.bytes();
    row.state = State.RECEIVED;
    row.account = actor.id();
    row.createdAt = clock.get().toString();
    return row;
  }

  /** Records a file that was not kept, and stops what is here of the same bytes. */
  private Upload refused(Actor actor, String name, FileStore.Held held, Gate.Look look) {
    boolean stopped = look.state().stopped();
    String id = ids.get();
    Upload upload =
        ledger.act(
            actor,
            "UPLOAD_LISTS",
            stopped ? "UPLOAD_STOPPED" : "UPLOAD_FAILED",
            id,
            writes -> {
              UploadRow row = row(actor, id, name, held);
              row.state = look.state();
              row.problem = Stopping.shortened(look.problem());
              if (stopped) {
                row.fileName = FileName.unnamed(name);
                row.sha256 = "";
              }
              return writes.add(row).upload();
            });
    if (stopped) {
      stopping.stop(held.sha256(), look.problem());
    }
    return upload;
  }
}
