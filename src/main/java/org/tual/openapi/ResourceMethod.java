package org.tual.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tual.access.Permission;
import org.tual.web.Needs;

/**
 * One method of the API as its class declares it.
 *
 * @param verb HTTP method
 * @param path template, beginning with {@code /api}
 * @param method the Java method
 * @param takes media types of the body
 * @param gives media types of the answer
 * @param permission that it needs; empty where it is open
 */
record ResourceMethod(
    String verb,
    String path,
    Method method,
    List<String> takes,
    List<String> gives,
    Optional<Permission> permission) {
  private static final String JSON = "application/json";

  /** The methods of these classes, by path and verb. */
  static List<ResourceMethod> of(List<Class<?>> resources) {
    List<ResourceMethod> all = new ArrayList<>();
    for (Class<?> resource : resources) {
      for (Method method : resource.getDeclaredMethods()) {
        verb(method).ifPresent(verb -> all.add(of(resource, method, verb)));
      }
    }
    all.sort(Comparator.comparing(ResourceMethod::path).thenComparing(ResourceMethod::verb));
    return all;
  }

  private static Optional<String> verb(Method method) {
    for (Annotation one : method.getAnnotations()) {
      HttpMethod verb = one.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return Optional.of(verb.value());
      }
    }
    return Optional.empty();
  }

  private static ResourceMethod of(Class<?> resource, Method method, String verb) {
    Path own = method.getAnnotation(Path.class);
    String all =
        "/api/"
            + resource.getAnnotation(Path.class).value()
            + "/"
            + (own == null ? "" : own.value());
    Consumes takes = either(resource, method, Consumes.class);
    Produces gives = either(resource, method, Produces.class);
    Needs needs = method.getAnnotation(Needs.class);
    return new ResourceMethod(
        verb,
        all.replaceAll("/+", "/").replaceAll("/$", ""),
        method,
        takes == null ? List.of(JSON) : List.of(takes.value()),
        gives == null ? List.of(JSON) : List.of(gives.value()),
        Optional.ofNullable(needs).map(Needs::value));
  }

  private static <A extends Annotation> A either(Class<?> type, Method method, Class<A> kind) {
    A own = method.getAnnotation(kind);
    return own == null ? type.getAnnotation(kind) : own;
  }

  /** Nothing is changed by it. */
  boolean reads() {
    return verb.equals("GET");
  }
}
