package org.tual.visits;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tual.access.PermissionTable;

/**
 * What visits need of others.
 *
 * @param table how far permissions reach
 * @param sites a site that a sealed assessment lists, by the assessment and the IRI
 * @param findings a finding of a sealed assessment, by the assessment and its fingerprint
 * @param auditors open accounts that may be of a team: name by id
 * @param names name of an account by its id; the id where there is no such account
 * @param ready what others know about a visit
 * @param help who helps people at sites
 * @param clock UTC
 * @param ids new ids
 */
public record Around(
    PermissionTable table,
    BiFunction<String, String, Optional<Place>> sites,
    BiFunction<String, String, Optional<Sign>> findings,
    Supplier<Map<String, String>> auditors,
    UnaryOperator<String> names,
    Readiness ready,
    LocalHelp help,
    Supplier<Instant> clock,
    Supplier<String> ids) {
  /**
   * A site that can be visited.
   *
   * @param name as an assessment names it
   * @param country ISO 3166-1 code of two letters; empty where it is not known
   */
  public record Place(String name, String country) {}

  /**
   * A finding that a visit can be planned for.
   *
   * @param site IRI of its site
   * @param title of its rule
   */
  public record Sign(String site, String title) {}
}
