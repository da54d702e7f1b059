package org.tual.compartment;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.access.AtRest;
import org.tual.access.PassphraseKey;
import org.tual.access.Secrets;

/**
 * The key pairs of the compartment. Everybody seals; only who has a private half opens. It lies on
 * the host, or is held by people: then it is here for a limited time after somebody gave the
 * passphrase, and nowhere else readable.
 */
public final class ReadingKeys {
  /** Longest time for which a passphrase opens. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** Where the private half is now. */
  public enum State {
    /** In a file of the host; whoever controls the host could read. */
    ON_HOST,
    /** Held by people, and not here. */
    LOCKED,
    /** Held by people, and here for a time. */
    UNLOCKED
  }

  /**
   * How it stands.
   *
   * @param version of the key to which is sealed now, from 1
   * @param until when it locks by itself; null where it does not
   * @param fileHere whether the host keeps the private half under its passphrase
   */
  public record Standing(State state, int version, String until, boolean fileHere) {}

  /**
   * A sealed data key.
   *
   * @param version of the key to which it is sealed
   */
  record Wrapped(int version, String text) {}

  private final KeyFolder folder;
  private final SecureRandom random;
  private final Secrets secrets;
  private final Supplier<Instant> clock;
  private final Map<Integer, byte[]> here = new HashMap<>();
  private Instant until = Instant.EPOCH;

  /** Makes the first pair, on the host, where there is none. */
  public ReadingKeys(Path folder, SecureRandom random, Supplier<Instant> clock) {
    this.folder = new KeyFolder(folder);
    this.random = random;
    this.secrets = new Secrets(random);
    this.clock = clock;
    if (this.folder.current() == 0) {
      next(null);
    }
  }

  /** How it stands now. */
  public synchronized Standing standing() {
    int version = folder.current();
    boolean fileHere = folder.locked(version).isPresent();
    if (folder.secret(version).isPresent()) {
      return new Standing(State.ON_HOST, version, null, false);
    }
    boolean open = secret(version).isPresent();
    return new Standing(
        open ? State.UNLOCKED : State.LOCKED, version, open ? until.toString() : null, fileHere);
  }

  synchronized Wrapped wrap(byte[] key, String document) {
    int version = folder.current();
    return new Wrapped(version, Sealer.seal(key, folder.open(version), about(document, version)));
  }

  /**
   * The data key of a document.
   *
   * @throws NotPossible.Locked where the private half is not here
   */
  synchronized byte[] unwrap(int version, String wrapped, String document) {
    byte[] secret = secret(version).orElseThrow(NotPossible.Locked::new);
    return Sealer.open(
        wrapped, new Sealer.Pair(folder.open(version), secret), about(document, version));
  }

  private static String about(String document, int version) {
    return "sealed_document|wrapped|" + document + "|" + version;
  }

  private Optional<byte[]> secret(int version) {
    if (!clock.get().isBefore(until)) {
      lock();
    }
    return folder.secret(version).or(() -> Optional.ofNullable(here.get(version)));
  }

  /**
   * Opens for a time.
   *
   * @param file the private half under its passphrase, where a partner keeps it; null for the one
   *     on this host
   * @throws NotPossible where the passphrase is wrong or the file is missing
   */
  public synchronized void unlock(String passphrase, Duration time, String file) {
    int current = folder.current();
    String locked = file == null ? folder.locked(current).orElse(null) : file;
    if (locked == null) {
      throw new NotPossible(
          "The file with the key is not here. Give it together with the passphrase.");
    }
    here.put(current, opened(locked, passphrase, current));
    folder.versions().headSet(current).stream()
        .filter(version -> folder.locked(version).isPresent())
        .forEach(version -> openOlder(version, passphrase));
    until = clock.get().plus(time.compareTo(LONGEST) > 0 ? LONGEST : time);
  }

  /** One that a renewal which was cut short left behind. */
  private void openOlder(int version, String passphrase) {
    try {
      here.put(version, opened(folder.locked(version).orElseThrow(), passphrase, version));
    } catch (NotPossible e) {
      // it has another passphrase, under which it is opened by itself
      here.remove(version);
    }
  }

  /** Forgets what a passphrase opened. */
  public synchronized void lock() {
    here.values().forEach(key -> Arrays.fill(key, (byte) 0));
    here.clear();
    until = Instant.EPOCH;
  }

  /** The private half under its passphrase, to be kept elsewhere; empty where it is not here. */
  public synchronized Optional<String> file() {
    return folder.locked(folder.current());
  }

  /** Takes that file away from this host; from then on who unlocks brings it. */
  public synchronized void takeAway() {
    if (file().isEmpty()) {
      throw new NotPossible("There is no key under a passphrase here.");
    }
    folder.forgetLocked(folder.current());
  }

  /**
   * Makes a new pair, to which is sealed from now on.
   *
   * @param passphrase under which its private half is kept; null for a file on the host
   */
  synchronized void next(String passphrase) {
    if (passphrase != null && passphrase.length() < PassphraseKey.SHORTEST) {
      throw new NotPossible(
          "Take a passphrase of at least " + PassphraseKey.SHORTEST + " characters.");
    }
    int version = folder.current() + 1;
    Sealer.Pair fresh = Sealer.generate();
    folder.keepOpen(version, fresh.open());
    if (passphrase == null) {
      folder.keepSecret(version, fresh.secret());
    } else {
      folder.keepLocked(version, locked(fresh.secret(), passphrase, version));
      here.put(version, fresh.secret());
      until = until.isAfter(clock.get()) ? until : clock.get().plus(Duration.ofMinutes(15));
    }
    folder.current(version);
  }

  /** Forgets older versions for ever. */
  synchronized void forgetOlder() {
    int current = folder.current();
    folder.versions().headSet(current).forEach(folder::forget);
    here.keySet().removeIf(version -> version < current);
  }

  synchronized int current() {
    return folder.current();
  }

  private String locked(byte[] secret, String passphrase, int version) {
    byte[] salt = new byte[PassphraseKey.SALT_BYTES];
    random.nextBytes(salt);
    return Base64.getEncoder().encodeToString(salt)
        + "."
        + new AtRest(PassphraseKey.of(passphrase, salt), secrets).seal(secret, half(version));
  }

  private byte[] opened(String locked, String passphrase, int version) {
    String[] parts = locked.strip().split("\\.", 2);
    try {
      byte[] salt = Base64.getDecoder().decode(parts[0]);
      return new AtRest(PassphraseKey.of(passphrase, salt), secrets)
          .open(parts.length < 2 ? "" : parts[1], half(version));
    } catch (IllegalArgumentException | AtRest.Unreadable e) {
      throw new NotPossible("The passphrase or the file with the key is wrong.");
    }
  }

  private static String half(int version) {
    return "compartment|secret|" + version;
  }
}
