package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Once;
import org.tual.web.Halt;
import org.tual.web.ProblemType;

/**
 * Requests that are sent again because their answer was lost. A caller names a request by the
 * header {@code Idempotency-Key}; it is carried out once, and a repetition is told what it was
 * carried out on.
 */
@ApplicationScoped
public class Repeats {
  /** How long a key is known. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final String KEY = "Idempotency-Key";
  private static final String FORM = "[\\x21-\\x7e]{8,200}";

  /** Bodies are compared up to here; what follows is not looked at. */
  private static final int COMPARED_BYTES = 1 << 20;

  @Inject private Ledger ledger;

  static void start(Chores chores, Ledger ledger) {
    chores.every(
        Duration.ofHours(1),
        "Old keys of requests could not be forgotten",
        () -> ledger.forgetOnce(Installation.now().minus(KEPT)));
  }

  /**
   * The answer to a repetition.
   *
   * @param subject id of what the request was carried out on
   * @param repeated always true
   */
  public record Repeated(String subject, boolean repeated) {}

  /**
   * The actor, bound to the request where it has a key. Answers at once where it was carried out.
   *
   * @throws Halt where the key has another form or was used for another request
   */
  Actor actor(ContainerRequestContext request, Actor actor) {
    String key = request.getHeaderString(KEY);
    if (key == null || Paces.READING.contains(request.getMethod())) {
      return actor;
    }
    if (!key.matches(FORM)) {
      throw new Halt(
          ProblemType.NOT_VALID, KEY + " has 8 to 200 letters, digits or signs without blanks.");
    }
    Once once = new Once(hash(text(actor.id()), text("\n" + key)), asked(request));
    Optional<Once.Before> before = ledger.before(once);
    if (before.isPresent() && !before.get().same(once)) {
      throw new Halt(
          ProblemType.SAME_KEY_OTHER_REQUEST, "Take a new key for each request that is new.");
    }
    before.ifPresent(
        done ->
            request.abortWith(
                Response.ok(new Repeated(done.subject(), true), MediaType.APPLICATION_JSON)
                    .build()));
    return actor.with(once);
  }

  /** A form with a file differs from one sending to the next, so its body is not compared. */
  private static String asked(ContainerRequestContext request) {
    byte[] line = text(request.getMethod() + " " + request.getUriInfo().getRequestUri().getPath());
    MediaType type = request.getMediaType();
    return type != null && type.getType().equals("multipart")
        ? hash(line)
        : hash(line, body(request));
  }

  private static byte[] body(ContainerRequestContext request) {
    try {
      InputStream all = request.getEntityStream();
      byte[] begin = all.readNBytes(COMPARED_BYTES);
      request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(begin), all));
      return begin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
