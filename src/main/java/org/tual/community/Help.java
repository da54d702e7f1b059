package org.tual.community;

import java.util.List;

/**
 * Somebody who helps people, as told to whoever looks for help at a place. Only partners that
 * agreed to be listed, have room and were reached at least once are told of.
 *
 * @param partner id of the partner
 * @param name of the organisation; null for a shelter
 * @param kind of organisation
 * @param languages in which it helps, ISO 639 codes
 * @param hours when it answers, in words; may be null
 * @param services what it does for people
 * @param phone null where there is none, and always for a shelter
 * @param web null where there is none, and always for a shelter
 * @param through name of the partner that leads to it; may be null
 * @param place id of the place where it helps; null for a shelter
 * @param placeName name of that place; null for a shelter
 * @param here it helps at this place, or at one that this is part of
 * @param km along the great circle from the place; null where that is not known, and for a shelter
 * @param hoursAway hours until somebody is there, as the partner says itself; null where it did not
 * @param verifiedOn ISO day on which somebody reached it
 * @param verifiedBy in which role, and no name
 * @param stale nobody has reached it for a long time
 */
public record Help(
    String partner,
    String name,
    Partner.Kind kind,
    List<String> languages,
    String hours,
    List<Partner.Aid> services,
    String phone,
    String web,
    String through,
    String place,
    String placeName,
    boolean here,
    Long km,
    Integer hoursAway,
    String verifiedOn,
    String verifiedBy,
    boolean stale) {
  /** Name of the organisation, or how it is reached where it has none to be told. */
  public String title() {
    return name != null ? name : kind.words() + " (through " + through + ")";
  }
}
