package org.tual.fieldwork;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Takes answers: each as often as it comes, none over another, and keeps what they were before. */
public final class Answers {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Ledger ledger;
  private final Fieldwork fieldwork;
  private final Supplier<Instant> clock;
  private final Turns turns = new Turns();

  public Answers(Ledger ledger, Fieldwork fieldwork, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.fieldwork = fieldwork;
    this.clock = clock;
  }

  /**
   * Takes an answer.
   *
   * @param sent with the version that it changes as {@link Answer#base()}
   * @return the answer as the server has it now
   * @throws NotTaken where there is no such visit, the visit takes nothing, the answer cannot be,
   *     or the server has another
   */
  public Answer put(Actor actor, String visit, String id, Answer sent) {
    FieldVisit at = fieldwork.find(actor.id(), visit);
    FieldChecklist checklist =
        fieldwork
            .checklist(at)
            .orElseThrow(() -> new NotTaken.NotNow("This visit has no checklist."));
    Answer asked = AnswerCheck.of(id, sent, checklist);
    return turns.take(visit, () -> put(actor, at, asked));
  }

  private Answer put(Actor actor, FieldVisit at, Answer asked) {
    Optional<FieldAnswerRow> row = ledger.find(FieldAnswerRow.class, asked.id());
    Optional<Answer> settled = settled(at, row, asked);
    if (settled.isPresent()) {
      return settled.get();
    }
    Fieldwork.open(at);
    String slot = slot(at.id(), asked);
    conflict(
        row, ledger.list("fieldAnswer.inSlot", FieldAnswerRow.class, inSlot(slot), 0, 1), asked);
    return ledger.act(
        actor,
        Permission.RECORD_VISITS.name(),
        Fieldwork.KEPT,
        at.id(),
        writes -> written(writes, actor, at, slot, asked));
  }

  private Answer written(Writes writes, Actor actor, FieldVisit at, String slot, Answer asked) {
    Optional<FieldAnswerRow> found = writes.lock(FieldAnswerRow.class, asked.id());
    conflict(found, writes.list("fieldAnswer.inSlot", FieldAnswerRow.class, inSlot(slot)), asked);
    FieldAnswerRow row = found.orElseGet(FieldAnswerRow::new);
    found.ifPresent(
        before -> writes.add(FieldAnswerPastRow.of(before, JSON.toJson(before.answer()))));
    row.takes(asked);
    row.id = asked.id();
    row.visit = at.id();
    row.slot = asked.deleted() ? null : slot;
    row.account = actor.id();
    row.keptAt = clock.get().toString();
    row.version = Math.max(row.version, asked.base()) + 1;
    if (found.isEmpty()) {
      writes.add(row);
    }
    Answer kept = row.answer();
    writes.content(JSON.toJson(kept));
    return kept;
  }

  /** What the server has, where nothing is to be done. */
  private static Optional<Answer> settled(
      FieldVisit at, Optional<FieldAnswerRow> row, Answer asked) {
    if (row.isEmpty()) {
      return asked.deleted() ? Optional.of(asked) : Optional.empty();
    }
    if (!row.get().visit.equals(at.id())) {
      throw new NotTaken.NotValid("This id is taken. Make another.");
    }
    return row.map(FieldAnswerRow::answer).filter(asked::saysAs);
  }

  private static void conflict(
      Optional<FieldAnswerRow> own, List<FieldAnswerRow> inSlot, Answer asked) {
    if (own.isPresent() && asked.base() < own.get().version) {
      throw new NotTaken.Conflict(false, own.get().answer());
    }
    if (!asked.deleted()) {
      inSlot.stream()
          .filter(other -> !other.id.equals(asked.id()))
          .findFirst()
          .ifPresent(
              other -> {
                throw new NotTaken.Conflict(true, other.answer());
              });
    }
  }

  private static Map<String, Object> inSlot(String slot) {
    return Map.of("slot", slot);
  }

  private static String slot(String visit, Answer asked) {
    String words = String.join("\n", visit, asked.question(), asked.group(), asked.source().name());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All answers of a visit that stand or were deleted, in the order in which they came. */
  public List<Answer> of(String visit) {
    return ledger
        .list(
            "fieldAnswer.ofVisit",
            FieldAnswerRow.class,
            Map.of("visit", visit),
            0,
            Integer.MAX_VALUE)
        .stream()
        .map(FieldAnswerRow::answer)
        .toList();
  }

  /** Those of them that stand. */
  public List<Answer> standing(String visit) {
    return of(visit).stream().filter(answer -> !answer.deleted()).toList();
  }

  /**
   * UTC days of the answers that stand, by their ids: on which the phone says that it was recorded,
   * or on which it came where the clock of the phone runs ahead.
   */
  public Map<String, LocalDate> days(String visit) {
    return ledger
        .list(
            "fieldAnswer.ofVisit",
            FieldAnswerRow.class,
            Map.of("visit", visit),
            0,
            Integer.MAX_VALUE)
        .stream()
        .filter(row -> row.slot != null)
        .collect(Collectors.toMap(row -> row.id, FieldAnswerRow::day));
  }

  /** Whether something stands that was recorded at a visit. */
  public static boolean recorded(Ledger ledger, String visit) {
    return ledger
        .list(
            "fieldAnswer.ofVisit",
            FieldAnswerRow.class,
            Map.of("visit", visit),
            0,
            Integer.MAX_VALUE)
        .stream()
        .anyMatch(row -> row.slot != null);
  }

  /**
   * Photos that belong, or ever belonged, to something sealed: what a later version of the answer
   * says of them opens nothing.
   */
  public Set<String> sealedPhotos(String visit) {
    Stream<Answer> past =
        ledger
            .list(
                "fieldAnswer.pastOfVisit",
                FieldAnswerPastRow.class,
                Map.of("visit", visit),
                0,
                Integer.MAX_VALUE)
            .stream()
            .map(row -> JSON.fromJson(row.content, Answer.class));
    return Stream.concat(of(visit).stream(), past)
        .filter(answer -> answer.releasability() == Answer.Releasability.SEALED)
        .flatMap(answer -> answer.photos().stream())
        .collect(Collectors.toSet());
  }

  /** What an answer was before, the oldest first, each as JSON. */
  public List<String> before(String id) {
    return ledger
        .list(
            "fieldAnswer.past",
            FieldAnswerPastRow.class,
            Map.of("answer", id),
            0,
            Integer.MAX_VALUE)
        .stream()
        .map(row -> row.content)
        .toList();
  }
}
