package org.tual.compartment;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.access.Lockout;
import org.tual.access.PassphraseKey;

/**
 * The key pairs of the compartment. Everybody seals; only who has a private half opens. It lies on
 * the host, or is held by people: then it is here for a limited time after somebody gave the
 * passphrase, and nowhere else readable.
 */
public final class ReadingKeys {
  /** Longest time for which a passphrase opens. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** For which what was unlocked stays at least while a new key is made. */
  private static final Duration RENEWAL = Duration.ofMinutes(15);

  /** Where the private half is now. */
  public enum State {
    /** In a file of the host; whoever controls the host could read. */
    ON_HOST,
    /** Held by people, and not here; after a renewal that was cut short, not all of it. */
    LOCKED,
    /** Held by people, and here for a time. */
    UNLOCKED
  }

  /**
   * How it stands.
   *
   * @param version of the key to which is sealed now, from 1
   * @param until when it locks by itself; null where it does not
   * @param fileHere whether the host keeps each private half under its passphrase
   */
  public record Standing(State state, int version, String until, boolean fileHere) {}

  /**
   * A sealed data key.
   *
   * @param version of the key to which it is sealed
   */
  record Wrapped(int version, String text) {}

  private final KeyFolder folder;
  private final LockedHalves halves;
  private final Supplier<Instant> clock;
  private final Map<Integer, byte[]> here = new HashMap<>();
  private final ReadWriteLock renewal = new ReentrantReadWriteLock(true);
  private Instant until = Instant.EPOCH;
  private Lockout wrong = Lockout.NONE;

  /** Makes the first pair, on the host, where there is none. */
  public ReadingKeys(Path folder, SecureRandom random, Supplier<Instant> clock) {
    this.folder = new KeyFolder(folder);
    this.halves = new LockedHalves(random);
    this.clock = clock;
    if (this.folder.current() == 0) {
      next(null);
    }
  }

  /** How it stands now. */
  public synchronized Standing standing() {
    List<Integer> all = versions();
    boolean onHost = all.stream().allMatch(version -> folder.secret(version).isPresent());
    boolean open = all.stream().allMatch(version -> secret(version).isPresent());
    boolean file =
        all.stream()
            .filter(version -> folder.secret(version).isEmpty())
            .allMatch(version -> folder.locked(version).isPresent());
    State held = open ? State.UNLOCKED : State.LOCKED;
    return new Standing(
        onHost ? State.ON_HOST : held,
        folder.current(),
        open && !onHost ? until.toString() : null,
        file && !onHost);
  }

  synchronized Wrapped wrap(byte[] key, String document) {
    int version = folder.current();
    return new Wrapped(version, Sealer.seal(key, folder.open(version), about(document, version)));
  }

  /**
   * The data key of a document.
   *
   * @throws NotPossible.Locked where the private half is not here
   * @throws NotPossible where the key was destroyed
   */
  synchronized byte[] unwrap(int version, String wrapped, String document) {
    if (gone(version)) {
      throw new NotPossible("The key of this was destroyed. It cannot be opened.");
    }
    byte[] secret = secret(version).orElseThrow(NotPossible.Locked::new);
    return Sealer.open(
        wrapped, new Sealer.Pair(folder.open(version), secret), about(document, version));
  }

  private static String about(String document, int version) {
    return "sealed_document|wrapped|" + document + "|" + version;
  }

  private void forgetLate() {
    if (!clock.get().isBefore(until)) {
      lock();
    }
  }

  private Optional<byte[]> secret(int version) {
    forgetLate();
    return folder.secret(version).or(() -> Optional.ofNullable(here.get(version)));
  }

  /**
   * Opens for a time whatever the passphrase opens. That is the newest key, and after a renewal
   * that was cut short the one before, which may have another passphrase. After some wrong ones
   * there are pauses as at sign-in, of all leads together, until a right one or a restart.
   *
   * @param file the private half under its passphrase, where a partner keeps it; null for those on
   *     this host
   * @throws NotPossible where the passphrase is wrong or the file is missing
   * @throws NotPossible.Wait where a pause is not over; then nothing was tried
   */
  public synchronized void unlock(String passphrase, Duration time, String file) {
    Duration pause = wrong.pause(clock.get());
    if (!pause.isZero()) {
      throw new NotPossible.Wait(pause);
    }
    forgetLate();
    Map<Integer, byte[]> found = new HashMap<>();
    boolean tried = false;
    for (int version : versions()) {
      List<String> kept = Stream.ofNullable(file).collect(Collectors.toCollection(ArrayList::new));
      folder.locked(version).ifPresent(kept::add);
      for (String half : kept) {
        tried = true;
        halves.opened(half, passphrase, version).ifPresent(secret -> found.put(version, secret));
      }
    }
    if (!tried) {
      throw new NotPossible(
          "The file with the key is not here. Give it together with the passphrase.");
    }
    if (found.isEmpty()) {
      wrong = wrong.failed(clock.get());
      throw new NotPossible("The passphrase or the file with the key is wrong.");
    }
    wrong = wrong.succeeded();
    here.putAll(found);
    until = clock.get().plus(time.compareTo(LONGEST) > 0 ? LONGEST : time);
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
    // what one left behind that was cut short before anything was sealed to it
    folder.forget(version);
    Sealer.Pair fresh = Sealer.generate();
    folder.keepOpen(version, fresh.open());
    if (passphrase == null) {
      folder.keepSecret(version, fresh.secret());
    } else {
      folder.keepLocked(version, halves.locked(fresh.secret(), passphrase, version));
      here.put(version, fresh.secret());
    }
    // the older ones stay here until everything was taken over
    Instant enough = clock.get().plus(RENEWAL);
    until = until.isAfter(enough) ? until : enough;
    folder.current(version);
  }

  /** Does something during which no key is renewed. */
  <T> T using(Supplier<T> work) {
    return under(renewal.readLock(), work);
  }

  /** Does something that renews a key, alone. */
  <T> T renewing(Supplier<T> work) {
    return under(renewal.writeLock(), work);
  }

  private static <T> T under(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** All that are kept, up to the one to which is sealed now. */
  private List<Integer> versions() {
    return List.copyOf(folder.versions().headSet(folder.current(), true));
  }

  /** Those before the one to which is sealed now. */
  synchronized List<Integer> older() {
    return List.copyOf(folder.versions().headSet(folder.current()));
  }

  /** Whether a version was destroyed. */
  synchronized boolean gone(int version) {
    return !versions().contains(version);
  }

  /**
   * Makes sure that nothing is lost by a new one.
   *
   * @throws NotPossible.Locked where a private half is not here
   */
  synchronized void needAll() {
    if (secret(folder.current()).isEmpty()) {
      throw new NotPossible.Locked();
    }
    if (!older().stream().allMatch(version -> secret(version).isPresent())) {
      throw new NotPossible.Locked(
          "A new key was begun before and not ended. Unlock with the passphrase of the old key"
              + " too.");
    }
  }

  /** Forgets an older version for ever. */
  synchronized void forget(int version) {
    folder.forget(version);
    here.remove(version);
  }
}
