package org.tual.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * Writes a log as two files that can be checked without the server: the events as NDJSON, one
 * {@link Entry#line} each, and beside it the signed checkpoints, smallest first, with an empty line
 * between two. The newest checkpoint should be of the size exported, since events after it are not
 * signed yet.
 */
public final class LogExport {
  private static final String EVENTS = ".ndjson";
  private static final String CHECKPOINTS = ".checkpoints";

  private LogExport() {}

  /** Where the checkpoints of an export lie: {@code x.checkpoints} beside {@code x.ndjson}. */
  public static Path checkpointsOf(Path events) {
    String name = events.getFileName().toString();
    String stem = name.endsWith(EVENTS) ? name.substring(0, name.length() - EVENTS.length()) : name;
    return events.resolveSibling(stem + CHECKPOINTS);
  }

  /**
   * Writes all events; holds one at a time.
   *
   * @throws IOException where they cannot be written
   */
  public static void events(Iterator<Entry> entries, OutputStream out) throws IOException {
    while (entries.hasNext()) {
      out.write(entries.next().bytes());
      out.write('\n');
    }
  }

  /**
   * Writes all checkpoints; holds one at a time.
   *
   * @param notes from {@link Checkpoint#sign}, smallest first
   * @throws IOException where they cannot be written
   */
  public static void checkpoints(Iterator<String> notes, OutputStream out) throws IOException {
    boolean first = true;
    while (notes.hasNext()) {
      if (!first) {
        out.write('\n');
      }
      out.write(notes.next().getBytes(StandardCharsets.UTF_8));
      first = false;
    }
  }
}
