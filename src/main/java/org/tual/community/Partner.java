package org.tual.community;

import java.util.List;

/**
 * An organisation that helps people at some places. Never a person, and no address of it.
 *
 * @param id of the partner
 * @param kind of organisation
 * @param name of the organisation
 * @param languages in which it helps, ISO 639 codes
 * @param hours when it answers, in words; may be null
 * @param services what it does for people
 * @param phone number under which it is called; null where there is none, and always for a shelter
 * @param web HTTPS address; null where there is none, and always for a shelter
 * @param through id of the partner that leads to it; needed for a shelter, else may be null
 * @param capacity whether it can take more people
 * @param agreedOn ISO day on which it agreed to be listed; null where it did not, or took it back
 * @param credit whether it is named where what it gave is told of
 * @param compartment what it holds of the sealed compartment of this installation
 * @param verifiedOn ISO day on which somebody reached it as described here; null where nobody did
 * @param verifiedBy name of the account that did; null where nobody did
 * @param places where it helps
 * @param accounts ids of the accounts that act for it; empty for whoever is not to know
 * @param warnings what is to be known of it
 * @param version that a change names
 */
public record Partner(
    String id,
    Kind kind,
    String name,
    List<String> languages,
    String hours,
    List<Aid> services,
    String phone,
    String web,
    String through,
    Capacity capacity,
    String agreedOn,
    Credit credit,
    Compartment compartment,
    String verifiedOn,
    String verifiedBy,
    List<Served> places,
    List<String> accounts,
    List<Warning> warnings,
    long version) {
  /** The same for guests, who learn of no account. */
  Partner plain() {
    return new Partner(
        id,
        kind,
        name,
        languages,
        hours,
        services,
        phone,
        web,
        through,
        capacity,
        agreedOn,
        credit,
        compartment,
        verifiedOn,
        null,
        places,
        List.of(),
        warnings,
        version);
  }

  boolean listed() {
    return agreedOn != null && capacity != Capacity.FULL && verifiedOn != null;
  }

  /** Kinds of partners. */
  public enum Kind {
    NGO("ngo"),
    UNION("union"),
    FAITH("faith group"),
    HELPLINE("helpline"),
    SHELTER("shelter"),
    EMBASSY("embassy"),
    LABOUR_INSPECTORATE("labour inspectorate"),
    COMMUNITY_GROUP("community group");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The word in files of facts. */
    String words() {
      return words;
    }
  }

  /** What a partner does for people. */
  public enum Aid {
    ADVICE,
    LEGAL_AID,
    SHELTER,
    MEDICAL,
    INTERPRETING,
    EMERGENCY,
    COMPLAINTS,
    OUTREACH,
    RETURN_HOME
  }

  /** Whether a partner can take more people. */
  public enum Capacity {
    OPEN,
    LIMITED,
    /** It asks not to be named to more people now. */
    FULL
  }

  /** Whether a partner is named where what it gave is told of. */
  public enum Credit {
    CREDITED,
    ANONYMOUS
  }

  /** What a partner holds of the sealed compartment, so that the employer alone cannot open it. */
  public enum Compartment {
    NONE,
    HOLDS_KEY,
    HOSTS
  }

  /** What is to be known of a partner. */
  public enum Warning {
    /** It wants no name, and is the only one at a place: whoever knows the place knows it. */
    ANONYMITY_HOLLOW,
    /** It did not agree to be listed, so nobody is sent to it. */
    NOT_LISTED,
    /** Nobody has reached it as described here. */
    NOT_VERIFIED,
    /** Nobody has reached it for a long time. */
    VERIFIED_LONG_AGO,
    /** It can take nobody now. */
    FULL
  }

  /**
   * A place where a partner helps.
   *
   * @param place id
   * @param name of the place
   * @param hoursAway hours until somebody of it is there or takes the call, as it says itself; null
   *     where it did not say
   */
  public record Served(String place, String name, Integer hoursAway) {}

  /** What is asked for: a partner before it has an id, and what is changed of one. */
  public record Draft(
      Kind kind,
      String name,
      List<String> languages,
      String hours,
      List<Aid> services,
      String phone,
      String web,
      String through,
      Capacity capacity,
      String agreedOn,
      Credit credit,
      Compartment compartment,
      List<Served> places) {}

  /**
   * What a partner itself decides.
   *
   * @param listed it agrees to be listed
   */
  public record Wishes(boolean listed, Capacity capacity, Credit credit) {}
}
