package org.tual.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tual.access.Permission;
import org.tual.accounts.StaleLink;
import org.tual.advice.Advice;
import org.tual.advice.Desk;
import org.tual.community.Errands;
import org.tual.decisions.Decisions;
import org.tual.inbox.Item.Kind;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.remedy.OwnActions;
import org.tual.remedy.Waiting;
import org.tual.replies.Releases;
import org.tual.replies.Replies;
import org.tual.uploads.Upload;
import org.tual.uploads.Uploads;

/** Gathers what waits for an account, by its permissions, and keeps how far it has read. */
public final class Inbox {
  /** Of one kind no more are shown; who has so many works them off in the lists. */
  private static final int MOST = 1_000;

  /** What was asked cannot be; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /**
   * What an inbox reads from.
   *
   * @param sealed since which day something waits for an account that nobody else may hear of
   * @param ready whether the graph store answers
   */
  public record Sources(
      Uploads uploads,
      Decisions decisions,
      Releases releases,
      Replies replies,
      Desk desk,
      OwnActions own,
      Waiting actions,
      Function<String, Optional<LocalDate>> sealed,
      Errands errands,
      BooleanSupplier ready) {}

  private final Ledger ledger;
  private final Sources sources;
  private final Supplier<Instant> clock;

  public Inbox(Ledger ledger, Sources sources, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.sources = sources;
    this.clock = clock;
  }

  /** What waits, the newest first. */
  public List<Item> of(String account, Set<Permission> permissions) {
    Instant mark = mark(account);
    List<Item> items = new ArrayList<>();
    if (permissions.contains(Permission.ACCEPT_MAPPING)) {
      uploads(Upload.State.MAPPING_PROPOSED, Kind.UPLOAD_WAITS).forEach(items::add);
      uploads(Upload.State.FAILED, Kind.UPLOAD_FAILED).forEach(items::add);
    }
    if (permissions.contains(Permission.SECOND_DECISION)) {
      sources.decisions().waiting(account, MOST).stream()
          .map(
              decision ->
                  Item.of(
                      Kind.SECOND_DECISION,
                      decision.decidedAt(),
                      finding(decision.fingerprint()) + "/decisions"))
          .forEach(items::add);
    }
    if (permissions.contains(Permission.RELEASE_FINDINGS)) {
      replies(mark).forEach(items::add);
    }
    if (permissions.contains(Permission.REPLY_TO_FINDINGS)) {
      sources.replies().unanswered(account, MOST).stream()
          .map(
              one -> Item.of(Kind.RELEASE_TO_ANSWER, one.releasedAt(), "/api/released/" + one.id()))
          .forEach(items::add);
    }
    advice(account, permissions, mark).forEach(items::add);
    actions(account, permissions, mark).forEach(items::add);
    sealed(account, permissions).forEach(items::add);
    places(account, permissions).forEach(items::add);
    operation(permissions).forEach(items::add);
    return items.stream()
        .map(item -> item.asRead(!Instant.parse(item.since()).isAfter(mark)))
        .sorted(
            Comparator.comparing((Item item) -> Instant.parse(item.since()))
                .reversed()
                .thenComparing(Item::link))
        .toList();
  }

  private static String finding(String fingerprint) {
    return "/api/findings/" + fingerprint;
  }

  private Stream<Item> uploads(Upload.State state, Kind kind) {
    return sources.uploads().inState(state, MOST).stream()
        .map(upload -> Item.of(kind, upload.createdAt(), "/api/uploads/" + upload.id()));
  }

  private Stream<Item> replies(Instant mark) {
    Stream<Item> unread =
        sources.releases().received(mark, MOST).stream()
            .map(
                received ->
                    Item.of(
                        Kind.REPLY_RECEIVED,
                        received.reply().repliedAt(),
                        finding(received.fingerprint()) + "/releases"));
    Stream<Item> overdue =
        sources.releases().overdue(MOST).stream()
            .map(
                release ->
                    Item.of(
                        Kind.REPLY_OVERDUE,
                        after(release.until()),
                        finding(release.fingerprint()) + "/releases"));
    return Stream.concat(unread, overdue);
  }

  private List<Item> advice(String account, Set<Permission> permissions, Instant mark) {
    List<Item> items = new ArrayList<>();
    if (permissions.contains(Permission.ADVISE_PROCUREMENT)) {
      for (Advice asked : sources.desk().waiting(MOST)) {
        boolean late = asked.state() == Advice.State.OVERDUE;
        String since = late ? after(asked.due()) : asked.askedAt();
        items.add(Item.of(late ? Kind.ADVICE_OVERDUE : Kind.ADVICE_ASKED, since, link(asked)));
      }
    }
    if (permissions.contains(Permission.ASK_COMPLIANCE)) {
      for (Advice given : sources.desk().answered(account, mark, MOST)) {
        items.add(Item.of(Kind.ADVICE_GIVEN, given.answeredAt(), link(given)));
      }
    }
    return items;
  }

  private Stream<Item> places(String account, Set<Permission> permissions) {
    Stream<Item> asked =
        permissions.contains(Permission.GIVE_COMMUNITY)
            ? sources.errands().toAnswer(account).stream().map(one -> of(Kind.PLACE_TO_ANSWER, one))
            : Stream.empty();
    Stream<Item> given =
        permissions.contains(Permission.MANAGE_COMMUNITY)
            ? sources.errands().toDecide().stream().map(one -> of(Kind.PLACE_TO_DECIDE, one))
            : Stream.empty();
    return Stream.concat(asked, given);
  }

  private static Item of(Kind kind, Errands.One one) {
    return Item.of(kind, one.since(), "/api/community/assessments/" + one.id());
  }

  private List<Item> actions(String account, Set<Permission> permissions, Instant mark) {
    List<Item> items = new ArrayList<>();
    if (permissions.contains(Permission.ANSWER_ACTIONS)) {
      sources
          .own()
          .unanswered(account, MOST)
          .forEach(
              one ->
                  items.add(
                      Item.of(Kind.ACTION_TO_ANSWER, one.since(), "/api/own/actions/" + one.id())));
    }
    Waiting waiting = sources.actions();
    if (permissions.contains(Permission.MANAGE_REMEDY)) {
      items.addAll(each(Kind.ACTION_OVERDUE, waiting.escalated(MOST)));
      items.addAll(each(Kind.ACTION_ANSWERED, waiting.answered(mark, MOST)));
    }
    if (permissions.contains(Permission.VERIFY_REMEDY)) {
      // an auditor sees the sites that are assigned
      boolean all = permissions.contains(Permission.READ_ASSESSMENTS);
      items.addAll(each(Kind.ACTION_TO_VERIFY, waiting.toVerify(account, all, MOST)));
      if (all) {
        items.addAll(each(Kind.ACTION_MORE_TIME, waiting.moreTime(account, MOST)));
      }
    }
    return items;
  }

  /** One line whatever waits, so that no number is told. */
  private List<Item> sealed(String account, Set<Permission> permissions) {
    boolean lead = permissions.contains(Permission.CASES);
    return lead ? sources.sealed().apply(account).stream().map(Item::sealed).toList() : List.of();
  }

  private static List<Item> each(Kind kind, List<Waiting.One> waiting) {
    return waiting.stream()
        .map(one -> Item.of(kind, one.since(), "/api/corrective-actions/" + one.id()))
        .toList();
  }

  private static String link(Advice advice) {
    return "/api/advice/" + advice.id();
  }

  /** The first moment after a day. */
  private static String after(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }

  private List<Item> operation(Set<Permission> permissions) {
    List<Item> items = new ArrayList<>();
    if (permissions.contains(Permission.MANAGE_ACCOUNTS)) {
      for (StaleLink link : StaleLink.all(ledger, clock.get(), MOST)) {
        String at = "/api/accounts/" + link.account();
        items.add(Item.of(Kind.LINK_RAN_OUT, link.since().toString(), at));
      }
    }
    if (permissions.contains(Permission.OPERATE) && !sources.ready().getAsBoolean()) {
      items.add(Item.of(Kind.NOT_READY, clock.get().toString(), "/health/ready"));
    }
    return items;
  }

  /** Up to when an account has read; the beginning of time where it never marked anything. */
  public Instant mark(String account) {
    return ledger
        .find(ReadMarkRow.class, account)
        .map(row -> Instant.parse(row.upTo))
        .orElse(Instant.EPOCH);
  }

  /**
   * Marks as read what came up to this time. A mark never goes back. One by something sealed alone
   * is not taken: kept here, its day would tell that something waits there.
   *
   * @throws NotPossible where it is no time, or has not come yet
   */
  public Instant mark(Actor actor, String upTo) {
    Instant wanted = time(upTo);
    if (bySealed(actor, wanted)) {
      return mark(actor.id());
    }
    return ledger.act(
        actor,
        Permission.MANAGE_OWN_ACCOUNT.name(),
        "INBOX_READ",
        actor.id(),
        writes -> {
          Optional<ReadMarkRow> known = writes.lock(ReadMarkRow.class, actor.id());
          ReadMarkRow row = known.orElseGet(ReadMarkRow::new);
          Instant before = known.map(old -> Instant.parse(old.upTo)).orElse(Instant.EPOCH);
          Instant mark = before.isAfter(wanted) ? before : wanted;
          row.account = actor.id();
          row.upTo = mark.toString();
          if (known.isEmpty()) {
            writes.add(row);
          }
          return mark;
        });
  }

  private boolean bySealed(Actor actor, Instant wanted) {
    Set<Permission> all = EnumSet.allOf(Permission.class);
    all.removeIf(one -> !actor.permissions().contains(one.name()));
    return of(actor.id(), all).stream()
        .filter(item -> item.since().equals(wanted.toString()))
        .map(Item::kind)
        .toList()
        .equals(List.of(Kind.ITEM_WAITS));
  }

  private Instant time(String text) {
    try {
      Instant time = Instant.parse(String.valueOf(text));
      if (time.isAfter(clock.get())) {
        throw new NotPossible("What comes later cannot be marked as read.");
      }
      return time.isBefore(Instant.EPOCH) ? Instant.EPOCH : time;
    } catch (DateTimeParseException e) {
      throw new NotPossible("upTo is no time such as 2026-10-31T08:00:00Z.");
    }
  }
}
