package org.tual.assessment;

import java.util.List;

/**
 * The four answers for one site (or recruiter, or company without a site), never one score.
 *
 * @param id IRI
 * @param name name as stated
 * @param localName name in the local script, may be empty
 * @param kind site, factory, farm, mine, vessel, dormitory, office, trader, recruiter, company
 * @param country ISO 3166-1 alpha-2, may be empty
 * @param region province or city, may be empty
 * @param latitude degrees or null
 * @param longitude degrees or null
 * @param step links to the buyer, -1 where unknown
 * @param sectors sector labels
 * @param products products as stated
 * @param workers number of workers or -1
 * @param band priority to look
 * @param bandReason why this band, one sentence
 * @param ilo the ILO survey criteria
 * @param iloReason which signs, which groups, or what is missing
 * @param blockers markets with a possible legal blocker, for example {@code US: exact name on UFLPA
 *     list}
 * @param credibility why its audits may not be trusted, one line each: which rule, and its reason
 *     with whose decision it was; empty where no doubt is recorded, which makes no audit good
 * @param answers one letter for each rule in the order of {@link Assessment#rules()}: F flagged, N
 *     no sign, U unknown, dash not applicable, X not evaluated
 * @param noSignWords in whose words "no sign" stands: weakest source class and grade, may be empty
 * @param unknownKind why unknown: never asked, asked no answer, refused (worst first), may be empty
 * @param upstreamPath best path from the worst place upstream to this site, from raw material on;
 *     empty where nothing upstream is flagged
 * @param toBuyer best path from this site to the buyer, this site first
 * @param hired how workers come to it, as far as it was stated
 */
public record SiteAssessment(
    String id,
    String name,
    String localName,
    String kind,
    String country,
    String region,
    Double latitude,
    Double longitude,
    int step,
    List<String> sectors,
    List<String> products,
    int workers,
    Band band,
    String bandReason,
    Ilo ilo,
    String iloReason,
    List<String> blockers,
    List<String> credibility,
    String answers,
    String noSignWords,
    String unknownKind,
    List<Hop> upstreamPath,
    List<Hop> toBuyer,
    Hired hired) {

  /**
   * How workers come to a site.
   *
   * @param migrants whether there are workers from another country; null where nobody says. How
   *     many is not told outside of the list
   * @param recruiterLayers number of recruiters between worker and employer, or -1
   */
  public record Hired(Boolean migrants, int recruiterLayers) {
    /** Nothing was stated. */
    public static final Hired UNKNOWN = new Hired(null, -1);
  }

  /** One of whose hiring nothing is told. */
  public SiteAssessment(
      String id,
      String name,
      String localName,
      String kind,
      String country,
      String region,
      Double latitude,
      Double longitude,
      int step,
      List<String> sectors,
      List<String> products,
      int workers,
      Band band,
      String bandReason,
      Ilo ilo,
      String iloReason,
      List<String> blockers,
      List<String> credibility,
      String answers,
      String noSignWords,
      String unknownKind,
      List<Hop> upstreamPath,
      List<Hop> toBuyer) {
    this(
        id,
        name,
        localName,
        kind,
        country,
        region,
        latitude,
        longitude,
        step,
        sectors,
        products,
        workers,
        band,
        bandReason,
        ilo,
        iloReason,
        blockers,
        credibility,
        answers,
        noSignWords,
        unknownKind,
        upstreamPath,
        toBuyer,
        Hired.UNKNOWN);
  }

  /** Priority to look, in ordered bands; not a product of numbers. */
  public enum Band {
    A("possible signs of the gravest kind are recorded"),
    B("high inherent risk, and the workers' terms were never asked"),
    C("possible signs are recorded"),
    D("exposed to places upstream where a look is due, or little is known"),
    E("what was answered shows no sign in the words given; the rest is unknown");

    private final String words;

    Band(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Both kinds of warning sign for the same group, period and stage, at least one strong. */
  public enum Ilo {
    BOTH_RECORDED,
    BOTH_IF_SAME_WORKERS,
    ONE_KIND,
    NONE_RECORDED
  }

  /**
   * One stop of a path.
   *
   * @param id IRI; empty where the name says how many places of a very long path are left out
   * @param name name
   * @param linkStatus status of the link from this stop to the next; empty for the last
   * @param product product stated on that link; empty where it stopped being stated
   */
  public record Hop(String id, String name, String linkStatus, String product) {}
}
