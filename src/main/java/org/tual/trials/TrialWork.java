package org.tual.trials;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.tual.assessment.Assessment;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Assessor;
import org.tual.assessment.Seal;
import org.tual.changes.Change;
import org.tual.changes.Changes;
import org.tual.changes.InForce;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.reference.UnusableList;
import org.tual.rules.RefusedRules;
import org.tual.runs.Refusal;
import org.tual.runs.Runs;
import org.tual.runs.SealedInputs;
import org.tual.spreadsheet.Limits;

/**
 * Carries trials out: assesses the same inputs with what counts now and with the change, by the
 * classes that carry out assessments, and compares.
 */
public final class TrialWork {
  private static final Actor SELF = Actor.system("CARRY_OUT_ASSESSMENTS");
  private static final int MOST_BEGINNINGS = 3;
  private static final Gson JSON = new Gson();

  /** A person cancelled it. */
  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Ledger ledger;
  private final Trials trials;
  private final Changes changes;
  private final Runs runs;
  private final FileStore files;
  private final Limits limits;

  public TrialWork(
      Ledger ledger, Trials trials, Changes changes, Runs runs, FileStore files, Limits limits) {
    this.ledger = ledger;
    this.trials = trials;
    this.changes = changes;
    this.runs = runs;
    this.files = files;
    this.limits = limits;
  }

  /** Carries out one trial that waits. */
  public void run(String id) {
    Trial trial = trials.find(id);
    if (trial.state().ended()) {
      return;
    }
    try {
      change(id, "TRIAL_STARTED", TrialWork::begin);
      Outcome outcome = compare(trial);
      byte[] text = JSON.toJson(outcome).getBytes(StandardCharsets.UTF_8);
      String result = files.keep(out -> out.write(text)).sha256();
      change(
          id,
          "TRIAL_ENDED",
          row -> {
            row.state = Trial.State.DONE;
            row.result = result;
          });
    } catch (Cancelled e) {
      trials.rests(id);
    } catch (Refusal | RefusedRules | UnusableList e) {
      fail(id, e.getMessage());
    } catch (OutOfMemoryError e) {
      fail(id, "There is not enough memory for this trial. Try it on a smaller assessment.");
    } catch (RuntimeException | Error e) {
      fail(id, "Something went wrong inside Tual.");
      throw e;
    } finally {
      trials.rests(id);
    }
  }

  private static void begin(TrialRow row) {
    if (row.beginnings >= MOST_BEGINNINGS) {
      throw new Refusal("Tual ended each time while this was tried. Try a smaller assessment.");
    }
    row.beginnings++;
    row.state = Trial.State.RUNNING;
  }

  private Outcome compare(Trial trial) {
    Path report = runs.report(trial.assessment());
    Seal seal = Seal.of(report.resolve(Seal.FILE));
    SealedInputs inputs = new SealedInputs(seal, report.resolve(Seal.FILE), null);
    if (!inputs.missing().isEmpty()) {
      throw new Refusal(
          "A file of this assessment is no longer there. Try the change on a newer assessment.");
    }
    AssessmentRequest request =
        inputs.inputs(null).request(LocalDate.parse(seal.asOf()), seal.buyer(), limits);
    Change change = changes.find(trial.change());
    boolean back = change.state() == Change.State.IN_FORCE;
    Assessment before = assess(trial.id(), "As it is now: ", request, changes.inForce());
    Assessment after =
        assess(
            trial.id(),
            back ? "Without the change: " : "With the change: ",
            request,
            back ? changes.without(change) : changes.with(change));
    step(trial.id(), "Comparing");
    Comparison comparison = new Comparison(before, after);
    return comparison.outcome(
        back,
        files.keep(comparison::writeFindings).sha256(),
        files.keep(comparison::writePlaces).sha256());
  }

  private Assessment assess(String id, String when, AssessmentRequest request, InForce inForce) {
    Assessor assessor =
        new Assessor(request.with(inForce.rules()), inForce.lists(), what -> step(id, when + what));
    return assessor.assess(assessor.read()).assessment();
  }

  private void step(String id, String what) {
    if (trials.cancelled(id)) {
      throw new Cancelled();
    }
    trials.step(id, what);
  }

  private void fail(String id, String why) {
    change(
        id,
        "TRIAL_FAILED",
        row -> {
          row.state = Trial.State.FAILED;
          row.problem = why;
        });
  }

  private void change(String id, String kind, Consumer<TrialRow> change) {
    ledger.act(
        SELF,
        "CARRY_OUT_ASSESSMENTS",
        kind,
        id,
        writes -> {
          TrialRow row = Trials.lock(writes, id);
          if (row.state.ended()) {
            throw new Cancelled();
          }
          change.accept(row);
          return null;
        });
  }
}
