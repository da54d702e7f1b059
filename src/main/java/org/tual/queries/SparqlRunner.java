package org.tual.queries;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.tual.store.GraphStore;
import org.tual.store.TooMuch;

/**
 * Runs queries of people beside everything else: a few at a time, a few waiting, each within a time
 * limit. Nobody is interrupted, since an interrupted reader closes the files of the embedded store
 * for all; a query looks at its deadline itself.
 */
public final class SparqlRunner implements AutoCloseable {
  /** How long a query may read the store. */
  public static final Duration LIMIT = Duration.ofSeconds(5);

  private static final int THREADS = 2;
  private static final int WAITING = 8;

  /** In characters of all values. */
  private static final long MOST_TEXT = 20L << 20;

  private final GraphStore store;
  private final Duration limit;
  private final ThreadPoolExecutor pool;

  /** Takes the store and the time limit of a query, {@link #LIMIT} but for tests. */
  public SparqlRunner(GraphStore store, Duration limit) {
    this.store = store;
    this.limit = limit;
    this.pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> {
              Thread thread = new Thread(task, "tual-query");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Checks a query and runs it; waits for its turn and its end.
   *
   * @throws RefusedQuery if it may not be run
   * @throws Busy if too many are running and waiting
   * @throws TookTooLong if it was stopped at its time limit
   * @throws org.tual.store.TooMuch if it was stopped because of what it read or collected
   * @throws org.tual.store.StoreUnavailable if the store does not answer
   */
  public Answer answer(String text) {
    CheckedQuery checked = QueryGuard.check(text);
    Future<Answer> running;
    try {
      running = pool.submit(() -> run(checked));
    } catch (RejectedExecutionException e) {
      throw new Busy();
    }
    try {
      return running.get(longestWait().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      running.cancel(false);
      Thread.currentThread().interrupt();
      throw new Busy();
    } catch (TimeoutException e) {
      running.cancel(false);
      throw new TookTooLong(limit);
    } catch (CancellationException e) {
      throw new Busy();
    } catch (ExecutionException e) {
      throw cause(e.getCause());
    }
  }

  /** All that may run before it, itself, and once more for what looks at no deadline. */
  private Duration longestWait() {
    return limit.multipliedBy(WAITING / THREADS + 2L);
  }

  private RuntimeException cause(Throwable fault) {
    if (fault instanceof QueryCancelledException && !(fault instanceof TooMuch)) {
      return new TookTooLong(limit);
    }
    if (fault instanceof StackOverflowError) {
      return new RefusedQuery(List.of("The query is nested too deeply."));
    }
    return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
  }

  private Answer run(CheckedQuery checked) {
    Rows rows = new Rows(checked);
    try {
      store.query(checked.query(), limit, rows::add);
    } catch (Full e) {
      rows.more = true;
    }
    return checked.ask()
        ? new Answer(List.of(), List.of(), false, Optional.of(!rows.kept.isEmpty()))
        : new Answer(rows.variables, rows.kept, rows.more, Optional.empty());
  }

  /** Ends a query whose answer is large enough. */
  private static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Full() {
      super("enough rows", null, false, false);
    }
  }

  /** Copies rows while the store is read, as they mean nothing afterwards. */
  private static final class Rows {
    private final CheckedQuery checked;
    private final List<Var> variables;
    private final List<Binding> kept = new ArrayList<>();
    private long text;
    private boolean more;

    Rows(CheckedQuery checked) {
      Query query = checked.query();
      this.checked = checked;
      this.variables = List.copyOf(query.getProjectVars());
    }

    void add(Binding row) {
      if (kept.size() >= checked.rows() || text > MOST_TEXT) {
        throw new Full();
      }
      BindingBuilder copy = Binding.builder();
      for (Var variable : variables) {
        Node value = row.get(variable);
        if (value != null) {
          copy.add(variable, value);
          text += 100L + value.toString().length();
        }
      }
      kept.add(copy.build());
    }
  }

  /** Takes no more queries; those that run end by themselves, at their deadline at the latest. */
  @Override
  public void close() {
    pool.shutdown();
  }
}
