package org.tual.suppliers;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.tual.supplychain.Iris;

/**
 * What holds for the whole of a sealed assessment.
 *
 * @param asOf ISO day it speaks of
 * @param engine name and version of the engine
 * @param buyer name of the buyer
 * @param buyerId IRI of the buyer
 * @param seal hex SHA-256
 * @param complete false where a rule could not be evaluated
 * @param fictional the input says that it is made up
 * @param lists editions of published lists, by IRI
 * @param rules as they were, by id
 */
public record Known(
    String asOf,
    String engine,
    String buyer,
    String buyerId,
    String seal,
    boolean complete,
    boolean fictional,
    Map<String, ListEdition> lists,
    Map<String, RuleThen> rules) {

  /**
   * An edition of a published list.
   *
   * @param issued ISO day of the edition; may be empty
   * @param complete false where only a part of the list is here
   */
  public record ListEdition(
      String name, String publisher, String edition, String issued, boolean complete) {}

  /** A rule as it was at the time of the assessment. */
  public record RuleThen(
      String id, String title, String severity, String dimension, String basis) {}

  static Known of(
      JsonObject activity, Map<String, ListEdition> lists, Map<String, RuleThen> rules) {
    JsonObject buyer = activity.getAsJsonObject("buyer");
    return new Known(
        text(activity, "asOf"),
        text(activity, "engine"),
        text(buyer, "name"),
        text(buyer, "@id"),
        text(activity, "seal"),
        activity.get("complete").getAsBoolean(),
        activity.get("fictional").getAsBoolean(),
        lists,
        rules);
  }

  static ListEdition list(JsonObject node) {
    return new ListEdition(
        text(node, "name"),
        text(node, "publisher"),
        text(node, "edition"),
        text(node, "issued"),
        node.get("complete").getAsBoolean());
  }

  static RuleThen rule(JsonObject node) {
    return new RuleThen(
        ruleId(text(node, "@id")),
        text(node, "name"),
        text(node, "severity"),
        text(node, "dimension"),
        text(node, "basis"));
  }

  /** Ids of rules are file names and need no decoding. */
  static String ruleId(String iri) {
    return Iris.localName(iri);
  }

  /** A member of a node as text; empty where the node has none. */
  static String text(JsonObject node, String member) {
    return node.has(member) ? node.get(member).getAsString() : "";
  }

  List<ListEdition> editions() {
    return List.copyOf(lists.values());
  }
}
