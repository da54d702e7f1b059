package org.tual.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser of this machine: one for the whole run, started when the first test needs it. */
final class Chromium {
  static final String MISSING =
      "UI tests skipped: no Chromium; apt-get install chromium chromium-driver";

  /** A browser and the driver that fits it. */
  record Found(Path browser, Path driver) {}

  /** Says at every start that it knows no newer protocol, which nothing here needs. */
  private static final Logger TALK =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static ChromeDriver shared;

  private Chromium() {}

  /**
   * The running browser.
   *
   * @throws org.opentest4j.TestAbortedException where there is none on this machine
   * @throws AssertionError where there is none though the tests run for everybody ({@code CI})
   */
  static synchronized ChromeDriver shared() {
    if (shared == null) {
      shared =
          start(required(find(System.getProperty("ui.browser"), System.getenv()), System.getenv()));
    }
    return shared;
  }

  static synchronized void end() {
    if (shared != null) {
      shared.quit();
      shared = null;
    }
  }

  static Found required(Optional<Found> found, Map<String, String> environment) {
    if (found.isEmpty() && "true".equals(environment.get("CI"))) {
      throw new AssertionError(MISSING);
    }
    Assumptions.assumeTrue(found.isPresent(), MISSING);
    return found.orElseThrow();
  }

  static Optional<Found> find(String asked, Map<String, String> environment) {
    Optional<Path> browser =
        asked != null || environment.containsKey("CHROME_BIN")
            ? program(asked != null ? asked : environment.get("CHROME_BIN"))
            : program("/usr/bin/chromium");
    return browser.flatMap(there -> driver(there, environment).map(d -> new Found(there, d)));
  }

  /** The driver lies beside its browser, or else on the search path. */
  private static Optional<Path> driver(Path browser, Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", "");
    Stream<String> folders = Stream.concat(Stream.of("" + browser.getParent()), path.lines());
    return folders
        .flatMap(some -> Stream.of(some.split(File.pathSeparator)))
        .map(folder -> Path.of(folder, "chromedriver"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> program(String path) {
    return Optional.of(Path.of(path)).filter(Files::isExecutable);
  }

  private static ChromeDriver start(Found found) {
    TALK.setLevel(Level.OFF);
    try {
      Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target/ui")), "p-");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(found.browser().toFile());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--lang=en",
          "--user-data-dir=" + profile.toAbsolutePath());
      LoggingPreferences logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.ALL);
      options.setCapability("goog:loggingPrefs", logs);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(found.driver().toFile())
              .usingAnyFreePort()
              .withLogFile(profile.resolve("chromedriver.log").toFile())
              .build();
      return new ChromeDriver(service, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
