package org.tual.remedy;

import java.time.LocalDate;
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
import org.tual.protocol.Stage;
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
   * @param until ISO day by which it will be put right, where it agrees; may be missing
   */
  public record Said(OwnAction.Kind kind, String words, String upload, String until) {}

  private final Register register;
  private final Acts acts;
  private final Life life;
  private final BiPredicate<String, String> uploads;

  /**
   * Joins the parts.
   *
   * @param uploads whether an account handed in an upload
   */
  public OwnActions(Register register, Life life, BiPredicate<String, String> uploads) {
    this.register = register;
    this.acts = register.acts();
    this.life = life;
    this.uploads = uploads;
  }

  private OwnAction action(NonconformityRow row, List<AnswerRow> answers) {
    String until = until(row);
    boolean waits = row.stage.open() && row.stage != Stage.EVIDENCE_SENT;
    return new OwnAction(
        row.id,
        row.title,
        row.words,
        row.asked,
        row.site,
        row.siteName,
        row.country,
        OwnAction.State.of(row),
        until,
        waits && until != null && acts.today().isAfter(LocalDate.parse(until)),
        row.askedAgain,
        answers.stream().map(AnswerRow::given).toList(),
        may(row));
  }

  /** The day that it is told, by nothing that depends on the severity. */
  private static String until(NonconformityRow row) {
    if (!row.stage.open() || row.stage == Stage.DISPUTED || row.severity == Severity.GOOD) {
      return null;
    }
    return row.agreed ? row.toldDue : row.answerDue;
  }

  private List<OwnAction.Kind> may(NonconformityRow row) {
    List<String> moves =
        register.tables().moves().from(OwnAction.stage(row), Set.of(ANSWER)).stream()
            .map(Moves.Line::move)
            .toList();
    boolean good = row.severity == Severity.GOOD;
    return Arrays.stream(OwnAction.Kind.values())
        .filter(kind -> kind == OwnAction.Kind.COMMENT || !good && moves.contains(kind.move()))
        .toList();
  }

  /** What is released to an account, what is to be done first. */
  public Page<OwnAction.Line> list(String account, int first, int count) {
    Map<String, Object> own = Map.of("account", account);
    List<OwnAction.Line> lines =
        acts
            .ledger()
            .list("nonconformity.ofContact", NonconformityRow.class, own, 0, MOST_LISTED)
            .stream()
            .map(row -> action(row, List.of()).line())
            .toList();
    return Page.of(lines, first, count);
  }

  /** Those to which the supplier has not said anything of a plan yet, and when it was told. */
  public List<Waiting.One> unanswered(String account, int most) {
    Map<String, Object> own = Map.of("account", account, "no", Boolean.FALSE);
    return acts
        .ledger()
        .list("nonconformity.ofContactRaised", NonconformityRow.class, own, 0, most)
        .stream()
        .map(row -> new Waiting.One(row.id, row.releasedAt))
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
    acts.ledger().note(actor, "ACTION_OPENED", id, "done");
    return action;
  }

  private Optional<NonconformityRow> find(Actor actor, String id) {
    return acts
        .ledger()
        .list("nonconformity.oneOfContact", NonconformityRow.class, own(actor, id), 0, 1)
        .stream()
        .findFirst();
  }

  private OwnAction one(Actor actor, String id) {
    return action(
        find(actor, id).orElseThrow(Missing::new),
        acts.ledger().list("nonconformity.answers", AnswerRow.class, Map.of("id", id), 0, MOST));
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
    String words = NotPossible.TEXT.needed("Words", said.words(), Draft.LONG);
    String until = kind == OwnAction.Kind.AGREE ? until(said.until()) : null;
    if (said.upload() != null && !uploads.test(actor.id(), said.upload())) {
      throw new NotPossible("This account handed in no such file.");
    }
    acts.ledger()
        .act(
            actor,
            ANSWER,
            "ACTION_ANSWERED",
            id,
            writes -> {
              NonconformityRow row = acts.locked(writes, id);
              if (writes
                  .list("nonconformity.oneOfContact", NonconformityRow.class, own(actor, id))
                  .isEmpty()) {
                throw new Missing();
              }
              if (!may(row).contains(kind)) {
                throw new NotNow("This does not lead on from where it stands; look at it again.");
              }
              int before =
                  writes.list("nonconformity.answers", AnswerRow.class, Map.of("id", id)).size();
              if (before >= MOST) {
                throw new NotNow("There are 100 answers to this; ask your customer to call.");
              }
              AnswerRow answer = new AnswerRow();
              answer.id = acts.id();
              answer.nonconformity = id;
              answer.number = before + 1;
              answer.kind = kind;
              answer.words = words;
              answer.upload = said.upload();
              answer.account = actor.id();
              answer.at = acts.now().toString();
              if (until != null) {
                row.toldDue = until;
              }
              acts.party(writes, id, actor.id());
              if (!kind.move().isEmpty()) {
                life.make(writes, row, kind.move(), actor);
              }
              writes.content(id + "\n" + kind + "\n" + words + "\n" + answer.upload);
              writes.add(answer);
              return null;
            });
    return one(actor, id);
  }

  private String until(String text) {
    return text == null || text.isBlank() ? null : Grading.day(text, acts.today()).toString();
  }

  /** Whether it is released to this account, and open. */
  public boolean asked(Actor actor, String id) {
    return find(actor, id).filter(row -> row.stage.open()).isPresent();
  }

  /**
   * Site of one that is released to this account.
   *
   * @throws Missing where there is none
   */
  public String site(Actor actor, String id) {
    return find(actor, id).orElseThrow(Missing::new).site;
  }
}
