package org.tual.checklists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a list of questions. A visit keeps id, version and hash, so that what was asked
 * stays known.
 *
 * @param id stable over versions
 * @param version counted from 1
 * @param date of this version
 * @param use what it is for
 * @param kinds local names of the kinds of site that it is for, for example {@code Vessel}; empty
 *     for every kind
 * @param title for people
 * @param about what it covers and after which norms it is written
 * @param sections in the order in which they are asked
 * @param sha256 hex, over the bytes of the file of questions
 */
public record Checklist(
    String id,
    String version,
    LocalDate date,
    Use use,
    Set<String> kinds,
    String title,
    String about,
    List<Section> sections,
    String sha256) {

  /** What a checklist is for. */
  public enum Use {
    /** Asked at the site, and answered. */
    QUESTIONS,
    /** Papers to see. */
    DOCUMENTS,
    /** Said in an interview with a worker; no answer is kept here. */
    INTERVIEW,
    /** Asked of a partner about a place, and answered by it. */
    COMMUNITY
  }

  /**
   * What a visit keeps of a checklist.
   *
   * @param id of the checklist
   * @param version of it
   * @param sha256 hex
   */
  public record Pin(String id, String version, String sha256) {}

  public Pin pin() {
    return new Pin(id, version, sha256);
  }

  /** All questions in their order. */
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  public Optional<Question> question(String wanted) {
    return questions().filter(question -> question.id().equals(wanted)).findFirst();
  }

  /** Whether it is for a site of this kind, by its local name. */
  public boolean fits(String kind) {
    return kinds.isEmpty() ? !kind.equals("Recruiter") : kinds.contains(kind);
  }
}
