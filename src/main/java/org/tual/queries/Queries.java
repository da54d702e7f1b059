package org.tual.queries;

import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.store.GraphStore;

/**
 * Answers free queries and notes in the ledger that each was asked. A query may name a person who
 * is looked for, so the event holds a salted commitment to its text and nothing else of it. An
 * answer whose event cannot be written is not given.
 */
public final class Queries implements AutoCloseable {
  private final Ledger ledger;
  private final SparqlRunner runner;

  /** Takes where events are noted and what is asked; closing leaves both open. */
  public Queries(Ledger ledger, GraphStore store) {
    this.ledger = ledger;
    this.runner = new SparqlRunner(store, SparqlRunner.LIMIT);
  }

  /**
   * Answers one query. The outcome of the event {@code GRAPH_QUERIED} is done, refused or failed.
   *
   * @throws RefusedQuery as {@link SparqlRunner#answer} does, like the others
   */
  public Answer ask(Actor actor, String text) {
    String outcome = "failed";
    try {
      Answer answer = runner.answer(text);
      outcome = "done";
      return answer;
    } catch (RefusedQuery e) {
      outcome = "refused";
      throw e;
    } finally {
      ledger.note(actor, "GRAPH_QUERIED", "graph", outcome, text);
    }
  }

  /** Takes no more queries. */
  @Override
  public void close() {
    runner.close();
  }
}
