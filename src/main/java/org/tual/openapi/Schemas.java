package org.tual.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tual.web.Page;

/** JSON schemas of the records that go in and out. Each record stands once, by its name. */
final class Schemas {
  private final Map<String, JsonObject> named = new TreeMap<>();
  private final Map<Class<?>, String> names = new java.util.HashMap<>();

  /** The schema of a Java type; of a record a reference. */
  JsonObject of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return of(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return reference(plain);
    }
    if (plain.isEnum()) {
      JsonObject schema = typed("string");
      JsonArray values = new JsonArray();
      for (Object value : plain.getEnumConstants()) {
        values.add(((Enum<?>) value).name());
      }
      schema.add("enum", values);
      return schema;
    }
    if (plain == Object.class) {
      return new JsonObject();
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return typed("boolean");
    }
    if (plain == int.class
        || plain == Integer.class
        || plain == long.class
        || plain == Long.class) {
      return typed("integer");
    }
    if (Number.class.isAssignableFrom(plain) || plain == double.class) {
      return typed("number");
    }
    return typed("string");
  }

  private JsonObject of(ParameterizedType generic) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] inside = generic.getActualTypeArguments();
    if (raw == Page.class) {
      JsonObject properties = new JsonObject();
      properties.add("items", array(inside[0]));
      properties.add("first", typed("integer"));
      properties.add("total", typed("integer"));
      JsonObject page = typed("object");
      page.add("properties", properties);
      return page;
    }
    if (Map.class.isAssignableFrom(raw)) {
      JsonObject map = typed("object");
      map.add("additionalProperties", of(inside[1]));
      return map;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      JsonObject array = array(inside[0]);
      if (Set.class.isAssignableFrom(raw)) {
        array.addProperty("uniqueItems", true);
      }
      return array;
    }
    throw new IllegalStateException("No schema is known for " + generic);
  }

  private JsonObject array(Type inside) {
    JsonObject array = typed("array");
    array.add("items", of(inside));
    return array;
  }

  private JsonObject reference(Class<?> type) {
    String name = names.get(type);
    if (name == null) {
      name = name(type);
      names.put(type, name);
      JsonObject schema = typed("object");
      named.put(name, schema);
      JsonObject properties = new JsonObject();
      for (RecordComponent component : type.getRecordComponents()) {
        properties.add(component.getName(), of(component.getGenericType()));
      }
      schema.add("properties", properties);
    }
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/components/schemas/" + name);
    return reference;
  }

  /** A record inside another class carries its name too; a name that is taken, its package's. */
  private String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    String simple =
        (outer == null ? "" : outer.getSimpleName().replaceAll("Resource$", ""))
            + type.getSimpleName();
    if (!named.containsKey(simple)) {
      return simple;
    }
    String own = type.getPackageName().replaceAll(".*\\.", "");
    return Character.toUpperCase(own.charAt(0)) + own.substring(1) + simple;
  }

  static JsonObject typed(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }

  /** All schemas that were referred to. */
  JsonObject all() {
    JsonObject all = new JsonObject();
    named.forEach(all::add);
    return all;
  }
}
