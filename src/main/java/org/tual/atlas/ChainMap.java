package org.tual.atlas;

import java.util.List;
import java.util.Map;

/**
 * The supply chain by steps, drawn small enough for a screen: places of a step that has too many
 * are put together.
 *
 * @param by country, band or product
 * @param buyer name of the reporting organisation
 * @param places how many places there are
 * @param notLinked of these, how many have no stated way to the buyer
 * @param links how many links there are between places, and to the buyer
 * @param elsewhere links to customers that no list describes; they are not drawn
 * @param columns the buyer first, then step by step; places whose step nothing says come last
 * @param ties what is drawn between the nodes
 * @param tiesLeftOut lines between groups that are not drawn, those that stand for the fewest links
 * @param trace the ways from the place that was asked for; null where none was
 */
public record ChainMap(
    String by,
    String buyer,
    int places,
    int notLinked,
    int links,
    int elsewhere,
    List<Column> columns,
    List<Tie> ties,
    int tiesLeftOut,
    Trace trace) {

  /**
   * The places of one step.
   *
   * @param step 0 for the buyer, -1 where nothing says
   * @param andBeyond places of all further steps stand here too
   * @param places how many
   * @param notLinked of these, how many have no stated way to the buyer
   */
  public record Column(int step, boolean andBeyond, int places, int notLinked, List<Node> nodes) {}

  /**
   * A place, or several that are drawn as one.
   *
   * @param key names the node in {@link Tie}
   * @param kind buyer, place or group
   * @param place the place; of a group its most urgent one
   * @param group what the places of a group have in common; {@code ~rest} for those of no other
   *     group; null for a place
   * @param places how many places
   * @param notLinked of these, how many have no stated way to the buyer
   * @param bands how many places of each band
   * @param traced it lies on a way that was asked for
   */
  public record Node(
      String key,
      String kind,
      Place place,
      String group,
      int places,
      int notLinked,
      Map<String, Integer> bands,
      boolean traced) {}

  /**
   * Links between two nodes.
   *
   * @param statuses how many of each status
   * @param product where it is one link, the product as stated; else empty
   * @param traced a way that was asked for takes it
   */
  public record Tie(
      String from,
      String to,
      int links,
      Map<String, Integer> statuses,
      String product,
      boolean traced) {}
}
