package org.tual.checklists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.spreadsheet.Limits;

/** All checklists that a visit may use: those that come with Tual and those of one's own. */
public final class Checklists {
  private static final String PERMISSION = "MANAGE_CHECKLISTS";
  private static final long MOST_BYTES = 5L << 20;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_ABOUT = 2_000;

  /** There is no such checklist. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such checklist.");
    }
  }

  /** It cannot be done; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /**
   * A checklist and where it stands.
   *
   * @param own it is this installation's, and not one that comes with Tual
   * @param retired no new visit uses it
   */
  public record Kept(Checklist checklist, boolean own, boolean retired) {}

  /**
   * What became of a form.
   *
   * @param kept null where it was not taken
   * @param problems what is not used of it
   */
  record Added(Kept kept, List<FormProblem> problems) {}

  private final Ledger ledger;
  private final FileStore files;
  private final Limits limits;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public Checklists(
      Ledger ledger,
      FileStore files,
      Limits limits,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.files = files;
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
  }

  /** Every version of every checklist: those that come with Tual first. */
  public List<Kept> all() {
    List<Kept> all = new ArrayList<>();
    ShippedChecklists.all().forEach(one -> all.add(new Kept(one, false, false)));
    ledger
        .list("checklist.all", ChecklistRow.class, Map.of(), 0, Integer.MAX_VALUE)
        .forEach(row -> all.add(kept(row)));
    return all;
  }

  /** One version; what a visit has pinned is found for ever, retired or not. */
  public Optional<Kept> find(String id, String version) {
    return all().stream()
        .filter(one -> one.checklist().id().equals(id))
        .filter(one -> one.checklist().version().equals(version))
        .findFirst();
  }

  /**
   * What a visit asks, as {@link ShippedChecklists#forVisit}, followed by those of one's own that
   * fit and are not retired, each in its newest version. Where two ask a question of one id, the
   * first counts.
   */
  public List<Checklist> forVisit(String kind, boolean housed) {
    List<Checklist> all = new ArrayList<>(ShippedChecklists.forVisit(kind, housed));
    List<Kept> own = all().stream().filter(Kept::own).filter(one -> !one.retired()).toList();
    for (Kept one : own) {
      Checklist list = one.checklist();
      boolean newest =
          own.stream()
              .filter(other -> other.checklist().id().equals(list.id()))
              .allMatch(other -> edition(other.checklist()) <= edition(list));
      if (newest && list.use() != Checklist.Use.COMMUNITY && list.fits(kind)) {
        all.add(list);
      }
    }
    return all;
  }

  private static int edition(Checklist list) {
    return Integer.parseInt(list.version());
  }

  private Kept kept(ChecklistRow row) {
    try {
      String text = Files.readString(files.path(row.content), StandardCharsets.UTF_8);
      return new Kept(row.checklist(text), true, row.retiredAt != null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a checklist of one's own, or a newer version of it, from an XLSForm. Of a form that is
   * not taken nothing is kept.
   *
   * @throws FileStore.TooLarge where the file has more than five megabytes
   * @throws NotPossible where the form names a checklist of Tual, or its title is too long
   */
  Added add(Actor actor, InputStream form) {
    try (FileStore.Held file = files.hold(form, MOST_BYTES, ".xlsx")) {
      XlsFormReader.Read read = XlsFormReader.read(file.file(), limits, today());
      if (read.checklist() == null) {
        return new Added(null, read.problems());
      }
      allowed(read.checklist());
      return new Added(kept(actor, read.checklist(), file), read.problems());
    }
  }

  private static void allowed(Checklist list) {
    if (ShippedChecklists.all().stream().anyMatch(one -> one.id().equals(list.id()))) {
      throw new NotPossible(
          "A checklist that comes with Tual has this form_id. Give yours a form_id of its own.");
    }
    if (list.title().length() > LONGEST_TITLE || list.about().length() > LONGEST_ABOUT) {
      throw new NotPossible("The title has at most 500 characters, tual_about 2,000.");
    }
  }

  private Kept kept(Actor actor, Checklist list, FileStore.Held file) {
    String text = ChecklistFile.write(list.sections());
    String content = files.keep(out -> out.write(text.getBytes(StandardCharsets.UTF_8))).sha256();
    String form = file.keep().sha256();
    String id = ids.get();
    return kept(
        ledger.act(
            actor,
            PERMISSION,
            "CHECKLIST_ADDED",
            id,
            writes -> {
              List<ChecklistRow> before =
                  writes.list("checklist.versions", ChecklistRow.class, Map.of("name", list.id()));
              ChecklistRow row = row(list, id, before.size() + 1);
              row.content = content;
              row.form = form;
              row.account = actor.id();
              writes.content(row.name + " " + row.edition + " " + content + " " + form);
              return writes.add(row);
            }));
  }

  private ChecklistRow row(Checklist list, String id, int edition) {
    ChecklistRow row = new ChecklistRow();
    row.id = id;
    row.name = list.id();
    row.edition = edition;
    row.title = list.title();
    row.about = list.about();
    row.use = list.use();
    row.kinds = String.join(", ", list.kinds().stream().sorted().toList());
    row.madeOn = list.date().toString();
    row.addedAt = clock.get().toString();
    return row;
  }

  /** Ends the use of a version in new visits; it stays readable for those that used it. */
  Kept retire(Actor actor, String id, String version) {
    Kept found = find(id, version).orElseThrow(Missing::new);
    if (!found.own()) {
      throw new NotPossible("Only a checklist of your own is retired.");
    }
    String row = row(id, version).id;
    ledger.act(
        actor,
        PERMISSION,
        "CHECKLIST_RETIRED",
        row,
        writes -> {
          ChecklistRow ended = writes.lock(ChecklistRow.class, row).orElseThrow(Missing::new);
          if (ended.retiredAt != null) {
            throw new NotPossible("This version is retired already.");
          }
          ended.retiredAt = clock.get().toString();
          writes.content(ended.name + " " + ended.edition + " " + ended.content);
          return null;
        });
    return find(id, version).orElseThrow(Missing::new);
  }

  private ChecklistRow row(String id, String version) {
    return ledger
        .list("checklist.versions", ChecklistRow.class, Map.of("name", id), 0, Integer.MAX_VALUE)
        .stream()
        .filter(one -> String.valueOf(one.edition).equals(version))
        .findFirst()
        .orElseThrow(Missing::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }
}
