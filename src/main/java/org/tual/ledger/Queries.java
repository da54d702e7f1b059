package org.tual.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;

/** Named queries with bound parameters; their text stands in {@code META-INF/}. */
final class Queries {
  private Queries() {}

  static Query named(
      EntityManager manager, String name, Class<?> type, Map<String, Object> parameters) {
    Query query =
        type == Object.class
            ? manager.createNamedQuery(name)
            : manager.createNamedQuery(name, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  static <T> List<T> list(
      EntityManager manager,
      String name,
      Class<T> type,
      Map<String, Object> parameters,
      int first,
      int most) {
    TypedQuery<T> query = manager.createNamedQuery(name, type);
    parameters.forEach(query::setParameter);
    return query.setFirstResult(first).setMaxResults(most).getResultList();
  }
}
