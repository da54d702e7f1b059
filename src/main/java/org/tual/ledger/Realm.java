package org.tual.ledger;

import java.util.List;

/**
 * What one of the databases of an installation holds. Each has tables of the ledger of its own, so
 * that nothing of one can be counted in another.
 *
 * @param name of its persistence unit
 * @param migrations where the steps of its schema lie
 * @param queries file with its named queries, beside those of the ledger
 * @param rows its entity classes, with those of the ledger
 */
public record Realm(String name, String migrations, String queries, List<Class<?>> rows) {
  static Realm main(List<Class<?>> rows) {
    return new Realm("tual", "classpath:schema", "META-INF/queries.xml", rows);
  }
}
