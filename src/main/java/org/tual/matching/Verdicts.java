package org.tual.matching;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.decisions.Judgements;
import org.tual.graph.Judgement;
import org.tual.graph.Merges;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Once;
import org.tual.ledger.Writes;
import org.tual.matching.Verdict.Answer;

/**
 * What people say of two names. "Same" is a judgement and joins them from the next assessment on;
 * "different" is remembered until something new speaks for it; "not sure" keeps the pair in the
 * list. Each can be taken back.
 */
public final class Verdicts {
  private static final String PERMISSION = Permission.JUDGE_IDENTITY.name();
  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_NAME = 500;

  /** It cannot be done as asked; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /** Somebody else said something of the same two first; what was said then stands. */
  public static final class Meanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Meanwhile() {
      super("Somebody else judged these two meanwhile. Look again.");
    }
  }

  private final Ledger ledger;
  private final Judgements judgements;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public Verdicts(
      Ledger ledger, Judgements judgements, Supplier<Instant> clock, Supplier<String> ids) {
    this.ledger = ledger;
    this.judgements = judgements;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Says something of a pair that waits.
   *
   * @param assessment id of the sealed assessment in which the pair stands
   * @param reason may be empty
   * @throws NotPossible where it was judged before, or the reason is too long
   * @throws Meanwhile where somebody judged it since the pair was looked at
   */
  synchronized Verdict say(
      Actor actor, String assessment, MatchView view, Answer answer, String reason) {
    String words = reason == null ? "" : reason.strip();
    if (words.length() > LONGEST_REASON) {
      throw new NotPossible("A reason has at most 2,000 characters.");
    }
    if (!waits(view)) {
      throw new NotPossible("That was judged before. Take it back first.");
    }
    VerdictRow row = row(actor, view.match(), answer, words);
    // read before all else that counts, so that what is said in between is seen below
    Set<String> before = standing(row.pair);
    MatchView now = said().of(view.match());
    if (!waits(now) || !Objects.equals(now.verdict(), view.verdict())) {
      throw new Meanwhile();
    }
    try {
      return written(actor, assessment, row, before);
    } catch (Meanwhile | Once.Twice e) {
      throw e;
    } catch (RuntimeException e) {
      // another process may have written since; the table takes one row a pair
      if (!standing(row.pair).equals(before)) {
        throw new Meanwhile();
      }
      throw e;
    }
  }

  private static boolean waits(MatchView view) {
    return view.state() == MatchView.State.OPEN || view.state() == MatchView.State.NOT_SURE;
  }

  private Verdict written(Actor actor, String assessment, VerdictRow row, Set<String> before) {
    Answer answer = Answer.valueOf(row.answer);
    String words = row.reason;
    if (answer == Answer.SAME) {
      Judgements.Asked asked =
          new Judgements.Asked(
              assessment, row.one, row.other, words.isEmpty() ? "Matched: " + row.evidence : words);
      judgements.judge(
          actor,
          asked,
          (writes, judged) -> {
            row.judgement = judged.id();
            keep(writes, row, before);
          });
      return row.verdict();
    }
    return ledger.act(
        actor,
        PERMISSION,
        answer == Answer.DIFFERENT ? "NAMES_JUDGED_TWO" : "NAMES_NOT_JUDGED",
        row.pair,
        writes -> {
          writes.content(row.one + " " + row.other + " " + answer + " " + words);
          keep(writes, row, before);
          return row.verdict();
        });
  }

  private VerdictRow row(Actor actor, Candidate match, Answer answer, String words) {
    VerdictRow row = new VerdictRow();
    row.id = ids.get();
    row.pair = match.id();
    row.standing = match.id();
    row.one = match.one().id();
    row.other = match.other().id();
    row.oneName = name(match.one());
    row.otherName = name(match.other());
    row.answer = answer.name();
    row.evidence = String.join(" ", match.evidence());
    row.reason = words;
    row.account = actor.id();
    row.judgedAt = clock.get().toString();
    return row;
  }

  private static String name(Side side) {
    return side.name().substring(0, Math.min(LONGEST_NAME, side.name().length()));
  }

  /**
   * Takes the place of what was said of the same two before, and of nothing else. Where something
   * came in between, either that is no more to be replaced, or the table takes no second row.
   */
  private static void keep(Writes writes, VerdictRow row, Set<String> before) {
    for (String id : before) {
      if (writes.change("verdict.replaced", Map.of("id", id, "now", row.judgedAt)) == 0) {
        throw new Meanwhile();
      }
    }
    writes.add(row);
  }

  private Set<String> standing(String pair) {
    return ids(ledger.list("verdict.ofPair", VerdictRow.class, pair(pair), 0, Integer.MAX_VALUE));
  }

  private static Map<String, Object> pair(String pair) {
    return Map.of("pair", pair);
  }

  private static Set<String> ids(List<VerdictRow> rows) {
    return rows.stream().map(row -> row.id).collect(Collectors.toSet());
  }

  /** Takes back what was said of a pair. */
  synchronized Verdict withdraw(Actor actor, String pair, String reason) {
    Verdict verdict =
        all().stream()
            .filter(known -> known.pair().equals(pair))
            .findFirst()
            .orElseThrow(() -> new NotPossible("Nothing was said of these two."));
    String why = reason == null || reason.isBlank() ? "Taken back." : reason;
    if (verdict.judgement() != null) {
      boolean hand = verdict.judgement().equals(verdict.id());
      judgements.withdraw(
          actor,
          verdict.judgement(),
          why,
          writes -> {
            if (!hand) {
              end(writes, verdict.id());
            }
          });
      return verdict;
    }
    return ledger.act(
        actor,
        PERMISSION,
        "VERDICT_WITHDRAWN",
        pair,
        writes -> {
          writes.content(verdict.id() + " " + why);
          end(writes, verdict.id());
          return verdict;
        });
  }

  private void end(Writes writes, String id) {
    VerdictRow row =
        writes
            .lock(VerdictRow.class, id)
            .filter(known -> known.standing != null)
            .orElseThrow(() -> new NotPossible("That was taken back before."));
    row.standing = null;
    row.endedAt = clock.get().toString();
  }

  private List<VerdictRow> standing() {
    return ledger.list("verdict.standing", VerdictRow.class, Map.of(), 0, Integer.MAX_VALUE);
  }

  private Set<String> joins() {
    return judgements.all().stream()
        .filter(judged -> !judged.withdrawn())
        .map(Judgements.Judged::id)
        .collect(Collectors.toSet());
  }

  /** What counts of all that people said, the newest first; judgements by hand among them. */
  List<Verdict> all() {
    Set<String> joins = joins();
    List<Verdict> all =
        standing().stream()
            .map(VerdictRow::verdict)
            .filter(one -> one.judgement() == null || joins.contains(one.judgement()))
            .collect(Collectors.toList());
    Set<String> told =
        all.stream().map(one -> String.valueOf(one.judgement())).collect(Collectors.toSet());
    judgements.all().stream()
        .filter(judged -> !judged.withdrawn() && !told.contains(judged.id()))
        .map(Verdicts::byHand)
        .forEach(all::add);
    all.sort((a, b) -> b.judgedAt().compareTo(a.judgedAt()));
    return all;
  }

  private static Verdict byHand(Judgements.Judged judged) {
    return new Verdict(
        judged.id(),
        Candidate.id(judged.one(), judged.other()),
        judged.one(),
        judged.other(),
        "",
        "",
        Answer.SAME,
        judged.id(),
        judged.reason(),
        judged.account(),
        judged.judgedAt());
  }

  /** What counts, ready to be asked for one pair after the other. */
  Said said() {
    Map<String, Set<String>> evidence =
        standing().stream()
            .collect(Collectors.toMap(row -> row.id, row -> new HashSet<>(words(row.evidence))));
    List<Verdict> all = all();
    Map<String, String> joined =
        Merges.canonical(
            all.stream()
                .filter(one -> one.answer() == Answer.SAME)
                .map(one -> new Judgement(one.one(), one.other()))
                .toList());
    return new Said(
        iri -> joined.getOrDefault(iri, iri),
        all.stream()
            .map(one -> new Said.Word(one, evidence.getOrDefault(one.id(), Set.of())))
            .toList());
  }

  private static List<String> words(String evidence) {
    return evidence.isEmpty() ? List.of() : List.of(evidence.split(" "));
  }
}
