package org.tual.atlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.exposure.Steps;
import org.tual.exposure.SupplyArrays;

/**
 * The places of one assessment with the links between them. Number 0 is the buyer, the others
 * follow in the order of the report, the most urgent first. A link to a customer that no list
 * describes is counted and not kept.
 */
final class ChainNet {
  /** Kinds that the report lists beside the places where people work. */
  private static final Set<String> NO_PLACES = Set.of("recruiter", "company");

  /**
   * A link.
   *
   * @param status stated, inferred, documented or verified
   * @param product as stated; may be empty
   */
  record Tie(String status, String product) {}

  private final String buyer;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private SupplyArrays arrays;
  private Steps steps;
  private int elsewhere;

  private ChainNet(String buyer) {
    this.buyer = buyer;
    places.add(new Place("", buyer, "", "buyer", 0, true, "", "", ""));
  }

  /**
   * Reads it.
   *
   * @param sites table of sites of the sealed report
   * @param links table of links beside it
   * @param buyer name of the reporting organisation
   */
  static ChainNet read(Path sites, Path links, String buyer) {
    ChainNet net = new ChainNet(buyer);
    new Rows(sites).each(net::place);
    new Rows(links).each(net::link);
    net.join();
    return net;
  }

  private void place(Rows.Row row) {
    if (NO_PLACES.contains(row.get("kind"))) {
      return;
    }
    String step = row.get("step");
    numbers.put(row.get("site"), places.size());
    places.add(
        new Place(
            row.get("site"),
            row.get("name"),
            row.get("country"),
            row.get("kind"),
            step.isEmpty() ? -1 : Integer.parseInt(step),
            false,
            row.get("band"),
            row.get("band_reason"),
            row.get("products")));
  }

  private void link(Rows.Row row) {
    Integer from = numbers.get(row.get("from"));
    Integer to = numbers.get(row.get("to"));
    if (to == null && row.get("to_name").equals(buyer)) {
      to = 0;
    }
    if (from == null || to == null) {
      elsewhere++;
    } else if (!from.equals(to)) {
      ends.add(new int[] {from, to});
      ties.add(new Tie(row.get("status"), row.get("product")));
    }
  }

  private void join() {
    int[] from = ends.stream().mapToInt(end -> end[0]).toArray();
    int[] to = ends.stream().mapToInt(end -> end[1]).toArray();
    ends.clear();
    arrays = SupplyArrays.of(places.size(), from, to);
    steps = Steps.from(arrays, new int[] {0});
    for (int at = 1; at < places.size(); at++) {
      if (steps.steps(at) >= 0) {
        places.set(at, places.get(at).withLinked(true));
      }
    }
  }

  /** Places and the buyer. */
  int size() {
    return places.size();
  }

  Place place(int number) {
    return places.get(number);
  }

  String buyer() {
    return buyer;
  }

  /** The number of a place; -1 where the assessment lists no such. */
  int number(String site) {
    return numbers.getOrDefault(site, -1);
  }

  SupplyArrays arrays() {
    return arrays;
  }

  Tie tie(int link) {
    return ties.get(link);
  }

  int links() {
    return ties.size();
  }

  /** Links whose customer no list describes. */
  int elsewhere() {
    return elsewhere;
  }

  /** The link between two neighbours of a way. */
  Tie between(int from, int to) {
    for (int link : arrays.linksOutOf(from)) {
      if (arrays.to(link) == to) {
        return ties.get(link);
      }
    }
    throw new IllegalStateException("a way without a link");
  }
}
