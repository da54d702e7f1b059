package org.tual.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody may reach a stranger by a number that stands in a sample, a test or a word of the app. */
class NotDialableTest {
  /** With a plus before it: country codes make these, and nothing else does. */
  private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d ()/-]{6,20}\\d");

  /** ITU-T has given +999 to nobody; the others are ranges for films and books. */
  private static final Pattern NOT_DIALABLE =
      Pattern.compile("999\\d*|1\\d{3}55501\\d{2}|441632960\\d{3}|442079460\\d{3}|6155550\\d*");

  private static List<String> dialable(String text) {
    List<String> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String digits = number.group().replaceAll("\\D", "");
      if (!NOT_DIALABLE.matcher(digits).matches()) {
        found.add(number.group());
      }
    }
    return found;
  }

  @Test
  void itTellsANumberThatRingsFromOneThatDoesNot() {
    assertThat(dialable("Call +999 555 0100 now")).isEmpty();
    assertThat(dialable("Call +62 21 5550 1234 now")).hasSize(1);
  }

  @Test
  void noSampleHoldsANumberThatRings() throws IOException {
    List<String> found = new ArrayList<>();
    for (String root : List.of("sample-supplychains", "src/main/resources/i18n")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          if (file.toString().matches(".*\\.(csv|md|txt|properties)")) {
            dialable(text).forEach(number -> found.add(file + ": " + number));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
