package org.tual.rules;

import java.io.IOException;
import java.io.InputStream;
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
  public static final List<String> TWINS = List.of(".fires.ttl", ".silent.ttl", ".unknown.ttl");

  /** The rules that come with Tual, from the class path; {@code index.txt} names the files. */
  public static RuleSet shipped() {
    return Shipped.RULES;
  }

  /** Read once; nobody changes a rule. */
  private static final class Shipped {
    static final RuleSet RULES = read();

    private static RuleSet read() {
      List<String> names = shippedText("index.txt").lines().filter(l -> !l.isBlank()).toList();
      Map<String, String> files = new TreeMap<>();
      names.forEach(name -> files.put(name, shippedText(name)));
      return new RuleSet(RuleSet.read(files, List.of()), profile(shippedText(PROFILE)));
    }
  }

  /** The three examples of a shipped rule, in the order of {@link #TWINS}. */
  public static List<String> shippedExamples(Rule rule) {
    String stem = rule.topic() + "/" + rule.id();
    return TWINS.stream().map(twin -> shippedText(stem + twin)).toList();
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
    try (Stream<Path> walk = Files.walk(root, 2)) {
      for (Path path : walk.filter(Files::isRegularFile).filter(RuleSet::isPart).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(files);
  }

  private static boolean isPart(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".rq") || name.endsWith(".ttl") || name.equals(PROFILE);
  }

  /**
   * The rules in these texts, named as in a folder: {@code <topic>/<id>.rq}, the three examples
   * beside it, and {@code profile.csv}.
   *
   * @throws RefusedRules if any rule is not allowed or lacks an example; then none is used
   */
  public static RuleSet of(Map<String, String> files) {
    Map<String, String> rules = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".rq")) {
            rules.put(name, text);
            problems.addAll(missingTwins(name, files));
          }
        });
    return new RuleSet(read(rules, problems), profile(files.get(PROFILE)));
  }

  private static List<Problem> missingTwins(String name, Map<String, String> files) {
    String stem = name.replaceFirst("\\.rq$", "");
    String id = stem.substring(stem.lastIndexOf('/') + 1);
    return TWINS.stream()
        .filter(twin -> !files.containsKey(stem + twin))
        .map(twin -> new Problem(name, 1, "The example " + id + twin + " is missing."))
        .toList();
  }

  private static Profile profile(String text) {
    return text == null
        ? new Profile(new TreeMap<>(), new TreeMap<>())
        : Profile.read(PROFILE, new StringReader(text));
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
