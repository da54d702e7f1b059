package org.tual.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A store at any endpoint that speaks the SPARQL 1.1 protocol and the SPARQL 1.1 Graph Store HTTP
 * Protocol. One change is one PUT of one graph, since the protocols promise no transaction over
 * several requests. Whether a reader can see half a graph, and whether an answer means that the
 * change is on the disk, is the endpoint's promise.
 */
public final class RemoteStore implements GraphStore {
  private static final Query HIGHEST = text("store-applied-sequence.rq");
  private static final Query GRAPHS = text("store-graphs.rq");
  private static final Query ANSWERS = text("store-answers.rq");

  private final Endpoint endpoint;
  private final Requests requests;

  /** Connects at the first use only. */
  public RemoteStore(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.requests = new Requests(endpoint);
  }

  private static Query text(String file) {
    try (InputStream text = RemoteStore.class.getResourceAsStream("/sparql/" + file)) {
      return QueryFactory.create(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void put(String graphIri, Graph triples, long sequence) {
    send(new Replacement(graphIri, triples, sequence));
  }

  @Override
  public void drop(String graphIri, long sequence) {
    send(new Replacement(graphIri, Graph.emptyGraph, sequence));
  }

  private void send(Replacement content) {
    requests.put(content.graph().getURI(), () -> new RdfXml(content.iterator()));
  }

  @Override
  public Graph get(String graphIri) {
    Graph copy = GraphFactory.createDefaultGraph();
    HttpResponse<InputStream> response = requests.get(Replacement.graph(graphIri).getURI());
    try (InputStream body = response.body();
        Deadline deadline = new Deadline(endpoint.answer(), () -> cut(body))) {
      if (response.statusCode() != 404) {
        parse(body, copy, deadline);
      }
    } catch (IOException e) {
      throw new StoreUnavailable("the graph store broke off its answer", e);
    }
    copy.remove(Node.ANY, Replacement.APPLIED_SEQUENCE, Node.ANY);
    return copy;
  }

  private static void parse(InputStream body, Graph copy, Deadline deadline) {
    try {
      RDFParser.source(body)
          .lang(Lang.NTRIPLES)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(StreamRDFLib.graph(copy));
    } catch (RuntimeException e) {
      throw new StoreUnavailable(unusable(deadline), e);
    }
    if (deadline.expired()) {
      throw new StoreUnavailable(unusable(deadline));
    }
  }

  private static String unusable(Deadline deadline) {
    return deadline.expired()
        ? "the graph store did not answer in time"
        : "the graph store gave an answer that cannot be read";
  }

  /** Ends a read that waits for more. */
  private static void cut(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new StoreUnavailable("the graph store broke off its answer", e);
    }
  }

  @Override
  public Set<String> graphs() {
    Set<String> names = new TreeSet<>();
    own(GRAPHS).forEach(row -> names.add(row.get("graph").getURI()));
    return names;
  }

  @Override
  public long appliedSequence() {
    return own(HIGHEST).stream()
        .map(row -> row.get("highest"))
        .mapToLong(highest -> highest == null ? 0 : Long.parseLong(highest.getLiteralLexicalForm()))
        .max()
        .orElse(0);
  }

  private List<Binding> own(Query query) {
    List<Binding> rows = new ArrayList<>();
    try {
      query(query, endpoint.answer(), rows::add);
    } catch (QueryCancelledException e) {
      throw new StoreUnavailable("the graph store did not answer in time", e);
    }
    return rows;
  }

  @Override
  public void query(Query query, Duration limit, Consumer<Binding> rows) {
    Generation.requirePlainSelect(query);
    InputStream answer;
    try {
      answer = requests.query(query.serialize(), limit);
    } catch (StoreUnavailable e) {
      if (e.getCause() instanceof HttpTimeoutException) {
        throw new QueryCancelledException();
      }
      throw e;
    }
    try (InputStream body = answer;
        Deadline deadline = new Deadline(limit, () -> cut(body))) {
      Iterator<Binding> read = rows(body, deadline);
      while (read.hasNext()) {
        rows.accept(read.next());
      }
    } catch (IOException e) {
      throw new StoreUnavailable("the graph store broke off its answer", e);
    }
  }

  /** Rows as they arrive; what goes wrong while they are read is the store's fault. */
  private static Iterator<Binding> rows(InputStream body, Deadline deadline) {
    return new Iterator<>() {
      private RowSet read;

      @Override
      public boolean hasNext() {
        try {
          if (read == null) {
            read =
                RowSetReaderRegistry.createReader(ResultSetLang.RS_JSON)
                    .read(body, ARQ.getContext());
          }
          boolean more = read.hasNext();
          if (deadline.expired()) {
            throw new QueryCancelledException();
          }
          return more;
        } catch (RuntimeException e) {
          if (deadline.expired()) {
            throw new QueryCancelledException();
          }
          throw new StoreUnavailable(unusable(deadline), e);
        }
      }

      @Override
      public Binding next() {
        return read.next();
      }
    };
  }

  @Override
  public boolean ready() {
    try {
      own(ANSWERS);
      return true;
    } catch (StoreUnavailable e) {
      return false;
    }
  }

  /** Connections are let go of by themselves. */
  @Override
  public void close() {}
}
