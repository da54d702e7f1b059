package org.tual.atlas;

import java.util.ArrayList;
import java.util.List;
import org.tual.exposure.Routes;
import org.tual.exposure.Upstream;

/**
 * The ways by which goods get from one place to the buyer.
 *
 * @param place where they begin
 * @param routes each from that place to the buyer, the shortest first; none where the lists name no
 *     customer, and then the step is only declared
 * @param complete whether there are no others
 * @param upstream how many places supply this one, directly or through others
 * @param upstreamIsLeast there are at least so many
 */
public record Trace(
    Place place, List<List<Stop>> routes, boolean complete, int upstream, boolean upstreamIsLeast) {
  private static final int MOST_ROUTES = 24;
  private static final int MOST_UPSTREAM = 10_000;

  /**
   * A stop.
   *
   * @param place the last one is the buyer
   * @param status how well the link to the next stop is known; empty at the last stop
   * @param product what goes to the next stop as stated; empty where that is not stated
   */
  public record Stop(Place place, String status, String product) {}

  static Trace of(ChainNet net, int from) {
    Routes routes = Routes.between(net.arrays(), from, 0, MOST_ROUTES);
    int upstream = Upstream.count(net.arrays(), new int[] {from}, MOST_UPSTREAM)[0];
    return new Trace(
        net.place(from),
        routes.routes().stream().map(way -> stops(net, way)).toList(),
        routes.complete(),
        upstream,
        upstream >= MOST_UPSTREAM);
  }

  private static List<Stop> stops(ChainNet net, int[] way) {
    List<Stop> stops = new ArrayList<>();
    for (int at = 0; at < way.length; at++) {
      boolean last = at + 1 == way.length;
      ChainNet.Tie tie = last ? new ChainNet.Tie("", "") : net.between(way[at], way[at + 1]);
      stops.add(new Stop(net.place(way[at]), tie.status(), tie.product()));
    }
    return stops;
  }
}
