package org.tual.replies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.web.Page;

/**
 * What a supplier's contact sees and says. It reaches releases that stand and concern a site
 * assigned to the account, and nothing else exists for it.
 */
public final class Replies {
  private static final int MOST = 100;
  private static final int MOST_LISTED = 10_000;

  /** There is no such release for this account. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such release.");
    }
  }

  /**
   * What is replied.
   *
   * @param stance whether it is so
   * @param words at most 4,000 characters
   * @param upload id of a file that the account handed in; may be missing
   */
  public record Said(Stance stance, String words, String upload) {}

  private final Ledger ledger;
  private final BiPredicate<String, String> uploads;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  /**
   * Joins the parts.
   *
   * @param uploads whether an account handed in an upload
   */
  public Replies(
      Ledger ledger,
      BiPredicate<String, String> uploads,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.uploads = uploads;
    this.clock = clock;
    this.ids = ids;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  private static Map<String, Object> own(Actor actor, String id) {
    return Map.of("account", actor.id(), "id", id);
  }

  private List<ReplyRow> given(String release) {
    return ledger.list("reply.ofRelease", ReplyRow.class, Map.of("release", release), 0, MOST);
  }

  /** What is released to an account, the newest first; at most ten thousand. */
  public Page<Concern.Line> released(String account, int first, int count) {
    Page<ReleaseRow> rows =
        Page.of(
            ledger.list(
                "release.ofContact", ReleaseRow.class, Map.of("account", account), 0, MOST_LISTED),
            first,
            count);
    return new Page<>(
        rows.items().stream().map(row -> row.concern(given(row.id), today()).line()).toList(),
        rows.first(),
        rows.total());
  }

  /** The same where nothing was replied yet. */
  public List<Concern.Line> unanswered(String account, int most) {
    return ledger
        .list("release.unanswered", ReleaseRow.class, Map.of("account", account), 0, most)
        .stream()
        .map(row -> row.concern(List.of(), today()).line())
        .toList();
  }

  /**
   * One release, opened by its supplier; that it was opened is an event.
   *
   * @throws Missing where there is none for this account
   */
  public Concern open(Actor actor, String id) {
    Concern concern =
        ledger.list("release.oneOfContact", ReleaseRow.class, own(actor, id), 0, 1).stream()
            .findFirst()
            .map(row -> row.concern(given(row.id), today()))
            .orElseThrow(Missing::new);
    ledger.note(actor, "RELEASE_OPENED", id, "done");
    return concern;
  }

  /**
   * Keeps a reply; it can be followed by others and is never changed.
   *
   * @throws Missing where no such release stands for this account
   * @throws NotPossible where the reply says something that cannot be
   */
  public Concern reply(Actor actor, String id, Said said) {
    return ledger.act(
        actor,
        Permission.REPLY_TO_FINDINGS.name(),
        "FINDING_REPLIED",
        id,
        writes -> {
          ReleaseRow release = writes.lock(ReleaseRow.class, id).orElseThrow(Missing::new);
          if (writes.list("release.oneOfContact", ReleaseRow.class, own(actor, id)).isEmpty()) {
            throw new Missing();
          }
          List<ReplyRow> before =
              writes.list("reply.ofRelease", ReplyRow.class, Map.of("release", id));
          ReplyRow row = row(actor, said, before.size() + 1);
          row.release = id;
          row.late = release.passed(today());
          writes.content(row.id + "\n" + row.stance + "\n" + row.words + "\n" + row.upload);
          writes.add(row);
          return release.concern(
              writes.list("reply.ofRelease", ReplyRow.class, Map.of("release", id)), today());
        });
  }

  private ReplyRow row(Actor actor, Said said, int number) {
    if (number > MOST) {
      throw new NotPossible("There are 100 replies to this release; ask for a new one.");
    }
    ReplyRow row = new ReplyRow();
    row.stance =
        Optional.ofNullable(said.stance())
            .orElseThrow(() -> new NotPossible("A reply is AGREE, DISPUTE or CORRECTED."));
    row.words = NotPossible.words("Words", said.words(), Releases.LONGEST_WORDS);
    if (said.upload() != null && !uploads.test(actor.id(), said.upload())) {
      throw new NotPossible("This account handed in no such file.");
    }
    row.id = ids.get();
    row.number = number;
    row.upload = said.upload();
    row.account = actor.id();
    row.repliedAt = clock.get().toString();
    return row;
  }
}
