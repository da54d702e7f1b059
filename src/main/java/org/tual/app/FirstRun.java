package org.tual.app;

/** Says on the console how the first administrator is made. */
final class FirstRun {
  private FirstRun() {}

  static void offer(Installation installation) {
    String address = installation.settings().address();
    System.out.println(
        """

        Tual is new here. Make the first administrator within a day, by this one-time link:
          %s/setup#%s
        """
            .formatted(address, installation.doors().setup().link()));
  }
}
