package org.tual.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.assessment.Assessment;
import org.tual.assessment.SiteAssessment;
import org.tual.assessment.SiteAssessment.Band;

/**
 * A small map of the world with the sites on it, in the Equal Earth projection. A site without
 * coordinates is counted at the middle of its country. Land only: the map takes no side on borders.
 */
public final class MapPicture {
  public static final int WIDTH = EqualEarth.WIDTH;
  public static final int HEIGHT = EqualEarth.HEIGHT;
  private static final int MOST_DOTS = 600;

  /** One mark on the map: a site, or all sites of a country that have no coordinates. */
  public record Dot(double x, double y, double radius, Band band, String title, boolean country) {}

  /** One country: its sites by band, and how many of them have coordinates. */
  public record Row(String country, int sites, int placed, int[] bands) {}

  private final String land;
  private final List<Dot> dots = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int placed;
  private int nowhere;

  MapPicture(Assessment assessment) {
    land = outline();
    Map<String, double[]> middles = new HashMap<>();
    for (String[] line : Templates.table("centroids.csv")) {
      double latitude = Double.parseDouble(line[1]);
      middles.put(line[0], project(latitude, Double.parseDouble(line[2])));
    }
    Map<String, List<SiteAssessment>> byCountry = new TreeMap<>();
    for (SiteAssessment site : assessment.sites()) {
      byCountry.computeIfAbsent(site.country(), c -> new ArrayList<>()).add(site);
    }
    byCountry.forEach((country, sites) -> country(country, sites, middles.get(country)));
    rows.sort((x, y) -> Integer.compare(y.sites(), x.sites()));
    dots.sort(
        (x, y) -> {
          int byBand = y.band().compareTo(x.band());
          return byBand != 0 ? byBand : Double.compare(y.radius(), x.radius());
        });
    if (dots.size() > MOST_DOTS) {
      dots.subList(0, dots.size() - MOST_DOTS).clear();
    }
  }

  private void country(String code, List<SiteAssessment> sites, double[] middle) {
    Words words = new Words();
    int[] bands = new int[Band.values().length];
    int here = 0;
    Band worst = Band.E;
    int unplaced = 0;
    Map<String, Dot> spots = new TreeMap<>();
    for (SiteAssessment site : sites) {
      bands[site.band().ordinal()]++;
      if (site.latitude() != null && site.longitude() != null) {
        here++;
        double[] at = project(site.latitude(), site.longitude());
        Dot dot = new Dot(at[0], at[1], 5, site.band(), site.name(), false);
        spots.merge(at[0] + " " + at[1], dot, (x, y) -> x.band().compareTo(y.band()) <= 0 ? x : y);
      } else {
        unplaced++;
        worst = site.band().compareTo(worst) < 0 ? site.band() : worst;
      }
    }
    dots.addAll(spots.values());
    placed += here;
    rows.add(new Row(words.country(code), sites.size(), here, bands));
    if (unplaced > 0 && middle != null) {
      double radius = Math.min(17, 5 + 2.5 * StrictMath.log10(unplaced) * 1.6);
      String title = words.country(code) + ": " + words.count(unplaced, "site");
      dots.add(new Dot(middle[0], middle[1], tenth(radius), worst, title, true));
    } else if (unplaced > 0) {
      nowhere += unplaced;
    }
  }

  /** The outline of the land as an SVG path. */
  public String land() {
    return land;
  }

  /** Marks, the gravest last so that they lie on top. */
  public List<Dot> dots() {
    return dots;
  }

  /** Countries, the one with most sites first. */
  public List<Row> rows() {
    return rows;
  }

  /** Sites that have coordinates. */
  public int placed() {
    return placed;
  }

  /** Sites that are not on the map: neither coordinates nor a country. */
  public int nowhere() {
    return nowhere;
  }

  private static String outline() {
    StringBuilder path = new StringBuilder(32_000);
    for (String[] line : Templates.table("land.csv")) {
      String[] numbers = line[0].split(" ");
      for (int i = 0; i < numbers.length; i += 2) {
        double[] at = project(Double.parseDouble(numbers[i + 1]), Double.parseDouble(numbers[i]));
        path.append(i == 0 ? 'M' : 'L').append(at[0]).append(' ').append(at[1]);
      }
      path.append('Z');
    }
    return path.toString();
  }

  /** In tenths of a pixel. */
  private static double[] project(double latitude, double longitude) {
    double[] at = EqualEarth.project(latitude, longitude);
    return new double[] {tenth(at[0]), tenth(at[1])};
  }

  private static double tenth(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
