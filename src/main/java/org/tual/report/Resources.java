package org.tual.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that the report ships with: templates, style, outlines, fonts. */
final class Resources {
  private Resources() {}

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The rows below the header of one of our own tables, whose cells hold no comma. */
  static List<String[]> table(String name) {
    return text(name).lines().skip(1).map(line -> line.split(",")).toList();
  }

  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The report's own file " + name + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The report's own file " + name + " cannot be read.", e);
    }
  }
}
