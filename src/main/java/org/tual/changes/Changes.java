package org.tual.changes;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tual.editions.RefusedEdition;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.ledger.Writes;
import org.tual.reference.UnusableList;
import org.tual.rules.RefusedRules;

/** Changes to rules, thresholds and lists: proposed, put in force, taken back. */
public final class Changes {
  private static final String PERMISSION = "MANAGE_RULES";
  private static final int LONGEST_REASON = 2_000;
  private static final Gson JSON = new Gson();

  /** There is no such change. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such change.");
    }
  }

  /** It cannot be done in this state. */
  public static final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNow(String message) {
      super(message);
    }
  }

  private final Ledger ledger;
  private final FileStore files;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public Changes(Ledger ledger, FileStore files, Supplier<Instant> clock, Supplier<String> ids) {
    this.ledger = ledger;
    this.files = files;
    this.clock = clock;
    this.ids = ids;
  }

  /** What can be checked of a proposal. */
  @FunctionalInterface
  interface Check {
    Proposal check(InForce now);
  }

  /**
   * Checks a proposal and keeps it; nothing counts yet.
   *
   * @throws org.tual.web.Halt with every reason
   */
  Change propose(Actor actor, Check check) {
    Proposal proposal = checked(check);
    String content = keep(proposal.files());
    String id = ids.get();
    ledger.act(
        actor,
        PERMISSION,
        "CHANGE_PROPOSED",
        id,
        writes -> {
          ChangeRow row = new ChangeRow();
          row.id = id;
          row.kind = proposal.kind();
          row.about = proposal.about();
          row.words = proposal.words();
          row.content = content;
          row.account = actor.id();
          row.proposedAt = clock.get().toString();
          writes.content(row.kind + " " + row.about + " " + content);
          return writes.add(row);
        });
    return find(id);
  }

  private Proposal checked(Check check) {
    try {
      return check.check(inForce());
    } catch (RefusedRules e) {
      throw Refusals.of(e);
    } catch (RefusedEdition e) {
      throw Refusals.of(e);
    }
  }

  private String keep(SortedMap<String, String> content) {
    byte[] bytes = JSON.toJson(content).getBytes(StandardCharsets.UTF_8);
    return files.keep(out -> out.write(bytes)).sha256();
  }

  /** Puts a change in force from the next assessment on; what it replaces ends. */
  public Change activate(Actor actor, String id, String reason) {
    String why = reason(reason);
    Change wanted = find(id);
    // with what is in force by now, which may be other than when it was proposed
    usable(with(wanted));
    ledger.act(
        actor,
        PERMISSION,
        "CHANGE_PUT_IN_FORCE",
        id,
        writes -> {
          ChangeRow row = lock(writes, id);
          if (row.standing != null) {
            throw new NotNow("This is in force already.");
          }
          String now = clock.get().toString();
          writes.change(
              "change.replaced",
              Map.of("standing", wanted.key(), "now", now, "why", "Replaced by another. " + why));
          row.standing = wanted.key();
          row.reason = why;
          row.since = now;
          row.endedAt = null;
          row.endedWhy = null;
          writes.content(row.kind + " " + row.about + " " + row.content + " " + why);
          return null;
        });
    return find(id);
  }

  private static void usable(InForce next) {
    try {
      next.rules();
      next.lists();
    } catch (RefusedRules e) {
      throw Refusals.of(e);
    } catch (UnusableList e) {
      throw Refusals.of("The list is not taken.", "list", e.getMessage());
    }
  }

  /** Takes a change back: what Tual ships counts again, from the next assessment on. */
  public Change takeBack(Actor actor, String id, String reason) {
    String why = reason(reason);
    ledger.act(
        actor,
        PERMISSION,
        "CHANGE_TAKEN_BACK",
        id,
        writes -> {
          ChangeRow row = lock(writes, id);
          if (row.standing == null && row.endedAt != null) {
            throw new NotNow("This was taken back already.");
          }
          row.standing = null;
          row.endedAt = clock.get().toString();
          row.endedWhy = why;
          writes.content(row.kind + " " + row.about + " " + why);
          return null;
        });
    return find(id);
  }

  private static String reason(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST_REASON) {
      throw Refusals.of("Say why, in at most 2,000 characters.", "reason", "Say why.");
    }
    return text.strip();
  }

  private static ChangeRow lock(Writes writes, String id) {
    return writes.lock(ChangeRow.class, id).orElseThrow(Missing::new);
  }

  /** One change; throws {@link Missing}. */
  public Change find(String id) {
    return ledger.find(ChangeRow.class, id).map(ChangeRow::change).orElseThrow(Missing::new);
  }

  /** A page of changes. */
  Listing.Found<Change> page(Listing wanted) {
    Listing.Found<ChangeRow> found = ledger.page(ChangeRow.class, wanted);
    return new Listing.Found<>(
        found.rows().stream().map(ChangeRow::change).toList(), found.total());
  }

  /** The files of a change by name. */
  SortedMap<String, String> files(String id) {
    return proposal(ledger.find(ChangeRow.class, id).orElseThrow(Missing::new)).files();
  }

  private Proposal proposal(ChangeRow row) {
    try {
      String text = Files.readString(files.path(row.content), StandardCharsets.UTF_8);
      SortedMap<String, String> content =
          JSON.fromJson(text, new TypeToken<TreeMap<String, String>>() {});
      return new Proposal(row.kind, row.about, row.words, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ChangeRow> standing() {
    return ledger.list("change.standing", ChangeRow.class, Map.of(), 0, 10_000);
  }

  /** The changes in force now, by kind and what they are about. */
  public List<Change> changesInForce() {
    return standing().stream().map(ChangeRow::change).toList();
  }

  /** What counts now. */
  public InForce inForce() {
    return InForce.of(standing().stream().map(this::proposal).toList());
  }

  /** What would count with this change, and without what it replaces. */
  public InForce with(Change change) {
    List<Proposal> all = new ArrayList<>(others(change));
    ledger.find(ChangeRow.class, change.id()).map(this::proposal).ifPresent(all::add);
    return InForce.of(all);
  }

  /** What would count without this change. */
  public InForce without(Change change) {
    return InForce.of(others(change));
  }

  private List<Proposal> others(Change change) {
    return standing().stream()
        .filter(row -> !change.key().equals(row.standing))
        .map(this::proposal)
        .toList();
  }

  /** The change in force about something; none where what is shipped counts. */
  public Optional<Change> of(Change.Kind kind, String about) {
    return changesInForce().stream()
        .filter(change -> change.kind() == kind && change.about().equals(about))
        .findFirst();
  }
}
