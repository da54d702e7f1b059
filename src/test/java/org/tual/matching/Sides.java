package org.tual.matching;

import java.util.List;
import java.util.Optional;
import org.tual.assessment.NamedPlace;

/** Places and listed names for tests, each with what a test says of it and nothing else. */
final class Sides {
  private String kind = "site";
  private List<String> names;
  private List<String> companies = List.of();
  private String country = "";
  private String city = "";
  private String postcode = "";
  private String address = "";
  private String latitude = "";
  private String longitude = "";
  private List<String> identifiers = List.of();

  static Sides named(String... names) {
    Sides sides = new Sides();
    sides.names = List.of(names);
    return sides;
  }

  Sides in(String code, String town) {
    country = code;
    city = town;
    return this;
  }

  Sides at(String road, String code) {
    address = road;
    postcode = code;
    return this;
  }

  Sides at(double north, double east) {
    latitude = Double.toString(north);
    longitude = Double.toString(east);
    return this;
  }

  Sides of(String... company) {
    companies = List.of(company);
    return this;
  }

  Sides with(String... numbers) {
    identifiers = List.of(numbers);
    return this;
  }

  Sides recruiter() {
    kind = "recruiter";
    return this;
  }

  Side side(String id) {
    return Side.of(
        new NamedPlace(
            "urn:x:" + id,
            kind,
            names,
            companies,
            country,
            "",
            city,
            postcode,
            address,
            latitude,
            longitude,
            identifiers,
            List.of("list.csv")));
  }

  /** A name on a published list. */
  Side listed() {
    return new Side(
        "urn:x:listed",
        Side.LISTED,
        names.get(0),
        names,
        List.of(),
        country,
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        "a-list",
        "2022-06",
        "");
  }

  /** What is found of these two among nobody else. */
  static Optional<Candidate> pair(Sides one, Sides other) {
    return Finder.find(List.of(one.side("1"), other.side("2")), List.of()).candidates().stream()
        .findFirst();
  }

  /** What is found of this place and a listed name. */
  static Optional<Candidate> pairWithListed(Sides place, Sides listed) {
    return Finder.find(List.of(place.side("1")), List.of(listed.listed())).candidates().stream()
        .findFirst();
  }

  static List<String> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }
}
