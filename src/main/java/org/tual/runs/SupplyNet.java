package org.tual.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.exposure.Routes;
import org.tual.exposure.Steps;
import org.tual.exposure.SupplyArrays;

/** The supply links of one assessment as a network that answers what lies upstream of a place. */
final class SupplyNet {
  /**
   * A place in the network.
   *
   * @param site IRI
   * @param name as the assessment names it; may be empty
   */
  record Place(String site, String name) {}

  /**
   * A stop on a way of goods.
   *
   * @param site IRI
   * @param name as the assessment names it; may be empty
   * @param status how well the link to the next stop is known; empty at the last stop
   * @param product what goes to the next stop as stated; may be empty
   */
  public record Stop(String site, String name, String status, String product) {}

  /**
   * A place upstream.
   *
   * @param steps links from it to the place that was asked about, on the shortest way
   * @param next IRI of the place that it supplies on that way
   */
  public record Supplier(
      String site, String name, int steps, String next, String status, String product) {}

  /**
   * Ways of goods.
   *
   * @param complete whether there are no others
   */
  public record Ways(List<List<Stop>> paths, boolean complete) {}

  private final List<Place> places;
  private final Map<String, Integer> numbers;
  private final SupplyArrays arrays;
  private final List<String[]> words;

  private SupplyNet(
      List<Place> places, Map<String, Integer> numbers, SupplyArrays arrays, List<String[]> words) {
    this.places = places;
    this.numbers = numbers;
    this.arrays = arrays;
    this.words = words;
  }

  /** Takes the links one by one. */
  static final class Builder {
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<String[]> words = new ArrayList<>();

    void add(Place from, Place to, String status, String product) {
      ends.add(new int[] {number(from), number(to)});
      words.add(new String[] {status, product});
    }

    private int number(Place place) {
      return numbers.computeIfAbsent(
          place.site(),
          site -> {
            places.add(place);
            return places.size() - 1;
          });
    }

    SupplyNet build() {
      int[] from = ends.stream().mapToInt(end -> end[0]).toArray();
      int[] to = ends.stream().mapToInt(end -> end[1]).toArray();
      return new SupplyNet(places, numbers, SupplyArrays.of(places.size(), from, to), words);
    }
  }

  boolean knows(String site) {
    return numbers.containsKey(site);
  }

  /** Every place from which goods reach this one, the nearest first, then by name. */
  List<Supplier> upstream(String site) {
    Steps steps = Steps.from(arrays, new int[] {numbers.get(site)});
    List<Supplier> suppliers = new ArrayList<>();
    for (int node = 0; node < places.size(); node++) {
      if (steps.steps(node) > 0) {
        Place place = places.get(node);
        String[] link = words.get(steps.link(node));
        suppliers.add(
            new Supplier(
                place.site(),
                place.name(),
                steps.steps(node),
                places.get(steps.next(node)).site(),
                link[0],
                link[1]));
      }
    }
    suppliers.sort(
        Comparator.comparingInt(Supplier::steps)
            .thenComparing(Supplier::name)
            .thenComparing(Supplier::site));
    return suppliers;
  }

  /** Ways of goods from one place to another, the shortest first, at most so many. */
  Ways ways(String from, String to, int most) {
    Routes routes = Routes.between(arrays, numbers.get(from), numbers.get(to), most);
    return new Ways(routes.routes().stream().map(this::stops).toList(), routes.complete());
  }

  private List<Stop> stops(int[] nodes) {
    List<Stop> stops = new ArrayList<>();
    for (int at = 0; at < nodes.length; at++) {
      Place place = places.get(nodes[at]);
      String[] link =
          at + 1 < nodes.length ? link(nodes[at], nodes[at + 1]) : new String[] {"", ""};
      stops.add(new Stop(place.site(), place.name(), link[0], link[1]));
    }
    return stops;
  }

  private String[] link(int from, int to) {
    for (int link : arrays.linksOutOf(from)) {
      if (arrays.to(link) == to) {
        return words.get(link);
      }
    }
    throw new IllegalStateException("a way without a link");
  }
}
