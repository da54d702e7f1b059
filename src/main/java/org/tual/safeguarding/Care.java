package org.tual.safeguarding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tual.ledger.Actor;
import org.tual.safeguarding.Consent.Body;
import org.tual.safeguarding.Consent.Purpose;

/** What is done for the person, each step as far as the person agreed to it. */
public final class Care {
  private static final int MOST_ID = 64;

  private final Cases cases;

  public Care(Cases cases) {
    this.cases = cases;
  }

  /**
   * Keeps what somebody agreed to or refused. A refusal changes nothing else.
   *
   * @param said {@code withdrawnOn} is not read
   */
  public Cases.Shown consent(Actor actor, String id, Consent said) {
    if (said == null || said.purpose() == null || said.given() == null) {
      throw new NotPossible("Say what for and how it was said.");
    }
    Set<Body> bodies = said.bodies() == null ? Set.of() : said.bodies();
    boolean named = said.purpose() == Purpose.CONTACT || said.purpose() == Purpose.REFER;
    if (said.agreed() && named && bodies.isEmpty()) {
      throw new NotPossible("Say with whom. One consent does not open every door.");
    }
    String language = Codes.language(said.language());
    String day = Days.past(said.day(), cases.around().today().get());
    return cases.change(
        actor,
        id,
        said.agreed() ? "CONSENT_KEPT" : "REFUSAL_KEPT",
        file ->
            file.consents.add(
                new Consent(
                    said.purpose(), said.agreed(), bodies, language, said.given(), day, null)));
  }

  /**
   * Takes a consent back, after the case was closed too; what depends on it stops. Goes through
   * however many cases the lead opened today.
   *
   * @return the case; empty where the lead may open no more today
   */
  public Optional<Cases.Shown> withdraw(Actor actor, String id, Purpose purpose) {
    Cases.Shown shown = withdrawn(actor, id, purpose);
    return cases.readings.also(actor, id) ? Optional.of(shown) : Optional.empty();
  }

  private Cases.Shown withdrawn(Actor actor, String id, Purpose purpose) {
    return cases.changeAlsoClosed(
        actor,
        id,
        "CONSENT_WITHDRAWN",
        file -> {
          if (!file.agreed(purpose)) {
            throw new NotNow("There is no such consent that stands.");
          }
          file.consents.replaceAll(
              one -> one.purpose() == purpose && one.stands() ? one.withdrawn(cases.today()) : one);
        },
        (writes, drawer) -> {
          if (purpose == Purpose.SHARE) {
            drawer.forget(writes, id);
          }
        });
  }

  /**
   * Keeps that another body was told of the person.
   *
   * @param duty legal duty where the person did not agree; null for none
   * @throws NotNow without a consent that names this body, and without a duty of the place
   */
  public Cases.Shown contact(Actor actor, String id, Body body, String day, Duties.Kind duty) {
    if (body == null) {
      throw new NotPossible("Say who was told.");
    }
    String on = Days.past(day, cases.around().today().get());
    return cases.change(
        actor,
        id,
        "CONTACT_KEPT",
        file -> {
          boolean agreed = file.agreed(Purpose.CONTACT, body);
          if (!agreed && !(body == Body.AUTHORITY && bound(file, duty))) {
            throw new NotNow(
                "The person has not agreed to this. Without that nobody is told, and the case goes"
                    + " on without it.");
          }
          file.contacts.add(new Contact(body, on, agreed ? null : duty));
        });
  }

  private boolean bound(CaseFile file, Duties.Kind duty) {
    return duty != null
        && file.places.stream()
            .anyMatch(place -> cases.around().duties().get().holds(place.country(), duty));
  }

  /** Keeps the plan. Once protection was offered to everybody, that stays. */
  public Cases.Shown plan(Actor actor, String id, SafetyPlan said) {
    if (said == null) {
      throw new NotPossible("A plan says whom it covers.");
    }
    var today = cases.around().today().get();
    String retaliation = Minimum.maybe("what is done against retaliation", said.retaliation());
    String offered = said.offeredOn() == null ? null : Days.past(said.offeredOn(), today);
    String review = said.reviewOn() == null ? null : Days.notPast(said.reviewOn(), today);
    return cases.change(
        actor,
        id,
        "PLAN_KEPT",
        file -> {
          String before = file.plan == null ? null : file.plan.offeredOn();
          file.plan =
              new SafetyPlan(
                  said.everybodyHeard(), offered == null ? before : offered, retaliation, review);
        });
  }

  /**
   * Hands the person on.
   *
   * @throws NotNow without a consent that names this body
   * @throws NotPossible where nobody made sure who the partner is
   */
  public Cases.Shown refer(Actor actor, String id, Referral said) {
    if (said == null || said.body() == null) {
      throw new NotPossible("Say to whom.");
    }
    var today = cases.around().today().get();
    boolean partner = said.body() == Body.PARTNER;
    if (partner && blank(said.partner())) {
      throw new NotPossible("Name the partner by its id.");
    }
    if (said.partner() != null && !said.partner().matches("[0-9A-Za-z-]{0," + MOST_ID + "}")) {
      throw new NotPossible("A partner is named by its id only.");
    }
    String verified = partner ? verified(said.partner()) : null;
    Referral referral =
        new Referral(
            said.body(),
            blank(said.partner()) ? null : said.partner(),
            verified,
            Minimum.words("when, where and by whom the receiver was told", said.told()),
            said.firstCallWithWorker(),
            Days.past(said.day(), today));
    return cases.change(
        actor,
        id,
        "REFERRAL_KEPT",
        file -> {
          if (!file.agreed(Purpose.REFER, referral.body())) {
            throw new NotNow(refused(file, referral.body()));
          }
          file.referrals.add(referral);
        });
  }

  /** Partners to whom somebody may be referred, by name. */
  public List<Reached> partners() {
    return cases.around().reached().get();
  }

  private String verified(String partner) {
    return cases
        .around()
        .verified(partner)
        .orElseThrow(
            () ->
                new NotNow(
                    "Nobody reached a partner with this id lately. Reach it first, and say so on"
                        + " its page."));
  }

  private static String refused(CaseFile file, Body body) {
    if (body == Body.EMBASSY && file.stateImposed) {
      return "A state may stand behind this work. Its embassy is told only where the person asks"
          + " for it in so many words.";
    }
    return "The person has not agreed to be referred there. Help goes on without it.";
  }

  /** Says how far something owed is. */
  public Cases.Shown remedy(Actor actor, String id, Remedy said) {
    if (said == null || said.kind() == null || said.state() == null) {
      throw new NotPossible("Say what, and how far it is.");
    }
    boolean done = said.state() == Remedy.State.DONE;
    if (done && said.proof() == null) {
      throw new NotPossible("Say who confirms it.");
    }
    if (done
        && said.kind() == Remedy.Kind.RETURN
        && said.proof() != Remedy.Proof.WORKER_CONFIRMED) {
      throw new NotPossible("Only the person says that going home is what was wanted.");
    }
    String reason = Minimum.maybe("the reason", said.reason());
    if (said.state() == Remedy.State.NOT_POSSIBLE && reason == null) {
      throw new NotPossible("Say why it is not possible.");
    }
    Remedy remedy =
        new Remedy(said.kind(), said.state(), done ? said.proof() : null, reason, cases.today());
    return cases.change(
        actor,
        id,
        "REMEDY_KEPT",
        file -> {
          file.remedies.removeIf(one -> one.kind() == remedy.kind());
          file.remedies.add(remedy);
        });
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
