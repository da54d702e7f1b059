package org.tual.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.tual.actions.Actions;
import org.tual.ledger.LedgerExport;
import org.tual.matching.Matches;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.suppliers.Shelf;
import org.tual.suppliers.Suppliers;

/**
 * What follows when an assessment is sealed: its receipt, its suppliers made ready, its matches
 * found.
 */
final class AfterSeal {
  private final Runs runs;
  private final LedgerExport export;
  private final Shelf shelf;

  /**
   * Joins the parts.
   *
   * @param folder for what can be made anew at any time
   */
  AfterSeal(Runs runs, LedgerExport export, Path folder) {
    this.runs = runs;
    this.export = export;
    this.shelf = new Shelf(folder, runs::report);
  }

  /** The work, what follows where it sealed, and what comes last in any case. */
  Consumer<String> of(Consumer<String> work, Runnable last) {
    return id -> {
      work.accept(id);
      follow(id);
      last.run();
    };
  }

  private void follow(String id) {
    Receipts.write(runs, export, id);
    if (runs.find(id).filter(run -> run.stage() == RunState.Stage.SEALED).isPresent()) {
      Chores.safely(
          "The suppliers of an assessment could not be made ready; the next look at them does it",
          () -> shelf.prepare(id));
      Chores.safely(
          "The actions of an assessment could not be made ready; the next look at them does it",
          () -> Actions.prepare(runs, id));
      Chores.safely(
          "The matches of an assessment could not be found; the next look at them does it",
          () -> Matches.prepare(runs, id));
    }
  }

  Suppliers suppliers(Installation installation) {
    return new Suppliers(
        shelf,
        runs,
        installation.decisions(),
        installation.replying().releases(),
        id -> installation.doors().accounts().find(id).map(account -> account.name()));
  }

  void close() {
    shelf.close();
  }
}
