package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries of others are the bytes that their page names, and no others are there. */
class VendorTest {
  private static final Path VENDOR = Path.of("src/main/webapp/vendor");
  private static final Pattern ROW = Pattern.compile("\\| (\\S+\\.js) \\| ([0-9a-f]{64}) \\|");

  @Test
  void areWhatTheirPageSays() throws IOException, NoSuchAlgorithmException {
    Map<String, String> named = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(VENDOR.resolve("README.md")));
    while (row.find()) {
      named.put(row.group(1), row.group(2));
    }
    Map<String, String> served = new TreeMap<>();
    try (Stream<Path> files = Files.list(VENDOR)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        served.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
      }
    }
    assertThat(served).isEqualTo(named).isNotEmpty();
  }

  @Test
  void bringTheirLicences() {
    assertThat(List.of("preact.LICENSE", "htm.LICENSE"))
        .allSatisfy(name -> assertThat(VENDOR.resolve(name)).isNotEmptyFile());
  }
}
