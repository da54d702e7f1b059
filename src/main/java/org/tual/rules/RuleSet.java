package org.tual.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tual.rules.RefusedRules.Problem;

/**
 * Rules and the profile that goes with them.
 *
 * @param rules in the order of ids, each id once
 */
public record RuleSet(List<Rule> rules, Profile profile) {
  private static final String SHIPPED = "/ontology/rules/";
  private static final String PROFILE = "profile.csv";

  /** The three examples that stand beside every rule. */
  static final List<String> TWINS = List.of(".fires.ttl", ".silent.ttl", ".unknown.ttl");

  /** The rules that come with Tual, from the class path; {@code index.txt} names the files. */
  public static RuleSet shipped() {
    List<String> names = shippedText("index.txt").lines().filter(l -> !l.isBlank()).toList();
    Map<String, String> files = new TreeMap<>();
    names.forEach(name -> files.put(name, shippedText(name)));
    try (Reader profile = new StringReader(shippedText(PROFILE))) {
      return new RuleSet(read(files, List.of()), Profile.read(PROFILE, profile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shippedText(String name) {
    try (InputStream in = RuleSet.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + SHIPPED + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules in a folder: {@code <topic>/<id>.rq} with their three examples beside them, and a
   * {@code profile.csv} if there is one.
   *
   * @throws RefusedRules if any rule is not allowed or lacks an example; then none is used
   */
  public static RuleSet load(Path root) {
    Map<String, String> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root, 2)) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".rq")).sorted().toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
        problems.addAll(missingTwins(path, name));
      }
      return new RuleSet(read(files, problems), profile(root.resolve(PROFILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> missingTwins(Path path, String name) {
    String stem = path.getFileName().toString().replaceFirst("\\.rq$", "");
    return TWINS.stream()
        .filter(twin -> !Files.isRegularFile(path.resolveSibling(stem + twin)))
        .map(twin -> new Problem(name, 1, "The example " + stem + twin + " is missing."))
        .toList();
  }

  private static Profile profile(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new Profile(new TreeMap<>(), new TreeMap<>());
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      return Profile.read(PROFILE, reader);
    }
  }

  private static List<Rule> read(Map<String, String> files, List<Problem> before) {
    Map<String, Rule> rules = new TreeMap<>();
    List<Problem> problems = new ArrayList<>(before);
    files.forEach(
        (name, text) -> {
          try {
            Rule rule = RuleReader.read(name, text);
            if (rules.put(rule.id(), rule) != null) {
              problems.add(new Problem(name, 1, "Another rule has the id " + rule.id() + "."));
            }
          } catch (RefusedRules e) {
            problems.addAll(e.problems());
          }
        });
    if (!problems.isEmpty()) {
      throw new RefusedRules(problems);
    }
    return List.copyOf(rules.values());
  }

  /**
   * These rules and another folder's, whose profile lines win.
   *
   * @throws RefusedRules if both have a rule of one id
   */
  public RuleSet with(RuleSet others) {
    Map<String, Rule> all = new TreeMap<>();
    rules.forEach(rule -> all.put(rule.id(), rule));
    for (Rule rule : others.rules) {
      if (all.put(rule.id(), rule) != null) {
        throw new RefusedRules(rule.id() + ".rq", 1, "Another rule has this id.");
      }
    }
    return new RuleSet(List.copyOf(all.values()), profile.with(others.profile));
  }

  /** The rule of this id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
