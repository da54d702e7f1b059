package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules for the scripts of the app that a browser would not tell, or too late. */
class ScriptsTest {
  private static final List<Script> ALL = Script.all();

  /** Ways past the policy, or past the library that draws the page. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\\.write"
              + "|\\beval\\(|new Function|\\bcssText\\b|setAttribute\\(\"(?:style|on)"
              + "|console\\.|debugger|https?://(?!www\\.w3\\.org|w3id\\.org)");

  private static final Pattern IN_MARKUP =
      Pattern.compile("\\sstyle=[\"'a-z]|\\son[A-Za-z]+=[\"'a-z]|href=[\"']javascript:");

  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import\\s*(?:([\\w$]+)\\s*,?\\s*)?(?:\\{([^}]*)\\}|\\*\\s*as\\s+\\w+)?\\s*(?:from\\s*)?\"([^\"]+)\"");

  private static final Pattern REEXPORT =
      Pattern.compile("export\\s*\\{([^}]*)\\}\\s*from\\s*\"([^\"]+)\"");

  private static final Pattern EXPORT =
      Pattern.compile(
          "export\\s+(default\\b|(?:async\\s+)?(?:function\\*?|const|let|class)\\s+([\\w$]+))");

  private static final Pattern LIST = Pattern.compile("export\\s*\\{([^}]*)\\}");

  /** Words in a text: the first one a capital, and another one after it. */
  private static final Pattern SENTENCE = Pattern.compile("^[A-Z][a-z]+ [A-Za-z]+.*");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:aria-label|title|placeholder|alt|label|caption|lead|act|text)=[\"']([^\"']*\\p{L}{2}[^\"']*)[\"']");

  @Test
  void areSmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Script script : ALL) {
      long lines = Files.readAllLines(script.file).size();
      if (lines > 150) {
        large.add(script.file + " has " + lines + " lines");
      }
    }
    assertThat(large).isEmpty();
  }

  @Test
  void setNoMarkupFromTextAndNoStyleOrHandlerInIt() {
    List<String> found = new ArrayList<>();
    for (Script script : ALL) {
      matches(FORBIDDEN, script.code).forEach(one -> found.add(script.file + ": " + one));
      for (String template : script.templates) {
        matches(IN_MARKUP, template).forEach(one -> found.add(script.file + ": " + one));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void holdNoWords() {
    List<String> found = new ArrayList<>();
    for (Script script : ALL) {
      for (String template : script.templates) {
        String words = template.replaceAll("<[^<>]*>", " ").replace("Tual", " ");
        if (Pattern.compile("\\p{L}{2}").matcher(words).find()) {
          found.add(script.file + ": " + words.strip());
        }
        matches(NAMED, template).forEach(one -> found.add(script.file + ": " + one));
      }
      script.texts.stream()
          .filter(text -> SENTENCE.matcher(text).matches())
          .forEach(text -> found.add(script.file + ": " + text));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void importWhatThereIs() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Script script : ALL) {
      Matcher wanted = IMPORT.matcher(script.code);
      while (wanted.find()) {
        check(script, wanted.group(1), wanted.group(2), wanted.group(3), missing);
      }
      Matcher passed = REEXPORT.matcher(script.code);
      while (passed.find()) {
        check(script, null, passed.group(1), passed.group(2), missing);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void onlyOneKnowsTheLibrary() {
    // the worker names what it keeps, and calls nothing of it
    assertThat(ALL.stream().filter(script -> script.code.contains("/vendor/")))
        .extracting(script -> script.file.getFileName().toString())
        .containsExactly("h.js", "sw.js");
  }

  private static void check(
      Script script, String main, String names, String from, List<String> missing)
      throws IOException {
    Path target = script.file.resolveSibling(from).normalize();
    if (!from.startsWith(".") || !Files.exists(target)) {
      missing.add(script.file + ": " + from);
      return;
    }
    Set<String> offered = exports(Files.readString(target));
    Set<String> asked = new HashSet<>(main == null ? Set.of() : Set.of("default"));
    for (String name : (names == null ? "" : names).split(",")) {
      asked.add(name.strip().split("\\s+as\\s+")[0]);
    }
    asked.remove("");
    asked.removeAll(offered);
    asked.forEach(name -> missing.add(script.file + ": " + name + " of " + from));
  }

  private static Set<String> exports(String code) {
    Set<String> names = new HashSet<>();
    Matcher one = EXPORT.matcher(code);
    while (one.find()) {
      names.add(one.group(2) == null ? "default" : one.group(2));
    }
    Matcher list = LIST.matcher(code);
    while (list.find()) {
      for (String name : list.group(1).split(",")) {
        String[] parts = name.strip().split("\\s+as\\s+");
        names.add(parts[parts.length - 1]);
      }
    }
    return names;
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group().strip()).toList();
  }
}
