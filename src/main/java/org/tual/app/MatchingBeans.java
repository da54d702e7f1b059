package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.changes.Changes;
import org.tual.decisions.Judgements;
import org.tual.ledger.Ledger;
import org.tual.matching.Matches;
import org.tual.matching.Verdicts;
import org.tual.reference.ListedNames;
import org.tual.runs.Runs;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Joins what judges whether two names are one. */
@ApplicationScoped
public class MatchingBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(Verdicts.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(Verdicts.Meanwhile.class, ProblemType.CHANGED_MEANWHILE);
  }

  /**
   * Judgements of two places of a sealed assessment, or of one and a name that a published list in
   * force has.
   */
  static Judgements judgements(Ledger ledger, Runs runs, Changes changes) {
    return new Judgements(
        ledger,
        (id, asked) -> {
          Set<String> known = new HashSet<>(runs.listed(id, asked));
          if (known.size() == 1 && asked.stream().anyMatch(ListedNames::isName)) {
            LocalDate day = Installation.today();
            Set<String> names =
                new ListedNames(changes.inForce().lists(), day)
                    .entries().stream().map(ListedNames.Entry::nameIri).collect(Collectors.toSet());
            asked.stream().filter(names::contains).forEach(known::add);
          }
          return known;
        },
        Installation::now,
        Installation::id);
  }

  static Matches of(Installation installation) {
    return new Matches(
        installation.runs(),
        new Verdicts(
            installation.ledger(), installation.judgements(), Installation::now, Installation::id));
  }

  @Produces
  Matches matches() {
    return installation.replying().matches();
  }
}
