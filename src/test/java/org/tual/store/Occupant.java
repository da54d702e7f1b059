package org.tual.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;

/** A process that has a database open until its input ends, as a database tool would. */
final class Occupant {
  private Occupant() {}

  public static void main(String[] arguments) throws IOException {
    DatabaseMgr.connectDatasetGraph(Location.create(arguments[0]));
    System.out.println("open");
    while (System.in.read() >= 0) {
      continue;
    }
    Runtime.getRuntime().halt(0);
  }

  static Process of(Path database) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Occupant.class.getName(),
            database.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
