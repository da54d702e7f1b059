package org.tual.ledger;

import java.util.ArrayList;
import java.util.List;

/** The entity classes of the ledger, to which the other packages add theirs. */
public final class LedgerRows {
  private static final List<Class<?>> OWN =
      List.of(
          EventRow.class,
          HeadRow.class,
          SaltRow.class,
          CheckpointRow.class,
          OutboxRow.class,
          RelayRow.class,
          OnceRow.class);

  private LedgerRows() {}

  public static List<Class<?>> and(Class<?>... others) {
    List<Class<?>> all = new ArrayList<>(OWN);
    all.addAll(List.of(others));
    return all;
  }
}
