package org.tual.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the links between the nodes of a picture together, and keeps those that show most. */
final class TieCount {
  /** So many lines can still be told apart; beyond, each node keeps its strongest. */
  private static final int MOST = 160;

  private static final int STRONGEST = 2;

  private static final class Sum {
    private final Map<String, Integer> statuses = new TreeMap<>();
    private int links;
    private String product = "";
    private boolean traced;

    void add(ChainNet.Tie tie, boolean onTheWay) {
      product = links == 0 ? tie.product() : "";
      links++;
      statuses.merge(tie.status(), 1, Integer::sum);
      traced |= onTheWay;
    }
  }

  private final List<ChainMap.Tie> drawn = new ArrayList<>();
  private final int leftOut;

  /**
   * Counts.
   *
   * @param keys node of each place
   * @param traced pairs of places on the ways that were asked for
   * @param open key of a node of which all lines are kept; may be empty
   */
  TieCount(ChainNet net, String[] keys, Set<Long> traced, String open) {
    Map<String, Map<String, Sum>> sums = new LinkedHashMap<>();
    for (int link = 0; link < net.links(); link++) {
      int from = net.arrays().from(link);
      int to = net.arrays().to(link);
      if (!keys[from].equals(keys[to])) {
        sums.computeIfAbsent(keys[from], key -> new LinkedHashMap<>())
            .computeIfAbsent(keys[to], key -> new Sum())
            .add(net.tie(link), traced.contains(pair(from, to)));
      }
    }
    sums.forEach(
        (from, ends) ->
            ends.forEach(
                (to, sum) ->
                    drawn.add(
                        new ChainMap.Tie(
                            from, to, sum.links, sum.statuses, sum.product, sum.traced))));
    drawn.sort(
        Comparator.comparing((ChainMap.Tie tie) -> !tie.traced())
            .thenComparing(tie -> -tie.links()));
    int all = drawn.size();
    if (all > MOST) {
      Map<String, Integer> kept = new HashMap<>();
      drawn.removeIf(
          tie ->
              kept.merge(tie.from(), 1, Integer::sum) > STRONGEST
                  && !tie.traced()
                  && !tie.from().equals(open)
                  && !tie.to().equals(open));
    }
    leftOut = all - drawn.size();
  }

  /** Two places as one number. */
  static long pair(int from, int to) {
    return ((long) from << 32) | to;
  }

  List<ChainMap.Tie> drawn() {
    return drawn;
  }

  int leftOut() {
    return leftOut;
  }
}
