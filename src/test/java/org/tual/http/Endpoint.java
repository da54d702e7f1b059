package org.tual.http;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tual.access.Permission;
import org.tual.web.Needs;
import org.tual.web.Open;

/**
 * One method of the API, as its class declares it.
 *
 * @param verb HTTP method
 * @param path with names of parameters filled by what exists nowhere
 * @param type of content that it takes
 * @param permission that it needs; empty where it is open
 */
record Endpoint(String verb, String path, String type, Optional<Permission> permission) {
  private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

  /** All of them, read from the code, so that none can be forgotten. */
  static List<Endpoint> all() {
    List<Endpoint> all = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tual")) {
      if (type.isAnnotatedWith(Path.class)) {
        Class<?> resource = type.reflect();
        for (Method method : resource.getDeclaredMethods()) {
          verb(method).ifPresent(verb -> all.add(of(resource, method, verb)));
        }
      }
    }
    all.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb));
    return all;
  }

  private static Optional<String> verb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return Optional.of(verb.value());
      }
    }
    return Optional.empty();
  }

  private static Endpoint of(Class<?> resource, Method method, String verb) {
    Path own = method.getAnnotation(Path.class);
    String path =
        resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
    String plain =
        ("/api/" + path)
            .replaceAll("/+", "/")
            .replaceAll("/$", "")
            .replaceAll("\\{[^}]*}", NOWHERE);
    Consumes takes =
        method.isAnnotationPresent(Consumes.class)
            ? method.getAnnotation(Consumes.class)
            : resource.getAnnotation(Consumes.class);
    Open open = method.getAnnotation(Open.class);
    return new Endpoint(
        verb,
        plain,
        takes == null ? "application/json" : takes.value()[0],
        open != null ? Optional.empty() : Optional.of(method.getAnnotation(Needs.class).value()));
  }
}
