package org.tual.uploads;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.tual.columns.FileMapping;
import org.tual.columns.Recogniser;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.uploads.Upload.State;

/**
 * Looks into a file before it is kept. What is about persons goes no further, nor does what cannot
 * be opened, since nobody knows what is in it. One file at a time, for the sake of memory.
 */
public final class Gate {
  private static final Recogniser RECOGNISER = new Recogniser();

  /**
   * What was seen.
   *
   * @param state RECEIVED where the file may be kept, else STOPPED or FAILED
   * @param problem why it may not; null where it may
   */
  record Look(State state, String problem) {
    boolean passed() {
      return state == State.RECEIVED;
    }
  }

  private final Limits limits;
  private final ReentrantLock turn = new ReentrantLock();

  public Gate(Limits limits) {
    this.limits = limits;
  }

  /** Why a file goes no further; empty where it may. */
  public Optional<String> stops(Path file) {
    Look look = into(file);
    return look.passed() ? Optional.empty() : Optional.of(look.problem());
  }

  Look into(Path file) {
    turn.lock();
    try (Workbook workbook = Workbooks.open(file, limits)) {
      FileMapping mapping = RECOGNISER.recognise(workbook);
      return AboutPersons.words(workbook, mapping)
          .map(why -> new Look(State.STOPPED, why))
          .orElse(new Look(State.RECEIVED, null));
    } catch (UnreadableFile e) {
      return new Look(State.FAILED, e.getMessage() + " " + e.fix());
    } catch (OutOfMemoryError e) {
      return new Look(State.FAILED, "There is not enough memory for this file.");
    } finally {
      turn.unlock();
    }
  }
}
