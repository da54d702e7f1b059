package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on which the same happens in the open, and on one of them more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NonInterferenceIT {
  private static final String CASES = "/api/safeguarding/cases";

  @TempDir private static Path folder;
  private static World one;
  private static World other;

  @BeforeAll
  static void begin() {
    CompletableFuture<World> there =
        CompletableFuture.supplyAsync(() -> World.begun("world-other"));
    one = World.begun("world-one");
    other = there.join();
  }

  @AfterAll
  static void end() {
    one.close();
    other.close();
  }

  private static void both(Consumer<World> act) {
    act.accept(one);
    act.accept(other);
  }

  /** Where the two differ. */
  private static Map<String, String> differences(boolean whole) {
    CompletableFuture<Map<String, String>> there =
        CompletableFuture.supplyAsync(() -> other.everything(whole));
    Map<String, String> here = one.everything(whole);
    Map<String, String> elsewhere = there.join();
    assertThat(here.keySet()).isEqualTo(elsewhere.keySet()).hasSizeGreaterThan(whole ? 400 : 100);
    Map<String, String> differ = new LinkedHashMap<>();
    here.forEach(
        (where, what) -> {
          if (!what.equals(elsewhere.get(where))) {
            differ.put(where, what + "\n  elsewhere\n" + elsewhere.get(where));
          }
        });
    return differ;
  }

  private static void unseen(String what) {
    assertThat(differences(what.startsWith("before") || what.startsWith("10."))).as(what).isEmpty();
  }

  /** A change of a case, which must be taken. */
  private static Caller.Answer done(String verb, String path, Object body) {
    Caller.Answer answer = one.server.lead().call(verb, path, body);
    assertThat(answer.status()).as(path + " " + answer.body()).isBetween(200, 204);
    return answer;
  }

  private static void list(World world, String name) {
    try {
      world.list(name, name + " Cannery,Thailand,employer,supplier,90");
      world.assess();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void moved(World world, String move) {
    Caller.Answer answer =
        world
            .person("COMPLIANCE")
            .post("/api/visits/" + world.visit + "/moves", Map.of("move", move));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void whatIsToldAndDoneForPeopleIsSeenByNobodyWithoutClearance() {
    unseen("before anything is told");

    Stranger stranger = new Stranger(one.server);
    List<String> receipt = stranger.tell("Papers are kept at Contoh Pier.");
    unseen("1. somebody told something");

    stranger.back("one two three four five six seven");
    stranger.back(receipt.get(0));
    stranger.tell("And at Contoh Mill.");
    unseen("2. somebody came back, and somebody else told something");

    one.hearing.answer("We read it.");
    unseen("3. it was read and answered");

    String id =
        done("POST", CASES, Map.of("origin", "HAND", "sites", List.of(one.site))).text("id");
    String path = CASES + "/" + id;
    done("POST", path + "/danger", Map.of("danger", "NO"));
    unseen("4. a case about a site was opened, and the site is not to learn of it");

    done("POST", path + "/consents", consent("RECORD"));
    done("POST", path + "/consents", consent("SHARE"));
    done("DELETE", path + "/consents/RECORD", null);
    unseen("5. consent was given and withdrawn");

    both(world -> list(world, "second"));
    unseen("6. life went on: a list, an assessment");

    Map<String, Object> plan =
        Map.of(
            "everybodyHeard", true,
            "offeredOn", "2026-01-01",
            "retaliation", "The partner calls each week.",
            "reviewOn", "2099-01-01");
    done("PUT", path + "/plan", plan);
    both(world -> moved(world, "inform"));
    unseen("7. safety was planned while a visit to the same site went on");

    Map<String, Object> redacted =
        Map.of("category", "WAGES", "level", "PORT", "place", "Port X", "month", "2026-10");
    done("POST", path + "/releases", redacted);
    both(world -> list(world, "third"));
    unseen("8. a finding waits for its batch");

    Map<String, Object> owner = Map.of("kind", "OWNER", "name", "Contoh Holding");
    done("PUT", path + "/hold", Map.of("held", true, "names", List.of(owner)));
    unseen("9. the list of who must not learn of it was changed");

    done("DELETE", path, null);
    String form = Stranger.forms(stranger.back(receipt.get(0))).get(1);
    stranger.post("/help/back", Map.of("do", "delete", "form", form, "sure", "yes"));
    unseen("10. all of it was erased");

    // what is done in the open is seen, or the comparison could not fail
    list(one, "fourth");
    assertThat(differences(false)).isNotEmpty();
  }

  /** Last, since it stops one of the two. */
  @Test
  @Order(Integer.MAX_VALUE)
  void wordsOfTenCasesLieNowhereReadableAndWhenErasedOpenNoMore() throws IOException {
    SecretsOfTenCases secrets = new SecretsOfTenCases(one, folder);
    Path backup = secrets.plantAndSearch();
    Path keys = SecretsOfTenCases.copied(one.server.data().resolve("keys"), folder.resolve("keys"));
    String passphrase = secrets.erase();
    one.server.stop();
    secrets.searchWhatIsLeft(backup, keys, passphrase);
  }

  @Test
  void idsAndTimesStandForThemselvesAndAllElseIsCompared() {
    String id = "0b6f1c1e-6a3e-4c39-9a8e-0f4f5a3d7c11";
    String other = "1b6f1c1e-6a3e-4c39-9a8e-0f4f5a3d7c11";
    assertThat(Everything.normal(id + " 2026-11-28T10:00:00Z"))
        .isEqualTo(Everything.normal(other + " 2026-11-29T11:00:00.5Z"));
    assertThat(Everything.normal(id + other)).isNotEqualTo(Everything.normal(id + id));
    assertThat(Everything.normal("{\"total\":1}")).isNotEqualTo(Everything.normal("{\"total\":2}"));
  }

  private static Map<String, Object> consent(String purpose) {
    return Map.of("purpose", purpose, "agreed", true, "language", "my", "given", "SPOKEN");
  }
}
