package org.tual.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which rows of one table are wanted, and in what order.
 *
 * @param equal attributes by name, each with the values that may stand there
 * @param wordsIn attribute in which the words must stand; empty where none are asked
 * @param words in any case; empty where none are asked
 * @param sort attribute to order by
 * @param down the greatest first
 * @param key attribute that is different in every row, so that pages do not overlap
 * @param first number of the first row, from 0
 * @param count how many rows at most
 */
public record Listing(
    Map<String, List<Object>> equal,
    String wordsIn,
    String words,
    String sort,
    boolean down,
    String key,
    int first,
    int count) {

  /**
   * Some rows.
   *
   * @param total how many are wanted in all
   */
  public record Found<T>(List<T> rows, long total) {}

  <T> Found<T> find(EntityManager manager, Class<T> type) {
    CriteriaBuilder builder = manager.getCriteriaBuilder();
    CriteriaQuery<Long> count = builder.createQuery(Long.class);
    Root<T> counted = count.from(type);
    count.select(builder.count(counted)).where(conditions(builder, counted));
    CriteriaQuery<T> some = builder.createQuery(type);
    Root<T> root = some.from(type);
    Expression<?> by = root.get(sort);
    some.select(root)
        .where(conditions(builder, root))
        .orderBy(down ? builder.desc(by) : builder.asc(by), builder.asc(root.get(key)));
    return new Found<>(
        manager.createQuery(some).setFirstResult(first).setMaxResults(count()).getResultList(),
        manager.createQuery(count).getSingleResult());
  }

  private Predicate[] conditions(CriteriaBuilder builder, Root<?> root) {
    List<Predicate> all = new ArrayList<>();
    equal.forEach(
        (name, values) ->
            all.add(
                builder.or(
                    values.stream()
                        .map(value -> builder.equal(root.get(name), value))
                        .toArray(Predicate[]::new))));
    if (!words.isEmpty()) {
      // without ESCAPE, which makes EclipseLink write values into the text of the query; H2 and
      // PostgreSQL both take the backslash
      String pattern = words.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
      all.add(builder.like(builder.lower(root.get(wordsIn)), "%" + pattern + "%"));
    }
    return all.toArray(Predicate[]::new);
  }
}
