package org.tual.fieldwork;

import java.util.List;
import java.util.Set;

/**
 * What field work needs to know of a visit.
 *
 * @param id of the visit
 * @param site where it goes
 * @param place words that lead there; may be null
 * @param day ISO day; null where there is a window
 * @param windowFrom ISO day; null where there is a day
 * @param windowTo ISO day; null where there is a day
 * @param mode announced, semi-announced or unannounced, as the plan names it
 * @param stage as the plan names it
 * @param closed why nothing is taken any more, one sentence; null while it is
 * @param team ids of the accounts that visit
 * @param languages of the workers
 * @param sample how many are to be heard and how many files to be read; null before that is decided
 * @param help contact for people who need help
 * @param checklist what is asked; null before it is chosen
 * @param changed UTC, when the plan was changed last
 */
public record FieldVisit(
    String id,
    Place site,
    String place,
    String day,
    String windowFrom,
    String windowTo,
    String mode,
    String stage,
    String closed,
    Set<String> team,
    List<String> languages,
    Sample sample,
    Help help,
    Pinned checklist,
    String changed) {
  /**
   * A site.
   *
   * @param id IRI
   */
  public record Place(String id, String name, String country) {}

  /** How many interviews of one person, groups, and files of workers. */
  public record Sample(int individual, int groups, int files) {}

  /**
   * Local help.
   *
   * @param verified a contact was verified for the place
   * @param words whom to reach, or the warning that there is nobody
   */
  public record Help(boolean verified, String words) {}

  /**
   * A checklist in one version.
   *
   * @param modules further parts of it, such as for dormitories
   */
  public record Pinned(String id, String version, List<String> modules) {}
}
