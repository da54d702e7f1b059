package org.tual.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tual.assessment.Seal;
import org.tual.intake.FileHash;

/** The files that a sealed assessment was made from, found again by their hashes. */
public final class SealedInputs {
  /** A server puts a file of this name in the place of a list that it erased. */
  private static final String ERASED = "ERASED";

  private final Seal seal;
  private final Map<String, Path> found = new HashMap<>();
  private boolean erased;

  /**
   * Looks where the inputs lay when they were sealed, and in a folder.
   *
   * @param folder another place to look in, with all below it; null for none
   */
  public SealedInputs(Seal seal, Path sealFile, Path folder) {
    this.seal = seal;
    Path base = sealFile.toAbsolutePath().getParent();
    seal.where()
        .forEach(
            place -> {
              Path there = base.resolve(place.path()).normalize();
              take(there);
              erased |= Files.exists(there.resolveSibling(ERASED));
            });
    if (folder != null) {
      try (Stream<Path> inside = Files.walk(folder)) {
        inside.forEach(this::take);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void take(Path candidate) {
    if (Files.isRegularFile(candidate)) {
      found.putIfAbsent(FileHash.of(candidate).sha256(), candidate);
    }
  }

  /** Names of the inputs that are no longer there, or were changed. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Seal.Part input : seal.inputs()) {
      if (!found.containsKey(input.sha256())) {
        missing.add(input.name());
      }
    }
    return missing;
  }

  /** Whether a list was erased on purpose, since a sheet of it was about persons. */
  public boolean erased() {
    return erased;
  }

  /**
   * The inputs for another run.
   *
   * @param rules folder with own rules, or null
   */
  public RunInputs inputs(Path rules) {
    return new RunInputs(
        all("list"),
        all("mapping"),
        one("corrections"),
        one("decisions"),
        one("rates"),
        one("judgements"),
        one("continuity"),
        rules);
  }

  private List<Path> all(String role) {
    return seal.inputs().stream()
        .filter(input -> input.role().equals(role))
        .map(input -> found.get(input.sha256()))
        .toList();
  }

  private Path one(String role) {
    return all(role).stream().findFirst().orElse(null);
  }
}
