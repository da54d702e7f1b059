package org.tual.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tual.access.Permission;
import org.tual.discretion.Identifying;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Keeps evidence and tells who had it in hands. Nothing in it is changed or taken away. */
public final class Vault {
  /** Bytes that a document may have. */
  public static final int MOST_BYTES = 20 << 20;

  private static final int LONGEST_TITLE = 300;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");

  /** It cannot be kept; one sentence that quotes nothing. */
  public static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String message) {
      super(message);
    }
  }

  /** There is no such evidence, or not for this account. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such evidence.");
    }
  }

  /** Bytes that were looked at, pictures encoded anew, and that lie in the file store. */
  public record Taken(Media media, FileStore.Kept kept) {}

  /** A picture that was encoded anew and lies in the file store. */
  public record Picture(FileStore.Kept kept) {}

  private final Ledger ledger;
  private final FileStore files;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public Vault(Ledger ledger, FileStore files, Supplier<Instant> clock, Supplier<String> ids) {
    this.ledger = ledger;
    this.files = files;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Encodes a picture anew and keeps that.
   *
   * @throws NotTaken where the bytes are no picture, broken, or unpack to too much
   */
  public Picture picture(byte[] bytes) {
    if (Media.of(bytes).orElse(null) != Media.JPEG) {
      throw new NotTaken("These bytes are no picture in JPEG or PNG.");
    }
    byte[] anew =
        Pictures.anew(bytes)
            .orElseThrow(
                () ->
                    new NotTaken(
                        "This picture cannot be read: it is broken, of a rare kind, or has more"
                            + " than 50 million points."));
    return new Picture(keep(anew));
  }

  private FileStore.Kept keep(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new NotTaken("The picture is too large.");
    }
    return files.keep(out -> out.write(bytes));
  }

  /**
   * Takes evidence: pictures encoded anew, documents as they came.
   *
   * @throws NotTaken where it is no file that is taken, or what is said of it cannot be kept
   */
  public Evidence receive(Actor actor, Evidence.Filed filed, byte[] bytes) {
    Evidence.Filed checked = checked(filed);
    Taken taken = take(bytes, EnumSet.allOf(Media.class));
    String id = ids.get();
    return ledger.act(
        actor,
        Permission.KEEP_EVIDENCE.name(),
        "EVIDENCE_RECEIVED",
        id,
        writes -> added(writes, actor, id, taken, checked));
  }

  /** Adds a picture in the transaction of somebody else's act. */
  public Evidence add(Writes writes, Actor actor, Picture picture, Evidence.Filed filed) {
    return add(writes, actor, new Taken(Media.JPEG, picture.kept()), filed);
  }

  /** The same for whatever was taken. */
  public Evidence add(Writes writes, Actor actor, Taken taken, Evidence.Filed filed) {
    return added(writes, actor, ids.get(), taken, checked(filed));
  }

  /**
   * Looks at bytes and puts them into the file store, to be added in somebody's act.
   *
   * @param kinds that are taken here
   * @throws NotTaken where they are of no such kind
   */
  public Taken take(byte[] bytes, Set<Media> kinds) {
    Media media =
        Media.of(bytes)
            .filter(kinds::contains)
            .orElseThrow(
                () ->
                    new NotTaken(
                        kinds.contains(Media.XLSX)
                            ? "Taken are PDF, XLSX and DOCX without macros, JPEG and PNG; these"
                                + " bytes are none of them."
                            : "Taken are JPEG, PNG and PDF; these bytes are none of them."));
    return new Taken(media, media == Media.JPEG ? picture(bytes).kept() : keep(bytes));
  }

  private Evidence added(Writes writes, Actor actor, String id, Taken taken, Evidence.Filed filed) {
    EvidenceRow row = new EvidenceRow();
    row.id = id;
    row.kind = filed.kind();
    row.media = taken.media();
    row.sha256 = taken.kept().sha256();
    row.bytes = taken.kept().bytes();
    row.title = filed.title();
    row.language = filed.language();
    row.translationOf = filed.translationOf();
    row.site = filed.site();
    row.visit = filed.visit();
    row.account = actor.id();
    row.receivedAt = clock.get().toString();
    writes.add(row);
    custody(writes, actor, id, Custody.What.RECEIVED);
    writes.content(id + "\n" + taken.kept().sha256());
    return row.evidence();
  }

  private void custody(Writes writes, Actor actor, String evidence, Custody.What what) {
    CustodyRow row = new CustodyRow();
    row.id = ids.get();
    row.evidence = evidence;
    row.what = what;
    row.account = actor.id();
    row.happenedAt = clock.get().toString();
    writes.add(row);
  }

  private static Evidence.Filed checked(Evidence.Filed filed) {
    String title = filed.title() == null ? "" : filed.title().strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new NotTaken("Evidence needs a title of at most 300 characters.");
    }
    Identifying.in(title)
        .ifPresent(
            sign -> {
              throw new NotTaken("The title holds " + sign + ". " + Identifying.HINT);
            });
    if (filed.language() != null && !LANGUAGE.matcher(filed.language()).matches()) {
      throw new NotTaken("A language is a code such as th or zh-Hant.");
    }
    if (filed.site() == null && filed.visit() == null) {
      throw new NotTaken("Say to which visit or site the evidence belongs.");
    }
    return new Evidence.Filed(
        filed.kind() == null ? Evidence.Kind.OTHER : filed.kind(),
        title,
        filed.language(),
        filed.site(),
        filed.visit(),
        filed.translationOf());
  }

  /** One piece. */
  public Optional<Evidence> find(String id) {
    return ledger.find(EvidenceRow.class, id).map(EvidenceRow::evidence);
  }

  /**
   * Pieces, the newest first.
   *
   * @param visit id; null for any
   * @param site IRI; null for any; not looked at where there is a visit
   */
  public List<Evidence> list(String visit, String site) {
    if (visit != null) {
      return list("evidence.ofVisit", Map.of("visit", visit));
    }
    return site != null
        ? list("evidence.ofSite", Map.of("site", site))
        : list("evidence.all", Map.of());
  }

  /** What was translated from a piece. */
  public List<Evidence> translations(String original) {
    return list("evidence.translations", Map.of("original", original));
  }

  /**
   * These pieces of a visit, with all that was translated from them, directly or by way of others.
   */
  public Set<String> withTranslations(String visit, Set<String> pieces) {
    Set<String> all = new HashSet<>(pieces);
    List<Evidence> translations =
        list("evidence.ofVisit", Map.of("visit", visit)).stream()
            .filter(one -> one.translationOf() != null)
            .toList();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Evidence one : translations) {
        grown |= all.contains(one.translationOf()) && all.add(one.id());
      }
    }
    return all;
  }

  private List<Evidence> list(String query, Map<String, Object> parameters) {
    return ledger.list(query, EvidenceRow.class, parameters, 0, Integer.MAX_VALUE).stream()
        .map(EvidenceRow::evidence)
        .toList();
  }

  /** Who had it in hands, the first first. */
  public List<Custody> custody(String id) {
    return ledger
        .list("custody.ofEvidence", CustodyRow.class, Map.of("evidence", id), 0, Integer.MAX_VALUE)
        .stream()
        .map(CustodyRow::custody)
        .toList();
  }

  /** Hands the bytes out, which is an event and a line of the custody log. */
  public byte[] bytes(Actor actor, Evidence evidence) {
    return bytes(actor, Permission.READ_EVIDENCE, evidence);
  }

  /** The same by another permission, for whoever sees this piece by it. */
  public byte[] bytes(Actor actor, Permission by, Evidence evidence) {
    handed(actor, by, evidence, "EVIDENCE_DOWNLOADED", Custody.What.DOWNLOADED);
    return read(evidence);
  }

  /**
   * Hands out a small picture, which is an event and a line of the custody log.
   *
   * @throws Missing where it is no picture
   */
  public byte[] small(Actor actor, Evidence evidence) {
    if (evidence.media() != Media.JPEG) {
      throw new Missing();
    }
    handed(actor, Permission.READ_EVIDENCE, evidence, "EVIDENCE_VIEWED", Custody.What.VIEWED);
    return Pictures.small(read(evidence)).orElseThrow(Missing::new);
  }

  private void handed(
      Actor actor, Permission by, Evidence evidence, String kind, Custody.What what) {
    ledger.act(
        actor,
        by.name(),
        kind,
        evidence.id(),
        writes -> {
          custody(writes, actor, evidence.id(), what);
          return null;
        });
  }

  private byte[] read(Evidence evidence) {
    try {
      return Files.readAllBytes(files.path(evidence.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
