package org.tual.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged regions of a sheet, which stand behind its rows: the rows are skipped as bytes,
 * which costs a fraction of parsing them.
 */
final class XlsxMerges {
  private static final byte[] END_OF_ROWS = {'s', 'h', 'e', 'e', 't', 'D', 'a', 't', 'a', '>'};
  private static final Pattern AREA =
      Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7}):([A-Za-z]{1,3})([0-9]{1,7})");
  private static final Pattern MERGE =
      Pattern.compile("<(?:\\w+:)?mergeCell\\s[^<>]*?ref=[\"']([^\"'<>]{1,40})[\"']");
  private static final int OVERLAP = 400;

  private XlsxMerges() {}

  /** Reads to the end of the part and closes it; stops early beyond the allowed number. */
  static List<MergedRegions.Region> read(InputStream part, int max) {
    List<MergedRegions.Region> regions = new ArrayList<>();
    try (part) {
      byte[] buffer = new byte[1 << 16];
      int seen = 0;
      StringBuilder tail = null;
      for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
        int from = 0;
        while (tail == null && from < n) {
          byte b = buffer[from++];
          seen = b == END_OF_ROWS[seen] ? seen + 1 : b == END_OF_ROWS[0] ? 1 : 0;
          if (seen == END_OF_ROWS.length) {
            // an opening tag without attributes looks the same; a region before it does no harm
            tail = new StringBuilder();
          }
        }
        if (tail != null) {
          appendAscii(tail, buffer, from, n);
          if (!collect(tail, regions, max)) {
            return regions;
          }
        }
      }
    } catch (IOException e) {
      throw Refusal.BROKEN_WORKBOOK.of("a part of it cannot be unpacked");
    }
    return regions;
  }

  private static void appendAscii(StringBuilder tail, byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] != 0) {
        tail.append((char) (buffer[i] & 0x7F));
      }
    }
  }

  private static boolean collect(StringBuilder tail, List<MergedRegions.Region> regions, int max) {
    Matcher merge = MERGE.matcher(tail);
    int done = 0;
    while (merge.find()) {
      done = merge.end();
      MergedRegions.Region region = region(merge.group(1));
      if (region != null) {
        regions.add(region);
      }
      if (regions.size() > max) {
        return false;
      }
    }
    tail.delete(0, Math.max(done, tail.length() - OVERLAP));
    return true;
  }

  private static MergedRegions.Region region(String reference) {
    Matcher area = AREA.matcher(reference);
    if (!area.matches()) {
      return null;
    }
    return new MergedRegions.Region(
        Integer.parseInt(area.group(2)) - 1,
        Integer.parseInt(area.group(4)) - 1,
        column(area.group(1)),
        column(area.group(3)));
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + (letters.charAt(i) | 0x20) - 'a' + 1;
    }
    return column - 1;
  }
}
