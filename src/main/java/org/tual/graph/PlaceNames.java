package org.tual.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.Statements;

/**
 * Names that stand beside two or more UN/LOCODEs of one country: there are two such places, and the
 * name tells which of them only where the code stands beside it.
 */
final class PlaceNames {
  private static final String CODE = SiteKey.identifier("unlocode", "");
  private final Set<String> shared = new HashSet<>();

  static PlaceNames of(Statements statements) {
    Map<String, String> codeOf = new HashMap<>();
    PlaceNames names = new PlaceNames();
    for (int mention = 0; mention < statements.mentions(); mention++) {
      List<String> keys =
          statements.kind(mention) == Kind.PLACE ? statements.keys(mention) : List.of();
      if (keys.size() == 2 && keys.get(0).startsWith(CODE)) {
        String known = codeOf.putIfAbsent(keys.get(1), keys.get(0));
        if (known != null && !known.equals(keys.get(0))) {
          names.shared.add(keys.get(1));
        }
      }
    }
    return names;
  }

  /** The key is such a name. */
  boolean joinsNothing(Kind kind, String key) {
    return kind == Kind.PLACE && shared.contains(key);
  }
}
