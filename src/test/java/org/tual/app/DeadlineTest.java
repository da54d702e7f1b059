package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.inbox.Inbox;
import org.tual.inbox.Item;
import org.tual.inbox.Item.Kind;
import org.tual.ledger.Actor;
import org.tual.replies.Releasable;
import org.tual.replies.Release;
import org.tual.replies.Releases;
import org.tual.replies.Replies;
import org.tual.replies.Stance;

/** What happens when the day of a reply or the hour of a link passes. */
class DeadlineTest {
  private static final String SITE = "https://example.org/site/contoh";
  private static final Actor STAFF =
      new Actor(
          "staff", "compliance", Set.of("RELEASE_FINDINGS", "ASSIGN_SITES", "MANAGE_ACCOUNTS"));

  @TempDir private Path folder;
  private final Instant start = Installation.now();
  private Instant now = start;
  private Installation installation;
  private Releases releases;
  private Replies replies;
  private Inbox inbox;
  private LocalDate sealed;
  private boolean ready = true;
  private Actor contact;

  @BeforeEach
  void open() {
    installation =
        Installation.open(Settings.of(Map.of("TUAL_DATA", folder.resolve("data").toString())));
    Releasable finding =
        new Releasable("rule", "Title", "", SITE, "Contoh", "TH", "2026-10-31", "Somebody said.");
    releases =
        new Releases(
            installation.ledger(),
            (id, print) -> Optional.of(finding),
            () -> now,
            Installation::id);
    replies =
        new Replies(installation.ledger(), (account, upload) -> false, () -> now, Installation::id);
    inbox =
        new Inbox(
            installation.ledger(),
            new Inbox.Sources(
                installation.uploads(),
                installation.decisions(),
                releases,
                replies,
                installation.replying().desk(),
                installation.replying().remedying().own(),
                installation.replying().remedying().waiting(),
                account -> Optional.ofNullable(sealed),
                installation.audits().community().errands(),
                () -> ready),
            () -> now);
    String id =
        installation
            .doors()
            .accounts()
            .make(STAFF, Set.of(Role.ADMIN), "contact", Set.of(Role.SUPPLIER_CONTACT))
            .id();
    installation.doors().accounts().assign(STAFF, id, Set.of(SITE));
    contact = new Actor(id, "supplier-contact", Set.of("REPLY_TO_FINDINGS"));
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private Release release() {
    String until = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(7).toString();
    return releases.release(STAFF, "f1", new Releases.Asked("a", "Why is that?", until, true));
  }

  private List<Kind> kinds(Permission permission) {
    return inbox.of("staff", Set.of(permission)).stream().map(Item::kind).toList();
  }

  @Test
  void aReleaseWithoutAReplyIsOverdueFromTheDayAfterAndAReplyIsLateThen() {
    String id = release().id();
    now = start.plus(Duration.ofDays(7));
    assertThat(kinds(Permission.RELEASE_FINDINGS)).isEmpty();
    assertThat(releases.of("f1")).extracting(Release::state).containsOnly(Release.State.WAITING);

    now = start.plus(Duration.ofDays(8));
    assertThat(kinds(Permission.RELEASE_FINDINGS)).containsExactly(Kind.REPLY_OVERDUE);
    assertThat(releases.of("f1")).extracting(Release::state).containsOnly(Release.State.OVERDUE);
    assertThat(replies.open(contact, id).overdue()).isTrue();

    replies.reply(contact, id, new Replies.Said(Stance.CORRECTED, "It was put right.", null));
    assertThat(kinds(Permission.RELEASE_FINDINGS)).containsExactly(Kind.REPLY_RECEIVED);
    assertThat(releases.of("f1").get(0).replies().get(0).late()).isTrue();
    assertThat(releases.of("f1").get(0).state()).isEqualTo(Release.State.ANSWERED);
  }

  @Test
  void whatIsSealedIsNeverMarkedAndItsDayIsKeptNowhere() {
    Actor lead = new Actor("lead", "lead", Set.of("CASES", "MANAGE_OWN_ACCOUNT"));
    sealed = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    List<Item> items = inbox.of("lead", Set.of(Permission.CASES));
    assertThat(items).extracting(Item::kind).containsExactly(Kind.ITEM_WAITS);
    assertThat(items).allMatch(Item::read);
    long events = installation.ledger().size();
    assertThat(inbox.mark(lead, items.get(0).since())).isEqualTo(Instant.EPOCH);
    assertThat(inbox.mark("lead")).isEqualTo(Instant.EPOCH);
    assertThat(installation.ledger().size()).isEqualTo(events);
    assertThat(inbox.mark(lead, now.toString())).isEqualTo(now);
  }

  @Test
  void aReplyOnTheLastDayIsInTime() {
    String id = release().id();
    now = start.plus(Duration.ofDays(7));
    replies.reply(contact, id, new Replies.Said(Stance.AGREE, "So it is.", null));
    assertThat(releases.of("f1").get(0).replies().get(0).late()).isFalse();
    now = start.plus(Duration.ofDays(30));
    assertThat(kinds(Permission.RELEASE_FINDINGS)).containsExactly(Kind.REPLY_RECEIVED);
  }

  @Test
  void aSiteTakenFromAContactTakesItsReleasesAway() {
    String id = release().id();
    assertThat(replies.released(contact.id(), 0, 10).items()).hasSize(1);
    installation.doors().accounts().assign(STAFF, contact.id(), Set.of());
    assertThat(replies.released(contact.id(), 0, 10).items()).isEmpty();
    assertThatThrownBy(() -> replies.open(contact, id)).isInstanceOf(Replies.Missing.class);
    Replies.Said said = new Replies.Said(Stance.AGREE, "So it is.", null);
    assertThatThrownBy(() -> replies.reply(contact, id, said)).isInstanceOf(Replies.Missing.class);
    assertThat(releases.of("f1").get(0).replies()).isEmpty();
  }

  @Test
  void administratorsAreToldOfLinksThatRanOutAndOfAStoreThatDoesNotAnswer() {
    assertThat(kinds(Permission.MANAGE_ACCOUNTS)).isEmpty();
    installation.doors().accounts().passwordLink(STAFF, Set.of(Role.ADMIN), contact.id());
    assertThat(kinds(Permission.MANAGE_ACCOUNTS)).isEmpty();
    now = start.plus(Duration.ofDays(3));
    assertThat(inbox.of("staff", Set.of(Permission.MANAGE_ACCOUNTS)))
        .extracting(Item::link)
        .containsExactly("/api/accounts/" + contact.id());
    assertThat(kinds(Permission.OPERATE)).isEmpty();
    ready = false;
    assertThat(kinds(Permission.OPERATE)).containsExactly(Kind.NOT_READY);
    assertThat(kinds(Permission.MANAGE_OWN_ACCOUNT)).isEmpty();
  }
}
