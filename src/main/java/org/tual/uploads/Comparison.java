package org.tual.uploads;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tual.columns.ColumnMapping;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.intake.InputFile;
import org.tual.ledger.Ledger;

/** Which older list a new one follows, and what it says differently. */
public final class Comparison {
  private static final int MOST_LISTS = 100;
  private static final int KEPT = 4;
  private static final long MOST_ROWS = 400_000;
  private static final double ALIKE = 0.6;

  /** An older list, and how alike its headers are, from 0 to 1. */
  private record Alike(Upload upload, double how) {}

  private final Ledger ledger;
  private final Uploads uploads;
  private final UploadReader reader;

  /** The last few, since people turn pages. */
  private final Map<List<Object>, Changes> known =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Changes> eldest) {
          return size() > KEPT;
        }
      };

  public Comparison(Ledger ledger, Uploads uploads, UploadReader reader) {
    this.ledger = ledger;
    this.uploads = uploads;
    this.reader = reader;
  }

  /** Lists that count, other than this, the newest first. */
  public List<Upload> others(Upload upload) {
    return ledger.list("upload.counting", UploadRow.class, Map.of(), 0, MOST_LISTS).stream()
        .map(UploadRow::upload)
        .filter(other -> !other.id().equals(upload.id()))
        .toList();
  }

  /** The newest list that counts and has the same headers, nearly; empty where none has. */
  public Optional<Upload> older(Upload upload) {
    Set<String> own = headers(upload);
    return others(upload).stream()
        .filter(other -> other.createdAt().compareTo(upload.createdAt()) <= 0)
        .map(other -> new Alike(other, alike(own, headers(other))))
        .filter(other -> other.how() >= ALIKE)
        .max(
            Comparator.comparingDouble(Alike::how)
                .thenComparing(other -> other.upload().createdAt()))
        .map(Alike::upload);
  }

  private static double alike(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private Set<String> headers(Upload upload) {
    Set<String> headers = new HashSet<>();
    if (upload.proposal() != null) {
      for (FileMapping file : Uploads.mapping(uploads.text(upload.proposal()))) {
        for (SheetMapping sheet : file.sheets()) {
          sheet.columns().stream()
              .map(ColumnMapping::header)
              .filter(header -> !header.isEmpty())
              .forEach(headers::add);
        }
      }
    }
    return headers;
  }

  /**
   * What the newer list says differently.
   *
   * @throws Fixes.NotPossible where they have too many rows to be compared here
   */
  public Changes between(Upload older, Upload newer) {
    if (rows(older) + rows(newer) > MOST_ROWS) {
      throw new Fixes.NotPossible(
          "Together these lists have more than 400,000 rows, which is too much to compare here.");
    }
    List<Object> key = List.of(older.id(), older.version(), newer.id(), newer.version());
    synchronized (known) {
      Changes found = known.get(key);
      if (found == null) {
        found =
            Changes.between(
                reader.intake(older, step -> {}, problem -> {}).statements(),
                reader.intake(newer, step -> {}, problem -> {}).statements());
        known.put(key, found);
      }
      return found;
    }
  }

  private long rows(Upload upload) {
    return Objects.isNull(upload.summary())
        ? 0
        : reader.summary(upload).file().sheets().stream()
            .mapToLong(InputFile.SheetRead::rows)
            .sum();
  }
}
