package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.tual.compartment.Compartment;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;

/** A compartment over files of its own, without a server. */
final class SealedRoom implements AutoCloseable {
  static final Actor LEAD = new Actor("lead", "SAFEGUARDING_LEAD", Set.of("CASES"));
  static final Actor OTHER = new Actor("other", "compliance", Set.of());

  final Sealed sealed;
  private final Path folder;

  SealedRoom(Path folder) {
    this.folder = folder;
    Settings settings = Settings.of(Map.of("TUAL_DATA", folder.toString()));
    SecureRandom random = new SecureRandom();
    sealed = Sealed.open(settings, new Keys(folder.resolve("keys"), random), random);
  }

  Compartment compartment() {
    return sealed.compartment();
  }

  /** The same after a restart. */
  SealedRoom again() {
    close();
    return new SealedRoom(folder);
  }

  static Turn turn(String what) {
    return new Turn(LEAD, "CASES", what);
  }

  @Override
  public void close() {
    sealed.close();
  }
}
