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
 * @param known sites by their IRIs, each as the newest sealed assessment that lists it has it; what
 *     none lists is left out
 * @param sites that an account visits, as IRIs
 * @param guests open accounts with the role of a partner: name by id
 * @param names name of an account by its id; the id where there is no such account
 * @param forms all forms of community assessments, with those that are retired
 * @param form one of them by id and version
 * @param assessed when the sealed assessments were started that were started after this time, the
 *     first first
 * @param staleDays after how many days help that nobody reached counts as old
 * @param clock UTC
 * @param ids new ids
 */
public record Around(
    Function<Set<String>, Map<String, Site>> known,
    Function<String, Set<String>> sites,
    Supplier<Map<String, String>> guests,
    UnaryOperator<String> names,
    Supplier<List<Checklist>> forms,
    BiFunction<String, String, Optional<Checklist>> form,
    Function<Instant, List<Instant>> assessed,
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

  /** One site; empty where no sealed assessment lists it. */
  Optional<Site> site(String site) {
    return site == null
        ? Optional.empty()
        : Optional.ofNullable(known.apply(Set.of(site)).get(site));
  }

  /** The day now, UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }
}
