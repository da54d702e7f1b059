package org.tual.web;

import java.util.Set;
import java.util.function.Function;

/** Which sites an account sees where its permission does not reach everything. */
public final class AssignedSites {
  private final Function<String, Set<String>> byAccount;

  public AssignedSites(Function<String, Set<String>> byAccount) {
    this.byAccount = byAccount;
  }

  /** IRIs of sites. */
  public Set<String> of(Caller caller) {
    return byAccount.apply(caller.actor().id());
  }
}
