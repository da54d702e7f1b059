package org.tual.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs that were found are kept, and found again where what was kept is not whole. */
class MatchFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  @TempDir private Path folder;

  private void names() throws IOException {
    Files.writeString(
        folder.resolve("names.csv"),
        "site,kind,names,companies,country,region,city,postcode,address,latitude,longitude,"
            + "identifiers,files\n"
            + place("a", "Contoh Sejahtera Garment", "Ranong")
            + place("b", "Contoh Sejahtra Garment", "Ranong")
            + place("c", "Fiktif Gemilang Printing", "Hue")
            + place("d", "Fiktif Gemilng Printing", "Hue"));
  }

  private static String place(String id, String name, String city) {
    return "urn:x:" + id + ",site," + name + ",,TH,," + city + ",,,,,,list.csv\n";
  }

  private Path kept() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains("matches")).findFirst().orElseThrow();
    }
  }

  @Test
  void aFileThatWasCutOffAnywhereIsMadeAnew() throws IOException {
    names();
    MatchFile.Content whole = MatchFile.of(folder, DAY);
    assertThat(whole.candidates()).hasSize(2);
    Path file = kept();
    byte[] bytes = Files.readAllBytes(file);
    int end = new String(bytes, StandardCharsets.UTF_8).lastIndexOf('\n', bytes.length - 2) + 1;
    for (int length : new int[] {0, 1, 40, end, end + 20, bytes.length - 2}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(MatchFile.of(folder, DAY)).as("%s bytes of it", length).isEqualTo(whole);
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
    Files.write(file, new byte[] {'{', (byte) 0xC3, (byte) 0x28});
    assertThat(MatchFile.of(folder, DAY)).isEqualTo(whole);
  }

  @Test
  void whatIsKeptIsNotFoundAgain() throws IOException {
    names();
    MatchFile.Content whole = MatchFile.of(folder, DAY);
    Files.delete(folder.resolve("names.csv"));
    assertThat(MatchFile.of(folder, DAY)).isEqualTo(whole);
  }
}
