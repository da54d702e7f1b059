package org.tual.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.ledger.Actor;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Cases;
import org.tual.tips.Told;
import org.tual.tips.Triage;

/** Cases that are made of tips. */
final class TipCases implements Triage.Cases {
  private final Supplier<Cases> cases;

  TipCases(Supplier<Cases> cases) {
    this.cases = cases;
  }

  @Override
  public String open(Actor actor, String tip, Told told) {
    return cases.get().open(actor, CaseFile.Origin.TIP, tip, List.of());
  }

  @Override
  public Optional<String> made(Actor actor, String tip) {
    return cases.get().madeOf(actor, CaseFile.Origin.TIP, tip);
  }
}
