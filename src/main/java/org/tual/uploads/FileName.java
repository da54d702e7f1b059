package org.tual.uploads;

/** What is kept of the name that a sender gave a file. */
final class FileName {
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
}
