package org.tual.atlas;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tual.spreadsheet.SafeText;
import org.tual.web.Halt;
import org.tual.web.ProblemType;

/** The places of a chain as a list: filtered, as a page or as a CSV file. */
final class PlaceList {
  private static final String HEADER =
      "name,site,country,kind,step,way_to_buyer,band,reason,products\n";

  private final ChainNet net;

  PlaceList(ChainNet net) {
    this.net = net;
  }

  /**
   * Places that fit.
   *
   * @param wanted country, band and step by name, each with one value; other names are refused
   * @param words must stand in the name, in any case; may be empty
   */
  List<Place> fitting(Map<String, String> wanted, String words) {
    wanted.keySet().stream()
        .filter(name -> !List.of("country", "band", "step").contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new Halt(
                  ProblemType.NOT_VALID, "Places are filtered by country, band, step and q.");
            });
    String lower = words.toLowerCase(Locale.ROOT);
    List<Place> places = new ArrayList<>();
    for (int number = 1; number < net.size(); number++) {
      Place place = net.place(number);
      if (fits(wanted.get("country"), place.country())
          && fits(wanted.get("band"), place.band())
          && fits(wanted.get("step"), place.step() < 0 ? "" : String.valueOf(place.step()))
          && place.name().toLowerCase(Locale.ROOT).contains(lower)) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean fits(String wanted, String value) {
    return wanted == null || wanted.equals(value);
  }

  /** The list as CSV after RFC 4180, with text that a spreadsheet program could run made safe. */
  static void csv(List<Place> places, Writer csv) throws IOException {
    csv.write(HEADER);
    for (Place place : places) {
      line(
          csv,
          place.name(),
          place.site(),
          place.country(),
          place.kind(),
          place.step() < 0 ? "" : String.valueOf(place.step()),
          place.linked() ? "linked" : "not stated",
          place.band(),
          place.reason(),
          place.products());
    }
  }

  /** The ways of a place as CSV, one stop a line. */
  static void csv(Trace trace, Writer csv) throws IOException {
    csv.write("way,stop,name,site,country,band,link_to_next,product_to_next\n");
    for (int way = 0; way < trace.routes().size(); way++) {
      List<Trace.Stop> stops = trace.routes().get(way);
      for (int at = 0; at < stops.size(); at++) {
        Trace.Stop stop = stops.get(at);
        line(
            csv,
            String.valueOf(way + 1),
            String.valueOf(at + 1),
            stop.place().name(),
            stop.place().site(),
            stop.place().country(),
            stop.place().band(),
            stop.status(),
            stop.product());
      }
    }
  }

  private static void line(Writer csv, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      csv.append(i == 0 ? "" : ",").append(SafeText.csvField(cells[i]));
    }
    csv.append('\n');
  }
}
