package org.tual.community;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place where people work, or through which they come to work.
 *
 * @param id of the place
 * @param kind of place
 * @param name in Latin letters
 * @param localName as people there write it; may be null
 * @param country ISO 3166-1 code of two letters
 * @param code UN/LOCODE of five letters without a blank; may be null
 * @param position in the middle of it; may be null
 * @param languages of the workers there, ISO 639 codes
 * @param within id of the place that it is part of; may be null
 * @param emergency what to do there where somebody is in immediate danger; may be null
 * @param version that a change names
 */
public record Place(
    String id,
    Kind kind,
    String name,
    String localName,
    String country,
    String code,
    Position position,
    List<String> languages,
    String within,
    Emergency emergency,
    long version) {
  /** Kinds of places. */
  public enum Kind {
    PORT,
    DISTRICT,
    /** Where people on the way to work are gathered, housed or handed on. */
    CORRIDOR_HUB
  }

  /**
   * A point on the earth.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Position(double latitude, double longitude) {
    /** Mean radius of the earth in kilometres (IUGG). */
    private static final double RADIUS = 6371.0088;

    /** Kilometres to another point along the great circle; no road and no ferry is shorter. */
    double km(Position other) {
      double north = Math.toRadians(other.latitude - latitude) / 2;
      double east = Math.toRadians(other.longitude - longitude) / 2;
      double part =
          Math.pow(Math.sin(north), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(east), 2);
      return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(part)));
    }

    boolean wrong() {
      return !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
    }
  }

  /**
   * The way to help at once, as somebody on the spot tried it.
   *
   * @param number to call; may be null where another way is named
   * @param route whom to reach how, in words; may be null
   * @param checkedOn day on which somebody made sure of it, ISO 8601
   * @param checkedBy account that says so; set by the server
   */
  public record Emergency(String number, String route, String checkedOn, String checkedBy) {
    /** In one line, with the day on which it was checked. */
    public String words() {
      String way =
          Stream.of(number, route).filter(Objects::nonNull).collect(Collectors.joining(", "));
      return way + " (checked on " + checkedOn + ")";
    }
  }

  /** The same without the account that checked the way to help. */
  Place nameless() {
    Emergency told =
        emergency == null
            ? null
            : new Emergency(emergency.number, emergency.route, emergency.checkedOn, null);
    return new Place(
        id, kind, name, localName, country, code, position, languages, within, told, version);
  }

  /** What is asked for: a place before it has an id. */
  public record Draft(
      Kind kind,
      String name,
      String localName,
      String country,
      String code,
      Position position,
      List<String> languages,
      String within,
      Emergency emergency) {}
}
