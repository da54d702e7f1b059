package org.tual.safeguarding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * Counts that a lead opens a case; the same case again on a day is free.
   *
   * @throws NotNow where there were too many today
   */
  synchronized void take(Actor actor, String id) {
    String day = turned();
    if (seen.contains(actor.id() + " " + id)) {
      return;
    }
    String key = actor.id() + " " + day;
    int many = ledger.find(ReadingRow.class, key).map(row -> row.many).orElse(-1);
    if (many >= most) {
      throw new NotNow(
          "You opened as many cases today as one account may. Another lead can lift this; else it"
              + " ends tomorrow.");
    }
    if (many < 0) {
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

  private String turned() {
    String day = around.today().get().toString();
    if (!day.equals(seenOn)) {
      seen.clear();
      seenOn = day;
    }
    return day;
  }

  private void begin(String key, String account, String day) {
    ledger.act(
        SELF,
        Permission.CASES.name(),
        KIND,
        around.ids().get(),
        writes -> {
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
