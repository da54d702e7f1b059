package org.tual.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tual.supplychain.Folding;

/**
 * A side made ready to be compared.
 *
 * @param names forms of its own names
 * @param companies forms of the names of its operator and owners
 * @param units that its own names give
 * @param city folded
 * @param postcode without blanks
 * @param address folded, in Latin letters
 * @param latitude degrees; NaN where not known
 * @param longitude degrees; NaN where not known
 */
record Known(
    Side side,
    List<NameForm> names,
    List<NameForm> companies,
    Set<String> units,
    String city,
    String postcode,
    String address,
    double latitude,
    double longitude) {
  static Known of(Side side) {
    List<NameForm> names = forms(side.names());
    Set<String> units = new TreeSet<>();
    names.forEach(form -> units.addAll(form.units()));
    double latitude = degrees(side.latitude(), 90);
    double longitude = degrees(side.longitude(), 180);
    boolean placed = !Double.isNaN(latitude + longitude) && (latitude != 0 || longitude != 0);
    return new Known(
        side,
        names,
        forms(side.companies()),
        units,
        latin(side.city()),
        Folding.strict(side.postcode()).replace(" ", ""),
        latin(side.address()),
        placed ? latitude : Double.NaN,
        placed ? longitude : Double.NaN);
  }

  private static List<NameForm> forms(Collection<String> names) {
    return names.stream().map(NameForm::of).filter(Objects::nonNull).distinct().toList();
  }

  private static String latin(String text) {
    return text.isEmpty() ? "" : String.join(" ", Spelling.of(text).inOrder());
  }

  private static double degrees(String text, int most) {
    try {
      double degrees = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
      return Math.abs(degrees) <= most ? degrees : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Everything that it may be called. */
  List<NameForm> all() {
    List<NameForm> all = new ArrayList<>(names);
    all.addAll(companies);
    return all;
  }

  boolean foreign() {
    return names.stream().anyMatch(NameForm::foreign);
  }

  /** Metres on a sphere; NaN where one has no position. */
  double metres(Known other) {
    double radius = 6_371_000;
    double up = StrictMath.toRadians(other.latitude - latitude) / 2;
    double along = StrictMath.toRadians(other.longitude - longitude) / 2;
    double part =
        StrictMath.pow(StrictMath.sin(up), 2)
            + StrictMath.cos(StrictMath.toRadians(latitude))
                * StrictMath.cos(StrictMath.toRadians(other.latitude))
                * StrictMath.pow(StrictMath.sin(along), 2);
    return 2 * radius * StrictMath.asin(Math.min(1, StrictMath.sqrt(part)));
  }
}
