package org.tual.tips;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;

/**
 * What somebody without an account can do: tell, come back with the receipt, say more, delete. The
 * server reads nothing of it that needs the reading key.
 */
public final class Tips {
  private static final String PERMISSION = "TELL";

  /** The same for everybody who tells. */
  private static final Actor SOMEBODY = new Actor("somebody", "nobody", Set.of(PERMISSION));

  /** All that is said in one talk; the compartment keeps no longer piece. */
  private static final int LONGEST_TALK = 60_000;

  /**
   * What is read with a receipt. What its holder wrote is not among it: who finds the words must
   * not find that too.
   *
   * @param answers of the responders, the oldest first
   */
  public record Talk(boolean closed, List<Answer> answers) {}

  /** One answer. Public, so that the templates may ask it. */
  public record Answer(String day, String words) {}

  private final Shelf shelf;
  private final ReceiptKeys keys;
  private final Responders responders;
  private final SecureRandom random;

  Tips(Shelf shelf, ReceiptKeys keys, Responders responders, SecureRandom random) {
    this.shelf = shelf;
    this.keys = keys;
    this.responders = responders;
    this.random = random;
  }

  private static Turn turn(String what) {
    return new Turn(SOMEBODY, PERMISSION, what);
  }

  /** Keeps a tip; its receipt is known to nobody but whoever gets it now. */
  public Receipt tell(Told told) {
    return keep(told, null, shelf.fresh());
  }

  /**
   * The same for a message that tries the way.
   *
   * @param sender account of a responder; null for a tip
   */
  Receipt keep(Told told, String sender, String mark) {
    Receipt receipt = Receipt.fresh(random);
    ReceiptKeys.Derived derived = keys.of(receipt.canonical());
    // before the tip: cut short between, somebody looks in vain, and no tip waits unseen
    shelf.waits(turn("TIP_WAITS"), mark, responders.next(sender));
    shelf.put(turn("TIP_TOLD"), Tip.of(mark, shelf.today().toString(), told, sender), derived);
    return receipt;
  }

  /** The tip of a receipt as somebody wrote it. Takes the same time for all that lead nowhere. */
  public Optional<Held> find(String written) {
    ReceiptKeys.Derived derived = keys.of(Receipt.canonical(written));
    return shelf.find(derived.name()).map(id -> new Held(id, derived.key()));
  }

  public Talk talk(Held held) {
    Tip tip = shelf.read(turn("TIP_VISITED"), held.id(), held.key());
    return new Talk(
        tip.state() == Tip.State.CLOSED,
        tip.said().stream()
            .filter(one -> !one.own())
            .map(one -> new Answer(one.day(), one.words()))
            .toList());
  }

  /**
   * Says more.
   *
   * @throws NotPossible where the talk is too long
   */
  public void more(Held held, String words) {
    String day = shelf.today().toString();
    Turn waits = turn("TIP_WAITS");
    Tip known = shelf.read(turn("TIP_VISITED"), held.id(), held.key());
    fits(known, words);
    // before, so that what a stop cuts short is not unseen; and after, for who read it meanwhile
    shelf.waits(waits, known.mark(), responders.next(known.sender()));
    Tip after =
        shelf.change(
            turn("TIP_MORE"),
            held.id(),
            held.key(),
            tip -> {
              fits(tip, words);
              return tip.with(new Tip.Said(true, day, null, words));
            });
    shelf.waits(waits, after.mark(), responders.next(after.sender()));
  }

  private static void fits(Tip tip, String words) {
    if (tip.length() + words.length() > LONGEST_TALK) {
      throw new NotPossible("This talk is too long.");
    }
  }

  /** Deletes all of it: the keys go first, and nobody opens it again. */
  public void delete(Held held) {
    Tip tip = shelf.read(turn("TIP_VISITED"), held.id(), held.key());
    shelf.erase(turn("TIP_DELETED"), held.id());
    shelf.waitsNoMore(turn("TIP_DELETED"), tip.mark());
  }
}
