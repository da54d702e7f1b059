package org.tual.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tual.access.PermissionTable;

/** The whole description. */
public final class Description {
  private static final String CSV_OR_TEXT = "string";
  private static final String SUCCESS = "200";

  private final Schemas schemas = new Schemas();
  private final Words words = Words.shipped();
  private final PermissionTable table = PermissionTable.shipped();

  private Description() {}

  /**
   * Describes the methods of these classes.
   *
   * @return a JSON object of OpenAPI 3.1
   */
  public static String of(List<Class<?>> resources) {
    return new Description().whole(ResourceMethod.of(resources)).toString();
  }

  private JsonObject whole(List<ResourceMethod> methods) {
    JsonObject info = new JsonObject();
    info.addProperty("title", "Tual");
    info.addProperty("version", "1");
    info.addProperty(
        "description",
        "Forced-labour due diligence for supply chains. A finding is a possible sign and never a"
            + " verdict; unknown is not low risk.");
    JsonObject whole = new JsonObject();
    whole.addProperty("openapi", "3.1.0");
    whole.add("info", info);
    JsonObject server = new JsonObject();
    server.addProperty("url", "/");
    JsonArray servers = new JsonArray();
    servers.add(server);
    whole.add("servers", servers);
    JsonObject components = Components.shared(schemas);
    JsonObject paths = new JsonObject();
    for (ResourceMethod method : methods) {
      if (!paths.has(method.path())) {
        paths.add(method.path(), new JsonObject());
      }
      add(paths.getAsJsonObject(method.path()), method);
    }
    whole.add("paths", paths);
    components.add("schemas", schemas.all());
    whole.add("components", components);
    return whole;
  }

  /** Two Java methods of one address and verb take different types of content. */
  private void add(JsonObject path, ResourceMethod method) {
    String verb = method.verb().toLowerCase(Locale.ROOT);
    JsonObject operation = operation(method);
    if (path.has(verb)) {
      JsonObject other = operation.getAsJsonObject("requestBody").getAsJsonObject("content");
      JsonObject both = path.getAsJsonObject(verb).getAsJsonObject("requestBody");
      other
          .entrySet()
          .forEach(one -> both.getAsJsonObject("content").add(one.getKey(), one.getValue()));
    } else {
      path.add(verb, operation);
    }
  }

  private JsonObject operation(ResourceMethod method) {
    JsonObject operation = new JsonObject();
    Words.Line line = words.of(method);
    operation.addProperty("operationId", id(method));
    JsonArray tags = new JsonArray();
    tags.add(method.path().split("/")[2]);
    operation.add("tags", tags);
    operation.addProperty("summary", line.summary());
    operation.addProperty(
        "description",
        method
            .permission()
            .map(one -> "Needs the permission " + one + ": " + table.why(one) + ".")
            .orElse("Needs no sign-in."));
    operation.add("parameters", ResourceParameters.of(method, schemas));
    ResourceParameters.body(method)
        .ifPresent(type -> operation.add("requestBody", body(method, type)));
    operation.add("responses", responses(method, line));
    operation.add("security", security(method));
    return operation;
  }

  private static String id(ResourceMethod method) {
    StringBuilder id = new StringBuilder(method.verb().toLowerCase(Locale.ROOT));
    for (String part : method.path().substring("/api".length()).split("[/{}-]+")) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }

  private JsonObject body(ResourceMethod method, Type type) {
    JsonObject body = new JsonObject();
    boolean form = method.takes().get(0).startsWith("multipart");
    body.addProperty("required", form || type != String.class);
    body.add("content", content(method.takes(), form ? Components.form() : schemas.of(type)));
    return body;
  }

  private static JsonObject content(List<String> types, JsonElement schema) {
    JsonObject holder = new JsonObject();
    holder.add("schema", schema);
    JsonObject content = new JsonObject();
    types.forEach(type -> content.add(type, holder));
    return content;
  }

  private JsonObject responses(ResourceMethod method, Words.Line line) {
    JsonObject success = new JsonObject();
    success.addProperty("description", line.summary().isEmpty() ? "Done" : line.summary());
    String status = line.status().isEmpty() ? SUCCESS : line.status();
    if (!Set.of("204", "303").contains(status)) {
      success.add("content", content(method.gives(), answer(method, line)));
    }
    JsonObject responses = new JsonObject();
    responses.add(status, success);
    Components.problems(method, ResourceParameters.body(method).isPresent())
        .forEach(problem -> responses.add(problem, Components.problem(problem)));
    return responses;
  }

  private JsonObject answer(ResourceMethod method, Words.Line line) {
    Type type = method.method().getGenericReturnType();
    Optional<Class<?>> told = Components.type(method, line.answer());
    if (told.isPresent()) {
      return schemas.of(told.get());
    }
    boolean json = method.gives().get(0).startsWith("application/json");
    boolean untold = type == void.class || type.getTypeName().startsWith("jakarta.");
    if (json && untold) {
      return Schemas.typed("object");
    }
    return untold ? Schemas.typed(CSV_OR_TEXT) : schemas.of(type);
  }

  private JsonArray security(ResourceMethod method) {
    JsonArray ways = new JsonArray();
    method
        .permission()
        .ifPresent(
            permission -> {
              JsonObject session = new JsonObject();
              session.add("session", new JsonArray());
              if (!method.reads()) {
                session.add("ownHeader", new JsonArray());
              }
              ways.add(session);
              if (table.byToken(permission)) {
                JsonObject token = new JsonObject();
                token.add("token", new JsonArray());
                ways.add(token);
              }
            });
    return ways;
  }
}
