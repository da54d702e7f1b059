package org.tual.matching;

import java.util.List;
import org.tual.assessment.NamedPlace;
import org.tual.reference.ListedNames;

/**
 * One of two that may be one: a place or recruiter of the lists, or a name on a published list.
 * What is not known is empty.
 *
 * @param id IRI
 * @param kind site, recruiter or listed
 * @param name the first of its names as stated
 * @param names all of them
 * @param companies names of its operator and owners
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees (WGS 84)
 * @param longitude degrees (WGS 84)
 * @param identifiers scheme and number parted by a colon
 * @param files lists that name it
 * @param list identifier of the published list
 * @param since when it was listed, as far as known
 * @param note what the published list says beside it
 */
public record Side(
    String id,
    String kind,
    String name,
    List<String> names,
    List<String> companies,
    String country,
    String region,
    String city,
    String postcode,
    String address,
    String latitude,
    String longitude,
    List<String> identifiers,
    List<String> files,
    String list,
    String since,
    String note) {
  static final String LISTED = "listed";

  /** A place or recruiter. */
  public static Side of(NamedPlace place) {
    return new Side(
        place.site(),
        place.kind(),
        place.names().isEmpty() ? "" : place.names().get(0),
        place.names(),
        place.companies(),
        place.country(),
        place.region(),
        place.city(),
        place.postcode(),
        place.address(),
        place.latitude(),
        place.longitude(),
        place.identifiers(),
        place.files(),
        "",
        "",
        "");
  }

  /** A name on a published list. */
  public static Side of(ListedNames.Spelled spelled) {
    ListedNames.Entry entry = spelled.entry();
    return new Side(
        entry.nameIri(),
        LISTED,
        entry.name(),
        spelled.names(),
        List.of(),
        spelled.country(),
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        entry.list(),
        entry.since(),
        entry.note());
  }

  boolean listed() {
    return kind.equals(LISTED);
  }
}
