package org.tual.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tual.web.Cookies;
import org.tual.web.Problem;
import org.tual.web.ProblemType;

/** What many methods share: problems, headers, ways to sign in. */
final class Components {
  private static final String STRING = "string";

  private Components() {}

  static JsonObject shared(Schemas schemas) {
    JsonObject components = new JsonObject();
    components.add("parameters", parameters());
    components.add("responses", problems(schemas));
    components.add("securitySchemes", ways());
    return components;
  }

  private static JsonObject parameters() {
    JsonObject all = new JsonObject();
    all.add(
        "IfMatch",
        parameter("If-Match", "header", STRING, "The ETag of what is changed, or * for any"));
    all.add(
        "IdempotencyKey",
        parameter(
            "Idempotency-Key",
            "header",
            STRING,
            "A new random key; a repetition is not carried out again"));
    all.add(
        "ContentDigest",
        parameter(
            "Content-Digest",
            "header",
            STRING,
            "SHA-256 of the bytes, as sha-256=:Base64: (RFC 9530)"));
    all.add("First", parameter("first", "query", "integer", "Number of the first row, from 0"));
    all.add("Count", parameter("count", "query", "integer", "How many rows, at most 1,000"));
    all.add("Words", parameter("q", "query", STRING, "Words anywhere in the row"));
    all.add(
        "Sort",
        parameter("sort", "query", STRING, "A column; with a minus in front the other way round"));
    JsonObject columns =
        parameter("columns", "query", "object", "Any column by its name; several values by comma");
    columns.addProperty("style", "form");
    columns.addProperty("explode", true);
    columns.add("example", new JsonObject());
    columns.getAsJsonObject("schema").add("additionalProperties", Schemas.typed(STRING));
    all.add("Columns", columns);
    return all;
  }

  private static JsonObject parameter(String name, String where, String type, String words) {
    JsonObject one = new JsonObject();
    one.addProperty("name", name);
    one.addProperty("in", where);
    one.addProperty("description", words);
    one.add("schema", Schemas.typed(type));
    return one;
  }

  /** The problems of one status; {@code type} says which of them. */
  private static JsonObject problems(Schemas schemas) {
    JsonObject all = new JsonObject();
    Arrays.stream(ProblemType.values())
        .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
        .forEach((status, types) -> all.add("Problem" + status, problem(types, schemas)));
    return all;
  }

  private static JsonObject problem(List<ProblemType> types, Schemas schemas) {
    JsonObject type = Schemas.typed(STRING);
    JsonArray uris = new JsonArray();
    types.forEach(one -> uris.add(one.uri()));
    type.add("enum", uris);
    JsonObject properties = new JsonObject();
    properties.add("type", type);
    JsonObject narrowed = Schemas.typed("object");
    narrowed.add("properties", properties);
    JsonArray both = new JsonArray();
    both.add(schemas.of(Problem.class));
    both.add(narrowed);
    JsonObject schema = new JsonObject();
    schema.add("allOf", both);
    JsonObject holder = new JsonObject();
    holder.add("schema", schema);
    JsonObject content = new JsonObject();
    content.add(Problem.MEDIA_TYPE, holder);
    JsonObject response = new JsonObject();
    response.addProperty(
        "description",
        types.stream().map(ProblemType::title).distinct().collect(Collectors.joining("; ")));
    response.add("content", content);
    return response;
  }

  /** The statuses of the problems that a method can answer. */
  static List<String> problems(ResourceMethod method, boolean body) {
    List<String> all = new ArrayList<>();
    if (body) {
      all.add("400");
    }
    all.add("401");
    if (method.permission().isPresent()) {
      all.add("403");
    }
    if (method.path().contains("{")) {
      all.add("404");
    }
    if (!method.reads()) {
      all.addAll(List.of("409", "412", "413", "415", "422", "428"));
    }
    all.addAll(List.of("429", "500", "503"));
    return all;
  }

  static JsonObject problem(String status) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/components/responses/Problem" + status);
    return reference;
  }

  /** One file in a form. */
  static JsonObject form() {
    JsonObject file = Schemas.typed(STRING);
    file.addProperty("format", "binary");
    JsonObject properties = new JsonObject();
    properties.add("file", file);
    JsonArray required = new JsonArray();
    required.add("file");
    JsonObject form = Schemas.typed("object");
    form.add("properties", properties);
    form.add("required", required);
    return form;
  }

  /**
   * A class that {@code operations.csv} names: one inside the resource, or beside it.
   *
   * @throws IllegalStateException where there is none of this name
   */
  static Optional<Class<?>> type(ResourceMethod method, String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Class<?> resource = method.method().getDeclaringClass();
    String beside = resource.getPackageName() + "." + name.replace('.', '$');
    for (String full : List.of(resource.getName() + "$" + name, beside)) {
      try {
        return Optional.of(Class.forName(full, false, resource.getClassLoader()));
      } catch (ClassNotFoundException e) {
        // the next place
      }
    }
    throw new IllegalStateException(
        String.format(Locale.ROOT, "There is no class %s for %s", name, method.path()));
  }

  private static JsonObject ways() {
    JsonObject all = new JsonObject();
    all.add("session", key("cookie", Cookies.NAME, "The cookie that POST /api/session sets"));
    all.add(
        "ownHeader",
        key("header", "X-Tual", "1; needed beside the cookie for what changes something"));
    JsonObject token = new JsonObject();
    token.addProperty("type", "http");
    token.addProperty("scheme", "bearer");
    token.addProperty("description", "A token from POST /api/tokens");
    all.add("token", token);
    return all;
  }

  private static JsonObject key(String where, String name, String words) {
    JsonObject one = new JsonObject();
    one.addProperty("type", "apiKey");
    one.addProperty("in", where);
    one.addProperty("name", name);
    one.addProperty("description", words);
    return one;
  }
}
