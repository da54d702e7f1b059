package org.tual;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tual.web.Needs;
import org.tual.web.Open;

/** Holds the code to the table in {@code docs/architecture.md} and to its further rules. */
class ArchitectureTest {
  private static final String ROOT = "org.tual.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tual");

  private record Allowed(Set<String> packages, Set<String> libraries) {}

  private static Map<String, Allowed> table() throws IOException {
    Map<String, Allowed> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
      String[] cells = line.split("\\|", -1);
      boolean row = cells.length == 5 && !cells[1].contains("---") && !cells[1].contains("package");
      if (row) {
        table.put(cells[1].strip(), new Allowed(words(cells[2]), words(cells[3])));
      }
    }
    return table;
  }

  private static Set<String> words(String cell) {
    Set<String> words = new TreeSet<>();
    for (String word : cell.split(",")) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  @Test
  void dependenciesAreThoseOfTheTable() throws IOException {
    Map<String, Allowed> table = table();
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String own = type.getPackageName().substring(ROOT.length());
      Allowed allowed = table.get(own);
      assertThat(allowed).as("package %s stands in docs/architecture.md", own).isNotNull();
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (!allowed(own, target, allowed)) {
          violations.add(type.getName() + " -> " + target);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static boolean allowed(String own, String target, Allowed allowed) {
    if (target.isEmpty() || target.startsWith("java.")) {
      return true;
    }
    if (target.startsWith(ROOT)) {
      String other = target.substring(ROOT.length());
      return other.equals(own) || allowed.packages().contains(other);
    }
    return allowed.libraries().stream().anyMatch(target::startsWith);
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.tual.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void packagesAreOneLevelDeep() {
    assertThat(CLASSES)
        .allMatch(type -> !type.getPackageName().substring(ROOT.length()).contains("."));
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> empty = List.of("Impl", "Manager", "Helper", "Util", "Utils", "Service", "Dto");
    assertThat(CLASSES).noneMatch(type -> empty.stream().anyMatch(type.getSimpleName()::endsWith));
  }

  @Test
  void interfacesHaveMoreThanOneImplementationOrAreFunctions() {
    List<String> lonely = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      boolean plain = type.isInterface() && !type.isAnnotation();
      long methods =
          type.getMethods().stream()
              .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
              .count();
      if (plain && methods > 1 && type.getAllSubclasses().size() < 2) {
        lonely.add(type.getName());
      }
    }
    assertThat(lonely).isEmpty();
  }

  @Test
  void onlyAppReadsTheClockAndRandomIds() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getMethodCallsFromSelf()
          .forEach(
              call -> {
                String owner = call.getTargetOwner().getName();
                boolean clock =
                    call.getName().equals("now") && owner.startsWith("java.time.")
                        || owner.equals("java.time.Clock");
                boolean random =
                    call.getName().equals("randomUUID")
                        || owner.equals("java.lang.Math") && call.getName().equals("random");
                if ((clock || random) && !type.getPackageName().equals(ROOT + "app")) {
                  violations.add(type.getName() + " calls " + owner + "." + call.getName());
                }
              });
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void noJavaFileIsLongerThanThreeHundredLines() throws IOException {
    List<String> longFiles = new ArrayList<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        if (lines.count() > 300) {
          longFiles.add(file.toString());
        }
      }
    }
    assertThat(longFiles).isEmpty();
  }

  @Test
  void noSparqlTextStandsInJava() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      if (text.matches("(?s).*\"[^\"\\n]*(SELECT|CONSTRUCT|ASK)\\b[^\"\\n]*[{][^\"\\n]*\".*")) {
        found.add(file.toString());
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void onlyResourcesAndTheEdgesKnowHttpAndOnlyRowsAndTheLedgerKnowTables() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String own = type.getPackageName().substring(ROOT.length());
      String name = type.getName();
      boolean http = own.equals("web") || own.equals("app") || name.contains("Resource");
      boolean tables = own.equals("ledger") || name.endsWith("Row");
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        if (target.startsWith("jakarta.ws.rs") && !http) {
          violations.add(name + " -> " + target);
        }
        if (target.startsWith("jakarta.persistence") && !tables) {
          violations.add(name + " -> " + target);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void everyHttpMethodDeclaresAPermissionOrSaysWhyItIsOpen() {
    Set<String> open = new TreeSet<>();
    Set<String> undeclared = new TreeSet<>();
    int methods = 0;
    for (JavaClass type : CLASSES) {
      for (JavaMethod method : type.getMethods()) {
        boolean http =
            method.getAnnotations().stream()
                .anyMatch(one -> one.getRawType().isAnnotatedWith(HttpMethod.class));
        if (http) {
          methods++;
          boolean needs = method.isAnnotatedWith(Needs.class);
          if (method.isAnnotatedWith(Open.class)) {
            open.add(type.getSimpleName() + "." + method.getName());
          } else if (!needs) {
            undeclared.add(method.getFullName());
          }
        }
      }
    }
    assertThat(methods).isGreaterThan(30);
    assertThat(undeclared).isEmpty();
    assertThat(open)
        .containsExactlyInAnyOrder(
            "SessionResource.in",
            "SessionResource.first",
            "SessionResource.password",
            "ProviderResource.ways",
            "ProviderResource.leave",
            "ProviderResource.bind",
            "ProviderResource.back",
            "OwnCaseResource.all",
            "OwnCaseResource.erase");
  }
}
