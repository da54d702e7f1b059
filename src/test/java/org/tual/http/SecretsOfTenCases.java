package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tual.app.LeftBehind;

/**
 * Looks for the words of ten cases in every byte that a server writes and hands out, and for what
 * still opens once the cases are erased.
 */
final class SecretsOfTenCases {
  /** Said in the open; must be found wherever words of people could be. */
  private static final String OPEN = "Qwvzoffenkanal";

  private static final String OPEN_BURMESE = "\u1000\u1021\u1003\u1005\u1007\u1009\u100B";

  private final World world;
  private final TenCases ten;
  private final Path folder;
  private final List<String> receipts = new ArrayList<>();
  private String listed = "";
  private String request = "";

  /**
   * Over a server of its own.
   *
   * @param folder for what is restored
   */
  SecretsOfTenCases(World world, Path folder) {
    this.world = world;
    this.folder = folder;
    this.ten = new TenCases(world);
  }

  private Hunt hunt() {
    List<String> words = new ArrayList<>(ten.marks());
    words.addAll(List.of(OPEN.toLowerCase(java.util.Locale.ROOT), OPEN, OPEN_BURMESE));
    words.addAll(List.of(listed, request, "tual_"));
    words.removeIf(String::isEmpty);
    return new Hunt(words);
  }

  private static boolean open(Hunt hunt, String where) {
    return hunt.found(OPEN, where) || hunt.found(OPEN.toLowerCase(java.util.Locale.ROOT), where);
  }

  private void none(Hunt hunt) {
    assertThat(hunt.found())
        .as("words of people in the open")
        .noneMatch(one -> ten.marks().stream().anyMatch(one::startsWith));
  }

  /** Plants all, lives on, and searches while the server runs. */
  Path plantAndSearch() throws IOException {
    world.list(
        "open",
        OPEN + " " + OPEN_BURMESE + " Pier,Thailand,employer,supplier,40",
        "KM Contoh Laut,Indonesia,employer,supplier,12");
    world.assess();
    listed = world.assessment;
    ten.plant(site("KM Contoh Laut"));
    ten.areRead();
    ten.tryEveryField();
    world.list("later", "Contoh Later,Thailand,worker,supplier,70");
    world.assess();
    visited();
    Hunt answers = life();
    none(answers);
    Path backup = backup();
    Hunt live = files();
    none(live);
    everyChannelWasSearched(live);
    return backup;
  }

  /** What a visit tells in the open, in the report that is handed over. */
  private void visited() {
    String visit = "/api/visits/" + world.visit;
    Caller compliance = world.person("COMPLIANCE");
    Caller auditor = world.person("AUDITOR");
    compliance.post(visit + "/moves", Map.of("move", "inform"));
    auditor.post(visit + "/declarations", Map.of("conflict", false));
    for (String step :
        List.of("open", "tour", "choose", "interview", "read", "settle", "tell", "draft")) {
      Caller.Answer moved = auditor.post(visit + "/moves", Map.of("move", step));
      assertThat(moved.status()).as(step + moved.body()).isEqualTo(200);
    }
    Map<String, Object> report =
        Map.of(
            "summary",
            OPEN + " " + OPEN_BURMESE + " is shut at night.",
            "saysNone",
            true,
            "interviewsAlone",
            6,
            "interviewsInGroups",
            4,
            "chosenBy",
            "AUDITOR",
            "where",
            "OFF_SITE");
    Caller.Answer written =
        auditor.call(
            "PUT",
            "/api/audits/" + world.visit + "/report",
            "application/json",
            new Gson().toJson(report),
            "\"0\"");
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    Map<String, Object> found =
        Map.of(
            "severity", "S3",
            "indicators", List.of("ilo:RestrictionOfMovement"),
            "source", "DOCUMENT",
            "releasability", "OPEN",
            "title", OPEN + " " + OPEN_BURMESE,
            "words", OPEN + " is shut.",
            "asked", "Leave it open.");
    Map<String, Object> draft =
        Map.of(
            "site",
            compliance.get(visit).text("site"),
            "visit",
            world.visit,
            "found",
            found,
            "plan",
            Map.of("correctiveAction", "A guard"));
    Caller.Answer made = compliance.post("/api/corrective-actions", draft);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  private String site(String name) {
    for (var one :
        world
            .person("COMPLIANCE")
            .get("/api/assessments/" + world.assessment + "/sites?count=200")
            .json()
            .getAsJsonArray("items")) {
      if (one.getAsJsonObject().get("name").getAsString().equals(name)) {
        return one.getAsJsonObject().get("site").getAsString();
      }
    }
    throw new AssertionError(name);
  }

  /** What everybody without clearance obtains, and reports, exports and questions with words. */
  private Hunt life() {
    Hunt answers = hunt();
    world.heard = (where, bytes) -> answers.in("answer " + where, bytes);
    world.everything(true);
    world.heard = (where, bytes) -> {};
    Caller compliance = world.person("COMPLIANCE");
    String run = "/api/assessments/" + world.assessment;
    String all = "SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o FILTER(ISLITERAL(?o)) } }";
    for (String path :
        List.of(
            run + "/files/report.html",
            run + "/files/report.pdf",
            run + "/files/report.xlsx",
            run + "/files/sites.csv",
            run + "/files/assessment.jsonld",
            run + "/suppliers/export?format=xlsx",
            run + "/suppliers?q=" + OPEN,
            run + "/suppliers?q=" + ten.mark,
            "/api/sparql?query=" + URLEncoder.encode(all, StandardCharsets.UTF_8),
            "/api/events/export",
            "/api/audits/" + world.visit + "/editions/full.html",
            "/api/audits/" + world.visit + "/editions/full.pdf")) {
      Caller.Answer answer = compliance.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      answers.in("life " + path.replace(ten.mark, "MARK"), answer.bytes());
      request = answer.header("x-request-id");
    }
    answers.in("life metrics", world.server.admin().get("/api/metrics").bytes());
    for (String file : List.of("report.html", "report.pdf", "report.xlsx", "assessment.jsonld")) {
      assertThat(open(answers, "life " + run + "/files/" + file)).as(file).isTrue();
    }
    assertThat(open(answers, "life /api/sparql")).isTrue();
    assertThat(open(answers, "life " + run + "/suppliers/export")).isTrue();
    assertThat(open(answers, "life " + run + "/suppliers?q=" + OPEN)).isTrue();
    assertThat(answers.found(OPEN_BURMESE, "life " + run + "/files/sites.csv")).isTrue();
    assertThat(open(answers, "life /api/audits/" + world.visit + "/editions/full.html")).isTrue();
    assertThat(open(answers, "life /api/audits/" + world.visit + "/editions/full.pdf")).isTrue();
    assertThat(answers.found(listed, "life /api/events/export")).isTrue();
    assertThat(answers.found("tual_", "life metrics")).isTrue();
    assertThat(open(answers, "answer ")).isTrue();
    return answers;
  }

  private Path backup() {
    Caller.Answer made = world.server.admin().post("/api/backups", Map.of());
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return world.server.data().resolve("backups").resolve(made.text("file"));
  }

  /** All that lies on the disk: the data folder, the folder for temporary files, and the log. */
  private Hunt files() throws IOException {
    Path temporary = world.server.temporary();
    Path shown = Files.writeString(temporary.resolve("shown.txt"), OPEN);
    Hunt hunt =
        hunt()
            .files("data", world.server.data())
            .files("temporary", temporary)
            .in("log", world.server.log());
    Files.delete(shown);
    return hunt;
  }

  private void everyChannelWasSearched(Hunt hunt) {
    for (String where :
        List.of(
            "data db/",
            "data graph/",
            "data files/",
            "data assessments/",
            "data suppliers/",
            "data backups/",
            "temporary ")) {
      assertThat(open(hunt, where)).as(where).isTrue();
    }
    for (String where : List.of("data db/", "data graph/", "data files/", "data suppliers/")) {
      assertThat(hunt.found(OPEN_BURMESE, where)).as(where).isTrue();
    }
    assertThat(hunt.found(request, "log")).as("the log").isTrue();
    assertThat(hunt.found()).anyMatch(one -> one.contains("backups/") && one.contains("> zip"));
  }

  /** Erases in every way that there is, but for the clock; then a new key under a passphrase. */
  String erase() {
    Caller lead = world.server.lead();
    List<String> kinds = new ArrayList<>(ten.cases.keySet());
    kinds.forEach(kind -> receipts.add(ten.close(kind)));
    Caller nobody = new Caller(world.server);
    for (int i = 0; i < kinds.size(); i++) {
      String path = "/api/safeguarding/cases/" + ten.cases.get(kinds.get(i));
      if (i % 3 == 0) {
        assertThat(lead.call("DELETE", path, null).status()).isEqualTo(204);
      } else if (i % 3 == 1) {
        Map<String, String> receipt = Map.of("receipt", receipts.get(i));
        assertThat(nobody.post("/api/own-case/erasure", receipt).status()).isEqualTo(204);
      }
      boolean waits = i % 3 == 2;
      assertThat(lead.get(path).status()).isEqualTo(waits ? 200 : 404);
    }
    Stranger stranger = new Stranger(world.server);
    String form = Stranger.forms(stranger.back(ten.receipts.get(0))).get(1);
    assertThat(
            stranger
                .post("/help/back", Map.of("do", "delete", "form", form, "sure", "yes"))
                .statusCode())
        .isEqualTo(200);
    assertThat(stranger.back(ten.receipts.get(0)).statusCode()).isEqualTo(422);
    return renewed(lead);
  }

  /** The passphrase is a secret too; and who guesses it has to wait. */
  private String renewed(Caller lead) {
    String passphrase = ten.mark + " seven quiet boats at noon";
    Caller.Answer renewed =
        lead.post("/api/safeguarding/key/renewal", Map.of("passphrase", passphrase));
    assertThat(renewed.status()).as(renewed.body()).isEqualTo(200);
    lead.post("/api/safeguarding/key/locking", null);
    int status = 422;
    for (int tries = 0; tries < 6 && status == 422; tries++) {
      Map<String, String> guess = Map.of("passphrase", "guess " + ten.mark);
      status = lead.post("/api/safeguarding/key/unlocking", guess).status();
    }
    assertThat(status).as("pauses after wrong passphrases").isEqualTo(429);
    return passphrase;
  }

  /** Searches what a stopped server left, and tries to open it with every key that is kept. */
  void searchWhatIsLeft(Path backup, Path oldKeys, String passphrase) throws IOException {
    none(files());
    Path keys = world.server.data().resolve("keys");
    try (LeftBehind then = LeftBehind.restored(backup, folder.resolve("then"), oldKeys)) {
      String opened = then.opened();
      assertThat(opened).as("the copy made before, with the key of its time").contains(ten.phone);
      for (String kind : ten.cases.keySet()) {
        assertThat(opened).contains(ten.planted.get(kind + " note"));
      }
      none(hunt().in("rows of the compartment", then.rows()));
    }
    try (LeftBehind now = LeftBehind.restored(backup, folder.resolve("now"), keys)) {
      assertThat(now.unlocked(passphrase).opened()).doesNotContain(ten.mark, ten.burmese);
    }
    try (LeftBehind data = new LeftBehind(world.server.data())) {
      assertThat(data.unlocked(passphrase).opened())
          .as("what the clock has not yet ended")
          .contains(ten.mark);
      data.later(LocalDate.now().plusDays(1));
      int i = 0;
      String opened = data.opened();
      for (String kind : ten.cases.keySet()) {
        assertThat(opened).as(kind).doesNotContain(ten.planted.get(kind + " note"));
        assertThat(data.own(receipts.get(i++))).as(kind).isEmpty();
      }
      data.later(LocalDate.now().plusYears(3));
      assertThat(data.opened()).doesNotContain(ten.mark, ten.burmese, ten.phone);
      assertThat(data.leftOfErased()).isEqualTo("0\n0\n0\n");
      none(hunt().in("rows of the compartment", data.rows()));
    }
    none(hunt().files("data", world.server.data()));
  }

  /** The keys as they are now. */
  static Path copied(Path keys, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(keys)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }
}
