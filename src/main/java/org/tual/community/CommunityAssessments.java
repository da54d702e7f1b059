package org.tual.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.access.Permission;
import org.tual.checklists.Checklist;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;

/** What partners are asked about places, and what they hand in. */
public final class CommunityAssessments {
  private static final String NOUN = "community assessment";
  private static final int MOST_GAPS = 1_000;
  private static final int LONGEST_GAPS = 20_000;

  /** Questions that were asked and not answered. */
  public record Gaps(List<String> gaps) {}

  private final Ledger ledger;
  private final Places places;
  private final Partners partners;
  private final Around around;
  private final CommunityAnswers answers;

  public CommunityAssessments(Ledger ledger, Places places, Partners partners, Around around) {
    this.ledger = ledger;
    this.places = places;
    this.partners = partners;
    this.around = around;
    this.answers = new CommunityAnswers(ledger, around.clock());
  }

  /** Forms that a new assessment may use, by title. */
  public List<CommunityAssessment.Form> forms() {
    return around.forms().get().stream().map(FormRules::brief).toList();
  }

  /** Some of them, without what is asked and answered. */
  public Listing.Found<CommunityAssessment> page(Listing wanted) {
    Listing.Found<CommunityAssessmentRow> found = ledger.page(CommunityAssessmentRow.class, wanted);
    Map<String, Partner> known =
        partners.all().stream().collect(Collectors.toMap(Partner::id, one -> one));
    Map<String, Place> at = places.byId();
    Map<String, CommunityAssessment.Form> forms = new HashMap<>();
    Outcomes outcomes = Outcomes.of(ledger, around, found.rows());
    List<CommunityAssessment> shown = new ArrayList<>();
    for (CommunityAssessmentRow row : found.rows()) {
      CommunityAssessment.Form form =
          forms.computeIfAbsent(
              row.form + " " + row.formVersion, same -> FormRules.brief(form(row)));
      Partner partner = known.get(row.partner);
      shown.add(view(row, at.get(row.place), partner, form, null, outcomes));
    }
    return new Listing.Found<>(shown, found.total());
  }

  /**
   * One with form and answers. That a member of the organisation looked at what was handed in is
   * kept, since the partner is told.
   *
   * @throws Missing where there is none for whoever asks
   */
  public CommunityAssessment find(Actor actor, Eyes eyes, String id) {
    CommunityAssessmentRow row = row(eyes, id);
    boolean reads =
        eyes.all()
            && actor.may(Permission.MANAGE_COMMUNITY.name())
            && row.handedInAt != null
            && row.readAt == null;
    if (reads) {
      ledger.act(
          actor,
          Permission.MANAGE_COMMUNITY.name(),
          "COMMUNITY_ASSESSMENT_READ",
          id,
          writes -> {
            writes.lock(CommunityAssessmentRow.class, id).orElseThrow().readAt =
                around.clock().get().toString();
            return null;
          });
    }
    return one(eyes, id);
  }

  private CommunityAssessment one(Eyes eyes, String id) {
    CommunityAssessmentRow row = row(eyes, id);
    return view(
        row,
        places.find(row.place),
        partners.find(row.partner),
        FormRules.whole(form(row)),
        answers.of(id),
        Outcomes.of(ledger, around, List.of(row)));
  }

  /** What counts of what was said of a place, the newest first; by whom only where it may be. */
  public List<Said> said(String place, Eyes eyes) {
    Map<String, Partner> known =
        partners.all().stream().collect(Collectors.toMap(Partner::id, one -> one));
    return ledger
        .list(
            "communityAssessment.countingAt",
            CommunityAssessmentRow.class,
            Map.of("place", place),
            0,
            Integer.MAX_VALUE)
        .stream()
        .filter(row -> eyes.partner() == null || row.partner.equals(eyes.partner()))
        .flatMap(row -> said(row, known.get(row.partner)))
        .toList();
  }

  private Stream<Said> said(CommunityAssessmentRow row, Partner by) {
    Map<String, String> values = values(row.id);
    String name = by.credit() == Partner.Credit.CREDITED ? by.name() : null;
    return PlaceFacts.counting(form(row), values)
        .map(
            question ->
                new Said(
                    question.text(),
                    FormRules.words(question, values.get(question.id())),
                    Outcomes.day(row.handedInAt),
                    name));
  }

  /** The row, where somebody may see it. */
  CommunityAssessmentRow row(Eyes eyes, String id) {
    return ledger
        .find(CommunityAssessmentRow.class, id)
        .filter(row -> eyes.all() || row.partner.equals(eyes.partner()))
        .orElseThrow(() -> new Missing(NOUN));
  }

  Checklist form(CommunityAssessmentRow row) {
    return around.form().apply(row.form, row.formVersion).orElseThrow(() -> new Missing("form"));
  }

  Map<String, String> values(String id) {
    return answers.of(id).stream()
        .collect(Collectors.toMap(CommunityAnswer::question, CommunityAnswer::value));
  }

  private CommunityAssessment view(
      CommunityAssessmentRow row,
      Place place,
      Partner partner,
      CommunityAssessment.Form form,
      List<CommunityAnswer> said,
      Outcomes outcomes) {
    return new CommunityAssessment(
        row.id,
        new CommunityAssessment.At(place.id(), place.name()),
        form,
        row.state,
        row.due,
        partner.name(),
        partner.credit() == Partner.Credit.CREDITED,
        row.askedWhy,
        Outcomes.day(row.handedInAt),
        row.gaps == null ? null : PlainText.parts(row.gaps),
        said,
        outcomes.of(row),
        row.version);
  }

  /**
   * Asks a partner about a place.
   *
   * @throws NotPossible where the partner does not help there, or there is no such form
   */
  public CommunityAssessment ask(Actor actor, Eyes eyes, CommunityAssessment.Draft draft) {
    if (draft == null || draft.partner() == null || draft.form() == null) {
      throw new NotPossible("Say which partner is asked about which place by which form.");
    }
    Place place = places.find(draft.place());
    if (partners.find(draft.partner()).places().stream()
        .noneMatch(one -> one.place().equals(place.id()))) {
      throw new NotPossible("This partner does not help at this place.");
    }
    Checklist form =
        around.forms().get().stream()
            .filter(one -> one.id().equals(draft.form()))
            .filter(one -> draft.version() == null || one.version().equals(draft.version()))
            .findFirst()
            .orElseThrow(() -> new NotPossible("There is no such form that is in use."));
    LocalDate due = PlainText.day("The day until which it is asked for", draft.due());
    String id = around.ids().get();
    ledger.act(
        actor,
        Permission.MANAGE_COMMUNITY.name(),
        "COMMUNITY_ASSESSMENT_ASKED",
        id,
        writes -> {
          CommunityAssessmentRow row = new CommunityAssessmentRow();
          row.id = id;
          row.partner = draft.partner();
          row.place = place.id();
          row.form = form.id();
          row.formVersion = form.version();
          row.due = due == null ? null : due.toString();
          row.state = CommunityAssessment.State.OPEN;
          row.askedBy = actor.id();
          row.askedAt = around.clock().get().toString();
          writes.content(id + "\n" + row.partner + "\n" + row.place + "\n" + form.pin());
          return writes.add(row);
        });
    return one(eyes, id);
  }

  /**
   * Takes answers.
   *
   * @throws Missing where it is not the partner's
   * @throws NotNow where it takes none
   */
  public CommunityAnswers.Taken answer(
      Actor actor, Eyes eyes, String id, CommunityAnswers.Sent sent) {
    CommunityAssessmentRow row = row(eyes, id);
    if (!row.state.open()) {
      throw new NotNow("This assessment takes no answers any more.");
    }
    return answers.put(actor, row, form(row), sent);
  }

  /** Hands in; once more changes nothing. */
  public CommunityAssessment handIn(Actor actor, Eyes eyes, String id, Gaps said) {
    CommunityAssessmentRow seen = row(eyes, id);
    if (seen.state == CommunityAssessment.State.HANDED_IN) {
      return one(eyes, id);
    }
    String gaps = gaps(form(seen), said);
    ledger.act(
        actor,
        Permission.GIVE_COMMUNITY.name(),
        "COMMUNITY_ASSESSMENT_HANDED_IN",
        id,
        writes -> {
          CommunityAssessmentRow row =
              writes
                  .lock(CommunityAssessmentRow.class, id)
                  .filter(one -> one.state.open())
                  .orElseThrow(() -> new NotNow("This assessment is not open any more."));
          row.state = CommunityAssessment.State.HANDED_IN;
          row.handedInBy = actor.id();
          row.handedInAt = around.clock().get().toString();
          row.gaps = gaps;
          row.readAt = null;
          row.askedWhy = null;
          writes.content(id + "\n" + gaps);
          return null;
        });
    return one(eyes, id);
  }

  private static String gaps(Checklist form, Gaps said) {
    List<String> gaps = said == null || said.gaps() == null ? List.of() : said.gaps();
    Set<String> asked = form.questions().map(question -> question.id()).collect(Collectors.toSet());
    String text = String.join(" ", gaps);
    if (gaps.size() > MOST_GAPS || text.length() > LONGEST_GAPS || !asked.containsAll(gaps)) {
      throw new NotPossible("Gaps are ids of questions of the form.");
    }
    return text;
  }
}
