package org.tual.remedy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.protocol.Moves;
import org.tual.protocol.Severity;
import org.tual.web.Page;

/**
 * What a supplier's contact sees and says of corrective actions: those that were released and
 * concern a site assigned to the account. Nothing else exists for it.
 */
public final class OwnActions {
  private static final String ANSWER = Permission.ANSWER_ACTIONS.name();
  private static final int MOST = 100;
  private static final int MOST_LISTED = 10_000;

  /**
   * What is said.
   *
   * @param words at most 4,000 characters, with nothing that could identify a person
   * @param upload id of a file that the account handed in; may be missing
   */
  public record Said(OwnAction.Kind kind, String words, String upload) {}

  private final Register register;
  private final Life life;
  private final BiPredicate<String, String> uploads;

  /**
   * Joins the parts.
   *
   * @param uploads whether an account handed in an upload
   */
  public OwnActions(Register register, Life life, BiPredicate<String, String> uploads) {
    this.register = register;
    this.life = life;
    this.uploads = uploads;
  }

  private OwnAction action(NonconformityRow row, List<AnswerRow> answers) {
    List<String> moves =
        register.tables().moves().from(row.stage, Set.of(ANSWER)).stream()
            .map(Moves.Line::move)
            .toList();
    boolean good = row.severity == Severity.GOOD;
    return new OwnAction(
        row.id,
        row.title,
        row.words,
        row.asked,
        row.site,
        row.siteName,
        row.country,
        OwnAction.State.of(row.stage),
        row.stage.open() ? row.due() : null,
        row.overdue(register.today()),
        row.askedAgain,
        row.releasedAt,
        answers.stream().map(AnswerRow::given).toList(),
        Arrays.stream(OwnAction.Kind.values())
            .filter(kind -> kind == OwnAction.Kind.COMMENT || !good && moves.contains(kind.move()))
            .toList());
  }

  /** What is released to an account, what is to be done first. */
  public Page<OwnAction.Line> list(String account, int first, int count) {
    return Page.of(lines("nonconformity.ofContact", account, MOST_LISTED), first, count);
  }

  /** The same where the supplier has not said anything of a plan yet. */
  public List<OwnAction.Line> unanswered(String account, int most) {
    return lines("nonconformity.ofContactRaised", account, most);
  }

  private List<OwnAction.Line> lines(String query, String account, int most) {
    Map<String, Object> own = Map.of("account", account);
    return register.ledger().list(query, NonconformityRow.class, own, 0, most).stream()
        .map(row -> action(row, List.of()).line())
        .toList();
  }

  private static Map<String, Object> own(Actor actor, String id) {
    return Map.of("account", actor.id(), "id", id);
  }

  /**
   * One, opened by its supplier; that it was opened is an event.
   *
   * @throws Missing where there is none for this account
   */
  public OwnAction open(Actor actor, String id) {
    OwnAction action = one(actor, id);
    register.ledger().note(actor, "ACTION_OPENED", id, "done");
    return action;
  }

  private OwnAction one(Actor actor, String id) {
    NonconformityRow row =
        register
            .ledger()
            .list("nonconformity.oneOfContact", NonconformityRow.class, own(actor, id), 0, 1)
            .stream()
            .findFirst()
            .orElseThrow(Missing::new);
    return action(
        row,
        register
            .ledger()
            .list("nonconformity.answers", AnswerRow.class, Map.of("id", id), 0, MOST));
  }

  /**
   * Keeps what a supplier says, and moves the action on where that is meant. It is never changed.
   *
   * @throws Missing where no such action is released to this account
   * @throws NotPossible where the answer says something that cannot be
   * @throws NotNow where it does not lead on from where the action stands
   */
  public OwnAction answer(Actor actor, String id, Said said) {
    OwnAction.Kind kind =
        Optional.ofNullable(said.kind())
            .orElseThrow(
                () -> new NotPossible("An answer is AGREE, DISPUTE, EVIDENCE or COMMENT."));
    String words = PlainWords.needed("Words", said.words(), Draft.LONG);
    if (said.upload() != null && !uploads.test(actor.id(), said.upload())) {
      throw new NotPossible("This account handed in no such file.");
    }
    register
        .ledger()
        .act(
            actor,
            ANSWER,
            "ACTION_ANSWERED",
            id,
            writes -> {
              NonconformityRow row = register.locked(writes, id);
              if (writes
                  .list("nonconformity.oneOfContact", NonconformityRow.class, own(actor, id))
                  .isEmpty()) {
                throw new Missing();
              }
              int before =
                  writes.list("nonconformity.answers", AnswerRow.class, Map.of("id", id)).size();
              if (before >= MOST) {
                throw new NotNow("There are 100 answers to this; ask your customer to call.");
              }
              AnswerRow answer = new AnswerRow();
              answer.id = register.id();
              answer.nonconformity = id;
              answer.number = before + 1;
              answer.kind = kind;
              answer.words = words;
              answer.upload = said.upload();
              answer.account = actor.id();
              answer.at = register.now().toString();
              if (!kind.move().isEmpty()) {
                life.make(writes, row, kind.move(), actor);
              }
              writes.content(id + "\n" + kind + "\n" + words + "\n" + answer.upload);
              writes.add(answer);
              return null;
            });
    return one(actor, id);
  }
}
