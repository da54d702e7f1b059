package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case as it is kept, sealed as one document. Holds no name, no number of a document, no
 * immigration status, no face. Days are ISO 8601.
 */
public final class CaseFile {
  /** Where it came from. */
  public enum Origin {
    HAND,
    TIP,
    INTERVIEW
  }

  /** Whether somebody is in danger now. */
  public enum Danger {
    NOT_ASKED,
    NO,
    YES
  }

  /** What a person who was trained for it says; nothing sets it by itself. */
  public enum Victim {
    NOT_SAID,
    POSSIBLE,
    ACTUAL,
    NOT
  }

  /**
   * A place of work.
   *
   * @param site address of the site in the lists; may be empty
   * @param country two letters
   */
  public record Place(String site, String name, String country) {}

  /** A line of the lead's own, checked like all words. */
  public record Note(String day, String account, String words) {}

  public String pseudonym;
  public Origin origin;

  /** Id of the tip or interview; empty for none. */
  public String originId;

  public String openedOn;
  public String openedBy;
  public List<Place> places = new ArrayList<>();
  public Danger danger = Danger.NOT_ASKED;
  public String dangerOn;
  public List<String> methods = new ArrayList<>();
  public Victim victim = Victim.NOT_SAID;
  public String victimBy;

  /** Code of ISIC Rev. 4. */
  public String sector;

  public String language;

  /** Whether a state itself may stand behind the work. */
  public boolean stateImposed;

  public List<Consent> consents = new ArrayList<>();
  public boolean held = true;
  public List<Held> hold = new ArrayList<>();
  public SafetyPlan plan;
  public List<Contact> contacts = new ArrayList<>();
  public List<FollowUp> followUps = new ArrayList<>();
  public List<Referral> referrals = new ArrayList<>();
  public List<Remedy> remedies = new ArrayList<>();
  public List<Redacted> released = new ArrayList<>();
  public List<Note> notes = new ArrayList<>();
  public String closedOn;
  public String closedWhy;

  /** The newest word on a purpose. */
  Optional<Consent> consent(Consent.Purpose purpose) {
    return consents.stream()
        .filter(one -> one.purpose() == purpose)
        .reduce((older, newer) -> newer);
  }

  /** Somebody was asked, and does not agree. */
  boolean refused(Consent.Purpose purpose) {
    return consent(purpose).isPresent() && !agreed(purpose);
  }

  boolean agreed(Consent.Purpose purpose) {
    return consent(purpose).filter(Consent::stands).isPresent();
  }

  boolean agreed(Consent.Purpose purpose, Consent.Body body) {
    return consent(purpose)
        .filter(Consent::stands)
        .filter(one -> one.bodies().contains(body))
        .isPresent();
  }

  /** How far the remedy of a kind is. */
  Optional<Remedy> remedy(Remedy.Kind kind) {
    return remedies.stream().filter(one -> one.kind() == kind).findFirst();
  }
}
