package org.tual.uploads;

import com.google.gson.Gson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tual.intake.Problem;

/**
 * How much of each upload could not be used. Worked out once for each summary, which is kept by its
 * hash and so never changes.
 */
public final class Faults {
  private static final int KEPT = 1_000;
  private static final Gson JSON = new Gson();

  private final Uploads uploads;
  private final Map<String, Integer> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
              return size() > KEPT;
            }
          });

  public Faults(Uploads uploads) {
    this.uploads = uploads;
  }

  /** Rows and cells that could not be used; remarks do not count. */
  public int of(Upload upload) {
    if (upload.summary() == null) {
      return 0;
    }
    Integer found = known.get(upload.summary());
    if (found == null) {
      found = count(uploads.text(upload.summary()));
      known.put(upload.summary(), found);
    }
    return found;
  }

  private static int count(String text) {
    return JSON.fromJson(text, UploadReader.Summary.class).kinds().stream()
        .filter(kind -> kind.severity() != Problem.Severity.NOTE)
        .mapToInt(ProblemKinds.Group::count)
        .sum();
  }
}
