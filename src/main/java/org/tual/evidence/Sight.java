package org.tual.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Who sees which evidence.
 *
 * @param inTeam whether an account is in the team of a visit
 * @param siteOf site of a visit that there is
 * @param sealedAt ids of the pieces of a visit that belong to something that never leaves field
 *     work
 */
public record Sight(
    BiPredicate<String, String> inTeam,
    Function<String, Optional<String>> siteOf,
    Function<String, Set<String>> sealedAt) {
  /**
   * Who looks.
   *
   * @param account id
   * @param all whether everything is within reach, or what is assigned only
   * @param opensSealed whether what is sealed is within reach too
   * @param sites that are assigned
   */
  public record Looker(String account, boolean all, boolean opensSealed, Set<String> sites) {}

  /** Whether a piece is within sight; what somebody handed in always is. */
  public boolean sees(Looker looker, Evidence evidence) {
    if (evidence.account().equals(looker.account())) {
      return true;
    }
    if (!looker.opensSealed() && sealed(evidence)) {
      return false;
    }
    return looker.all() || assigned(looker, evidence.visit(), evidence.site());
  }

  private boolean sealed(Evidence evidence) {
    return evidence.visit() != null && sealedAt.apply(evidence.visit()).contains(evidence.id());
  }

  private boolean assigned(Looker looker, String visit, String site) {
    return visit != null
        ? inTeam.test(looker.account(), visit)
        : site != null && looker.sites().contains(site);
  }

  /** Those within sight. */
  public List<Evidence> seen(Looker looker, List<Evidence> all) {
    Sight once = remembering();
    return all.stream().filter(one -> once.sees(looker, one)).toList();
  }

  /** The same, asked once for each visit. */
  private Sight remembering() {
    Map<String, Set<String>> sealed = new HashMap<>();
    Map<String, Boolean> teams = new HashMap<>();
    return new Sight(
        (account, visit) ->
            teams.computeIfAbsent(account + " " + visit, pair -> inTeam.test(account, visit)),
        siteOf,
        visit -> sealed.computeIfAbsent(visit, sealedAt));
  }

  /**
   * What is said of a piece, with the site of its visit.
   *
   * @throws Vault.Missing where there is no such visit or site within reach
   */
  public Evidence.Filed reachable(Looker looker, Evidence.Filed filed) {
    if (filed.visit() != null) {
      String site = siteOf.apply(filed.visit()).orElseThrow(Vault.Missing::new);
      check(looker, filed.visit(), site);
      return new Evidence.Filed(
          filed.kind(),
          filed.title(),
          filed.language(),
          site,
          filed.visit(),
          filed.translationOf());
    }
    if (filed.site() != null) {
      check(looker, null, filed.site());
    }
    return filed;
  }

  private void check(Looker looker, String visit, String site) {
    if (!looker.all() && !assigned(looker, visit, site)) {
      throw new Vault.Missing();
    }
  }
}
