package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A server on a data folder of its own, for tests that look at it from a browser: its address, its
 * first link, and people who are signed in.
 */
public final class Running {
  /** The day that its assessments speak of. */
  public static final String AS_OF = "2026-10-31";

  private static final Path SAMPLE = Path.of("sample-supplychains/andaman-seafood");
  private static final List<Running> STARTED = new ArrayList<>();
  private static Running sampled;
  private static Running alike;

  private final Server server;
  private final Map<String, Caller> people = new TreeMap<>();
  private String assessment = "";
  private String visit = "";
  private String place = "";
  private String partner = "";
  private String asked = "";

  private Running(Server server) {
    this.server = server;
    STARTED.add(this);
  }

  /** One of the servers of other tests, looked at from a browser; it ends with these. */
  static Running on(Server server) {
    return new Running(server);
  }

  /** A server that nobody has set up yet. */
  public static synchronized Running fresh() {
    try {
      Files.createDirectories(Path.of("target/it"));
      Path data = Files.createTempDirectory(Path.of("target/it"), "browser-");
      return new Running(Server.start(data, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One server for all who call this, with a sample supply chain in it: assessed before its second
   * list came and after, and a list whose columns nobody has accepted yet.
   */
  public static synchronized Running sampled() {
    if (sampled == null) {
      Running made = fresh();
      made.server.setUp();
      Caller compliance = made.person("COMPLIANCE");
      List<String> uploads = new ArrayList<>();
      for (Path list : lists()) {
        uploads.add(accepted(compliance, list));
        made.assessment = assessed(compliance, uploads);
      }
      compliance.upload(Path.of("sample-supplychains/clean-unknown/1-suppliers.csv"));
      sampled = made;
    }
    return sampled;
  }

  /** One server for all who call this, with three pairs of names that may be one. */
  public static synchronized Running alike() {
    if (alike == null) {
      Running made = fresh();
      made.server.setUp();
      Caller compliance = made.person("COMPLIANCE");
      try {
        Path list =
            Files.writeString(
                Files.createTempDirectory(Path.of("target/it"), "alike-").resolve("alike.csv"),
                """
                Supplier,Country,City,Postal code,Address
                Contoh Sejahtera Weaving,Indonesia,Bandung,40111,1 Jalan Fiktif
                Contoh Sejahtra Weaving,Indonesia,Bandung,40111,12 Jalan Rekaan Timur
                Rekaan Makmur Tailoring,Vietnam,Hue,,
                Rekaan Makmr Tailoring,Vietnam,Hue,,
                Fiktif Gemilang Printing,Vietnam,,,
                Fiktif Gemilng Printing,Vietnam,,,
                """);
        made.assessment = assessed(compliance, List.of(accepted(compliance, list)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      alike = made;
    }
    return alike;
  }

  /** A server of its own with one list that is accepted and assessed. */
  public static Running listing(Path list) {
    Running made = fresh();
    made.server.setUp();
    Caller compliance = made.person("COMPLIANCE");
    made.assessment = assessed(compliance, List.of(accepted(compliance, list)));
    return made;
  }

  /** A server of its own that is set up, with nothing in it. */
  static Running empty() {
    Running made = fresh();
    made.server.setUp();
    return made;
  }

  static synchronized void end() {
    STARTED.forEach(Running::stop);
  }

  private static List<Path> lists() {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String accepted(Caller compliance, Path list) {
    String upload = "/api/uploads/" + compliance.upload(list).text("id");
    compliance.follow(upload + "/progress");
    String tag = compliance.get(upload).header("etag");
    compliance.call("POST", upload + "/mapping", "text/csv", "", tag);
    JsonObject read = compliance.follow(upload + "/progress");
    assertThat(read.get("state").getAsString()).as("" + read).isEqualTo("PROJECTED");
    return upload.substring("/api/uploads/".length());
  }

  private static String assessed(Caller compliance, List<String> uploads) {
    Map<String, Object> wanted =
        Map.of("asOf", AS_OF, "buyer", "Noordzee Fiktif Foods B.V.", "uploads", uploads);
    Caller.Answer asked = compliance.post("/api/assessments", wanted);
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    JsonObject ended = compliance.follow("/api/assessments/" + asked.text("id") + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return asked.text("id");
  }

  /** Address of a path of it. */
  public URI uri(String path) {
    return server.uri(path);
  }

  /** The secret of the one-time link that it wrote on its console. */
  public String link() {
    return server.link();
  }

  /** A new sealed case; its id. */
  public String sealedCase() {
    Caller.Answer made = server.lead().post("/api/safeguarding/cases", Map.of("origin", "HAND"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("id");
  }

  /** A new corrective action with this title, told to the supplier contact; its id. */
  public String action(String title) {
    Caller compliance = person("COMPLIANCE");
    String site =
        get("COMPLIANCE", "/api/assessments/" + assessment + "/sites?count=1")
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("site")
            .getAsString();
    reach("SUPPLIER_CONTACT", site);
    Map<String, Object> found =
        Map.of(
            "severity", "S3",
            "indicators", List.of("ilo:RestrictionOfMovement"),
            "releasability", "OPEN",
            "title", title,
            "words", "The doors of the dormitory are locked at night.",
            "asked", "Take the locks off the doors.");
    Map<String, Object> plan = Map.of("correctiveAction", "Doors that open from inside");
    Caller.Answer made =
        compliance.post(
            "/api/corrective-actions", Map.of("site", site, "found", found, "plan", plan));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String path = "/api/corrective-actions/" + made.text("id");
    Caller.Answer told = compliance.post(path + "/release", Map.of("protectsWorkers", true));
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    return made.text("id");
  }

  /** Lets somebody with this role see one site, and no other. */
  public void reach(String role, String site) {
    String account = account(role);
    Map<String, Object> sites = Map.of("sites", List.of(site));
    person("COMPLIANCE").call("PUT", "/api/accounts/" + account + "/sites", sites);
  }

  /** Id of the newest assessment of the sample. */
  public String assessment() {
    return assessment;
  }

  /** The session of somebody with these roles, {@code name=value}; made at the first call. */
  public String session(String... roles) {
    return person(roles).cookie();
  }

  /** Id of a place with a partner for which the guest acts; made at the first call. */
  public synchronized String place() {
    if (place.isEmpty()) {
      Caller compliance = person("COMPLIANCE");
      Map<String, Object> port =
          Map.of(
              "kind",
              "PORT",
              "name",
              "Contoh Pelabuhan",
              "country",
              "ID",
              "languages",
              List.of("id", "my"));
      place = made(compliance, "/api/community/places", port);
      Map<String, Object> union = new TreeMap<>();
      union.put("kind", "UNION");
      union.put("name", "Serikat Contoh");
      union.put("languages", List.of("id"));
      union.put("services", List.of("ADVICE"));
      union.put("phone", "+999 555 0100");
      union.put("agreedOn", AS_OF);
      union.put("places", List.of(Map.of("place", place, "hoursAway", 3)));
      partner = made(compliance, "/api/community/partners", union);
      String guest = person("PARTNER").get("/api/session").text("account");
      compliance.call(
          "PUT",
          "/api/community/partners/" + partner + "/accounts",
          Map.of("accounts", List.of(guest)));
      String reached = "/api/community/partners/" + partner + "/verification";
      matched("SAFEGUARDING_LEAD", reached, Map.of("day", AS_OF));
      Map<String, Object> force = Map.of("place", place, "name", "Port circle");
      made(compliance, "/api/community/task-forces", force);
    }
    return place;
  }

  /** Id of an assessment of that place that the partner is to answer; made at the first call. */
  public synchronized String asked() {
    if (asked.isEmpty()) {
      String at = place();
      asked =
          made(
              person("COMPLIANCE"),
              "/api/community/assessments",
              Map.of("partner", partner, "place", at, "form", "community"));
    }
    return asked;
  }

  private static String made(Caller caller, String path, Object body) {
    Caller.Answer answer = caller.post(path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.text("id");
  }

  /** Id of a visit to the gravest site of the sample; planned at the first call. */
  public synchronized String visit() {
    if (visit.isEmpty()) {
      Caller compliance = person("COMPLIANCE");
      JsonObject grave =
          compliance
              .get("/api/assessments/" + assessment + "/findings?sort=severity")
              .json()
              .getAsJsonArray("items")
              .get(0)
              .getAsJsonObject();
      Caller.Answer made =
          compliance.post(
              "/api/visits",
              Map.of(
                  "assessment",
                  assessment,
                  "site",
                  grave.get("site").getAsString(),
                  "findings",
                  List.of(grave.get("fingerprint").getAsString()),
                  "plan",
                  Map.of("from", AS_OF, "to", AS_OF, "workers", 300, "manDays", 1)));
      assertThat(made.status()).as(made.body()).isEqualTo(201);
      visit = made.text("id");
    }
    return visit;
  }

  /** Id of the account of somebody with these roles. */
  public String account(String... roles) {
    return person(roles).get("/api/session").text("account");
  }

  /** What somebody with this role changes. */
  public JsonObject put(String role, String path, Object content) {
    Caller.Answer answer = person(role).call("PUT", path, content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** What somebody with this role does. */
  public JsonObject post(String role, String path, Object content) {
    Caller.Answer answer = person(role).post(path, content);
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer.json();
  }

  /** What somebody with this role does with whatever version is there. */
  public JsonObject matched(String role, String path, Object content) {
    String json = new Gson().toJson(content);
    Caller.Answer answer = person(role).call("POST", path, "application/json", json, "*");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** What the API answers somebody with this role. */
  public JsonObject get(String role, String path) {
    Caller.Answer answer = person(role).get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  synchronized Caller person(String... roles) {
    String name = String.join(" and ", roles).toLowerCase(Locale.ROOT).replace('_', ' ');
    if (roles.length == 1 && roles[0].equals("ADMIN")) {
      return server.admin();
    }
    if (roles.length == 1 && roles[0].equals("SAFEGUARDING_LEAD")) {
      return server.lead();
    }
    return people.computeIfAbsent(name, same -> Caller.withRoles(server, same, roles));
  }

  /** Ends it. */
  public void stop() {
    server.stop();
  }
}
