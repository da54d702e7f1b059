package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.tual.store.GraphStore;
import org.tual.store.StoreUnavailable;

/** How many run and wait, and what a fault of the store becomes. */
class SparqlRunnerTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String ANY = Corpus.read("large.txt").get(1).text();
  private static final int AT_ONCE = 10;

  /** A store that does for each query what it is told. */
  private record Told(Runnable work) implements GraphStore {
    @Override
    public void query(Query query, Duration limit, Consumer<Binding> rows) {
      work.run();
    }

    @Override
    public void put(String graphIri, Graph triples, long sequence) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void drop(String graphIri, long sequence) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Graph get(String graphIri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> graphs() {
      return Set.of();
    }

    @Override
    public long appliedSequence() {
      return 0;
    }

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void close() {}
  }

  private static Runnable failing(RuntimeException fault) {
    return () -> {
      throw fault;
    };
  }

  @Test
  void ofElevenAtOnceOneIsSentAwayAndTenAreAnswered() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Semaphore sentAway = new Semaphore(0);
    ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE + 1);
    List<CompletableFuture<String>> all = new ArrayList<>();
    try (SparqlRunner runner = new SparqlRunner(new Told(() -> await(gate)), LONG)) {
      for (int i = 0; i <= AT_ONCE; i++) {
        all.add(
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    runner.answer(ANY);
                    return "answered";
                  } catch (Busy e) {
                    sentAway.release();
                    return "busy";
                  }
                },
                callers));
      }
      sentAway.acquire(); // nobody is answered before the gate opens, so one finds no room
      gate.countDown();
      assertThat(all.stream().map(CompletableFuture::join).filter("busy"::equals)).hasSize(1);
      assertThat(all).hasSize(AT_ONCE + 1);
    } finally {
      callers.shutdown();
    }
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("a query was interrupted", e);
    }
  }

  @Test
  void aQueryThatLooksAtNoDeadlineIsGivenUpAndNotInterrupted() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    Runnable deaf =
        () -> {
          try {
            gate.await();
          } catch (InterruptedException e) {
            interrupted.set(true);
          }
          ended.countDown();
        };
    try (SparqlRunner runner = new SparqlRunner(new Told(deaf), Duration.ofMillis(10))) {
      assertThatThrownBy(() -> runner.answer(ANY)).isInstanceOf(TookTooLong.class);
    }
    gate.countDown();
    ended.await();
    assertThat(interrupted).isFalse();
  }

  @Test
  void aQueryThatTheStoreStoppedTookTooLong() {
    assertFault(failing(new QueryCancelledException()), TookTooLong.class);
  }

  @Test
  void aStoreThatDoesNotAnswerIsSaidToBeUnavailable() {
    assertFault(failing(new StoreUnavailable("away")), StoreUnavailable.class);
  }

  @Test
  void aQueryTooDeepForTheStoreIsRefused() {
    assertFault(
        () -> {
          throw new StackOverflowError();
        },
        RefusedQuery.class);
  }

  @Test
  void afterItsEndNoQueryIsTaken() {
    SparqlRunner runner = new SparqlRunner(new Told(() -> {}), LONG);
    runner.close();
    assertThatThrownBy(() -> runner.answer(ANY)).isInstanceOf(Busy.class);
  }

  private static void assertFault(Runnable work, Class<? extends Throwable> expected) {
    try (SparqlRunner runner = new SparqlRunner(new Told(work), LONG)) {
      assertThatThrownBy(() -> runner.answer(ANY)).isInstanceOf(expected);
    }
  }
}
