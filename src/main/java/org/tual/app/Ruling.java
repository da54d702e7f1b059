package org.tual.app;

import java.util.function.Consumer;
import org.tual.changes.Changes;
import org.tual.files.FileStore;
import org.tual.ledger.Ledger;
import org.tual.runs.Runs;
import org.tual.spreadsheet.Limits;
import org.tual.trials.TrialWork;
import org.tual.trials.Trials;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/**
 * What this installation changed of rules and lists, and trials of it.
 *
 * @param changes what is proposed and in force
 * @param trials what was tried
 * @param work carries trials out
 */
record Ruling(Changes changes, Trials trials, TrialWork work) {
  static Ruling of(
      Ledger ledger, FileStore files, Changes changes, Runs runs, Limits limits, Queue queue) {
    Trials trials =
        new Trials(ledger, files, changes, runs, Installation::now, Installation::id, queue::add);
    return new Ruling(changes, trials, new TrialWork(ledger, trials, changes, runs, files, limits));
  }

  static void problems() {
    ProblemSource.add(Changes.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Changes.NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(Trials.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Trials.NotPossible.class, ProblemType.NOT_VALID);
  }

  /** Work that carries out a trial where the id is that of one, and else does the other work. */
  Consumer<String> before(Consumer<String> other) {
    return id -> {
      if (trials.knows(id)) {
        work.run(id);
      } else {
        other.accept(id);
      }
    };
  }
}
