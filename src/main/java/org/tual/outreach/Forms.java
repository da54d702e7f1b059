package org.tual.outreach;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tual.access.AtRest;

/**
 * What a form carries hidden, in place of a cookie: sealed to this process, for one purpose, for a
 * time, used once. A page that somebody else made has none, and what was sent twice by a reload is
 * taken once. Nothing is kept of who has which. Safe for use by several threads.
 */
public final class Forms {
  private static final int REMEMBERED = 20_000;

  private final AtRest sealing;
  private final Set<String> used = new LinkedHashSet<>();

  /**
   * @param sealing with a key that this process alone has, or its restart forgets open forms
   */
  public Forms(AtRest sealing) {
    this.sealing = sealing;
  }

  /** Why a form is not taken. */
  enum Fault {
    /** It is none of ours, or for something else. */
    FOREIGN,
    /** It was open for too long. */
    OLD,
    /** It was sent already. */
    USED
  }

  /**
   * A form that came back.
   *
   * @param fault null where it is taken
   * @param carried what it carries; null where it is not taken
   */
  record Came(Fault fault, String carried) {}

  /** A new one that carries this text. */
  String fresh(String purpose, String carried, Instant now) {
    byte[] plain = (now.getEpochSecond() + "\n" + carried).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Base64.getDecoder().decode(sealing.seal(plain, purpose)));
  }

  /** Takes one that came back; a second time it is {@link Fault#USED}. */
  Came take(String purpose, String text, Instant now, Duration longest) {
    Optional<String> opened = opened(purpose, text);
    if (opened.isEmpty()) {
      return new Came(Fault.FOREIGN, null);
    }
    String[] parts = opened.get().split("\n", 2);
    Instant made = Instant.ofEpochSecond(Long.parseLong(parts[0]));
    if (made.plus(longest).isBefore(now)) {
      return new Came(Fault.OLD, null);
    }
    return first(text) ? new Came(null, parts[1]) : new Came(Fault.USED, null);
  }

  /** What was taken may come again, since nothing came of it. */
  synchronized void giveBack(String text) {
    used.remove(hash(text));
  }

  private Optional<String> opened(String purpose, String text) {
    try {
      String sealed =
          Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(String.valueOf(text)));
      return Optional.of(new String(sealing.open(sealed, purpose), StandardCharsets.UTF_8));
    } catch (AtRest.Unreadable | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private synchronized boolean first(String text) {
    if (!used.add(hash(text))) {
      return false;
    }
    if (used.size() > REMEMBERED) {
      used.remove(used.iterator().next());
    }
    return true;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
