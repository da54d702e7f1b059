package org.tual.remedy;

import java.util.Optional;
import java.util.function.BiFunction;
import org.tual.access.Permission;
import org.tual.web.Caller;

/** Raises what a visit found, for those who go on it. */
public final class AtVisits {
  /**
   * A visit of whose team the caller is.
   *
   * @param site IRI
   * @param owner id of the account that planned it, which answers for what it finds
   * @param open something can still be found there
   */
  public record At(String site, String owner, boolean open) {}

  private final Register register;
  private final BiFunction<Caller, String, Optional<At>> visits;

  /**
   * Joins the parts.
   *
   * @param visits a visit by its id, where the caller is of its team
   */
  public AtVisits(Register register, BiFunction<Caller, String, Optional<At>> visits) {
    this.register = register;
    this.visits = visits;
  }

  /**
   * Raises one at a visit. Its site and its owner are those of the visit.
   *
   * @return its id; empty where it is sealed, since whoever raised it does not see it any more
   * @throws Missing where there is no such visit for the caller
   * @throws NotNow where nobody has been there yet, or the visit is over
   */
  public Optional<String> raise(Caller caller, String visit, Draft draft) {
    At at = visits.apply(caller, visit).orElseThrow(Missing::new);
    if (!at.open()) {
      throw new NotNow("What a visit finds is raised from its opening on, until it is over.");
    }
    Draft here = draft.at(visit, at.site(), at.owner());
    String id = register.record(caller.actor(), Permission.RECORD_VISITS.name(), here);
    return here.sealed() ? Optional.empty() : Optional.of(id);
  }
}
