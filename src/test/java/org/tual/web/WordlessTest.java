package org.tual.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class WordlessTest {
  @Test
  void theLogTellsKindsAndPlacesAndRepeatsNoWords() {
    List<String> written = new ArrayList<>();
    Logger log = Logger.getAnonymousLogger();
    log.setUseParentHandlers(false);
    log.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            written.add(new SimpleFormatter().format(entry));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    Wordless.log(
        log,
        "A request failed",
        new IllegalStateException(
            "cell says Contoh Person", new NumberFormatException("Contoh Person")));
    assertThat(written.get(0))
        .contains(
            "A request failed",
            "java.lang.IllegalStateException",
            "Caused by: java.lang.NumberFormatException",
            "WordlessTest.java")
        .doesNotContain("Contoh");
  }
}
