package org.tual.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tual.store.GraphStore;

/** Who owns sites and who recruits for them, as the lists say. */
public final class Owners {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Query QUERY = query();
  private static final Integer FEW = 0;

  private final GraphStore store;

  public Owners(GraphStore store) {
    this.store = store;
  }

  /**
   * A site with an owner or a recruiter, by name; empty where there is none.
   *
   * @param workers how many work at the site in tens, rounded down; 0 where they are fewer than
   *     ten, whose number is not told; null where the list does not say
   */
  public record Tie(String site, String owner, String recruiter, Integer workers) {}

  /** All of them. An operator of another name than the site counts as an owner. */
  public List<Tie> ties() {
    List<Tie> ties = new ArrayList<>();
    store.query(
        QUERY,
        LIMIT,
        row -> {
          String site = text(row, "site");
          String operator = text(row, "operator");
          String recruiter = text(row, "recruiter");
          Integer workers = text(row, "few").isEmpty() ? count(text(row, "workers")) : FEW;
          ties.add(new Tie(site, operator.equals(site) ? "" : operator, recruiter, workers));
          ties.add(new Tie(site, text(row, "owner"), recruiter, workers));
        });
    return ties;
  }

  private static Integer count(String lexical) {
    return lexical.isEmpty() ? null : new BigDecimal(lexical).intValue();
  }

  private static String text(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    return node == null || !node.isLiteral() ? "" : node.getLiteralLexicalForm();
  }

  private static Query query() {
    try (InputStream in = Owners.class.getResourceAsStream("/sparql/owners.rq")) {
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
