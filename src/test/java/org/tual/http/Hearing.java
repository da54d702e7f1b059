package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tual.outreach.Review;

/** One server on which people may tell something, for all who call this. */
public final class Hearing {
  /** A number that cannot be dialled. */
  public static final String PHONE = "+999 555 0100";

  private static Hearing shared;

  private final Server server;
  private Caller second;
  private final Running running;

  private Hearing(Server server, Caller second) {
    this.server = server;
    this.second = second;
    this.running = Running.on(server);
  }

  /** The server, made ready at the first call. */
  public static synchronized Hearing shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  private static Hearing start() {
    try {
      Files.createDirectories(Path.of("target/it"));
      Path folder = Files.createTempDirectory(Path.of("target/it"), "hearing-");
      Server server = Server.start(folder.resolve("data"), settings(folder));
      server.setUp();
      return on(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings with which people may tell something once two answer. */
  static Map<String, String> settings(Path folder) throws IOException {
    Path languages =
        Files.writeString(
            folder.resolve("languages.csv"),
            "tag,reviewer,day,words\n"
                + read("en")
                + read("my")
                + "th,A. Reviewer,2026-11-01,other\n");
    Path help =
        Files.writeString(
            folder.resolve("help.csv"),
            "place,name,kind,languages,hours,phone,web,through,checked\nContoh Port,Contoh"
                + " Union,UNION,English; Bahasa Indonesia,8-16,"
                + PHONE
                + ",,,"
                + LocalDate.now()
                + "\n");
    return Map.of(
        "TUAL_TIPS_LANGUAGES", languages.toAbsolutePath().toString(),
        "TUAL_TIPS_HELP", help.toAbsolutePath().toString(),
        "TUAL_TIPS_LEAVE", "https://example.org/news");
  }

  /** A line by which somebody has read the words of a language. */
  private static String read(String tag) {
    return tag + ",A. Reviewer," + LocalDate.now() + "," + Review.of(tag).mark() + "\n";
  }

  /** On a server that is set up, with a second lead. */
  static Hearing on(Server server) {
    Caller.Answer made = server.lead().post("/api/safeguarding-leads", Map.of("name", "second"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return new Hearing(server, Caller.settingPassword(server, "second", made.text("secret")));
  }

  /** Names the two, and has the trial of one answered by the other; once. */
  public synchronized void ready() {
    if (second.get("/api/session").status() == 401) {
      second = Caller.signedIn(server, "second", "long password of second");
    }
    if (standing().get("open").getAsBoolean()) {
      return;
    }
    List<Map<String, String>> two =
        List.of(Map.of("account", account(server.lead())), Map.of("account", account(second)));
    Caller.Answer named =
        server.lead().call("PUT", "/api/safeguarding/tips/responders", Map.of("responders", two));
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    assertThat(server.lead().post("/api/safeguarding/tips/trials", Map.of()).status())
        .isEqualTo(201);
    for (var one : second.get("/api/safeguarding/tips").json().getAsJsonArray("items")) {
      JsonObject listed = one.getAsJsonObject();
      if (listed.get("test").getAsBoolean()) {
        String tip = "/api/safeguarding/tips/" + listed.get("id").getAsString();
        second.post(tip + "/answers", Map.of("words", "It works."));
      }
    }
    assertThat(standing().get("open").getAsBoolean()).as("" + standing()).isTrue();
  }

  private static String account(Caller caller) {
    return caller.get("/api/session").text("account");
  }

  JsonObject standing() {
    return server.lead().get("/api/safeguarding/tips/readiness").json();
  }

  /** What leads answer to all that waits, other tests' messages among them; opens it before. */
  public void answer(String words) {
    for (var one : second.get("/api/safeguarding/tips").json().getAsJsonArray("items")) {
      JsonObject listed = one.getAsJsonObject();
      if (listed.get("waits").getAsBoolean()) {
        String tip = "/api/safeguarding/tips/" + listed.get("id").getAsString();
        assertThat(second.post(tip + "/opening", Map.of()).status()).isEqualTo(200);
        assertThat(second.post(tip + "/answers", Map.of("words", words)).status()).isEqualTo(200);
      }
    }
  }

  /** For a browser. */
  public Running running() {
    return running;
  }

  Server server() {
    return server;
  }

  Caller second() {
    return second;
  }
}
