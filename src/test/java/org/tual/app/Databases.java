package org.tual.app;

import java.nio.file.Path;
import java.util.Map;
import org.tual.ledger.JpaDatabase;

/** Databases as a server opens them, for tests of other packages. */
public final class Databases {
  private Databases() {}

  /** The database of an installation whose data lies in this folder. */
  public static JpaDatabase in(Path folder) {
    return Opening.database(Settings.of(Map.of("TUAL_DATA", folder.toString())));
  }
}
