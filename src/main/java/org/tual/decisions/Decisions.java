package org.tual.decisions;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.findings.Decision;
import org.tual.findings.DecisionFile;
import org.tual.findings.Remembered;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Confirms and dismisses findings, asks for the second pair of eyes, takes decisions back. */
public final class Decisions {
  private static final int LONGEST_DAYS = 365;
  private static final int LONGEST_REASON = 2_000;

  /** What was asked cannot be; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /** A finding as an assessment has it. */
  public record Asked(String assessment, String kind, String reason, String expires) {}

  private final Ledger ledger;
  private final BiFunction<String, String, Optional<Remembered>> findings;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  /**
   * Joins the parts.
   *
   * @param findings a finding of a sealed assessment, by the assessment and the fingerprint
   */
  public Decisions(
      Ledger ledger,
      BiFunction<String, String, Optional<Remembered>> findings,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.findings = findings;
    this.clock = clock;
    this.ids = ids;
  }

  /** Decides on a finding that stands in an assessment. */
  public StoredDecision decide(Actor actor, String fingerprint, Asked asked) {
    Remembered finding =
        findings
            .apply(asked.assessment(), fingerprint)
            .filter(Remembered::active)
            .orElseThrow(() -> new NotPossible("There is no such finding in a sealed assessment."));
    Decision.Kind kind = kind(asked.kind());
    check(kind, asked);
    boolean second = kind == Decision.Kind.DISMISSED && finding.severity().equals("S1");
    return ledger.act(
        actor,
        "DECIDE_FINDINGS",
        kind == Decision.Kind.DISMISSED ? "FINDING_DISMISSED" : "FINDING_CONFIRMED",
        fingerprint,
        writes -> {
          DecisionRow row = new DecisionRow();
          row.id = ids.get();
          row.fingerprint = fingerprint;
          row.evidence = finding.evidence();
          row.kind = kind.name();
          row.reason = asked.reason() == null ? "" : reason(asked.reason());
          row.expires = asked.expires();
          row.account = actor.id();
          row.needsSecond = second;
          row.decidedAt = clock.get().toString();
          writes.content(row.kind + " " + row.evidence + " " + row.reason);
          return writes.add(row).decision();
        });
  }

  private static Decision.Kind kind(String text) {
    try {
      return Decision.Kind.valueOf(String.valueOf(text));
    } catch (IllegalArgumentException e) {
      throw new NotPossible("A finding is CONFIRMED or DISMISSED.");
    }
  }

  private void check(Decision.Kind kind, Asked asked) {
    boolean blank = asked.reason() == null || asked.reason().isBlank();
    if (kind == Decision.Kind.DISMISSED && blank) {
      throw new NotPossible("A dismissal needs a reason.");
    }
    if (asked.expires() != null) {
      LocalDate today = LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
      LocalDate end = day(asked.expires());
      if (!end.isAfter(today) || end.isAfter(today.plusDays(LONGEST_DAYS))) {
        throw new NotPossible("A decision expires after today, at most a year from now.");
      }
    }
  }

  private static String reason(String text) {
    if (text.length() > LONGEST_REASON) {
      throw new NotPossible("A reason has at most 2,000 characters.");
    }
    return text.strip();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new NotPossible("expires is no day such as 2026-10-31.");
    }
  }

  /** Another person agrees to a dismissal of the gravest kind. */
  public StoredDecision agree(Actor actor, String fingerprint, String id) {
    return ledger.act(
        actor,
        "SECOND_DECISION",
        "DISMISSAL_AGREED",
        fingerprint,
        writes -> {
          DecisionRow row = lock(writes, fingerprint, id);
          if (!row.needsSecond || row.secondAccount != null) {
            throw new NotPossible("This decision waits for nobody.");
          }
          if (row.account.equals(actor.id())) {
            throw new NotPossible("Whoever decided first cannot be the second pair of eyes.");
          }
          row.secondAccount = actor.id();
          writes.content(row.id + " " + row.evidence);
          return row.decision();
        });
  }

  /** Takes a decision back; the finding counts as before. */
  public StoredDecision withdraw(Actor actor, String fingerprint, String id, String reason) {
    return ledger.act(
        actor,
        "DECIDE_FINDINGS",
        "DECISION_WITHDRAWN",
        fingerprint,
        writes -> {
          DecisionRow row = lock(writes, fingerprint, id);
          row.withdrawn = true;
          row.withdrawnWhy = reason(reason);
          writes.content(row.id + " " + row.withdrawnWhy);
          return row.decision();
        });
  }

  private static DecisionRow lock(Writes writes, String fingerprint, String id) {
    return writes
        .lock(DecisionRow.class, id)
        .filter(row -> row.fingerprint.equals(fingerprint) && !row.withdrawn)
        .orElseThrow(() -> new NotPossible("There is no such decision."));
  }

  /** All decisions on a finding, the newest first. */
  public List<StoredDecision> of(String fingerprint) {
    return ledger
        .list(
            "decision.ofFingerprint",
            DecisionRow.class,
            Map.of("fingerprint", fingerprint),
            0,
            1_000)
        .stream()
        .map(DecisionRow::decision)
        .toList();
  }

  /** Decisions that wait for a second person who is not this one, the oldest first. */
  public List<StoredDecision> waiting(String account, int most) {
    return ledger
        .list(
            "decision.waiting", DecisionRow.class, Map.of("account", account), 0, Integer.MAX_VALUE)
        .stream()
        .map(DecisionRow::decision)
        .filter(decision -> decision.waits() && !decision.withdrawn())
        .limit(most)
        .toList();
  }

  /** Fingerprints of findings on which somebody decided, decisions taken back left out. */
  public Set<String> decided() {
    return ledger.list("decision.all", DecisionRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> !row.withdrawn)
        .map(row -> row.fingerprint)
        .collect(Collectors.toSet());
  }

  /** The decisions that count, as the file that an assessment takes; empty where there is none. */
  public Optional<String> file() {
    List<Decision> standing =
        ledger.list("decision.all", DecisionRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
            .map(DecisionRow::decision)
            .filter(StoredDecision::counts)
            .map(Decisions::decision)
            .toList();
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    StringWriter text = new StringWriter();
    DecisionFile.write(standing, text);
    return Optional.of(text.toString());
  }

  private static Decision decision(StoredDecision stored) {
    return new Decision(
        stored.fingerprint(),
        Decision.Kind.valueOf(stored.kind()),
        stored.reason(),
        stored.account(),
        LocalDate.ofInstant(Instant.parse(stored.decidedAt()), ZoneOffset.UTC),
        stored.expires() == null ? null : LocalDate.parse(stored.expires()),
        stored.evidence());
  }
}
