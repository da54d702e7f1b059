package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are sent again, and callers who ask too fast. */
class RepeatsIT {
  private static final Server SERVER = Server.shared();
  @TempDir private Path folder;

  private static Map<String, Object> token(String label) {
    return Map.of("label", label, "scopes", List.of("READ_UPLOADS"), "days", 30);
  }

  private static int tokens(Caller caller, String label) {
    Caller.Answer answer = caller.get("/api/tokens");
    return answer.body().split("\"" + label + "\"", -1).length - 1;
  }

  @Test
  void aRequestWithAKeyIsCarriedOutOnce() {
    Caller caller = Caller.withRoles(SERVER, "repeating", "COMPLIANCE");
    Caller keyed = caller.withKey("first-request-0001");
    Caller.Answer first = keyed.post("/api/tokens", token("once"));
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    Caller.Answer second = keyed.post("/api/tokens", token("once"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().get("repeated").getAsBoolean()).isTrue();
    assertThat(second.text("subject")).isEqualTo(first.text("id"));
    assertThat(second.body()).doesNotContain(first.text("text"));
    assertThat(tokens(caller, "once")).isEqualTo(1);

    Caller.Answer other = keyed.post("/api/tokens", token("another"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("type")).endsWith("#same-key-other-request");
    Caller somebody = Caller.withRoles(SERVER, "repeating too", "COMPLIANCE");
    assertThat(somebody.withKey("first-request-0001").post("/api/tokens", token("once")).status())
        .isEqualTo(201);
    assertThat(caller.withKey("short").post("/api/tokens", token("x")).status()).isEqualTo(422);
  }

  @Test
  void aRequestThatFailedMayBeSentAgainUnderItsKey() {
    Caller keyed = Caller.withRoles(SERVER, "corrected", "COMPLIANCE").withKey("corrected-request");
    Map<String, Object> wrong = Map.of("label", "x", "scopes", List.of("NO_SUCH"), "days", 30);
    assertThat(keyed.post("/api/tokens", wrong).status()).isEqualTo(400);
    assertThat(keyed.post("/api/tokens", token("right")).status()).isEqualTo(201);
  }

  @Test
  void ofTenAtTheSameTimeOneIsCarriedOut() throws Exception {
    Caller caller = Caller.withRoles(SERVER, "hasty", "COMPLIANCE");
    Caller keyed = caller.withKey("ten-at-the-same-time");
    ExecutorService ten = Executors.newFixedThreadPool(10);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      answers.add(ten.submit(() -> keyed.post("/api/tokens", token("hasty")).status()));
    }
    Set<Integer> statuses = new TreeSet<>();
    int made = 0;
    for (Future<Integer> answer : answers) {
      statuses.add(answer.get());
      made += answer.get() == 201 ? 1 : 0;
    }
    ten.shutdown();
    assertThat(made).as("" + statuses).isEqualTo(1);
    assertThat(statuses).isSubsetOf(200, 201, 409);
    assertThat(tokens(caller, "hasty")).isEqualTo(1);
  }

  @Test
  void anUploadSentAgainUnderItsKeyIsTheSameUpload() throws IOException {
    Caller caller = Caller.withRoles(SERVER, "sends again", "COMPLIANCE");
    Path list = Files.writeString(folder.resolve("again.csv"), "Supplier\nContoh Again\n");
    Caller keyed = caller.withKey("an-upload-with-a-key");
    String id = keyed.upload(list).text("id");
    Caller.Answer again = keyed.upload(list);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("subject")).isEqualTo(id);
    JsonArray all = caller.get("/api/uploads?count=1000").json().getAsJsonArray("items");
    int found = 0;
    for (var item : all) {
      found += item.getAsJsonObject().get("fileName").getAsString().equals("again.csv") ? 1 : 0;
    }
    assertThat(found).isEqualTo(1);
  }

  @Test
  void anAccountThatAsksTooFastIsSlowedDownAndOthersAreNot() {
    Caller fast = Caller.withRoles(SERVER, "too fast", "PROCUREMENT");
    int status = 200;
    for (int i = 0; i < 20_000 && status == 200; i++) {
      status = fast.get("/api/session").status();
    }
    assertThat(status).isEqualTo(429);
    assertThat(SERVER.admin().get("/api/session").status()).isEqualTo(200);
  }
}
