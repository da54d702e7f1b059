package org.tual.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Where procurement asks and compliance answers. */
public final class Desk {
  private static final int LONGEST_QUESTION = 2_000;
  private static final int LONGEST_ANSWER = 4_000;
  private static final int LONGEST_NAME = 500;

  /** What was asked cannot be; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /** There is no such question. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such question to compliance.");
    }
  }

  /**
   * A supplier that can be asked about.
   *
   * @param name as an assessment names it
   * @param action what procurement is told to do about it
   */
  public record AskedAbout(String name, String action) {}

  /**
   * What is asked.
   *
   * @param assessment id of a sealed assessment that lists the supplier
   * @param site IRI of the supplier
   * @param words the question
   */
  public record Asked(String assessment, String site, String words) {}

  private final Ledger ledger;
  private final BiFunction<String, String, Optional<AskedAbout>> suppliers;
  private final UnaryOperator<LocalDate> due;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  /**
   * Joins the parts.
   *
   * @param suppliers of a sealed assessment, by its id and the site
   * @param due the day until which an answer is expected that is asked for today
   */
  public Desk(
      Ledger ledger,
      BiFunction<String, String, Optional<AskedAbout>> suppliers,
      UnaryOperator<LocalDate> due,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.suppliers = suppliers;
    this.due = due;
    this.clock = clock;
    this.ids = ids;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  /**
   * Asks.
   *
   * @throws NotPossible where words are missing, there is no such supplier, or a question about it
   *     waits already
   */
  public Advice ask(Actor actor, Asked asked) {
    String words = words("The question", asked.words(), LONGEST_QUESTION);
    AskedAbout supplier =
        suppliers
            .apply(asked.assessment(), asked.site())
            .orElseThrow(() -> new NotPossible("No sealed assessment lists this supplier."));
    String id = ids.get();
    return ledger.act(
        actor,
        Permission.ASK_COMPLIANCE.name(),
        "ADVICE_ASKED",
        id,
        writes -> {
          if (!writes
              .list("advice.waitingFor", AdviceRow.class, Map.of("site", asked.site()))
              .isEmpty()) {
            throw new NotPossible("A question about this supplier waits for its answer already.");
          }
          AdviceRow row = new AdviceRow();
          row.id = id;
          row.standing = asked.site();
          row.assessment = asked.assessment();
          row.site = asked.site();
          String name = supplier.name();
          row.siteName = name.substring(0, Math.min(LONGEST_NAME, name.length()));
          row.action = supplier.action();
          row.words = words;
          row.askedBy = actor.id();
          row.askedAt = clock.get().toString();
          row.due = due.apply(today()).toString();
          writes.content(id + "\n" + row.site + "\n" + row.due + "\n" + words);
          return writes.add(row).advice(today());
        });
  }

  /** Answers; an answer is not changed. */
  public Advice answer(Actor actor, String id, String text) {
    String words = words("The answer", text, LONGEST_ANSWER);
    return ledger.act(
        actor,
        Permission.ADVISE_PROCUREMENT.name(),
        "ADVICE_GIVEN",
        id,
        writes -> {
          AdviceRow row = waiting(writes.lock(AdviceRow.class, id));
          row.standing = null;
          row.answer = words;
          row.answeredBy = actor.id();
          row.answeredAt = clock.get().toString();
          writes.content(id + "\n" + words);
          return row.advice(today());
        });
  }

  /** Takes a question back that waits; only whoever asked. */
  public Advice withdraw(Actor actor, String id) {
    return ledger.act(
        actor,
        Permission.ASK_COMPLIANCE.name(),
        "ADVICE_WITHDRAWN",
        id,
        writes -> {
          AdviceRow row = waiting(writes.lock(AdviceRow.class, id));
          if (!row.askedBy.equals(actor.id())) {
            throw new NotPossible("Only whoever asked takes a question back.");
          }
          row.standing = null;
          return row.advice(today());
        });
  }

  private static AdviceRow waiting(Optional<AdviceRow> found) {
    AdviceRow row = found.orElseThrow(Missing::new);
    if (row.standing == null) {
      throw new NotPossible("This question does not wait any more.");
    }
    return row;
  }

  private static String words(String what, String text, int most) {
    if (text == null || text.isBlank() || text.strip().length() > most) {
      throw new NotPossible(
          String.format(Locale.ROOT, "%s needs words, at most %,d characters.", what, most));
    }
    return text.strip();
  }

  /** The newest question about each of these suppliers that was not taken back. */
  public Map<String, Advice> newest(Collection<String> sites) {
    Map<String, Advice> newest = new HashMap<>();
    if (!sites.isEmpty()) {
      ledger
          .list("advice.ofSites", AdviceRow.class, Map.of("sites", sites), 0, Integer.MAX_VALUE)
          .forEach(row -> newest.put(row.site, row.advice(today())));
    }
    return newest;
  }

  /** Questions that wait, the first due first. */
  public List<Advice> waiting(int most) {
    return list("advice.waiting", Map.of(), most);
  }

  /** All questions, those that wait first, then the newest. */
  public List<Advice> all(int most) {
    return list("advice.all", Map.of(), most);
  }

  /** Answers given after this time to questions of an account. */
  public List<Advice> answered(String account, Instant after, int most) {
    return list("advice.answeredTo", Map.of("account", account), most).stream()
        .filter(one -> Instant.parse(one.answeredAt()).isAfter(after))
        .toList();
  }

  private List<Advice> list(String query, Map<String, Object> parameters, int most) {
    return ledger.list(query, AdviceRow.class, parameters, 0, most).stream()
        .map(row -> row.advice(today()))
        .toList();
  }
}
