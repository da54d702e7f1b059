package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tual.http.Running;

/**
 * A person in front of the app, at one screen. Every step waits until what it needs is there.
 * {@link #close()} fails on anything that a page did not stand for: a console error, a violation of
 * the content security policy, a Trusted Types violation.
 */
final class Ui implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;
  private final Running server;
  private final Width width;
  private final Complaints complaints;
  private final Path downloads;

  private Ui(ChromeDriver driver, Running server, Width width) {
    this.driver = driver;
    this.server = server;
    this.width = width;
    this.complaints = new Complaints(driver);
    try {
      downloads = Files.createTempDirectory(Path.of("target/ui"), "downloads-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody whom the server does not know, in a browser that remembers nothing. */
  static Ui at(Running server, Width width) {
    Ui ui = new Ui(Chromium.shared(), server, width);
    ui.forget();
    return ui;
  }

  /** Somebody with these roles who is signed in. */
  static Ui signedIn(Running server, Width width, String... roles) {
    Ui ui = at(server, width);
    String[] cookie = server.session(roles).split("=", 2);
    Map<String, Object> kept =
        Map.of(
            "name",
            cookie[0],
            "value",
            cookie[1],
            "url",
            "" + server.uri("/"),
            "httpOnly",
            true,
            "sameSite",
            "Strict");
    ui.driver.executeCdpCommand("Network.setCookie", kept);
    return ui;
  }

  private void forget() {
    driver.get("about:blank");
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    Map<String, Object> all = Map.of("origin", "" + server.uri(""), "storageTypes", "all");
    driver.executeCdpCommand("Storage.clearDataForOrigin", all);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", width.metrics());
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", "" + downloads));
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    complaints.begin();
  }

  ChromeDriver driver() {
    return driver;
  }

  Width width() {
    return width;
  }

  Complaints complaints() {
    return complaints;
  }

  /** Opens an address of the server and waits for the page. */
  Ui open(String path) {
    return open(server.uri(path));
  }

  /** Opens an address, of this server or of a road to it, and waits for the page. */
  Ui open(URI address) {
    // a change behind the hash alone would load nothing
    complaints.keep();
    driver.get("about:blank");
    driver.get("" + address);
    return idle();
  }

  /** Waits until nothing is being loaded and the page has drawn what came. */
  Ui idle() {
    try {
      driver.executeAsyncScript("window.tualTest.idle(arguments[0])");
    } catch (ScriptTimeoutException e) {
      throw new AssertionError(
          "The page did not come to rest: "
              + driver.executeScript("return JSON.stringify(window.tualTest.waitsFor())")
              + complaints.soFar(),
          e);
    }
    return this;
  }

  /** Waits until something is true of the page. */
  <T> T until(String what, Function<ChromeDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> what + " at " + driver.getCurrentUrl() + complaints.soFar())
        .ignoring(WebDriverException.class)
        .until(same -> condition.apply(driver));
  }

  /** The first thing of this kind that can be seen. */
  WebElement see(By what) {
    return until("see " + what, it -> seen(what).findFirst().orElse(null));
  }

  /** What can be seen and reached: of an open dialog, where there is one. */
  private Stream<WebElement> seen(By what) {
    List<WebElement> dialogs = driver.findElements(By.cssSelector("dialog[open]"));
    List<WebElement> all =
        dialogs.isEmpty() ? driver.findElements(what) : dialogs.get(0).findElements(what);
    return all.stream().filter(WebElement::isDisplayed);
  }

  /** Waits until these words stand on the page. */
  Ui read(String words) {
    until("read \"" + words + "\"", it -> text().contains(words) ? Boolean.TRUE : null);
    return this;
  }

  /** All words that can be seen. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Chooses a button or a link by its words. */
  Ui press(String words) {
    return press(
        By.xpath(
            ".//*[self::button or self::a or self::summary or @role='tab'][" + says(words) + "]"));
  }

  /** Goes to a page by the navigation, which a phone keeps behind a button. */
  Ui visit(String page) {
    if (width == Width.PHONE) {
      press("Menu");
    }
    return press(By.xpath(".//nav//a[" + says(page) + "]"));
  }

  /** Chooses something that can be seen; again where the page was just being drawn. */
  Ui press(By what) {
    until(
        "press " + what,
        it -> {
          WebElement found = seen(what).filter(WebElement::isEnabled).findFirst().orElse(null);
          if (found != null) {
            // out of the way of bars that stay at the edges
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
            found.click();
          }
          return found;
        });
    return idle();
  }

  private static String says(String words) {
    return "normalize-space(.)=\"" + words + "\" or @aria-label=\"" + words + "\"";
  }

  /** The control with this label. */
  WebElement field(String label) {
    String script =
        "return [...document.querySelectorAll('input,select,textarea')].find(one => one.offsetParent"
            + " !== null && (!document.querySelector('dialog[open]') || one.closest('dialog[open]'))"
            + " || one.type === 'file' ? [...(one.labels || [])].some(l =>"
            + " l.textContent.trim().startsWith(arguments[0])) || one.ariaLabel === arguments[0]"
            + " : false) || null";
    return until("field " + label, it -> (WebElement) it.executeScript(script, label));
  }

  /** Writes into the field with this label, in place of what stood there. */
  Ui write(String label, String text) {
    until(
        "write into " + label,
        it -> {
          WebElement field = field(label);
          field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
          field.sendKeys(text);
          return field;
        });
    return this;
  }

  /** A day is typed differently in every language, so it is set as the picker sets it. */
  Ui day(String name, String day) {
    driver.executeScript(
        "arguments[0].value = arguments[1];"
            + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
        see(By.name(name)),
        day);
    return idle();
  }

  /** Ticks the box whose label begins so. */
  Ui tick(String label) {
    until(
        "tick " + label,
        it -> {
          field(label).click();
          return Boolean.TRUE;
        });
    return idle();
  }

  /** Takes an entry of a list of choices. */
  Ui choose(String label, String entry) {
    new Select(field(label)).selectByVisibleText(entry);
    return idle();
  }

  /** Gives a file to the page. */
  Ui give(Path file) {
    until("a field for files", it -> it.findElement(By.cssSelector("input[type=file]")))
        .sendKeys("" + file.toAbsolutePath());
    return idle();
  }

  /** Presses keys, wherever the focus is. */
  Ui keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** What has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Waits for a file that the browser keeps, whose name ends so. */
  Path downloaded(String ending) {
    return until("a download that ends in " + ending, it -> download(ending));
  }

  private Path download(String ending) {
    try (Stream<Path> files = Files.list(downloads)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a picture of the whole page in {@code target/ui}. */
  Ui picture(String name) {
    Number height =
        (Number) driver.executeScript("return Math.ceil(document.documentElement.scrollHeight)");
    int tall = Math.max(width.height, Math.min(height.intValue(), 6000));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride", Width.metrics(width.width, tall));
    byte[] png = driver.getScreenshotAs(OutputType.BYTES);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", width.metrics());
    try {
      Files.write(Path.of("target/ui", name + "-" + width.width + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** How many CSS pixels the page is wider than a screen of this width. */
  int widerThan(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride", Width.metrics(pixels, width.height));
    idle();
    Number wide =
        (Number)
            driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", width.metrics());
    return wide.intValue();
  }

  /** As on a first visit: nothing of the app is on this device yet. */
  Ui firstVisit() {
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    return this;
  }

  /** What came over the net for the open page, compressed, without headers: bytes by address. */
  Map<String, Long> transferred() {
    Object all =
        driver.executeScript(
            "return [...performance.getEntriesByType('navigation'),"
                + " ...performance.getEntriesByType('resource')]"
                + ".map((one) => [one.name.replace(location.origin, ''), one.encodedBodySize])");
    Map<String, Long> bytes = new TreeMap<>();
    for (Object one : (List<?>) all) {
      List<?> pair = (List<?>) one;
      bytes.merge((String) pair.get(0), ((Number) pair.get(1)).longValue(), Long::sum);
    }
    return bytes;
  }

  /** As on a device that is set to dark. */
  Ui dark() {
    List<?> dark = List.of(Map.of("name", "prefers-color-scheme", "value", "dark"));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", dark));
    return idle();
  }

  /** Ends the visit. Fails where a page did something that it must not. */
  @Override
  public void close() {
    List<String> all = complaints.all();
    assertThat(all).as("what the browser complained about").isEmpty();
  }

  static String resource(String name) {
    try (var in = Ui.class.getResourceAsStream("/ui/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
