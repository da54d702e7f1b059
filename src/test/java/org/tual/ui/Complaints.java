package org.tual.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What the browser complains about during a visit: errors and warnings of the console, uncaught
 * exceptions, requests that failed, violations of the content security policy and of Trusted Types.
 */
final class Complaints {
  private static ChromeDriver watched;

  private final ChromeDriver driver;
  private final List<String> all = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Complaints(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Begins to watch, with nothing held against the page. */
  void begin() {
    driver.executeCdpCommand("Page.enable", Map.of());
    if (watched != driver) {
      driver.executeCdpCommand(
          "Page.addScriptToEvaluateOnNewDocument", Map.of("source", Ui.resource("watch.js")));
      watched = driver;
    }
    driver.manage().logs().get(LogType.BROWSER);
  }

  /** A refusal of the server that a test provokes; part of the line of the console. */
  void expect(String path, int status) {
    expected.add(
        path + " - Failed to load resource: the server responded with a status of " + status);
  }

  /** A request that found no net, which a test provokes; part of the line of the console. */
  void expectNoNet() {
    expected.add("net::ERR_INTERNET_DISCONNECTED");
  }

  /** Keeps what there is, before the page is left. */
  void keep() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      boolean grave = entry.getLevel().intValue() >= Level.WARNING.intValue();
      if (grave && expected.stream().noneMatch(entry.getMessage()::contains)) {
        all.add(entry.getLevel() + " " + entry.getMessage());
      }
    }
    Object violations =
        driver.executeScript("return window.tualTest ? window.tualTest.violations() : []");
    if (violations instanceof List<?> list) {
      list.forEach(one -> all.add("policy: " + one));
    }
  }

  /** All that there is, to its end. */
  List<String> all() {
    keep();
    return List.copyOf(all);
  }

  /** For the message of a step that failed. */
  String soFar() {
    keep();
    return all.isEmpty() ? "" : "\n" + String.join("\n", all);
  }
}
