package org.tual.fieldwork;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.access.Permission;
import org.tual.evidence.Evidence;
import org.tual.evidence.Vault;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Takes photos: the bytes, and what is said of them, in any order. */
public final class Photos {
  /** Bytes that a photo may have. */
  public static final int MOST_BYTES = 5 << 20;

  private static final Pattern DIGEST =
      Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,|$)");
  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_QUESTION = 120;
  private static final String TITLE = "Photo taken at the visit";

  private final Ledger ledger;
  private final Fieldwork fieldwork;
  private final Vault vault;
  private final Supplier<Instant> clock;
  private final Turns turns = new Turns();

  public Photos(Ledger ledger, Fieldwork fieldwork, Vault vault, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.fieldwork = fieldwork;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Takes the bytes of a photo. They are decoded and encoded anew; what came is not kept.
   *
   * @param digest {@code Content-Digest} as sent (RFC 9530)
   * @throws NotTaken where the bytes are not those of the digest, or other bytes have this id
   * @throws Vault.NotTaken where they are no picture
   */
  public Photo bytes(Actor actor, String visit, String id, String digest, byte[] bytes) {
    FieldVisit at = fieldwork.find(actor.id(), visit);
    Fieldwork.id(id);
    String hash = hash(digest, bytes);
    return turns.take(id, () -> bytes(actor, at, id, hash, bytes));
  }

  private Photo bytes(Actor actor, FieldVisit at, String id, String hash, byte[] bytes) {
    Optional<FieldPhotoRow> before = own(actor, at, ledger.find(FieldPhotoRow.class, id));
    if (before.isPresent() && before.get().sentSha256 != null) {
      same(before.get(), hash);
      return before.get().photo();
    }
    Fieldwork.open(at);
    Vault.Picture picture = vault.picture(bytes);
    return change(
        actor,
        at,
        id,
        row -> {
          if (row.sentSha256 != null) {
            same(row, hash);
          }
          row.sentSha256 = hash;
        },
        (writes, row) -> {
          if (row.evidence == null) {
            row.evidence = vault.add(writes, actor, picture, filed(at)).id();
          }
        });
  }

  private static Evidence.Filed filed(FieldVisit at) {
    return new Evidence.Filed(Evidence.Kind.PHOTO, TITLE, null, at.site().id(), at.id(), null);
  }

  private static void same(FieldPhotoRow row, String hash) {
    if (!row.sentSha256.equals(hash)) {
      throw new NotTaken.NotValid("Other bytes were sent under the id of this photo.");
    }
  }

  private static String hash(String digest, byte[] bytes) {
    Matcher found = DIGEST.matcher(digest == null ? "" : digest);
    if (!found.find()) {
      throw new NotTaken.NotValid("Send Content-Digest with the SHA-256 of the bytes.");
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      if (!MessageDigest.isEqual(hash, Base64.getDecoder().decode(found.group(1)))) {
        throw new NotTaken.NotValid("The bytes are not those of the digest. Send them again.");
      }
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes what is said of a photo; it takes the place of what was said before.
   *
   * @throws NotTaken where it cannot be
   */
  public Photo about(Actor actor, String visit, String id, Photo.About about) {
    FieldVisit at = fieldwork.find(actor.id(), visit);
    Fieldwork.id(id);
    if (about == null || about.question() != null && about.question().length() > LONGEST_QUESTION) {
      throw new NotTaken.NotValid("Say to which question the photo belongs.");
    }
    String caption = Fieldwork.text("The caption", about.caption(), LONGEST_CAPTION);
    return turns.take(id, () -> about(actor, at, id, about, caption));
  }

  private Photo about(Actor actor, FieldVisit at, String id, Photo.About about, String caption) {
    Optional<FieldPhotoRow> before = own(actor, at, ledger.find(FieldPhotoRow.class, id));
    String sealed = about.sealed() == null ? null : fieldwork.ports().seal().apply(about.sealed());
    if (before.isPresent()
        && before.get().question != null
        && Objects.equals(before.get().question, about.question())
        && Objects.equals(before.get().caption, caption)
        && (sealed == null || sealed.equals(before.get().sealed))) {
      return before.get().photo();
    }
    Fieldwork.open(at);
    return change(
        actor,
        at,
        id,
        row -> {
          row.question = about.question();
          row.caption = caption;
          row.sealed = sealed == null ? row.sealed : sealed;
        },
        (writes, row) -> {});
  }

  /** What is done beside the row. */
  @FunctionalInterface
  private interface Beside {
    void run(Writes writes, FieldPhotoRow row);
  }

  private Photo change(
      Actor actor, FieldVisit at, String id, Consumer<FieldPhotoRow> what, Beside beside) {
    return ledger.act(
        actor,
        Permission.RECORD_VISITS.name(),
        Fieldwork.KEPT,
        at.id(),
        writes -> {
          Optional<FieldPhotoRow> found = own(actor, at, writes.lock(FieldPhotoRow.class, id));
          FieldPhotoRow row = found.orElseGet(FieldPhotoRow::new);
          what.accept(row);
          row.id = id;
          row.visit = at.id();
          row.account = actor.id();
          row.keptAt = clock.get().toString();
          row.version++;
          beside.run(writes, row);
          if (found.isEmpty()) {
            writes.add(row);
          }
          writes.content(id + "\n" + row.question + "\n" + row.caption + "\n" + row.sentSha256);
          return row.photo();
        });
  }

  private static Optional<FieldPhotoRow> own(
      Actor actor, FieldVisit at, Optional<FieldPhotoRow> row) {
    if (row.isPresent() && !row.get().visit.equals(at.id())) {
      throw new NotTaken.NotValid("This id is taken. Make another.");
    }
    if (row.isPresent() && !row.get().account.equals(actor.id())) {
      throw new NotTaken.NotValid("Another member of the team took this photo.");
    }
    return row;
  }

  /** All photos of a visit, in the order in which they came. */
  public List<Photo> of(String visit) {
    return ledger
        .list(
            "fieldPhoto.ofVisit", FieldPhotoRow.class, Map.of("visit", visit), 0, Integer.MAX_VALUE)
        .stream()
        .map(FieldPhotoRow::photo)
        .toList();
  }

  /** The file with the sealed time and place of a photo of this visit. */
  public Optional<String> sealed(String visit, String id) {
    return ledger
        .find(FieldPhotoRow.class, id)
        .filter(row -> row.visit.equals(visit))
        .map(row -> row.sealed);
  }
}
