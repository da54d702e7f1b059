package org.tual.safeguarding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/**
 * How many different cases a lead may open on a day, so that nobody carries all of them off with
 * one account. Another lead can lift it; then it begins anew.
 */
public final class Readings {
  private static final String KIND = "TURN";
  private static final Actor SELF = Actor.system(Permission.CASES.name());
  private static final int MOST_LEADS = 1_000;

  private final Ledger ledger;
  private final Around around;
  private final int most;

  /** Those of today since the start, account and case; after a restart they count again. */
  private final Set<String> seen = new HashSet<>();

  private String seenOn = "";

  /**
   * Readings.
   *
   * @param ledger of the compartment
   * @param most different cases on a day
   */
  public Readings(Ledger ledger, Around around, int most) {
    this.ledger = ledger;
    this.around = around;
    this.most = most;
  }

  /** How many cases a lead opened today, and whether no more are opened. */
  public record Line(String account, int many, boolean spent) {}

  /**
   * Opens a case and counts it where that went well; the same case again on a day is free.
   *
   * @param open reads or changes it
   * @throws NotNow where there were too many today
   */
  <T> T of(Actor actor, String id, Supplier<T> open) {
    synchronized (this) {
      turned();
      if (!seen.contains(actor.id() + " " + id)) {
        if (spent(actor)) {
          throw new NotNow(
              "You opened as many cases today as one account may. Another lead can lift this; else"
                  + " it ends tomorrow.");
        }
        T opened = open.get();
        count(actor, id);
        return opened;
      }
    }
    return open.get();
  }

  /** Counts a case that was opened already; false, and nothing, where there were too many today. */
  synchronized boolean also(Actor actor, String id) {
    turned();
    if (seen.contains(actor.id() + " " + id)) {
      return true;
    }
    if (spent(actor)) {
      return false;
    }
    count(actor, id);
    return true;
  }

  private int many(Actor actor) {
    return ledger.find(ReadingRow.class, actor.id() + " " + seenOn).map(row -> row.many).orElse(-1);
  }

  private boolean spent(Actor actor) {
    return many(actor) >= most;
  }

  private void count(Actor actor, String id) {
    String day = seenOn;
    String key = actor.id() + " " + day;
    if (many(actor) < 0) {
      begin(key, actor.id(), day);
    } else {
      ledger.touch("reading.more", Map.of("id", key));
    }
    seen.add(actor.id() + " " + id);
  }

  /** A case that a lead opened anew holds nothing yet, and is free on that day. */
  synchronized void fresh(Actor actor, String id) {
    turned();
    seen.add(actor.id() + " " + id);
  }

  private void turned() {
    String day = around.today().get().toString();
    if (!day.equals(seenOn)) {
      seen.clear();
      seenOn = day;
    }
  }

  private void begin(String key, String account, String day) {
    ledger.act(
        SELF,
        Permission.CASES.name(),
        KIND,
        around.ids().get(),
        writes -> {
          writes.change("reading.forget", Map.of("day", day));
          ReadingRow row = new ReadingRow();
          row.id = key;
          row.account = account;
          row.day = day;
          row.many = 1;
          return writes.add(row);
        });
  }

  /** Leads who opened cases today. */
  public List<Line> today() {
    String day = around.today().get().toString();
    return ledger
        .list("reading.ofDay", ReadingRow.class, Map.of("day", day), 0, MOST_LEADS)
        .stream()
        .map(row -> new Line(row.account, row.many, row.many >= most))
        .toList();
  }

  /**
   * Lets another lead open as many cases again.
   *
   * @throws NotPossible where it is the own account, or one that opened none
   */
  public List<Line> lift(Compartment compartment, Actor actor, String account) {
    if (actor.id().equals(account)) {
      throw new NotPossible("Another lead has to lift this.");
    }
    if (today().stream().noneMatch(line -> line.account().equals(account))) {
      throw new NotPossible("This account opened no case today.");
    }
    compartment.note(Cases.turn(actor, "READING_LIFTED"));
    String day = around.today().get().toString();
    ledger.touch("reading.lift", Map.of("id", account + " " + day));
    return today();
  }
}
