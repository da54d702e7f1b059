package org.tual.fieldwork;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What field work is told by other packages.
 *
 * @param visit by its id
 * @param ofAccount visits between plan and report of whose team the account is
 * @param checklist with its modules
 * @param sealKey public key to which interviews are sealed now
 * @param interviews what this account sealed at this visit, by account and visit
 * @param seal keeps something sealed and gives the name under which it lies; throws where it is
 *     sealed to an unknown key
 */
public record Ports(
    Function<String, Optional<FieldVisit>> visit,
    Function<String, List<FieldVisit>> ofAccount,
    Function<FieldVisit.Pinned, Optional<FieldChecklist>> checklist,
    Supplier<SealKey> sealKey,
    BiFunction<String, String, List<Kept>> interviews,
    Function<Photo.Sealed, String> seal) {
  /**
   * A public key.
   *
   * @param kid its name
   * @param spki SubjectPublicKeyInfo in DER, Base64
   */
  public record SealKey(String kid, String spki) {}

  /** An interview that arrived, and its version. */
  public record Kept(String id, long version) {}
}
