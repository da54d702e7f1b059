package org.tual.app;

/**
 * Says on the console how the first administrator is made; on standard error, for the link is a
 * secret and standard output is the log.
 */
final class FirstRun {
  private FirstRun() {}

  static void offer(Installation installation) {
    String address = installation.settings().address();
    System.err.println(
        """

        Tual is new here. Make the first administrator within a day, by this one-time link:
          %s/setup#%s
        """
            .formatted(address, installation.doors().setup().link()));
  }
}
