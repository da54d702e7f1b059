package org.tual.outreach;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Where help is, as the help pages show it.
 *
 * @param places that have some, to choose from
 * @param at the help of a place by its id and a language
 */
public record Help(Supplier<List<Place>> places, BiFunction<String, String, List<Line>> at) {
  private static final Set<String> KINDS =
      Set.of("UNION", "NGO", "FAITH", "HELPLINE", "SHELTER", "EMBASSY", "INSPECTORATE", "OTHER");

  /** A place that people choose. */
  public record Place(String id, String name) {}

  /**
   * Somebody who helps. A safe place to stay has neither telephone nor address, only who leads
   * there.
   *
   * @param kind as in the words of the pages
   * @param checkedOn day on which somebody last reached it, ISO 8601
   * @param old whether that is too long ago to rely on
   */
  public record Line(
      String name,
      String kind,
      String languages,
      String hours,
      String phone,
      String web,
      String through,
      String checkedOn,
      boolean old) {}

  /** No help is known. */
  public static Help none() {
    return new Help(List::of, (place, language) -> List.of());
  }

  /**
   * By a table with the columns {@code place}, {@code name}, {@code kind}, {@code languages},
   * {@code hours}, {@code phone}, {@code web}, {@code through} and {@code checked}.
   *
   * @param oldest before this day somebody reached it too long ago
   * @throws IllegalArgumentException where it is no such table
   */
  public static Help read(Reader table, Supplier<LocalDate> oldest) {
    Map<String, List<Map<String, String>>> byPlace = new LinkedHashMap<>();
    for (Map<String, String> line : Table.read(table)) {
      line(line, LocalDate.EPOCH);
      byPlace
          .computeIfAbsent(Table.cell(line, "place"), same -> new ArrayList<>())
          .add(Map.copyOf(line));
    }
    List<Place> places = byPlace.keySet().stream().map(name -> new Place(name, name)).toList();
    return new Help(
        () -> places,
        (place, language) ->
            byPlace.getOrDefault(place, List.of()).stream()
                .map(line -> line(line, oldest.get()))
                .toList());
  }

  private static Line line(Map<String, String> line, LocalDate oldest) {
    String kind = Table.cell(line, "kind");
    String phone = Table.cell(line, "phone");
    String web = Table.cell(line, "web");
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("there is no kind of help " + kind);
    }
    if (kind.equals("SHELTER") && !(phone + web).isEmpty()) {
      throw new IllegalArgumentException("a shelter has neither telephone nor web, only through");
    }
    if (!web.isEmpty() && !web.matches("https?://[^\\s]+")) {
      throw new IllegalArgumentException("\"" + web + "\" is no address of the web");
    }
    LocalDate checked = Table.day(Table.cell(line, "checked"));
    return new Line(
        Table.cell(line, "name"),
        kind,
        Table.cell(line, "languages"),
        Table.cell(line, "hours"),
        phone,
        web,
        Table.cell(line, "through"),
        checked.toString(),
        checked.isBefore(oldest));
  }
}
