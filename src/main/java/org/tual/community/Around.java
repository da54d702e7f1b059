package org.tual.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tual.checklists.Checklist;

/**
 * What the community needs of others.
 *
 * @param site of the newest sealed assessment that lists it, by its IRI
 * @param sites that an account visits, as IRIs
 * @param guests open accounts with the role of a partner: name by id
 * @param names name of an account by its id; the id where there is no such account
 * @param forms all forms of community assessments, with those that are retired
 * @param form one of them by id and version
 * @param assessed the days of sealed assessments that were started after this time, the first first
 * @param staleDays after how many days help that nobody reached counts as old
 * @param clock UTC
 * @param ids new ids
 */
public record Around(
    Function<String, Optional<Site>> site,
    Function<String, Set<String>> sites,
    Supplier<Map<String, String>> guests,
    UnaryOperator<String> names,
    Supplier<List<Checklist>> forms,
    BiFunction<String, String, Optional<Checklist>> form,
    Function<Instant, List<String>> assessed,
    int staleDays,
    Supplier<Instant> clock,
    Supplier<String> ids) {
  /**
   * A site.
   *
   * @param name as the assessment names it
   * @param vessel it is one
   */
  public record Site(String name, boolean vessel) {}

  /** The day now, UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }
}
