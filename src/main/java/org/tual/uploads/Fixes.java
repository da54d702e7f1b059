package org.tual.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tual.corrections.Correction;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;
import org.tual.uploads.Upload.State;

/**
 * What people write in place of cells. Each correction is an event of its own, can be taken back,
 * and stands in the graph of its list beside what was read; the list is read again with it.
 */
public final class Fixes {
  /** The most corrections of one list; beyond that the list itself should be corrected. */
  public static final int MOST = 5_000;

  /**
   * A correction as people see it.
   *
   * @param column letters
   * @param row 0 where it stands for every row whose cell says the same
   */
  public record Fixed(
      String id,
      String sheet,
      int row,
      String column,
      String was,
      String value,
      String account,
      String correctedAt) {}

  /** What is asked cannot be. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String why) {
      super(why);
    }
  }

  private final Ledger ledger;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;
  private final Consumer<String> work;

  /**
   * Joins the parts.
   *
   * @param work takes the id of an upload that is to be read again
   */
  public Fixes(
      Ledger ledger, Supplier<Instant> clock, Supplier<String> ids, Consumer<String> work) {
    this.ledger = ledger;
    this.clock = clock;
    this.ids = ids;
    this.work = work;
  }

  /** The corrections of an upload that count, the newest first. */
  public List<Fixed> of(String upload) {
    return rows(ledger, upload).stream().map(Fixes::fixed).toList();
  }

  static List<CorrectionRow> rows(Ledger ledger, String upload) {
    return ledger.list(
        "correction.ofUpload",
        CorrectionRow.class,
        Map.of("upload", upload, "withdrawn", false),
        0,
        MOST + 1);
  }

  private static Fixed fixed(CorrectionRow row) {
    return new Fixed(
        row.id,
        row.sheet,
        row.rowNumber,
        row.correction().letters(),
        row.was,
        row.instead,
        row.account,
        row.correctedAt);
  }

  /** Writes a value in place of a cell; one that was written there before gives way to it. */
  public Fixed correct(Actor actor, String upload, Correction wanted) {
    String fresh = ids.get();
    String now = clock.get().toString();
    List<CorrectionRow> before = rows(ledger, upload);
    String id =
        before.stream()
            .filter(row -> row.overSameCells(wanted))
            .map(row -> row.id)
            .findFirst()
            .orElse(fresh);
    if (before.size() >= MOST && id.equals(fresh)) {
      throw new NotPossible(
          "A list has at most 5,000 corrections. Correct the file and upload it again.");
    }
    Fixed fixed =
        ledger.act(
            actor,
            "CORRECT_LISTS",
            "CELL_CORRECTED",
            upload,
            writes -> {
              again(writes, upload);
              CorrectionRow row =
                  writes
                      .lock(CorrectionRow.class, id)
                      .orElseGet(() -> writes.add(row(id, upload, wanted)));
              row.instead = wanted.value();
              row.account = actor.id();
              row.correctedAt = now;
              row.withdrawn = false;
              writes.content(wanted.toString());
              return fixed(row);
            });
    work.accept(upload);
    return fixed;
  }

  private static CorrectionRow row(String id, String upload, Correction wanted) {
    CorrectionRow row = new CorrectionRow();
    row.id = id;
    row.upload = upload;
    row.sheet = wanted.sheet();
    row.rowNumber = wanted.row();
    row.columnNumber = wanted.column();
    row.was = wanted.was();
    row.instead = wanted.value();
    row.account = "";
    row.correctedAt = "";
    return row;
  }

  /** Takes a correction back: the cell is read again as it lies. */
  public Fixed undo(Actor actor, String upload, String id) {
    Fixed undone =
        ledger.act(
            actor,
            "CORRECT_LISTS",
            "CORRECTION_WITHDRAWN",
            upload,
            writes -> {
              again(writes, upload);
              CorrectionRow row =
                  writes
                      .lock(CorrectionRow.class, id)
                      .filter(found -> found.upload.equals(upload) && !found.withdrawn)
                      .orElseThrow(() -> new Uploads.Missing(id));
              row.withdrawn = true;
              writes.content(id);
              return fixed(row);
            });
    work.accept(upload);
    return undone;
  }

  /** The list is to be read again, and to count afterwards only where it counted before. */
  private static void again(Writes writes, String upload) {
    UploadRow row =
        Uploads.in(writes, upload, State.CHECKED, State.PROJECTED, State.ACCEPTED, State.FAILED);
    if (row.state == State.FAILED && row.proposal == null) {
      throw new Uploads.NotNow(row.state);
    }
    row.hold = row.state == State.ACCEPTED ? row.hold : row.state != State.PROJECTED;
    row.problem = null;
    row.state = State.ACCEPTED;
    row.corrected++;
  }
}
