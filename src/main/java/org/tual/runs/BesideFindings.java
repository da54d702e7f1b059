package org.tual.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.replies.Release;
import org.tual.replies.Releases;
import org.tual.replies.Reply;
import org.tual.web.Page;

/**
 * What stands beside findings that were released to their supplier: until when a reply is expected,
 * and the newest reply with its date. A report is sealed, so these are no columns of it.
 */
final class BesideFindings {
  private BesideFindings() {}

  /** The same page; rows of released findings have more members. */
  static Page<Map<String, String>> add(Page<Map<String, String>> page, Releases releases) {
    List<String> fingerprints = page.items().stream().map(row -> row.get("fingerprint")).toList();
    Map<String, Release> newest = releases.newest(fingerprints);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : page.items()) {
      Release release = newest.get(row.get("fingerprint"));
      rows.add(release == null ? row : with(row, release));
    }
    return new Page<>(rows, page.first(), page.total());
  }

  private static Map<String, String> with(Map<String, String> row, Release release) {
    Map<String, String> more = new LinkedHashMap<>(row);
    more.put("release", release.id());
    more.put("release_state", release.state().name());
    more.put("reply_until", release.until());
    more.put("replies", String.valueOf(release.replies().size()));
    if (!release.replies().isEmpty()) {
      Reply last = release.replies().get(release.replies().size() - 1);
      more.put("reply_stance", last.stance().name());
      more.put("reply_words", last.words());
      more.put("replied_at", last.repliedAt());
      more.put("reply_late", String.valueOf(last.late()));
    }
    return more;
  }
}
