package org.tual.tips;

import com.google.gson.Gson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tual.compartment.Compartment;
import org.tual.compartment.Document;
import org.tual.compartment.Extra;
import org.tual.compartment.NotPossible.Missing;
import org.tual.compartment.Shelved;
import org.tual.compartment.Turn;
import org.tual.ledger.Ledger;

/**
 * Where tips lie in the compartment, and what waits there. That something waits is known without a
 * reading key; what, is not.
 */
final class Shelf {
  private static final String NAME = "tip";

  /** As every event of the compartment. */
  private static final String KIND = "TURN";

  private static final Gson JSON = new Gson();

  private final Compartment compartment;
  private final Ledger ledger;
  private final Supplier<LocalDate> today;
  private final Supplier<String> ids;
  private final int keepDays;

  /**
   * Joins the parts.
   *
   * @param ledger of the compartment
   * @param keepDays how long a tip stays after anybody said something
   */
  Shelf(
      Compartment compartment,
      Ledger ledger,
      Supplier<LocalDate> today,
      Supplier<String> ids,
      int keepDays) {
    this.compartment = compartment;
    this.ledger = ledger;
    this.today = today;
    this.ids = ids;
    this.keepDays = keepDays;
  }

  LocalDate today() {
    return today.get();
  }

  String fresh() {
    return ids.get();
  }

  private String end() {
    return today().plusDays(keepDays).toString();
  }

  /** Changes rows beside the documents; without the key of the request, as the compartment does. */
  <T> T rows(Turn turn, Ledger.Act<T> block) {
    return ledger.act(turn.actor().with(null), turn.permission(), KIND, ids.get(), block);
  }

  <T> List<T> list(String query, Class<T> type) {
    return ledger.list(query, type, Map.of(), 0, Integer.MAX_VALUE);
  }

  void put(Turn turn, Tip tip, ReceiptKeys.Derived receipt) {
    Extra extra = new Extra(receipt.name(), receipt.key(), end());
    compartment.put(turn, NAME, JSON.toJson(tip), extra);
  }

  Optional<String> find(String name) {
    return compartment.find(name);
  }

  /** With the key of its holder, or null for the reading key. */
  Tip read(Turn turn, String id, byte[] key) {
    return tip(compartment.read(turn, id, key));
  }

  /** All that open. What waits of others is forgotten, unless one of them may yet open. */
  Map<String, Tip> all(Turn turn) {
    Shelved shelved = compartment.shelf(turn, NAME);
    Map<String, Tip> tips =
        shelved.opened().stream().collect(Collectors.toMap(Document::id, Shelf::tip));
    if (shelved.shut() == 0) {
      forget(turn, tips.values().stream().map(Tip::mark).collect(Collectors.toSet()));
    }
    return tips;
  }

  /** Changes a tip; with the key of its holder, or null for the reading key. */
  Tip change(Turn turn, String id, byte[] key, UnaryOperator<Tip> change) {
    return tip(
        compartment.change(
            turn,
            id,
            0,
            key,
            before -> before.with(JSON.toJson(change.apply(tip(before)))).until(end())));
  }

  void erase(Turn turn, String id) {
    compartment.erase(turn, id);
  }

  /** Others' documents are none of ours, whatever their id. */
  private static Tip tip(Document document) {
    if (!document.shelf().equals(NAME)) {
      throw new Missing();
    }
    return JSON.fromJson(document.text(), Tip.class);
  }

  /** Something waits from today on, or since it waited already. */
  void waits(Turn turn, String mark, String responder) {
    waits(turn, mark, responder, today().toString());
  }

  private void waits(Turn turn, String mark, String responder, String since) {
    rows(
        turn,
        writes -> {
          if (writes.find(WaitingRow.class, mark).isEmpty()) {
            WaitingRow row = new WaitingRow();
            row.mark = mark;
            row.responder = responder;
            row.since = since;
            writes.add(row);
          }
          return null;
        });
  }

  /** It waits no more; what waited, to {@link #waitsAgain}. */
  Optional<WaitingRow> waitsNoMore(Turn turn, String mark) {
    return rows(
        turn,
        writes -> {
          Optional<WaitingRow> row = writes.find(WaitingRow.class, mark);
          row.ifPresent(writes::remove);
          return row;
        });
  }

  /** It was not read after all, and waits since the day from which it did. */
  void waitsAgain(Turn turn, WaitingRow row) {
    waits(turn, row.mark, row.responder, row.since);
  }

  /** Forgets what waited of tips that are gone; of a day ago it may just be coming. */
  private void forget(Turn turn, Set<String> marks) {
    String before = today().minusDays(1).toString();
    List<WaitingRow> gone =
        waiting().stream()
            .filter(row -> !marks.contains(row.mark) && row.since.compareTo(before) < 0)
            .toList();
    gone.forEach(row -> waitsNoMore(turn, row.mark));
  }

  List<WaitingRow> waiting() {
    return list("tip.waiting", WaitingRow.class);
  }
}
