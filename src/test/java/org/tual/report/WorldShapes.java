package org.tual.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tual.reference.Countries;
import org.tual.reference.Country;

/**
 * Makes {@code data/world.json} of the web app from {@code countries-110m.json} of the npm package
 * world-atlas: each country as a path in the Equal Earth projection, in whole pixels, and as dots
 * those that are too small to have one. What has no code of its own in ISO 3166-1 is drawn with the
 * country whose code covers it there.
 */
final class WorldShapes {
  /** Numbers in the file for each pixel of the picture. */
  static final int PARTS = 1;

  /** Nobody lives there, or it is cut off the picture. */
  private static final Set<String> LEFT_OUT = Set.of("AQ", "BV", "HM", "TF", "GS", "IO", "UM");

  private static final Map<String, String> WITHOUT_CODE =
      Map.of("Kosovo", "XK", "N. Cyprus", "CY", "Somaliland", "SO");

  /** Smaller rings than this would be a speck, in square pixels. */
  private static final double LEAST_AREA = 5;

  /** How far a line may run beside its point, in pixels. */
  private static final double MOST_OFF = 1.2;

  private final JsonObject topology;
  private final List<List<double[]>> arcs = new ArrayList<>();

  private WorldShapes(JsonObject topology) {
    this.topology = topology;
    JsonObject transform = topology.getAsJsonObject("transform");
    double[] scale = pair(transform.getAsJsonArray("scale"));
    double[] move = pair(transform.getAsJsonArray("translate"));
    for (JsonElement arc : topology.getAsJsonArray("arcs")) {
      List<double[]> points = new ArrayList<>();
      double x = 0;
      double y = 0;
      for (JsonElement step : arc.getAsJsonArray()) {
        double[] by = pair(step.getAsJsonArray());
        x += by[0];
        y += by[1];
        points.add(new double[] {x * scale[0] + move[0], y * scale[1] + move[1]});
      }
      arcs.add(simpler(points));
    }
  }

  /**
   * The arc without points that nobody would miss (Douglas and Peucker). Neighbours share their
   * arcs, so that no gap opens between them.
   */
  private static List<double[]> simpler(List<double[]> arc) {
    if (arc.size() < 3) {
      return arc;
    }
    double[] first = at(arc.get(0));
    double[] last = at(arc.get(arc.size() - 1));
    int far = 0;
    double most = 0;
    for (int i = 1; i < arc.size() - 1; i++) {
      double off =
          Line2D.ptSegDist(
              first[0], first[1], last[0], last[1], at(arc.get(i))[0], at(arc.get(i))[1]);
      if (off > most) {
        most = off;
        far = i;
      }
    }
    List<double[]> kept = new ArrayList<>();
    if (most <= MOST_OFF) {
      kept.add(arc.get(0));
    } else {
      kept.addAll(simpler(arc.subList(0, far + 1)));
      kept.remove(kept.size() - 1);
      kept.addAll(simpler(arc.subList(far, arc.size())));
      return kept;
    }
    kept.add(arc.get(arc.size() - 1));
    return kept;
  }

  private static double[] at(double[] degrees) {
    return EqualEarth.project(degrees[1], degrees[0]);
  }

  /** Arguments: the file of world-atlas, the file to write. */
  public static void main(String[] arguments) throws IOException {
    String json = Files.readString(Path.of(arguments[0]));
    WorldShapes shapes = new WorldShapes(JsonParser.parseString(json).getAsJsonObject());
    Files.writeString(Path.of(arguments[1]), shapes.made());
  }

  private static double[] pair(JsonArray two) {
    return new double[] {two.get(0).getAsDouble(), two.get(1).getAsDouble()};
  }

  private static int[] parts(double latitude, double longitude) {
    double[] at = EqualEarth.project(latitude, longitude);
    return new int[] {(int) Math.round(at[0] * PARTS), (int) Math.round(at[1] * PARTS)};
  }

  private String made() {
    Map<String, int[]> middles = new TreeMap<>();
    for (String[] line : Templates.table("centroids.csv")) {
      middles.put(line[0], parts(Double.parseDouble(line[1]), Double.parseDouble(line[2])));
    }
    Map<String, String> paths = paths();
    StringBuilder out = new StringBuilder(70_000);
    out.append("{\"width\":" + EqualEarth.WIDTH + ",\"height\":" + EqualEarth.HEIGHT);
    out.append(",\"scale\":" + PARTS + ",\n\"shapes\":[\n");
    List<String> lines = new ArrayList<>();
    paths.forEach((code, path) -> lines.add(line(code, middles.get(code), ",\"" + path + "\"")));
    out.append(String.join(",\n", lines)).append("],\n\"dots\":[\n");
    lines.clear();
    for (Country country : Countries.shipped().all()) {
      String code = country.alpha2();
      if (!paths.containsKey(code) && middles.containsKey(code) && !LEFT_OUT.contains(code)) {
        lines.add(line(code, middles.get(code), ""));
      }
    }
    return out.append(String.join(",\n", lines)).append("]}\n").toString();
  }

  private static String line(String code, int[] at, String more) {
    return "[\"" + code + "\"," + at[0] + "," + at[1] + more + "]";
  }

  private Map<String, String> paths() {
    Map<String, String> paths = new TreeMap<>();
    JsonObject objects = topology.getAsJsonObject("objects").getAsJsonObject("countries");
    for (JsonElement element : objects.getAsJsonArray("geometries")) {
      JsonObject geometry = element.getAsJsonObject();
      String code = code(geometry);
      if (!LEFT_OUT.contains(code) || code.equals("TF")) {
        paths.merge(code, path(geometry), (one, other) -> one + other);
      }
    }
    return paths;
  }

  private static String code(JsonObject geometry) {
    if (geometry.has("id")) {
      return Countries.shipped().find(geometry.get("id").getAsString()).orElseThrow().alpha2();
    }
    return WITHOUT_CODE.get(geometry.getAsJsonObject("properties").get("name").getAsString());
  }

  private String path(JsonObject geometry) {
    List<List<int[]>> rings = new ArrayList<>();
    for (JsonElement part : geometry.getAsJsonArray("arcs")) {
      if (geometry.get("type").getAsString().equals("Polygon")) {
        rings.addAll(drawn(ring(part.getAsJsonArray())));
      } else {
        part.getAsJsonArray().forEach(ring -> rings.addAll(drawn(ring(ring.getAsJsonArray()))));
      }
    }
    rings.sort((one, other) -> Double.compare(area(other), area(one)));
    StringBuilder path = new StringBuilder();
    for (List<int[]> ring : rings) {
      if (path.length() == 0 || area(ring) >= LEAST_AREA) {
        draw(ring, path);
      }
    }
    return path.toString();
  }

  /** Longitudes go on beyond 180 degrees where a ring crosses that line. */
  private List<double[]> ring(JsonArray numbers) {
    List<double[]> points = new ArrayList<>();
    double turn = 0;
    double before = Double.NaN;
    for (JsonElement number : numbers) {
      int at = number.getAsInt();
      List<double[]> arc = arcs.get(at < 0 ? ~at : at);
      for (int i = 0; i < arc.size(); i++) {
        double[] point = arc.get(at < 0 ? arc.size() - 1 - i : i);
        turn -= Math.abs(point[0] - before) > 180 ? Math.copySign(360, point[0] - before) : 0;
        before = point[0];
        points.add(new double[] {point[0] + turn, point[1]});
      }
    }
    return points;
  }

  /** The parts of a ring that lie on the picture. */
  private static List<List<int[]>> drawn(List<double[]> ring) {
    List<List<int[]>> parts = new ArrayList<>();
    for (int shift = -360; shift <= 360; shift += 360) {
      List<double[]> moved = new ArrayList<>();
      for (double[] point : ring) {
        moved.add(new double[] {point[0] + shift, point[1]});
      }
      List<int[]> part = points(cut(cut(moved, 1), -1));
      if (part.size() > 2) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Cuts off what lies beyond 180 degrees on one side (Sutherland and Hodgman). */
  private static List<double[]> cut(List<double[]> ring, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] here = ring.get(i);
      double[] next = ring.get((i + 1) % ring.size());
      boolean inside = here[0] * side <= 180;
      if (inside) {
        kept.add(here);
      }
      if (inside != next[0] * side <= 180) {
        double part = (180.0 * side - here[0]) / (next[0] - here[0]);
        kept.add(new double[] {180.0 * side, here[1] + part * (next[1] - here[1])});
      }
    }
    return kept;
  }

  private static List<int[]> points(List<double[]> ring) {
    List<int[]> points = new ArrayList<>();
    for (double[] degrees : ring) {
      int[] point = parts(degrees[1], degrees[0]);
      int[] last = points.isEmpty() ? new int[] {-1, -1} : points.get(points.size() - 1);
      if (point[0] != last[0] || point[1] != last[1]) {
        points.add(point);
      }
    }
    return points;
  }

  private static double area(List<int[]> ring) {
    long twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      int[] here = ring.get(i);
      int[] next = ring.get((i + 1) % ring.size());
      twice += (long) here[0] * next[1] - (long) next[0] * here[1];
    }
    return Math.abs(twice / 2.0);
  }

  private static void draw(List<int[]> ring, StringBuilder path) {
    int[] here = ring.get(0);
    path.append('M').append(here[0]).append(' ').append(here[1]).append('l');
    for (int i = 1; i < ring.size(); i++) {
      int[] next = ring.get(i);
      path.append(i == 1 ? "" : " ").append(next[0] - here[0]);
      path.append(' ').append(next[1] - here[1]);
      here = next;
    }
    path.append('z');
  }
}
