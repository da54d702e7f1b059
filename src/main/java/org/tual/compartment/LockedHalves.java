package org.tual.compartment;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.tual.access.AtRest;
import org.tual.access.PassphraseKey;
import org.tual.access.Secrets;

/** Puts private halves under a passphrase, and takes them out again. */
final class LockedHalves {
  private final SecureRandom random;
  private final Secrets secrets;

  LockedHalves(SecureRandom random) {
    this.random = random;
    this.secrets = new Secrets(random);
  }

  String locked(byte[] secret, String passphrase, int version) {
    byte[] salt = new byte[PassphraseKey.SALT_BYTES];
    random.nextBytes(salt);
    return Base64.getEncoder().encodeToString(salt)
        + "."
        + new AtRest(PassphraseKey.of(passphrase, salt), secrets).seal(secret, half(version));
  }

  /** Empty with another passphrase, or where it is the file of another version. */
  Optional<byte[]> opened(String locked, String passphrase, int version) {
    String[] parts = locked.strip().split("\\.", 2);
    try {
      byte[] salt = Base64.getDecoder().decode(parts[0]);
      return Optional.of(
          new AtRest(PassphraseKey.of(passphrase, salt), secrets)
              .open(parts.length < 2 ? "" : parts[1], half(version)));
    } catch (IllegalArgumentException | AtRest.Unreadable e) {
      return Optional.empty();
    }
  }

  private static String half(int version) {
    return "compartment|secret|" + version;
  }
}
