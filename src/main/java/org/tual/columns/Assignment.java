package org.tual.columns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each column at most one meaning and each single-valued field at most one column. */
final class Assignment {
  private static final Set<String> MANY =
      Set.of("tier.name", "row.note", "other.ignored", "upstream.name", "product.name");
  private static final double LEAST = 0.3;

  private Assignment() {}

  static void assign(List<Column> columns) {
    Map<String, Column> taken = new HashMap<>();
    Comparator<Column> surest =
        Comparator.comparingDouble((Column column) -> -column.best().confidence())
            .thenComparing(column -> column.content.filled() == 0 ? 1 : 0)
            .thenComparing(column -> column.best().order())
            .thenComparing(column -> column.number);
    while (true) {
      Column next =
          columns.stream()
              .filter(column -> column.meaning == null && isOpen(column))
              .min(surest)
              .orElse(null);
      if (next == null) {
        return;
      }
      Meaning best = next.best();
      next.claims.remove(best);
      String key = best.field() + " " + best.group();
      Column owner = isMany(best.field()) ? null : taken.get(key);
      if (owner == null) {
        next.meaning = best;
        taken.put(key, next);
      } else {
        next.lost.add(
            "It could be "
                + best.field()
                + " too, but "
                + owner.called()
                + " is surer and there can be one only.");
      }
    }
  }

  private static boolean isOpen(Column column) {
    Meaning best = column.best();
    return best != null && !best.isRole() && best.confidence() >= LEAST;
  }

  private static boolean isMany(String field) {
    return MANY.contains(field) || field.startsWith("personal.");
  }
}
