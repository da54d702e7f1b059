package org.tual.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The app on the phone: its files, and what its worker keeps for places without a connection. */
final class Shell {
  static final Path FIELD = Path.of("src/main/webapp/field");

  private static final Path WEB = Path.of("src/main/webapp");
  private static final Path WORDS = Path.of("src/main/resources/i18n");
  private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"/([^\"]+)\"");
  private static final Pattern LATER = Pattern.compile("import\\(\"(\\.[^\"]+)\"\\)");
  private static final Pattern LIST = Pattern.compile("(?s)const SHELL = \\[(.*?)\\];");

  private Shell() {}

  /** What comes before anybody can do anything: the sign-in and the PIN. */
  static Set<Path> first() {
    Set<Path> files = new TreeSet<>();
    try {
      files.add(FIELD.resolve("index.html"));
      Matcher linked = LINKED.matcher(Files.readString(FIELD.resolve("index.html")));
      while (linked.find()) {
        FirstView.follow(WEB.resolve(linked.group(1)), files);
      }
      files.add(WORDS.resolve("en/field.properties"));
      files.add(WORDS.resolve("languages.csv"));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first view, and what comes while the PIN is typed or when it is needed. */
  static Set<Path> whole() {
    Set<Path> files = new TreeSet<>(first());
    try {
      int before = 0;
      while (before < files.size()) {
        before = files.size();
        for (Path file : List.copyOf(files)) {
          if (file.startsWith(FIELD) && file.toString().endsWith(".js")) {
            later(file, files);
          }
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void later(Path file, Set<Path> files) throws IOException {
    Matcher later = LATER.matcher(Files.readString(file));
    while (later.find()) {
      FirstView.follow(file.resolveSibling(later.group(1)).normalize(), files);
    }
  }

  /** What the worker of the phone names, as files. */
  static List<Path> kept() {
    try {
      Matcher list = LIST.matcher(Files.readString(FIELD.resolve("sw.js")));
      list.find();
      return Pattern.compile("\"([^\"]+)\"")
          .matcher(list.group(1))
          .results()
          .map(one -> file(one.group(1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String address) {
    if (address.equals("/field/")) {
      return FIELD.resolve("index.html");
    }
    if (address.equals("/messages/")) {
      return WORDS.resolve("languages.csv");
    }
    return address.startsWith("/messages/")
        ? WORDS.resolve(address.substring("/messages/".length()) + ".properties")
        : WEB.resolve(address.substring(1));
  }
}
