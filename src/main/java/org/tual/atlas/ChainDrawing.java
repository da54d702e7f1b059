package org.tual.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Draws a {@link ChainMap}: decides which places stand for themselves and which in a group. */
final class ChainDrawing {
  /** Columns of steps; a chain of more steps ends in one that says so. */
  static final int LAST_STEP = 8;

  private static final int UNKNOWN = LAST_STEP + 1;
  private static final String GRAVEST = "A";
  private final ChainNet net;
  private final Grouping by;
  private final int most;
  private final Trace trace;
  private final Set<Integer> traced = new HashSet<>();
  private final List<List<Integer>> byColumn = new ArrayList<>();
  private final String[] keys;

  /**
   * Prepares.
   *
   * @param most nodes in a column; traced and most urgent places may come on top
   * @param from number of the place whose ways are wanted; -1 for none
   */
  ChainDrawing(ChainNet net, Grouping by, int most, int from) {
    this.net = net;
    this.by = by;
    this.most = most;
    this.keys = new String[net.size()];
    this.trace = from < 0 ? null : Trace.of(net, from);
    if (trace != null) {
      traced.add(from);
      trace.routes().forEach(way -> way.forEach(stop -> traced.add(number(stop.place()))));
    }
    for (int column = 0; column <= UNKNOWN; column++) {
      byColumn.add(new ArrayList<>());
    }
    for (int place = 0; place < net.size(); place++) {
      byColumn.get(column(net.place(place).step())).add(place);
    }
  }

  private int number(Place place) {
    return Math.max(0, net.number(place.site()));
  }

  static int column(int step) {
    return step < 0 ? UNKNOWN : Math.min(step, LAST_STEP);
  }

  /**
   * The picture.
   *
   * @param open key of a node of which all lines are drawn; may be empty
   */
  ChainMap map(String open) {
    List<ChainMap.Column> columns = new ArrayList<>();
    for (int column = 0; column <= UNKNOWN; column++) {
      if (!byColumn.get(column).isEmpty()) {
        columns.add(column(column, byColumn.get(column)));
      }
    }
    TieCount ties = new TieCount(net, keys, traced(trace), open);
    return new ChainMap(
        by.name().toLowerCase(Locale.ROOT),
        net.buyer(),
        net.size() - 1,
        columns.stream().mapToInt(ChainMap.Column::notLinked).sum(),
        net.links(),
        net.elsewhere(),
        columns,
        ties.drawn(),
        ties.leftOut(),
        trace);
  }

  /** Pairs of neighbours on the ways that were asked for. */
  private Set<Long> traced(Trace ways) {
    Set<Long> pairs = new HashSet<>();
    if (ways != null) {
      for (List<Trace.Stop> way : ways.routes()) {
        for (int at = 0; at + 1 < way.size(); at++) {
          pairs.add(TieCount.pair(number(way.get(at).place()), number(way.get(at + 1).place())));
        }
      }
    }
    return pairs;
  }

  private ChainMap.Column column(int column, List<Integer> places) {
    List<ChainMap.Node> nodes = new ArrayList<>();
    partition(places)
        .forEach(
            (group, members) -> {
              if (group == null || members.size() == 1) {
                members.forEach(place -> nodes.add(single(place)));
              } else {
                nodes.add(group(column, group, members));
              }
            });
    int step = column == UNKNOWN ? -1 : column;
    boolean beyond = places.stream().anyMatch(place -> net.place(place).step() > LAST_STEP);
    return new ChainMap.Column(step, beyond, places.size(), notLinked(places), nodes);
  }

  /**
   * Places that stand for themselves under null, the others by group. Those of the most urgent band
   * stand for themselves as long as there are few.
   */
  private Map<String, List<Integer>> partition(List<Integer> places) {
    Map<String, List<Integer>> parts = new LinkedHashMap<>();
    if (places.size() <= most) {
      parts.put(null, places);
      return parts;
    }
    List<Integer> gravest =
        places.stream().filter(place -> net.place(place).band().equals(GRAVEST)).toList();
    boolean show = gravest.size() <= most / 2;
    Predicate<Integer> stands =
        place -> traced.contains(place) || show && net.place(place).band().equals(GRAVEST);
    List<Integer> alone = places.stream().filter(stands).toList();
    List<Integer> others = places.stream().filter(stands.negate()).toList();
    parts.put(null, alone);
    parts.putAll(by.groups(net, others, most));
    return parts;
  }

  /** Places of one group of one column, in the order of the report. */
  List<Place> members(int column, String group) {
    return partition(byColumn.get(column)).getOrDefault(group, List.of()).stream()
        .map(net::place)
        .toList();
  }

  private ChainMap.Node single(int number) {
    Place place = net.place(number);
    keys[number] = "p" + number;
    return new ChainMap.Node(
        keys[number],
        number == 0 ? "buyer" : "place",
        place,
        null,
        1,
        place.linked() ? 0 : 1,
        number == 0 ? Map.of() : Map.of(place.band(), 1),
        traced.contains(number));
  }

  private ChainMap.Node group(int column, String group, List<Integer> members) {
    String key = "g" + column + ":" + group;
    Map<String, Integer> bands = new TreeMap<>();
    for (int member : members) {
      keys[member] = key;
      bands.merge(net.place(member).band(), 1, Integer::sum);
    }
    Place first = net.place(members.get(0));
    return new ChainMap.Node(
        key, "group", first, group, members.size(), notLinked(members), bands, false);
  }

  private int notLinked(List<Integer> places) {
    return (int) places.stream().filter(place -> !net.place(place).linked()).count();
  }
}
