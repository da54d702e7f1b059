package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the README, as it is written, against a server at its first start. */
class ReadmeIT {
  private static final Pattern WALK = Pattern.compile("```sh\n(TUAL=.*?)```", Pattern.DOTALL);
  @TempDir private Path folder;

  @Test
  void theWalkRunsAsWritten() throws IOException, InterruptedException {
    Matcher found = WALK.matcher(Files.readString(Path.of("README.md")));
    assertThat(found.find()).isTrue();
    Files.createDirectories(Path.of("target/it"));
    Server server =
        Server.start(Files.createTempDirectory(Path.of("target/it"), "walk-"), Map.of());
    try {
      String walk =
          found
              .group(1)
              .replace("http://127.0.0.1:8080/api", server.uri("/api").toString())
              .replace("paste-what-stands-behind-the-hash", server.link())
              .replace("admin.txt", folder.resolve("admin.txt").toString())
              .replace("me.txt", folder.resolve("me.txt").toString())
              .replace("-o \"$FILE\"", "-o \"" + folder + "/$FILE\"")
              .replace("verify seal.json", "verify " + folder.resolve("seal.json"));
      Path script = Files.writeString(folder.resolve("walk.sh"), "set -eu\n" + walk);
      Path said = folder.resolve("said.txt");
      Process shell =
          new ProcessBuilder("sh", script.toString())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int exit = shell.waitFor();
      String words = Files.readString(said);
      assertThat(exit).as(words).isZero();
      assertThat(words).contains("MAPPING_PROPOSED", "PROJECTED", "SEALED", "Verified: run again");
      assertThat(words).contains("list,name,country", "https://w3id.org/tual/id/upload/");
      assertThat(Files.readString(folder.resolve("report.pdf"), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF");
    } finally {
      server.stop();
    }
  }
}
