package org.tual.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Every text that the API takes in some part of it, by the server's own description. */
final class Fields {
  private Fields() {}

  /**
   * Names of texts that no list of values bounds, such as {@code names[].name}, each behind its
   * method and address; with a body that holds nothing but a text there.
   */
  static Map<String, JsonObject> below(JsonObject description, String... paths) {
    Map<String, JsonObject> all = new TreeMap<>();
    description
        .getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path -> {
              for (String begin : paths) {
                if (path.getKey().startsWith(begin)) {
                  operations(description, path.getKey(), path.getValue().getAsJsonObject(), all);
                }
              }
            });
    return all;
  }

  private static void operations(
      JsonObject description, String path, JsonObject verbs, Map<String, JsonObject> all) {
    for (Map.Entry<String, JsonElement> verb : verbs.entrySet()) {
      JsonObject body = verb.getValue().getAsJsonObject().getAsJsonObject("requestBody");
      if (body != null) {
        body.getAsJsonObject("content")
            .entrySet()
            .forEach(
                content ->
                    texts(
                        description,
                        content.getValue().getAsJsonObject().getAsJsonObject("schema"),
                        "",
                        (name, value) ->
                            all.put(
                                verb.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path
                                    + " "
                                    + name,
                                value instanceof JsonObject object ? object : new JsonObject())));
      }
    }
  }

  private static void texts(
      JsonObject description,
      JsonObject schema,
      String name,
      BiConsumer<String, JsonElement> found) {
    if (schema.has("$ref")) {
      String type = schema.get("$ref").getAsString().replaceAll(".*/", "");
      texts(
          description,
          description
              .getAsJsonObject("components")
              .getAsJsonObject("schemas")
              .getAsJsonObject(type),
          name,
          found);
    } else if (schema.has("properties")) {
      for (var one : schema.getAsJsonObject("properties").entrySet()) {
        String inner = name.isEmpty() ? one.getKey() : name + "." + one.getKey();
        texts(
            description,
            one.getValue().getAsJsonObject(),
            inner,
            (found2, value) -> found.accept(found2, within(one.getKey(), value)));
      }
    } else if (schema.has("items")) {
      texts(
          description,
          schema.getAsJsonObject("items"),
          name + "[]",
          (found2, value) -> found.accept(found2, among(value)));
    } else if (!schema.has("enum")
        && schema.has("type")
        && schema.get("type").getAsString().equals("string")) {
      found.accept(name, new JsonPrimitive(TEXT));
    }
  }

  /** Stands where the text is to be. */
  static final String TEXT = "the text";

  private static JsonObject within(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  private static JsonArray among(JsonElement value) {
    JsonArray array = new JsonArray();
    array.add(value);
    return array;
  }
}
