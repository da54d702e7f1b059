package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the API against the methods that there are, and its page. */
class OpenApiIT {
  private static final Server SERVER = Server.shared();
  private final Caller nobody = new Caller(SERVER);
  private final JsonObject description = nobody.get("/openapi").json();

  private record Operation(String verb, String path, JsonObject content) {}

  private List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    description
        .getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path ->
                path.getValue()
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(
                        verb ->
                            all.add(
                                new Operation(
                                    verb.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    verb.getValue().getAsJsonObject()))));
    return all;
  }

  @Test
  void itDescribesEveryMethodThatTheMatrixTriesAndNoOther() {
    Set<String> described = new TreeSet<>();
    for (Operation one : operations()) {
      String plain = one.path().replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
      described.add(one.verb() + " " + plain);
    }
    Set<String> there = new TreeSet<>();
    Endpoint.all().forEach(endpoint -> there.add(endpoint.verb() + " " + endpoint.path()));
    assertThat(described).isEqualTo(there).hasSizeGreaterThan(50);
  }

  @Test
  void everyMethodSaysWhatItDoesWhatItTakesAndWhatItAnswers() {
    List<String> gaps = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Operation one : operations()) {
      String name = one.verb() + " " + one.path();
      JsonObject said = one.content();
      if (said.get("summary").getAsString().isBlank()) {
        gaps.add(name + " has no line in openapi/operations.csv");
      }
      if (!ids.add(said.get("operationId").getAsString())) {
        gaps.add(name + " has an id that is taken");
      }
      Set<String> inPath = new TreeSet<>();
      for (JsonElement parameter : said.getAsJsonArray("parameters")) {
        JsonObject in = parameter.getAsJsonObject();
        if (in.has("in") && in.get("in").getAsString().equals("path")) {
          inPath.add("{" + in.get("name").getAsString() + "}");
        }
      }
      if (!one.path().replaceAll("[^{}]*(\\{[^}]*})?", "$1").equals(String.join("", inPath))
          && inPath.size() != one.path().chars().filter(c -> c == '{').count()) {
        gaps.add(name + " does not tell its parameters");
      }
      JsonObject responses = said.getAsJsonObject("responses");
      if (responses.keySet().stream()
              .noneMatch(status -> status.startsWith("2") || status.equals("303"))
          || !responses.has("401")
          || !responses.has("429")) {
        gaps.add(name + " does not tell its answers");
      }
    }
    assertThat(gaps).isEmpty();
  }

  @Test
  void openMethodsAndNoOthersNeedNoWayToSignIn() {
    Map<String, Boolean> open = new java.util.TreeMap<>();
    Endpoint.all()
        .forEach(one -> open.put(one.verb() + " " + one.path(), one.permission().isEmpty()));
    for (Operation one : operations()) {
      String plain = one.path().replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
      JsonArray ways = one.content().getAsJsonArray("security");
      assertThat(ways.isEmpty()).as(plain).isEqualTo(open.get(one.verb() + " " + plain));
      boolean header = ways.toString().contains("ownHeader");
      assertThat(header).as(plain).isEqualTo(!ways.isEmpty() && !one.verb().equals("GET"));
    }
    assertThat(
            description.getAsJsonObject("components").getAsJsonObject("securitySchemes").keySet())
        .containsExactlyInAnyOrder("session", "ownHeader", "token");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Set<String> references = new TreeSet<>();
    collect(description, references);
    assertThat(references).hasSizeGreaterThan(30);
    for (String reference : references) {
      JsonElement at = description;
      for (String part : reference.substring(2).split("/")) {
        at = at.getAsJsonObject().get(part);
        assertThat(at).as(reference).isNotNull();
      }
    }
  }

  private static void collect(JsonElement in, Set<String> references) {
    if (in.isJsonArray()) {
      in.getAsJsonArray().forEach(one -> collect(one, references));
    } else if (in.isJsonObject()) {
      in.getAsJsonObject()
          .entrySet()
          .forEach(
              member -> {
                if (member.getKey().equals("$ref")) {
                  references.add(member.getValue().getAsString());
                } else {
                  collect(member.getValue(), references);
                }
              });
    }
  }

  @Test
  void thePageComesFromHereAloneAndUnderItsOwnPolicy() {
    Caller.Answer page = nobody.get("/docs/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui-bundle.js").doesNotContain("http:", "https:");
    assertThat(page.header("content-security-policy"))
        .contains("script-src 'self';", "style-src 'self';", "default-src 'none'")
        .doesNotContain("unsafe");
    for (String file : List.of("swagger-ui-bundle.js", "swagger-ui.css", "docs.js", "docs.css")) {
      assertThat(nobody.get("/docs/" + file).status()).as(file).isEqualTo(200);
    }
    assertThat(nobody.get("/docs/swagger-ui-standalone-preset.js").status()).isEqualTo(404);
    assertThat(nobody.get("/openapi").header("content-security-policy"))
        .contains("require-trusted-types-for 'script'");
  }

  @Test
  void whatTheContainerAddsByItselfIsNotThere() {
    for (String path :
        List.of(
            "/metrics",
            "/metrics/base",
            "/metrics;x=1",
            "/metrics;x=1/base",
            "/%6Detrics",
            "//metrics",
            "/openapi/",
            "/openapi/application.wadl",
            "/WEB-INF/beans.xml")) {
      assertThat(nobody.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(nobody.get("/api/application.wadl").status()).isEqualTo(401);
    assertThat(SERVER.admin().get("/api/application.wadl").status()).isIn(403, 404);
  }
}
