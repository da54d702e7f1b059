package org.tual.uploads;

import java.util.Locale;
import java.util.Set;

/** What is kept of the name that a sender gave a file. */
final class FileName {
  private static final Set<String> KNOWN =
      Set.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb");

  private FileName() {}

  /** The last part of a name, with nothing that a file system or a header could stumble over. */
  static String plain(String fileName) {
    String last = fileName.replace('\\', '/');
    last = last.substring(last.lastIndexOf('/') + 1);
    last = last.replaceAll("[\\p{Cntrl}\"*:<>?|]", "_").strip();
    last = last.startsWith(".") ? "_" + last.substring(1) : last;
    int dot = last.lastIndexOf('.');
    String end = dot < 0 ? "" : last.substring(dot);
    String start = dot < 0 ? last : last.substring(0, dot);
    int room = Math.max(1, 150 - end.length());
    return (start.isEmpty() ? "list" : start.substring(0, Math.min(room, start.length())))
        + (end.length() > 20 ? "" : end);
  }

  /** The ending of a plain name as it may stand in any file system, such as {@code .xlsx}. */
  static String ending(String plain) {
    String end = plain.substring(Math.max(0, plain.lastIndexOf('.')));
    return end.matches("\\.[A-Za-z0-9]{1,5}") ? end : "";
  }

  /** In place of the name of a list that was stopped, since a name may be that of a person. */
  static String unnamed(String plain) {
    String end = ending(plain).toLowerCase(Locale.ROOT);
    return "stopped-list" + (KNOWN.contains(end) ? end : "");
  }
}
