package org.tual.store;

import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One open TDB2 database. After a fault inside a write it still reads but takes no more writes:
 * TDB2 5.6 spoils its node table when it goes on after an aborted write, and shows it only at the
 * next start. It must then be closed, which expels it from the JVM, and opened anew.
 */
final class Generation implements GraphStore {
  /** More than the files of a database. */
  private static final int CLOSING_TRIES = 50;

  private final DatasetGraph database;
  private volatile boolean faulty;
  private volatile boolean closed;

  /**
   * Opens or creates the database, and looks whether its sequences can be read.
   *
   * @throws IllegalArgumentException if TDB2 would keep blocks in its cache instead of mapping
   *     files into memory: TDB2 5.6 then loses part of a graph now and then when one reads while
   *     another writes
   * @throws RuntimeException of any kind if it cannot; this JVM may then hold a lock on the place
   *     until it ends, so that only another place can be tried
   */
  Generation(Location place) {
    if (place.isMem() || SystemTDB.fileMode() != FileMode.mapped) {
      throw new IllegalArgumentException("the graph store needs a folder and a 64-bit Java");
    }
    this.database = DatabaseMgr.connectDatasetGraph(place);
    try {
      appliedSequence();
    } catch (RuntimeException | Error unreadable) {
      close();
      throw unreadable;
    }
  }

  @Override
  public void put(String graphIri, Graph triples, long sequence) {
    write(new Replacement(graphIri, triples, sequence));
  }

  @Override
  public void drop(String graphIri, long sequence) {
    write(new Replacement(graphIri, Graph.emptyGraph, sequence));
  }

  /** One write transaction. Whatever is thrown inside leaves the generation faulty. */
  void write(Replacement content) {
    requireOpen();
    if (faulty) {
      throw new StoreUnavailable("the database takes no writes after a fault until it is reopened");
    }
    if (database.isInTransaction()) {
      throw new IllegalStateException("a write inside a read of the same store");
    }
    try {
      database.begin(TxnType.WRITE);
      Node graph = content.graph();
      database.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
      for (Triple triple : content) {
        database.add(Quad.create(graph, triple));
      }
      database.commit();
      database.end();
    } catch (RuntimeException | Error fault) {
      faulty = true;
      undo(fault);
      if (fault instanceof Error error) {
        throw error;
      }
      throw new StoreUnavailable("the graph was not written", fault);
    }
  }

  private void undo(Throwable fault) {
    try {
      if (database.isInTransaction()) {
        database.abort();
        database.end();
      }
    } catch (RuntimeException | Error second) {
      fault.addSuppressed(second);
    }
  }

  /** Whether a write failed inside its transaction. */
  boolean faulty() {
    return faulty;
  }

  /** Reads in one transaction; nothing of the view may be used after it. */
  <T> T read(Function<DatasetGraph, T> work) {
    requireOpen();
    return Txn.calculateRead(database, () -> work.apply(new DatasetGraphReadOnly(database)));
  }

  @Override
  public Graph get(String graphIri) {
    Node name = Replacement.graph(graphIri);
    return read(
        view -> {
          Graph copy = GraphFactory.createDefaultGraph();
          view.find(name, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> copy.add(quad.asTriple()));
          copy.remove(Node.ANY, Replacement.APPLIED_SEQUENCE, Node.ANY);
          return copy;
        });
  }

  @Override
  public Set<String> graphs() {
    return read(
        view -> {
          Set<String> names = new TreeSet<>();
          Iterator<Quad> marks = marks(view);
          while (marks.hasNext()) {
            Node graph = marks.next().getGraph();
            Iterator<Quad> content = view.find(graph, Node.ANY, Node.ANY, Node.ANY);
            while (content.hasNext() && !names.contains(graph.getURI())) {
              if (!content.next().getPredicate().equals(Replacement.APPLIED_SEQUENCE)) {
                names.add(graph.getURI());
              }
            }
          }
          return names;
        });
  }

  @Override
  public long appliedSequence() {
    return read(
        view -> {
          long highest = 0;
          Iterator<Quad> marks = marks(view);
          while (marks.hasNext()) {
            String sequence = marks.next().getObject().getLiteralLexicalForm();
            highest = Math.max(highest, Long.parseLong(sequence));
          }
          return highest;
        });
  }

  private static Iterator<Quad> marks(DatasetGraph view) {
    return view.find(Node.ANY, Node.ANY, Replacement.APPLIED_SEQUENCE, Node.ANY);
  }

  @Override
  public void query(Query query, Duration limit, Consumer<Binding> rows) {
    requirePlainSelect(query);
    requireOpen();
    Txn.executeRead(database, () -> select(query, limit, rows));
  }

  /**
   * A FROM clause would have some stores fetch addresses.
   *
   * @throws IllegalArgumentException if the query is no SELECT or has one
   */
  static void requirePlainSelect(Query query) {
    if (!query.isSelectType() || query.hasDatasetDescription()) {
      throw new IllegalArgumentException("only a SELECT query over the store's own graphs is run");
    }
  }

  private void select(Query query, Duration limit, Consumer<Binding> rows) {
    Burden burden = new Burden(Burden.MOST_READ, Burden.MOST_COLLECTED);
    OpExecutorFactory bounded = context -> new BoundedExecutor(context, burden);
    try (Deadline deadline = new Deadline(limit, () -> {});
        QueryExec execution =
            QueryExec.dataset(new WatchedView(database, deadline, burden))
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .set(ARQConstants.sysOpExecutorFactory, bounded)
                .build()) {
      execution.select().forEachRemaining(rows);
      burden.requireWhole();
    }
  }

  @Override
  public boolean ready() {
    try {
      return !faulty && read(view -> view.isInTransaction());
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** A thread that is interrupted while it reads a file closes it for everybody. */
  static boolean lostItsFiles(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClosedChannelException) {
        return true;
      }
    }
    return false;
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreUnavailable("the database is closed");
    }
  }

  /** Expels the database from this JVM. Nobody may be reading or writing. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      expel(CLOSING_TRIES);
    }
  }

  /** A file that an interrupt has closed breaks off the expulsion, but only once. */
  private void expel(int tries) {
    try {
      TDBInternal.expel(database, true);
    } catch (RuntimeException e) {
      if (tries == 1) {
        throw e;
      }
      expel(tries - 1);
    }
  }
}
