package org.tual.uploads;

import java.util.function.Consumer;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.projection.StatementTriples;
import org.tual.uploads.Upload.State;

/**
 * What a person does between handing a list in and letting it count: say what the columns mean,
 * have the rows read, look, finish. Every step is kept, so that it can be left and taken up again.
 */
public final class Preparation {
  private final Ledger ledger;
  private final UploadReader reader;
  private final UploadWork reading;
  private final Consumer<String> work;

  /**
   * Joins the parts.
   *
   * @param work takes the id of an upload that is to be read
   */
  public Preparation(
      Ledger ledger, UploadReader reader, UploadWork reading, Consumer<String> work) {
    this.ledger = ledger;
    this.reader = reader;
    this.reading = reading;
    this.work = work;
  }

  /**
   * Keeps what the columns mean. A list that was read already is read again; one of which somebody
   * says that a sheet is about persons goes to the reading at once, which stops it.
   */
  public Upload match(Actor actor, String id, FileMapping changed) {
    String kept = reading.keep(changed);
    boolean persons =
        changed.sheets().stream().anyMatch(sheet -> sheet.kind() == SheetMapping.Kind.PERSONS);
    Upload upload =
        ledger.act(
            actor,
            "ACCEPT_MAPPING",
            "MAPPING_CHANGED",
            id,
            writes -> {
              UploadRow row =
                  Uploads.in(
                      writes,
                      id,
                      State.MAPPING_PROPOSED,
                      State.CHECKED,
                      State.PROJECTED,
                      State.FAILED);
              looked(row);
              row.mapping = kept;
              if (row.state != State.MAPPING_PROPOSED || persons) {
                row.hold = row.state != State.PROJECTED;
                row.problem = null;
                row.state = State.ACCEPTED;
              }
              writes.content(kept);
              return row.upload();
            });
    if (upload.state() == State.ACCEPTED) {
      work.accept(id);
    }
    return upload;
  }

  /** Has the rows read by what the columns mean now, without letting them count. */
  public Upload read(Actor actor, String id) {
    Upload upload =
        ledger.act(
            actor,
            "ACCEPT_MAPPING",
            "READING_ASKED",
            id,
            writes -> {
              UploadRow row =
                  Uploads.in(writes, id, State.MAPPING_PROPOSED, State.CHECKED, State.FAILED);
              looked(row);
              row.hold = true;
              row.problem = null;
              row.state = State.ACCEPTED;
              writes.content(row.mapping == null ? row.proposal : row.mapping);
              return row.upload();
            });
    work.accept(id);
    return upload;
  }

  /** A file that could not even be opened has no columns to speak of. */
  private static void looked(UploadRow row) {
    if (row.proposal == null) {
      throw new Uploads.NotNow(row.state);
    }
  }

  /** Lets what was read count from now on. */
  public Upload finish(Actor actor, String id) {
    Upload before =
        ledger
            .find(UploadRow.class, id)
            .map(UploadRow::upload)
            .orElseThrow(() -> new Uploads.Missing(id));
    if (before.state() == State.CHECKED && !reader.usable(before)) {
      throw new Fixes.NotPossible(
          "No row of this list can be used. Look at the columns again, or take the list back.");
    }
    return ledger.act(
        actor,
        "ACCEPT_MAPPING",
        "MAPPING_ACCEPTED",
        id,
        writes -> {
          UploadRow row = Uploads.in(writes, id, State.CHECKED);
          row.hold = false;
          row.state = State.PROJECTED;
          writes.content(row.statements);
          writes.project(StatementTriples.graph(id), row.statements);
          return row.upload();
        });
  }
}
