package org.tual.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One script of the app, taken apart as far as the checks need it: its code without comments, its
 * texts, and its templates of markup, in which {@link #HOLE} stands for what is put in.
 */
final class Script {
  /** What stands in a template where a value goes. */
  static final char HOLE = '\u25cb';

  private static final String BEFORE_A_PATTERN = "(,=:[!&|?{};+\n";

  final Path file;
  final List<String> texts = new ArrayList<>();
  final List<String> templates = new ArrayList<>();
  final String code;

  private final String source;
  private int at;

  Script(Path file, String source) {
    this.file = file;
    this.source = source;
    StringBuilder kept = new StringBuilder();
    read(kept, '\0');
    this.code = kept.toString();
  }

  /** All of the app and of the one on the phone, without the libraries of others. */
  static List<Script> all() {
    List<Script> all = new ArrayList<>(in(Pages.APP));
    all.addAll(in(Shell.FIELD));
    return all;
  }

  private static List<Script> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Script> all = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).sorted().toList()) {
        all.add(new Script(file, Files.readString(file)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads code to its end, or to the brace that closes the hole of a template. */
  private void read(StringBuilder kept, char end) {
    int open = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == end && open == 0) {
        return;
      }
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (source.startsWith("//", at)) {
        skipTo("\n");
      } else if (source.startsWith("/*", at)) {
        skipTo("*/");
        at += 2;
      } else if (c == '"' || c == '\'') {
        quoted(kept, c);
      } else if (c == '`') {
        template(kept);
      } else if (c == '/' && pattern(kept)) {
        quoted(new StringBuilder(), '/');
        texts.remove(texts.size() - 1);
        kept.append("/pattern/");
      } else {
        kept.append(c);
        at++;
      }
    }
  }

  private void skipTo(String end) {
    int found = source.indexOf(end, at);
    at = found < 0 ? source.length() : found;
  }

  private static boolean pattern(StringBuilder kept) {
    String before = kept.toString().stripTrailing();
    return before.isEmpty()
        || BEFORE_A_PATTERN.indexOf(before.charAt(before.length() - 1)) >= 0
        || before.endsWith("return")
        || before.endsWith("=>");
  }

  private void quoted(StringBuilder kept, char quote) {
    int from = ++at;
    boolean inClass = false;
    while (at < source.length() && (inClass || source.charAt(at) != quote)) {
      char c = source.charAt(at);
      inClass = quote == '/' && (c == '[' || inClass && c != ']');
      at += c == '\\' ? 2 : 1;
    }
    String text = source.substring(from, Math.min(at, source.length()));
    at++;
    texts.add(text);
    kept.append('"').append(text).append('"');
  }

  private void template(StringBuilder kept) {
    boolean markup = kept.toString().endsWith("html");
    StringBuilder own = new StringBuilder();
    at++;
    kept.append('`');
    while (at < source.length() && source.charAt(at) != '`') {
      if (source.startsWith("${", at)) {
        own.append(HOLE);
        kept.append("${");
        at += 2;
        read(kept, '}');
        kept.append('}');
        at++;
      } else {
        own.append(source.charAt(at));
        kept.append(source.charAt(at));
        at++;
      }
    }
    at++;
    kept.append('`');
    (markup ? templates : texts).add(own.toString());
  }
}
