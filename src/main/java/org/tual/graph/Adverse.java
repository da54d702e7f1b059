package org.tual.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/**
 * Which of two values of a fact is the worse one for workers, from {@code ontology/adverse.csv}. A
 * fact that does not stand there has no worse side: a name, a country.
 */
final class Adverse {
  private final Map<String, String> sides = new HashMap<>();

  static Adverse load() {
    Adverse adverse = new Adverse();
    try (InputStream in = Adverse.class.getResourceAsStream("/ontology/adverse.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(",", 3);
        adverse.sides.put(parts[0], parts[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return adverse;
  }

  /** The fact has a worse side. */
  boolean sided(String property) {
    return sides.containsKey(property);
  }

  /** Above zero where the first value is worse for workers than the second, below where better. */
  int worse(String property, Value one, Value other) {
    String side = sides.get(property);
    if (side == null) {
      return 0;
    }
    if (one instanceof Value.Number a && other instanceof Value.Number b) {
      int order = a.amount().compareTo(b.amount());
      return side.equals("low") ? -order : order;
    }
    return Integer.compare(harm(side, one), harm(side, other));
  }

  /** The facts that have a worse side, in the order of their names. */
  SortedSet<String> properties() {
    return new TreeSet<>(sides.keySet());
  }

  /** The word alone says the worse: a holder, a yes. A number is worse only beside another. */
  boolean harmful(String property, Value value) {
    String side = sides.get(property);
    return side != null && harm(side, value) > 0;
  }

  private static int harm(String side, Value value) {
    if (value instanceof Value.YesNo answer) {
      return answer.yes() == side.equals("yes") ? 1 : 0;
    }
    if (value instanceof Value.Term term) {
      return List.of(side.split("\\|")).contains(Iris.localName(term.iri())) ? 1 : 0;
    }
    return 0;
  }
}
