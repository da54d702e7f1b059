package org.tual.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser fetches for the first view of a page: files of the web app, and areas of words.
 */
final class FirstView {
  private static final Path WEB = Path.of("src/main/webapp");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import|export)[^\"';]*\"(\\.[^\"]+)\"");
  private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"/([^\"]+)\"");
  private static final Pattern SHEET = Pattern.compile("useSheet\\(\"(\\w+)\"\\)");

  private FirstView() {}

  /** Files that every page begins with. */
  static Set<Path> frame() throws IOException {
    Set<Path> files = new TreeSet<>();
    Path index = WEB.resolve("index.html");
    files.add(index);
    Matcher linked = LINKED.matcher(Files.readString(index));
    while (linked.find()) {
      follow(WEB.resolve(linked.group(1)), files);
    }
    return files;
  }

  /** Files of a page besides those of the frame. */
  static Set<Path> of(Pages.Page page) throws IOException {
    Set<Path> files = new TreeSet<>(frame());
    follow(Pages.APP.resolve("pages/" + page.file() + ".js"), files);
    files.removeAll(frame());
    return files;
  }

  /** Areas of words that the table of routes names for a page; for none, those of the frame. */
  static List<String> words(String page) throws IOException {
    String name = page.isEmpty() ? "\"\"" : page;
    Matcher row =
        Pattern.compile("(?m)^  " + name + ": \\[([^\\]]*)\\],$")
            .matcher(Files.readString(Pages.APP.resolve("routes.js")));
    List<String> areas = new ArrayList<>();
    if (row.find()) {
      Pattern.compile("\"(\\w+)\"")
          .matcher(row.group(1))
          .results()
          .forEach(area -> areas.add(area.group(1)));
    }
    return areas;
  }

  static void follow(Path file, Set<Path> into) throws IOException {
    if (!into.add(file) || !file.toString().endsWith(".js")) {
      return;
    }
    String code = Files.readString(file);
    Matcher wanted = IMPORT.matcher(code);
    while (wanted.find()) {
      follow(file.resolveSibling(wanted.group(1)).normalize(), into);
    }
    Matcher sheet = SHEET.matcher(code);
    while (sheet.find()) {
      into.add(WEB.resolve("css/" + sheet.group(1) + ".css"));
    }
  }
}
