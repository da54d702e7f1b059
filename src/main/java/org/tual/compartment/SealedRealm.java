package org.tual.compartment;

import java.util.List;
import org.tual.ledger.LedgerRows;
import org.tual.ledger.Realm;

/** The database of the compartment: what it holds and where its schema and its queries stand. */
public final class SealedRealm {
  private SealedRealm() {}

  /**
   * The realm with rows of packages that keep something beside the documents.
   *
   * @param others entity classes
   */
  public static Realm with(List<Class<?>> others) {
    List<Class<?>> rows = LedgerRows.and(SealedRow.class, TurnRow.class);
    rows.addAll(others);
    return new Realm(
        "tual-sealed",
        "classpath:schema-sealed",
        "META-INF/compartment-queries.xml",
        List.copyOf(rows));
  }
}
