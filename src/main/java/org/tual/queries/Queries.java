package org.tual.queries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.store.GraphStore;

/** Answers free queries and notes in the ledger that each was asked: by hash, never by text. */
public final class Queries implements AutoCloseable {
  private final Ledger ledger;
  private final SparqlRunner runner;

  /** Takes where events are noted and what is asked; closing leaves both open. */
  public Queries(Ledger ledger, GraphStore store) {
    this.ledger = ledger;
    this.runner = new SparqlRunner(store, SparqlRunner.LIMIT);
  }

  /**
   * Answers one query. The event {@code GRAPH_QUERIED} has the SHA-256 of the text in hex as its
   * subject; its outcome is done, refused or failed.
   *
   * @throws RefusedQuery as {@link SparqlRunner#answer} does, like the others
   */
  public Answer ask(Actor actor, String text) {
    String subject = "sha256:" + hash(text);
    Answer answer;
    try {
      answer = runner.answer(text);
    } catch (RefusedQuery e) {
      ledger.note(actor, "GRAPH_QUERIED", subject, "refused");
      throw e;
    } catch (RuntimeException e) {
      ledger.note(actor, "GRAPH_QUERIED", subject, "failed");
      throw e;
    }
    ledger.note(actor, "GRAPH_QUERIED", subject, "done");
    return answer;
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes no more queries. */
  @Override
  public void close() {
    runner.close();
  }
}
