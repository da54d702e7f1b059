package org.tual.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What callers put into the address and the headers of one method. */
final class ResourceParameters {
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]*)}");

  private final ResourceMethod method;
  private final Schemas schemas;
  private final JsonArray all = new JsonArray();

  private ResourceParameters(ResourceMethod method, Schemas schemas) {
    this.method = method;
    this.schemas = schemas;
  }

  static JsonArray of(ResourceMethod method, Schemas schemas) {
    ResourceParameters parameters = new ResourceParameters(method, schemas);
    parameters.path();
    for (Parameter parameter : method.method().getParameters()) {
      parameters.add(parameter);
    }
    if (!method.reads() && method.permission().isPresent()) {
      parameters.reference("IdempotencyKey");
    }
    return parameters.all;
  }

  /** The Java type of the body; empty where there is none. */
  static Optional<Type> body(ResourceMethod method) {
    for (Parameter one : method.method().getParameters()) {
      if (one.getAnnotations().length == 0) {
        return Optional.of(one.getParameterizedType());
      }
    }
    return Optional.empty();
  }

  private void path() {
    Matcher names = IN_PATH.matcher(method.path());
    while (names.find()) {
      JsonObject one = named(names.group(1), "path", schemas.of(String.class));
      one.addProperty("required", true);
    }
  }

  private void add(Parameter parameter) {
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    HeaderParam header = parameter.getAnnotation(HeaderParam.class);
    if (query != null) {
      JsonObject schema = schemas.of(parameter.getParameterizedType());
      DefaultValue other = parameter.getAnnotation(DefaultValue.class);
      if (other != null && parameter.getType() == int.class) {
        schema.addProperty("default", Integer.parseInt(other.value()));
      }
      named(query.value(), "query", schema);
    } else if (header != null) {
      reference(header.value().replace("-", ""));
    } else if (parameter.isAnnotationPresent(Context.class)
        && parameter.getType() == UriInfo.class) {
      table();
    }
  }

  /** A table of an assessment is filtered by its columns. */
  private void table() {
    for (String name : new String[] {"First", "Count", "Words", "Sort", "Columns"}) {
      reference(name);
    }
  }

  private JsonObject named(String name, String where, JsonObject schema) {
    JsonObject one = new JsonObject();
    one.addProperty("name", name);
    one.addProperty("in", where);
    one.add("schema", schema);
    all.add(one);
    return one;
  }

  private void reference(String name) {
    JsonObject one = new JsonObject();
    one.addProperty("$ref", "#/components/parameters/" + name);
    all.add(one);
  }
}
