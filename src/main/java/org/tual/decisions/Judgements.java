package org.tual.decisions;

import com.opencsv.CSVWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/**
 * What people judged about two places of an assessment: that they are one. It counts from the next
 * assessment on and can be taken back; nothing is ever joined by Tual alone.
 */
public final class Judgements {
  private static final int LONGEST_REASON = 2_000;

  /**
   * What is asked.
   *
   * @param assessment id of a sealed assessment that lists both places
   * @param one IRI
   * @param other IRI
   */
  public record Asked(String assessment, String one, String other, String reason) {}

  /**
   * A judgement.
   *
   * @param account id of the account that judged
   * @param judgedAt ISO time
   * @param withdrawnWhy null while it counts
   */
  public record Judged(
      String id,
      String one,
      String other,
      String reason,
      String account,
      String judgedAt,
      boolean withdrawn,
      String withdrawnWhy) {}

  private final Ledger ledger;
  private final BiFunction<String, Set<String>, Set<String>> listed;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  /**
   * Joins the parts.
   *
   * @param listed which of these places a sealed assessment lists; none where there is no such
   */
  public Judgements(
      Ledger ledger,
      BiFunction<String, Set<String>, Set<String>> listed,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.listed = listed;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Judges that two places are one.
   *
   * @throws Decisions.NotPossible where the assessment lists only one of them, where the reason is
   *     missing, or where it was judged before
   */
  public Judged judge(Actor actor, Asked asked) {
    return judge(actor, asked, (writes, judged) -> {});
  }

  /**
   * The same, and something else in the same act.
   *
   * @param also writes what belongs to it
   * @throws Decisions.NotPossible as above
   */
  public Judged judge(Actor actor, Asked asked, BiConsumer<Writes, Judged> also) {
    String reason = reason(asked.reason());
    if (asked.one() == null || asked.other() == null || asked.one().equals(asked.other())) {
      throw new Decisions.NotPossible("Name two places.");
    }
    Set<String> both = Set.of(asked.one(), asked.other());
    if (!listed.apply(String.valueOf(asked.assessment()), both).equals(both)) {
      throw new Decisions.NotPossible("No sealed assessment of that id lists both places.");
    }
    boolean before =
        all().stream()
            .anyMatch(
                known -> !known.withdrawn() && Set.of(known.one(), known.other()).equals(both));
    if (before) {
      throw new Decisions.NotPossible("That was judged before.");
    }
    return ledger.act(
        actor,
        "JUDGE_IDENTITY",
        "PLACES_JUDGED_ONE",
        "",
        writes -> {
          JudgementRow row = new JudgementRow();
          row.id = ids.get();
          row.one = asked.one();
          row.other = asked.other();
          row.reason = reason;
          row.account = actor.id();
          row.judgedAt = clock.get().toString();
          writes.subject(row.id);
          writes.content(row.one + " " + row.other + " " + row.reason);
          Judged judged = writes.add(row).judged();
          also.accept(writes, judged);
          return judged;
        });
  }

  /** Takes a judgement back; from the next assessment on they are two places again. */
  public Judged withdraw(Actor actor, String id, String why) {
    return withdraw(actor, id, why, writes -> {});
  }

  /** The same, and something else in the same act. */
  public Judged withdraw(Actor actor, String id, String why, Consumer<Writes> also) {
    String reason = reason(why);
    return ledger.act(
        actor,
        "JUDGE_IDENTITY",
        "JUDGEMENT_WITHDRAWN",
        id,
        writes -> {
          JudgementRow row =
              writes
                  .lock(JudgementRow.class, id)
                  .filter(known -> !known.withdrawn)
                  .orElseThrow(() -> new Decisions.NotPossible("There is no such judgement."));
          row.withdrawn = true;
          row.withdrawnWhy = reason;
          writes.content(reason);
          also.accept(writes);
          return row.judged();
        });
  }

  private static String reason(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST_REASON) {
      throw new Decisions.NotPossible("Say why, in at most 2,000 characters.");
    }
    return text.strip();
  }

  /** All of them, the newest first. */
  public List<Judged> all() {
    return ledger.list("judgement.all", JudgementRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .map(JudgementRow::judged)
        .toList();
  }

  /** Those that count, as the merges file that an assessment takes; empty where there is none. */
  public Optional<String> file() {
    List<Judged> standing = all().stream().filter(known -> !known.withdrawn()).toList();
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    StringWriter text = new StringWriter();
    CSVWriter csv = new CSVWriter(text);
    csv.writeNext(new String[] {"one", "other", "judgement"});
    for (Judged known : standing) {
      csv.writeNext(new String[] {known.one(), known.other(), "same"});
    }
    csv.flushQuietly();
    return Optional.of(text.toString());
  }
}
