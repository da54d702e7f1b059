package org.tual.interviews;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tual.access.Permission;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Keeps sealed interviews as they came, each version, and opens them for a lead. */
public final class Interviews {
  private static final Gson JSON = new Gson();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int MOST_BYTES = 1 << 20;

  /** It cannot be kept; one sentence. */
  public static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String message) {
      super(message);
    }
  }

  /** There is nothing sealed here. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is nothing sealed here.");
    }
  }

  /** The server has a newer version. */
  public static final class Behind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kept current;

    Behind(Kept current) {
      super("This interview was sent in anew meanwhile.");
      this.current = current;
    }

    /** Which version the server has. */
    public Kept current() {
      return current;
    }
  }

  /** An interview that is kept, and its version. */
  public record Kept(String id, long version) {}

  /** How many interviews of a visit are kept; for a lead alone. */
  public record Many(String visit, long interviews) {}

  /**
   * An opened interview.
   *
   * @param account id of who talked
   * @param content null where it cannot be opened
   */
  public record Opened(String id, long version, String account, String keptAt, Interview content) {}

  /**
   * What others know.
   *
   * @param event kind of every event of field work; the same here, so that the log tells no number
   *     of interviews
   * @param inTeam throws where the account is not in the team of the visit
   * @param sealedPhoto file with what was sealed of a photo, by visit and photo
   */
  public record Ports(
      String event,
      BiConsumer<String, String> inTeam,
      BiFunction<String, String, Optional<String>> sealedPhoto) {}

  private final Ledger ledger;
  private final FileStore files;
  private final SealKeys keys;
  private final Ports ports;
  private final Supplier<Instant> clock;

  public Interviews(
      Ledger ledger, FileStore files, SealKeys keys, Ports ports, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.files = files;
    this.keys = keys;
    this.ports = ports;
    this.clock = clock;
  }

  /**
   * Keeps an envelope as it came; the same again changes nothing, and another one is a new version.
   * Taken at every stage of a visit, also on hold and voided: these are words of people, which are
   * not lost because a plan changed, and no phone is left with them.
   *
   * @param base version that the sender knows; 0 for a new interview
   * @throws NotTaken where it is no envelope of this installation
   * @throws Behind where the server has a newer version
   */
  public synchronized Kept keep(
      Actor actor, String visit, String id, Envelope envelope, long base) {
    ports.inTeam().accept(actor.id(), visit);
    if (!ID.matcher(id).matches()) {
      throw new NotTaken("An id is a UUID in lower case.");
    }
    if (envelope == null || !keys.knows(envelope.kid())) {
      throw new NotTaken("Sealed to a key that is not known here. Fetch the visit again.");
    }
    String file = file(envelope.checked(true));
    List<SealedInterviewRow> before = versions(id);
    if (!before.isEmpty()) {
      SealedInterviewRow newest = before.get(0);
      if (!newest.visit.equals(visit) || !newest.account.equals(actor.id())) {
        throw new NotTaken("This id is taken. Make another.");
      }
      if (before.stream().anyMatch(row -> row.envelope.equals(file))) {
        return new Kept(id, newest.version);
      }
      if (base < newest.version) {
        throw new Behind(new Kept(id, newest.version));
      }
    }
    return ledger.act(
        actor,
        Permission.RECORD_VISITS.name(),
        ports.event(),
        visit,
        writes -> {
          SealedInterviewRow row = new SealedInterviewRow();
          row.version = before.isEmpty() ? 1 : before.get(0).version + 1;
          row.id = id + " " + row.version;
          row.interview = id;
          row.visit = visit;
          row.envelope = file;
          row.account = actor.id();
          row.keptAt = clock.get().toString();
          writes.add(row);
          writes.content(row.id + "\n" + file);
          return new Kept(id, row.version);
        });
  }

  /**
   * Keeps something small that was sealed with a photo.
   *
   * @return the name of its file
   * @throws NotTaken where it is no envelope of this installation
   */
  public String seal(Envelope envelope) {
    if (!keys.knows(envelope.kid())) {
      throw new NotTaken("Sealed to a key that is not known here. Fetch the visit again.");
    }
    return file(envelope.checked(false));
  }

  private String file(Envelope envelope) {
    byte[] bytes = JSON.toJson(envelope).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new NotTaken("An interview of this length is not taken.");
    }
    return files.keep(out -> out.write(bytes)).sha256();
  }

  private List<SealedInterviewRow> versions(String id) {
    return ledger.list(
        "sealedInterview.versions",
        SealedInterviewRow.class,
        Map.of("interview", id),
        0,
        Integer.MAX_VALUE);
  }

  /** The newest version of each interview of a visit. */
  private List<SealedInterviewRow> newest(String visit) {
    Map<String, SealedInterviewRow> newest = new LinkedHashMap<>();
    ledger
        .list(
            "sealedInterview.ofVisit",
            SealedInterviewRow.class,
            Map.of("visit", visit),
            0,
            Integer.MAX_VALUE)
        .forEach(row -> newest.put(row.interview, row));
    return new ArrayList<>(newest.values());
  }

  /** What an account itself sent in. */
  public List<Kept> of(String account, String visit) {
    return newest(visit).stream()
        .filter(row -> row.account.equals(account))
        .map(row -> new Kept(row.interview, row.version))
        .toList();
  }

  /** Visits with interviews; for a lead alone. */
  public List<Many> numbers() {
    return ledger
        .list("sealedInterview.counts", Object[].class, Map.of(), 0, Integer.MAX_VALUE)
        .stream()
        .map(row -> new Many(row[0].toString(), (Long) row[1]))
        .toList();
  }

  /**
   * Opens all interviews of a visit. The event names no visit; what was opened is committed to.
   *
   * @param actor with {@link Permission#READ_SEALED}
   * @throws Missing where there is none
   */
  public List<Opened> open(Actor actor, String visit) {
    List<SealedInterviewRow> rows = newest(visit);
    note(actor, visit);
    if (rows.isEmpty()) {
      throw new Missing();
    }
    return rows.stream()
        .map(
            row ->
                new Opened(
                    row.interview, row.version, row.account, row.keptAt, content(row).orElse(null)))
        .toList();
  }

  /**
   * Opens time and rough place of a photo: JSON as the phone made it.
   *
   * @throws Missing where nothing was sealed with it, or it cannot be opened
   */
  public String place(Actor actor, String visit, String photo) {
    note(actor, visit + "\n" + photo);
    return ports
        .sealedPhoto()
        .apply(visit, photo)
        .flatMap(file -> keys.open(envelope(file)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
        .orElseThrow(Missing::new);
  }

  private void note(Actor actor, String words) {
    ledger.note(actor, "SEALED_READ", "", "done", words);
  }

  /**
   * Whether answers of a visit are echoes of each other; nothing else of them leaves, and this goes
   * to the rules of the safeguarding leads alone.
   *
   * @param before time up to which they were kept
   */
  public EchoedAnswers.Told echo(String visit, Instant before) {
    return EchoedAnswers.of(
        newest(visit).stream()
            .filter(row -> Instant.parse(row.keptAt).isBefore(before))
            .map(this::content)
            .flatMap(Optional::stream)
            .toList());
  }

  /** The visit of an interview; empty where there is none of this id. */
  public Optional<String> visitOf(String id) {
    return versions(id).stream().findFirst().map(row -> row.visit);
  }

  private Optional<Interview> content(SealedInterviewRow row) {
    try {
      return keys.open(envelope(row.envelope))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
          .map(text -> JSON.fromJson(text, Interview.class));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private Envelope envelope(String file) {
    try {
      return JSON.fromJson(Files.readString(files.path(file)), Envelope.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
