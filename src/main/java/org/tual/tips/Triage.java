package org.tual.tips;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.compartment.NotPossible.Missing;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;

/**
 * What safeguarding leads do with tips. No number of them, and nothing that they say, leaves the
 * compartment: what becomes of one is a case, and what a case releases is decided there.
 */
public final class Triage {
  private static final int LONGEST_ANSWER = 4_000;

  /** Makes a case of a tip. */
  @FunctionalInterface
  public interface Cases {
    /**
     * Opens one.
     *
     * @param tip id of the sealed tip
     * @return id of the case
     */
    String open(Actor actor, String tip, Told told);

    /** The id of one that was opened of this tip before; asked where the making was cut short. */
    default Optional<String> made(Actor actor, String tip) {
      return Optional.empty();
    }
  }

  /**
   * A tip in the list.
   *
   * @param day on which it came, ISO 8601
   * @param waits whether something in it is unread
   */
  public record Listed(String id, String day, String state, boolean waits, boolean test) {}

  /**
   * One thing that was said.
   *
   * @param own whether by whoever told the tip
   */
  public record Said(boolean own, String day, String words) {}

  /**
   * An opened tip.
   *
   * @param turned id of the case that was made of it; null for none
   * @param told what was told first
   * @param said what both sides said since
   */
  public record Opened(
      String id,
      String day,
      String state,
      boolean test,
      String turned,
      Told told,
      List<Said> said) {
    /** Never what was said. */
    @Override
    public String toString() {
      return "Opened";
    }
  }

  private final Shelf shelf;
  private final Readiness readiness;
  private final Cases cases;

  Triage(Shelf shelf, Readiness readiness, Cases cases) {
    this.shelf = shelf;
    this.readiness = readiness;
    this.cases = cases;
  }

  private static Turn turn(Actor actor, String what) {
    return new Turn(actor, Permission.CASES.name(), what);
  }

  /**
   * All tips: what waits first, then the newest.
   *
   * @throws org.tual.compartment.NotPossible.Locked where the reading key is not here
   */
  public List<Listed> all(Actor actor) {
    Turn turn = turn(actor, "TIPS_LISTED");
    Map<String, Tip> tips = shelf.all(turn);
    Set<String> waiting = shelf.waiting().stream().map(row -> row.mark).collect(Collectors.toSet());
    return tips.entrySet().stream()
        .map(
            one ->
                new Listed(
                    one.getKey(),
                    one.getValue().day(),
                    one.getValue().state().name(),
                    waiting.contains(one.getValue().mark())
                        || one.getValue().state() == Tip.State.NEW,
                    one.getValue().test()))
        .sorted(
            Comparator.comparing(Listed::waits)
                .thenComparing(Listed::day)
                .reversed()
                .thenComparing(Listed::id))
        .toList();
  }

  /** Opens one; from then on it does not wait. */
  public Opened open(Actor actor, String id) {
    Turn turn = turn(actor, "TIP_OPENED");
    return opened(id, seen(turn, id, tip -> tip.opened(shelf.today().toString())));
  }

  /** Takes the sign that it waits away before it reads, so that what comes later puts up a new. */
  private Tip seen(Turn turn, String id, UnaryOperator<Tip> change) {
    String mark = shelf.read(turn, id, null).mark();
    Optional<WaitingRow> waited = shelf.waitsNoMore(turn, mark);
    try {
      return shelf.change(turn, id, null, change);
    } catch (Missing e) {
      throw e;
    } catch (RuntimeException e) {
      waited.ifPresent(row -> shelf.waitsAgain(turn, row));
      throw e;
    }
  }

  /**
   * Answers. Whoever told the tip reads it with the receipt, and nobody sends it to them.
   *
   * @throws NotPossible where words are missing or too many
   */
  public Opened answer(Actor actor, String id, String words) {
    if (words == null || words.isBlank() || words.strip().length() > LONGEST_ANSWER) {
      throw new NotPossible("An answer needs words, at most 4,000 characters.");
    }
    Turn turn = turn(actor, "TIP_ANSWERED");
    Tip.Said said = new Tip.Said(false, shelf.today().toString(), actor.id(), words.strip());
    Tip tip =
        seen(
            turn,
            id,
            before -> {
              boolean stays = before.state() == Tip.State.CASE;
              return before.with(said).in(stays ? Tip.State.CASE : Tip.State.ANSWERED);
            });
    readiness.answered(turn, tip);
    return opened(id, tip);
  }

  /**
   * Makes a case of it, once. Where that is cut short, doing it again goes on with the same case.
   *
   * @throws NotPossible where that was done, or it only tries the way
   */
  public synchronized Opened turnInto(Actor actor, String id) {
    Turn turn = turn(actor, "TIP_TURNED");
    Tip before = shelf.read(turn, id, null);
    boolean begun = Tip.BEGUN.equals(before.turned());
    if (before.test() || before.turned() != null && !begun) {
      throw new NotPossible(
          before.test() ? "This only tries the way." : "A case was made of this already.");
    }
    if (!begun) {
      shelf.change(turn, id, null, Tip::turning);
    }
    String made =
        (begun ? cases.made(actor, id) : Optional.<String>empty())
            .orElseGet(() -> cases.open(actor, id, before.told()));
    return opened(id, shelf.change(turn, id, null, tip -> tip.turnedInto(made)));
  }

  /** Closes the talk. Whoever told it may still write, and then it waits again. */
  public Opened close(Actor actor, String id) {
    return opened(
        id, shelf.change(turn(actor, "TIP_CLOSED"), id, null, tip -> tip.in(Tip.State.CLOSED)));
  }

  private static Opened opened(String id, Tip tip) {
    return new Opened(
        id,
        tip.day(),
        tip.state().name(),
        tip.test(),
        Tip.BEGUN.equals(tip.turned()) ? null : tip.turned(),
        tip.told(),
        tip.said().stream().map(one -> new Said(one.own(), one.day(), one.words())).toList());
  }
}
