package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.tual.access.Role;

/**
 * One of two servers on which the same happens in the open. What happens in the sealed compartment
 * of one of them must be seen from nowhere else.
 */
final class World implements AutoCloseable {
  final Server server;
  private final Path folder;
  private final Map<String, Caller> people = new TreeMap<>();
  private final Map<String, Set<String>> refused = new TreeMap<>();
  private final List<String> uploads = new ArrayList<>();
  Hearing hearing;

  /** Is given each answer as it came, and for whom it was. */
  BiConsumer<String, byte[]> heard = (where, bytes) -> {};

  String assessment = "";
  String site = "";
  String action = "";
  String visit = "";

  private World(Server server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** A server with people of every role, a list, an assessment, a visit and a corrective action. */
  static World begun(String name) {
    try {
      return made(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static World made(String name) throws IOException {
    Files.createDirectories(Path.of("target/it"));
    Path data = Files.createTempDirectory(Path.of("target/it"), name + "-");
    World world =
        new World(
            Server.start(
                data, Hearing.settings(Files.createDirectories(data.resolveSibling("heard")))),
            Files.createTempDirectory(Path.of("target/it"), name + "-lists-"));
    world.server.setUp();
    world.hearing = Hearing.on(world.server);
    world.hearing.ready();
    for (Role role : Role.values()) {
      world.person(role.name());
    }
    world.list(
        "list-1",
        "Contoh Pier,Thailand,employer,supplier,40",
        "Contoh Mill,Thailand,worker,supplier,600");
    world.assess();
    world.visit =
        PlannedVisit.at(
            world.person("COMPLIANCE"), world.assessment, world.site, world.person("AUDITOR"));
    world.tell();
    return world;
  }

  /** Somebody with this role. */
  Caller person(String role) {
    if (role.equals("ADMIN")) {
      return server.admin();
    }
    if (role.equals("SAFEGUARDING_LEAD")) {
      return server.lead();
    }
    return people.computeIfAbsent(role, same -> Caller.withRoles(server, "of " + same, same));
  }

  /** Hands a list in and lets it count. */
  void list(String name, String... rows) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve(name + "-2026-05-01.csv"),
            "Supplier,Country,Passport held by,Source,Workers\n" + String.join("\n", rows) + "\n");
    Caller compliance = person("COMPLIANCE");
    String upload = "/api/uploads/" + compliance.upload(list).text("id");
    compliance.follow(upload + "/progress");
    compliance.call("POST", upload + "/mapping", "text/csv", "", "*");
    uploads.add(compliance.follow(upload + "/progress").get("id").getAsString());
  }

  /** Assesses what counts, against the assessment before. */
  void assess() {
    Caller compliance = person("COMPLIANCE");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("uploads", uploads);
    wanted.put("asOf", "2026-10-31");
    if (!assessment.isEmpty()) {
      wanted.put("before", assessment);
    }
    Caller.Answer asked = compliance.post("/api/assessments", wanted);
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    assessment = asked.text("id");
    JsonObject ended = compliance.follow("/api/assessments/" + assessment + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    site =
        compliance
            .get("/api/assessments/" + assessment + "/findings?sort=severity")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("site")
            .getAsString();
  }

  private void tell() {
    Caller compliance = person("COMPLIANCE");
    String contact = person("SUPPLIER_CONTACT").get("/api/session").text("account");
    String auditor = person("AUDITOR").get("/api/session").text("account");
    for (String account : List.of(contact, auditor)) {
      compliance.call("PUT", "/api/accounts/" + account + "/sites", Map.of("sites", List.of(site)));
    }
    Map<String, Object> found =
        Map.of(
            "severity", "S3",
            "indicators", List.of("ilo:RestrictionOfMovement"),
            "releasability", "OPEN",
            "title", "The gate is shut",
            "words", "The gate is shut after dark.",
            "asked", "Leave the gate open.");
    Caller.Answer made =
        compliance.post(
            "/api/corrective-actions",
            Map.of("site", site, "found", found, "plan", Map.of("correctiveAction", "A guard")));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    action = made.text("id");
    compliance.post(
        "/api/corrective-actions/" + action + "/release", Map.of("protectsWorkers", true));
  }

  /**
   * Everything that anybody without clearance can obtain: by role, and as nobody.
   *
   * @param whole what was refused before too
   * @return answers by role and address
   */
  Map<String, String> everything(boolean whole) {
    assertThat(server.caughtUp()).isTrue();
    if (whole) {
      refused.clear();
    }
    Map<String, String> all = new TreeMap<>();
    for (Role role : Role.values()) {
      if (role != Role.SAFEGUARDING_LEAD) {
        Everything.of(this, person(role.name()), refused(role.name()))
            .forEach((where, what) -> all.put(role + " " + where, what));
      }
    }
    Everything.of(this, new Caller(server), refused("NOBODY"))
        .forEach((where, what) -> all.put("NOBODY " + where, what));
    return all;
  }

  private Set<String> refused(String role) {
    return refused.computeIfAbsent(role, same -> new HashSet<>());
  }

  @Override
  public void close() {
    server.stop();
  }
}
