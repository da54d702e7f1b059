package org.tual.checklists;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The checklists that come with Tual, from {@code ontology/checklists} on the class path. */
public final class ShippedChecklists {
  private static final String FOLDER = "/ontology/checklists/";

  private ShippedChecklists() {}

  private static final class Read {
    static final List<Checklist> ALL = read();
  }

  /** Every version of every checklist, in the order of {@code index.csv}. */
  public static List<Checklist> all() {
    return Read.ALL;
  }

  /**
   * What is asked at a place: the general questions first, then those of its kind, then papers and
   * the guide for interviews. Of several versions the newest.
   *
   * @param kind local name of the kind of site, for example {@code Vessel}; {@code Recruiter} for
   *     the office of a recruiter
   * @param housed whether the employer or a recruiter houses people there
   */
  public static List<Checklist> forVisit(String kind, boolean housed) {
    return newest().stream()
        .filter(one -> one.use() != Checklist.Use.COMMUNITY)
        .filter(
            one ->
                one.fits(kind)
                    || housed && one.fits("Dormitory")
                    || one.use() != Checklist.Use.QUESTIONS)
        .sorted(Comparator.comparing(Checklist::use))
        .toList();
  }

  private static List<Checklist> newest() {
    return all().stream()
        .filter(
            one ->
                all().stream()
                    .noneMatch(
                        other ->
                            other.id().equals(one.id())
                                && Integer.parseInt(other.version())
                                    > Integer.parseInt(one.version())))
        .toList();
  }

  private static List<Checklist> read() {
    List<Checklist> all = new ArrayList<>();
    rows("index.csv")
        .forEach(
            row -> {
              String text = text(row.get("id") + "-" + row.get("version") + ".csv");
              all.add(
                  new Checklist(
                      row.get("id"),
                      row.get("version"),
                      LocalDate.parse(row.get("date")),
                      Checklist.Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
                      Set.copyOf(ChecklistFile.words(row.get("kinds"))),
                      row.get("title"),
                      row.get("about"),
                      ChecklistFile.read(text),
                      ChecklistFile.sha256(text)));
            });
    return List.copyOf(all);
  }

  static List<Map<String, String>> rows(String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text(name)))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  private static String text(String name) {
    try (InputStream in = ShippedChecklists.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
