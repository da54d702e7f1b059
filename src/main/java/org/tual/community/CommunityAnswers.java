package org.tual.community;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tual.access.Permission;
import org.tual.checklists.Checklist;
import org.tual.checklists.Question;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Takes answers of partners: each as often as it comes, and none over another. */
public final class CommunityAnswers {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int MOST = 200;

  /** What is sent at once. */
  public record Sent(List<CommunityAnswer> answers) {}

  /**
   * What became of it; each answer is judged alone.
   *
   * @param kept as the server has them now
   * @param conflicts where the server has something else; nothing was overwritten
   * @param refused what cannot be
   */
  public record Taken(
      List<CommunityAnswer> kept, List<Conflict> conflicts, List<Refused> refused) {}

  /** The server has something else. */
  public record Conflict(String question, CommunityAnswer server, CommunityAnswer yours) {}

  /** An answer that cannot be, and why; quotes nothing. */
  public record Refused(String question, String why) {}

  private final Ledger ledger;
  private final Supplier<Instant> clock;

  CommunityAnswers(Ledger ledger, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Those that stand. */
  List<CommunityAnswer> of(String assessment) {
    return ledger
        .list(
            "communityAnswer.standing",
            CommunityAnswerRow.class,
            Map.of("assessment", assessment),
            0,
            Integer.MAX_VALUE)
        .stream()
        .map(CommunityAnswerRow::answer)
        .toList();
  }

  /** Takes answers to an assessment whose form this is. */
  synchronized Taken put(Actor actor, CommunityAssessmentRow at, Checklist form, Sent sent) {
    if (sent == null || sent.answers() == null || sent.answers().size() > MOST) {
      throw new NotPossible("Send the answers, at most " + MOST + " at once.");
    }
    Taken taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<CommunityAnswer> fresh = new ArrayList<>();
    Set<String> questions = new HashSet<>();
    for (CommunityAnswer one : sent.answers()) {
      Optional<String> wrong =
          wrong(one, form)
              .or(
                  () ->
                      questions.add(one.question())
                          ? Optional.empty()
                          : Optional.of("This question stands here twice."));
      if (wrong.isPresent()) {
        taken.refused().add(new Refused(one == null ? null : one.question(), wrong.get()));
      } else {
        fresh.add(settled(one));
      }
    }
    List<CommunityAnswer> changing = fresh.stream().filter(one -> changes(one, at, taken)).toList();
    if (!changing.isEmpty()) {
      ledger.act(
          actor,
          Permission.GIVE_COMMUNITY.name(),
          "COMMUNITY_ANSWERED",
          at.id,
          writes -> {
            open(writes, at.id);
            changing.forEach(one -> taken.kept().add(written(writes, actor, at, one)));
            writes.content(at.id + "\n" + changing);
            return null;
          });
    }
    return taken;
  }

  private static void open(Writes writes, String assessment) {
    writes
        .lock(CommunityAssessmentRow.class, assessment)
        .filter(row -> row.state.open())
        .orElseThrow(() -> new NotNow("This assessment takes no answers any more."));
  }

  private static Optional<String> wrong(CommunityAnswer one, Checklist form) {
    if (one == null || one.question() == null) {
      return Optional.of("An answer names its question.");
    }
    if (one.id() == null || !ID.matcher(one.id()).matches()) {
      return Optional.of("An id is a UUID in lower case.");
    }
    Optional<Question> question = form.question(one.question());
    return question.isEmpty()
        ? Optional.of("The form has no such question.")
        : FormRules.wrong(question.get(), blank(one.value())).or(() -> FormRules.named(one.note()));
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static CommunityAnswer settled(CommunityAnswer one) {
    long base = one.base() == null ? 0 : Math.max(0, one.base());
    return new CommunityAnswer(
        one.id(), one.question(), blank(one.value()), blank(one.note()), null, base);
  }

  /** Whether there is something to write; else says what became of it. */
  private boolean changes(CommunityAnswer one, CommunityAssessmentRow at, Taken taken) {
    Optional<CommunityAnswerRow> own = ledger.find(CommunityAnswerRow.class, one.id());
    if (own.filter(row -> !mine(row, one, at)).isPresent()) {
      taken.refused().add(new Refused(one.question(), "This id is taken. Make another."));
      return false;
    }
    if (own.filter(one::says).isPresent()) {
      taken.kept().add(own.get().answer());
      return false;
    }
    Optional<CommunityAnswerRow> server =
        own.isPresent() ? own.filter(row -> one.base() < row.version) : other(one, at);
    server.ifPresent(row -> taken.conflicts().add(new Conflict(one.question(), row.answer(), one)));
    return server.isEmpty() && (own.isPresent() || one.value() != null);
  }

  private static boolean mine(
      CommunityAnswerRow row, CommunityAnswer one, CommunityAssessmentRow at) {
    return row.assessment.equals(at.id) && row.question.equals(one.question());
  }

  private Optional<CommunityAnswerRow> other(CommunityAnswer one, CommunityAssessmentRow at) {
    String slot = CommunityAnswerRow.slot(at.id, one.question());
    return ledger
        .list("communityAnswer.inSlot", CommunityAnswerRow.class, Map.of("slot", slot), 0, 1)
        .stream()
        .findFirst();
  }

  private CommunityAnswer written(
      Writes writes, Actor actor, CommunityAssessmentRow at, CommunityAnswer one) {
    Optional<CommunityAnswerRow> there = writes.lock(CommunityAnswerRow.class, one.id());
    CommunityAnswerRow row = there.orElseGet(CommunityAnswerRow::new);
    if (there.isPresent() && one.base() < row.version) {
      throw new NotNow("Somebody answered at the same moment. Send it again.");
    }
    row.id = one.id();
    row.assessment = at.id;
    row.question = one.question();
    row.slot = one.value() == null ? null : CommunityAnswerRow.slot(at.id, one.question());
    row.value = one.value();
    row.note = one.note();
    row.account = actor.id();
    row.keptAt = clock.get().toString();
    row.version++;
    if (there.isEmpty()) {
      writes.add(row);
    }
    return row.answer();
  }
}
