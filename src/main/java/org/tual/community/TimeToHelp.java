package org.tual.community;

import java.util.List;

/**
 * How long it takes until help is there for people at a site. Made of what people stated and of
 * nothing else: where a part is not known, so is the whole.
 *
 * @param site IRI
 * @param siteName as the newest assessment names it; null where none lists it
 * @param vessel the site is one
 * @param place where the site is; null where nobody said
 * @param state how much is known
 * @param daysToPort days until a vessel is in port, by its usual voyages; null where not stated
 * @param hoursAway hours until the nearest partner that was verified not long ago is at the place
 * @param hours both together; null where one that is needed is not known
 * @param help the nearest first
 */
public record TimeToHelp(
    String site,
    String siteName,
    boolean vessel,
    Place place,
    State state,
    Integer daysToPort,
    Integer hoursAway,
    Integer hours,
    List<Help> help) {
  private static final int DAY = 24;

  /** How much is known of help at a site. */
  public enum State {
    /** Nobody said in which place the site is. */
    NO_PLACE,
    /** Nobody is known who helps there. */
    NO_HELP,
    /** Somebody is known, and nobody has reached it for a long time. */
    OLD,
    /** Somebody helps there, and how long it takes is not known. */
    TIME_NOT_KNOWN,
    /** Somebody helps there, within the hours that are told. */
    KNOWN
  }

  /** The same without who helps elsewhere. */
  TimeToHelp here() {
    return new TimeToHelp(
        site,
        siteName,
        vessel,
        place,
        state,
        daysToPort,
        hoursAway,
        hours,
        help.stream().filter(Help::here).toList());
  }

  static TimeToHelp of(
      String site, Around.Site known, Place place, Integer days, List<Help> nearest) {
    boolean vessel = known != null && known.vessel();
    List<Help> here = nearest.stream().filter(Help::here).toList();
    List<Help> fresh = here.stream().filter(one -> !one.stale()).toList();
    Integer away =
        fresh.stream()
            .map(Help::hoursAway)
            .filter(one -> one != null)
            .min(Integer::compare)
            .orElse(null);
    boolean whole = away != null && (!vessel || days != null);
    State state =
        place == null
            ? State.NO_PLACE
            : here.isEmpty()
                ? State.NO_HELP
                : fresh.isEmpty() ? State.OLD : whole ? State.KNOWN : State.TIME_NOT_KNOWN;
    return new TimeToHelp(
        site,
        known == null ? null : known.name(),
        vessel,
        place,
        state,
        days,
        away,
        whole ? Integer.valueOf(away + (days == null ? 0 : days * DAY)) : null,
        nearest);
  }
}
