package org.tual.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.Statements;

/**
 * Numbers that their owner gave to several names: they identify none of them. Two plants of one
 * vendor share its number and are still two plants.
 */
final class VendorNumbers {
  private final Set<String> shared = new HashSet<>();

  static VendorNumbers of(Statements statements) {
    Map<String, String> nameOf = new HashMap<>();
    VendorNumbers numbers = new VendorNumbers();
    for (int mention = 0; mention < statements.mentions(); mention++) {
      List<String> keys = statements.keys(mention);
      SiteKey name = keys.size() < 2 ? null : SiteKey.parse(keys.get(0));
      if (name == null) {
        continue;
      }
      for (String key : keys) {
        if (SiteKey.scoped(key)) {
          String known = nameOf.putIfAbsent(key, name.name());
          if (known != null && !known.equals(name.name())) {
            numbers.shared.add(key);
          }
        }
      }
    }
    return numbers;
  }

  boolean joinsNothing(String key) {
    return shared.contains(key);
  }

  List<String> ambiguous() {
    List<String> sorted = new ArrayList<>(shared);
    sorted.sort(null);
    return sorted;
  }
}
