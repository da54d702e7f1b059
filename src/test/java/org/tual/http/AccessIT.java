package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tual.access.PermissionTable;
import org.tual.access.Role;

/** Who reaches what: every method of the API with every role, and with nobody. */
class AccessIT {
  private static final Server SERVER = Server.shared();
  private final List<Endpoint> endpoints = Endpoint.all();

  /** Signing out would end the session of the matrix. */
  private static boolean ends(Endpoint endpoint) {
    return endpoint.verb().equals("DELETE") && endpoint.path().equals("/api/session");
  }

  /** To whoever may not it is not there. */
  private static boolean hidden(Endpoint endpoint) {
    return endpoint.path().startsWith("/api/safeguarding/");
  }

  private static int status(Caller caller, Endpoint endpoint) {
    if (endpoint.verb().equals("GET")) {
      return caller.get(endpoint.path()).status();
    }
    boolean form = endpoint.type().startsWith("multipart");
    String type = form ? endpoint.type() + "; boundary=x" : endpoint.type();
    return caller.call(endpoint.verb(), endpoint.path(), type, form ? "--x--" : "", "*").status();
  }

  @Test
  void nobodyReachesMoreThanTheWrittenList() {
    Caller nobody = new Caller(SERVER);
    List<String> reached = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      int status = status(nobody, endpoint);
      if (status != (hidden(endpoint) ? 404 : 401) && status != 429) {
        reached.add(endpoint.verb() + " " + endpoint.path());
      }
    }
    assertThat(reached)
        .containsExactlyInAnyOrder(
            "POST /api/session",
            "POST /api/setup",
            "POST /api/password",
            "GET /api/sign-in",
            "GET /api/sign-in/provider",
            "POST /api/sign-in/provider",
            "GET /api/sign-in/back",
            "POST /api/own-case",
            "POST /api/own-case/erasure");
  }

  @Test
  void everyRoleReachesWhatTheTableSaysAndNothingElse() {
    PermissionTable table = PermissionTable.shipped();
    List<String> gaps = new ArrayList<>();
    int tried = 0;
    for (Role role : Role.values()) {
      Caller caller =
          role == Role.SAFEGUARDING_LEAD
              ? SERVER.lead()
              : Caller.withRoles(SERVER, "matrix " + role.words(), role.name());
      for (Endpoint endpoint : endpoints) {
        if (endpoint.permission().isEmpty() || ends(endpoint)) {
          continue;
        }
        boolean allowed = table.allows(Set.of(role), endpoint.permission().get());
        int status = status(caller, endpoint);
        if (hidden(endpoint)) {
          if (!allowed && status != 404 || status == 403 || status == 401 || status >= 500) {
            gaps.add(role + " " + endpoint.verb() + " " + endpoint.path() + ": " + status);
          }
          tried++;
          continue;
        }
        boolean refused = status == 403;
        if (status == 401 || status >= 500 || refused == allowed) {
          gaps.add(role + " " + endpoint.verb() + " " + endpoint.path() + ": " + status);
        }
        tried++;
      }
    }
    System.out.println(
        "access matrix: " + endpoints.size() + " methods, " + tried + " calls, gaps " + gaps);
    assertThat(gaps).isEmpty();
    assertThat(tried).isGreaterThan(200);
  }

  @Test
  void anAdministratorCannotMakeASafeguardingLead() {
    Caller.Answer answer =
        SERVER
            .admin()
            .post("/api/accounts", Map.of("name", "lead", "roles", List.of("SAFEGUARDING_LEAD")));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
  }

  @Test
  void onlyALeadMakesResetsAndClosesALeadAndTheLastOneStays() {
    Caller first = SERVER.lead();
    Caller.Answer made = first.post("/api/safeguarding-leads", Map.of("name", "second lead"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String id = made.json().getAsJsonObject("account").get("id").getAsString();
    Caller second = Caller.settingPassword(SERVER, "second lead", made.text("secret"));
    assertThat(SERVER.admin().post("/api/accounts/" + id + "/password-link", null).status())
        .isEqualTo(403);
    for (String change : List.of("[\"AUDITOR\"]", "[\"SAFEGUARDING_LEAD\"],\"disabled\":true")) {
      String body = "{\"roles\":" + change + "}";
      Caller.Answer refused =
          SERVER.admin().call("PUT", "/api/accounts/" + id, "application/json", body, "*");
      assertThat(refused.status()).as(change).isEqualTo(403);
    }
    assertThat(second.get("/api/session").status()).isEqualTo(200);
    String path = "/api/safeguarding-leads/" + id;
    assertThat(first.post(path + "/password-link", null).status()).isEqualTo(200);
    assertThat(first.call("DELETE", path, null).status()).isEqualTo(200);
    assertThat(second.get("/api/session").status()).isEqualTo(401);
    String own = "/api/safeguarding-leads/" + first.get("/api/session").text("account");
    Caller.Answer last = first.call("DELETE", own, null);
    assertThat(last.status()).isEqualTo(422);
    assertThat(first.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void aRequestWithoutTheOwnHeaderChangesNothing() {
    Caller compliance = Caller.withRoles(SERVER, "forged", "COMPLIANCE");
    Path list = Path.of("sample-supplychains/clean-unknown/1-suppliers.csv");
    assertThat(compliance.upload(list, false).status()).isEqualTo(403);
    assertThat(compliance.get("/api/uploads").json().get("items").toString())
        .doesNotContain("1-suppliers.csv\",\"id\":\"forged");
  }

  @Test
  void aTokenCarriesItsScopesAndEndsWhenRevoked() {
    Caller compliance = Caller.withRoles(SERVER, "with token", "COMPLIANCE");
    Caller.Answer made =
        compliance.post(
            "/api/tokens",
            Map.of("label", "nightly", "scopes", List.of("READ_UPLOADS"), "days", 30));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    Caller token = compliance.withToken(made.text("text"));
    assertThat(token.get("/api/uploads").status()).isEqualTo(200);
    assertThat(token.get("/api/assessments").status()).isEqualTo(403);
    assertThat(compliance.call("DELETE", "/api/tokens/" + made.text("id"), null).status())
        .isEqualTo(204);
    assertThat(token.get("/api/uploads").status()).isEqualTo(401);
    assertThat(compliance.get("/api/tokens").body()).doesNotContain(made.text("text"));
  }

  @Test
  void changedRolesEndTheSessionAtOnce() {
    Caller person = Caller.withRoles(SERVER, "moved", "COMPLIANCE");
    String id = person.get("/api/session").text("account");
    Caller.Answer known = SERVER.admin().get("/api/accounts/" + id);
    Caller.Answer changed =
        SERVER
            .admin()
            .call(
                "PUT",
                "/api/accounts/" + id,
                "application/json",
                "{\"roles\":[\"PROCUREMENT\"]}",
                known.header("etag"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(person.get("/api/session").status()).isEqualTo(401);
  }
}
