package org.tual.fieldwork;

import java.util.List;
import java.util.Optional;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Takes the end of a visit; it may be said again when more was sent. */
public final class Finishes {
  private static final int LONGEST_WORDS = 2_000;
  private static final int MOST_GAPS = 1_000;
  private static final int LONGEST_GAPS = 20_000;

  private final Ledger ledger;
  private final Fieldwork fieldwork;
  private final Turns turns = new Turns();

  public Finishes(Ledger ledger, Fieldwork fieldwork) {
    this.ledger = ledger;
    this.fieldwork = fieldwork;
  }

  /** The end of a visit, where it was said. */
  public Optional<Finish> of(String visit) {
    return ledger.find(FieldFinishRow.class, visit).map(FieldFinishRow::finish);
  }

  /**
   * Says that everything was sent.
   *
   * @throws NotTaken where there is no such visit, it takes nothing, or the words cannot be kept
   */
  public Finish put(Actor actor, String visit, Finish sent) {
    FieldVisit at = fieldwork.find(actor.id(), visit);
    if (sent == null) {
      throw new NotTaken.NotValid("Say when the visit was finished.");
    }
    AnswerCheck.moment(sent.at());
    List<String> gaps = sent.gaps() == null ? List.of() : sent.gaps();
    String together = String.join(" ", gaps);
    if (gaps.size() > MOST_GAPS
        || together.length() > LONGEST_GAPS
        || gaps.stream().anyMatch(gap -> gap == null || gap.isBlank() || gap.contains(" "))) {
      throw new NotTaken.NotValid("Gaps are ids of questions.");
    }
    String words = Fieldwork.text("The text", sent.words(), LONGEST_WORDS);
    Finish asked = new Finish(sent.at(), actor.id(), List.copyOf(gaps), words);
    return turns.take(visit, () -> put(actor, at, asked, together));
  }

  private Finish put(Actor actor, FieldVisit at, Finish asked, String gaps) {
    Optional<Finish> before = of(at.id());
    if (before.isPresent() && before.get().equals(asked)) {
      return asked;
    }
    Fieldwork.open(at);
    return ledger.act(
        actor,
        Permission.RECORD_VISITS.name(),
        Fieldwork.KEPT,
        at.id(),
        writes -> {
          Optional<FieldFinishRow> found = writes.lock(FieldFinishRow.class, at.id());
          FieldFinishRow row = found.orElseGet(FieldFinishRow::new);
          row.visit = at.id();
          row.gaps = gaps;
          row.words = asked.words();
          row.at = asked.at();
          row.account = actor.id();
          row.version++;
          if (found.isEmpty()) {
            writes.add(row);
          }
          writes.content(at.id() + "\n" + asked.at() + "\n" + gaps + "\n" + asked.words());
          return row.finish();
        });
  }
}
