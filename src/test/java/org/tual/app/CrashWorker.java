package org.tual.app;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.tual.ledger.Actor;
import org.tual.supplychain.Iris;

/** Writes without end, and says after each write that it was acknowledged; waits to be killed. */
final class CrashWorker {
  private static final Actor ACTOR = Actor.system("WRITE");

  private CrashWorker() {}

  /** Argument: seed. Where the stores are stands in the environment. */
  public static void main(String[] arguments) {
    Random random = new Random(Long.parseLong(arguments[0]));
    Installation installation = Installation.open(Settings.read());
    installation.start();
    while (true) {
      String graph = Iris.ID + "trial/" + random.nextInt(12);
      String content = random.nextInt(6) == 0 ? "" : triples(graph, random);
      String kept = content.isEmpty() ? null : keep(installation, content);
      installation
          .ledger()
          .act(
              ACTOR,
              "WRITE",
              "CRASH_TRIAL",
              graph,
              writes -> {
                if (kept == null) {
                  writes.forget(graph);
                } else {
                  writes.content(content);
                  writes.project(graph, kept);
                }
                return null;
              });
      System.out.println("ack " + graph + " " + kept);
      System.out.flush();
    }
  }

  private static String keep(Installation installation, String content) {
    return installation
        .files()
        .keep(out -> out.write(content.getBytes(StandardCharsets.UTF_8)))
        .sha256();
  }

  private static String triples(String graph, Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      text.append('<').append(graph).append("/").append(i).append("> <").append(Iris.ont("name"));
      text.append("> \"").append("x".repeat(random.nextInt(300))).append(i).append("\" .\n");
    }
    return text.toString();
  }
}
