package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.tual.http.Running;

/** An auditor with a phone: the app, the road to the server, and the visit that stands there. */
final class Phone implements AutoCloseable {
  static final String PIN = "270715";

  /** Everything that the browser keeps, as one text in which a planted word would be found. */
  private static final String KEPT =
"""
const done = arguments[arguments.length - 1];
const text = (value) => {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer || value);
    const wide = bytes.filter((one, i) => i % 2 === 0);
    return new TextDecoder("latin1").decode(bytes) + new TextDecoder("latin1").decode(wide);
  }
  if (value && typeof value === "object") {
    return Object.entries(value).map(([name, one]) => name + "=" + text(one)).join("\\n");
  }
  return String(value);
};
const ask = (request) => new Promise((found) => (request.onsuccess = () => found(request.result)));
(async () => {
  let all = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie;
  for (const { name } of await indexedDB.databases()) {
    const db = await ask(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const rows = db.transaction(store).objectStore(store);
      all += text(await ask(rows.getAllKeys())) + text(await ask(rows.getAll()));
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) all += request.url + "\\n" + (await (await cache.match(request)).text());
  }
  done(all);
})().catch((error) => done("error: " + error));
""";

  private static final By EMPTY = By.xpath("//button[normalize-space(.)='Empty this phone']");

  final PaperVisit visit;
  final Ui ui;
  final Road road;
  private final String site;

  private Phone(Ui ui, Running server, PaperVisit visit, String site) {
    this.ui = ui;
    this.visit = visit;
    this.site = site;
    this.road = new Road(server, visit);
  }

  /** A phone on which nothing is yet; the session is that of an auditor. */
  static Phone fresh() {
    Running server = Running.sampled();
    Ui ui = Ui.signedIn(server, Width.PHONE, "AUDITOR");
    Phone phone = new Phone(ui, server, new PaperVisit(), "Pelabuhan Fiktif 3");
    phone.ui.open(phone.road.uri("/field/"));
    return phone;
  }

  /** A phone with a PIN that has fetched a visit from the server itself. */
  static Phone atServer(Running server, String site) {
    Phone phone = new Phone(Ui.signedIn(server, Width.PHONE, "AUDITOR"), server, null, site);
    phone.ui.open(phone.road.uri("/field/"));
    return phone.begun();
  }

  /** A phone with a PIN on which a partner has what it is asked about places. */
  static Phone ofPartner(Running server, String place) {
    Phone phone = new Phone(Ui.signedIn(server, Width.PHONE, "PARTNER"), server, null, place);
    phone.ui.open(phone.road.uri("/field/"));
    return phone.begun();
  }

  /** A phone with a PIN, on which the visits have come and the app is kept. */
  static Phone ready() {
    return fresh().begun();
  }

  private Phone begun() {
    ui.read("Choose a PIN").write("New PIN", PIN).write("The same PIN again", PIN);
    ui.press("Use this PIN").read(site).read("Everything is sent");
    ui.until(
        "the app kept on the phone",
        it ->
            it.executeScript("return navigator.serviceWorker.controller ? true : null") != null
                ? Boolean.TRUE
                : null);
    return this;
  }

  /** Its owner asks from the desktop app that the phones are emptied. */
  Phone askRemoval() {
    ui.open("/#/account").read("Phones with site notes");
    while (!ui.driver().findElements(EMPTY).isEmpty()) {
      int before = ui.driver().findElements(EMPTY).size();
      ui.press("Empty this phone").read("What was not sent from it is lost.");
      ui.press("Empty this phone");
      ui.until("one less", it -> it.findElements(EMPTY).size() < before ? Boolean.TRUE : null);
    }
    ui.picture("phones-asked");
    return this;
  }

  /** What its owner sees of it at the server. */
  void isSaidToBeEmpty() {
    ui.open("/#/account").read("Emptied ");
  }

  Phone visit() {
    ui.press(By.partialLinkText(site)).read("Evidence");
    return this;
  }

  Phone assessment() {
    ui.press(By.partialLinkText(site)).read("Say what you know of the place.");
    return this;
  }

  Phone section(String title) {
    ui.press(By.partialLinkText(title));
    return this;
  }

  /** Presses a button of the question that begins so. */
  Phone say(String question, String answer) {
    ui.press(
        By.xpath(
            "//section[h2[starts-with(normalize-space(.),\""
                + question
                + "\")]]//button[normalize-space(.)=\""
                + answer
                + "\"]"));
    return this;
  }

  Phone offline(boolean away) {
    ui.complaints().expectNoNet();
    ui.driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", away, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    return this;
  }

  /** The net is back: the browser says so, or else the person tries. */
  Phone connected() {
    offline(false);
    By send = By.xpath("//button[normalize-space(.)='Send now']");
    ui.until(
        "everything sent, or somebody who is asked",
        it -> {
          it.findElements(send).stream().filter(WebElement::isDisplayed).forEach(WebElement::click);
          String now = ui.text();
          return now.contains("Everything is sent") || now.contains("needs you")
              ? Boolean.TRUE
              : null;
        });
    return this;
  }

  /** Loads the page again, as after a flat battery, and gives the PIN. */
  Phone again() {
    ui.driver().navigate().refresh();
    ui.idle();
    return unlock();
  }

  Phone unlock() {
    ui.read("Forgot the PIN?").write("PIN", PIN).press("Open");
    ui.until("open", it -> ui.text().contains("Forgot the PIN?") ? null : Boolean.TRUE);
    return this;
  }

  /** Waits until the server has this. */
  void arrives(String what, java.util.function.BooleanSupplier there) {
    ui.until(what, it -> there.getAsBoolean() ? Boolean.TRUE : null);
  }

  void isNowhere(String planted) {
    String all = (String) ui.driver().executeAsyncScript(KEPT);
    assertThat(all)
        .doesNotStartWith("error")
        .contains("/field/field.js", "rounds=600000")
        .hasSizeGreaterThan(10_000);
    assertThat(all.contains(planted)).as("%s is kept readable", planted).isFalse();
  }

  /** Nothing of the app is left: no data, no words, no app. */
  void isEmptied() {
    Object left =
        ui.driver()
            .executeAsyncScript(
                "const done = arguments[0]; (async () => [...(await indexedDB.databases()).map(one"
                    + " => one.name), ...(await caches.keys()),"
                    + " ...Object.keys(localStorage)])().then(done)");
    assertThat((List<?>) left).isEmpty();
  }

  /** What is smaller than a thumb. */
  List<?> small() {
    return (List<?>)
        ui.driver()
            .executeScript(
                "return"
                    + " [...document.querySelectorAll('a,button,select,textarea,summary,label.check,label.btn,input:not([type=checkbox]):not([type=file])')].filter(one"
                    + " => one.offsetParent).map(one => [one,"
                    + " one.getBoundingClientRect()]).filter(([one, box]) => box.height < 47.5 ||"
                    + " box.width < 47.5).map(([one, box]) => one.outerHTML.slice(0, 120) + ' ' +"
                    + " box.width + 'x' + box.height)");
  }

  @Override
  public void close() {
    try {
      offline(false);
      ui.close();
    } finally {
      ui.driver().get("about:blank");
      road.close();
    }
  }
}
