package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.VisitOffice.COMPLIANCE;
import static org.tual.app.VisitOffice.LEADING;
import static org.tual.app.VisitOffice.REVIEWER;
import static org.tual.app.VisitOffice.SAFE;
import static org.tual.app.VisitOffice.SITE;
import static org.tual.app.VisitOffice.STRANGER;
import static org.tual.app.VisitOffice.WITH;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Role;
import org.tual.ledger.Refused;
import org.tual.visits.Calendar;
import org.tual.visits.Member;
import org.tual.visits.NotNow;
import org.tual.visits.NotPossible;
import org.tual.visits.Outline;
import org.tual.visits.Plan;
import org.tual.visits.Planning;
import org.tual.visits.Stage;
import org.tual.visits.Standing;
import org.tual.visits.Trips;
import org.tual.visits.Visit;
import org.tual.visits.Visits;
import org.tual.visits.Warning;
import org.tual.web.Caller;

/** A visit from its reason to its end, and what keeps it from going on. */
class VisitsTest {
  private static final LongConsumer ANY = version -> {};
  private static final Visits.Declaration NONE = new Visits.Declaration(false, null);
  @TempDir private Path folder;
  private VisitOffice office;

  @BeforeEach
  void open() {
    office = new VisitOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private String opened() {
    String id = office.begun(VisitOffice.plan()).id();
    office.moved(COMPLIANCE, id, "map-help", "plan", "inform");
    office.visits.declare(LEADING, id, NONE);
    office.visits.declare(WITH, id, NONE);
    office.moved(LEADING, id, "open");
    return id;
  }

  private String drafted() {
    String id = opened();
    office.moved(WITH, id, "tour", "choose", "interview", "read", "settle", "tell", "draft");
    return id;
  }

  private void refuses(Caller caller, String id, String move, String... words) {
    assertThatThrownBy(() -> office.visits.move(caller, id, move, null))
        .as(move)
        .isInstanceOf(NotNow.class)
        .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
  }

  @Test
  void aVisitGoesFromItsReasonToItsEnd() {
    String id = drafted();
    refuses(LEADING, id, "hand-in", "Nothing that was seen");
    office.answers = true;
    office.moved(LEADING, id, "hand-in");
    refuses(REVIEWER, id, "release", "Nobody has written down yet");
    office.integrity = true;
    office.moved(REVIEWER, id, "release");
    refuses(REVIEWER, id, "close", "Corrective actions are still open");
    office.moved(COMPLIANCE, id, "correct", "verify");
    office.actions = true;
    Visit closed = office.moved(REVIEWER, id, "close");
    assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
    assertThat(closed.steps()).extracting(Visit.Step::move).containsExactly("void");
    assertThat(closed.history())
        .hasSize(16)
        .last()
        .extracting(Visit.Done::by)
        .isEqualTo("name of r");
    assertThat(office.events(id)).extracting(event -> event.kind()).contains("VISIT_RELEASED");
  }

  @Test
  void helpThatOthersReachedEndsTheWarningUntilItIsOld() {
    String id = office.begun(null).id();
    assertThat(office.visits.find(COMPLIANCE, id).warnings()).containsExactly(Warning.NO_HELP);
    office.listed = new Plan.Help("Contoh Union", List.of(), "2026-09-01", "lead");
    assertThat(office.visits.find(COMPLIANCE, id).warnings()).isEmpty();
    assertThat(office.visits.find(COMPLIANCE, id).localHelp().name()).isEqualTo("Contoh Union");
    office.now = office.now.plus(Duration.ofDays(30));
    assertThat(office.visits.find(COMPLIANCE, id).warnings()).containsExactly(Warning.HELP_OLD);
    office.moved(COMPLIANCE, id, "map-help");
    office.listed = null;
    assertThat(office.visits.find(COMPLIANCE, id).warnings()).containsExactly(Warning.NO_HELP);
  }

  @Test
  void aPlanSaysWhatItLacksBeforeItIsOne() {
    String id = office.begun(null).id();
    refuses(COMPLIANCE, id, "map-help", "an interview there may do harm");
    Visit bare = office.visits.find(COMPLIANCE, id);
    assertThat(bare.warnings()).containsExactly(Warning.NO_HELP);
    assertThat(bare.steps().get(0).missing())
        .extracting(Visit.Missing::need)
        .containsExactly("HELP");
    Plan alone = new Gson().fromJson("{\"withoutHelp\":\"Nobody works there yet.\"}", Plan.class);
    office.planning.change(COMPLIANCE, id, alone, ANY);
    office.moved(COMPLIANCE, id, "map-help");
    refuses(COMPLIANCE, id, "plan", "from when to when", "team", "languages", "sample", "man-days");
  }

  @Test
  void fewerManDaysNeedSomebodyWhoDecidedAndAReason() {
    Plan whole = VisitOffice.plan();
    String thin = new Gson().toJson(whole).replace("\"manDays\":2", "\"manDays\":1");
    String id = office.begun(new Gson().fromJson(thin, Plan.class)).id();
    office.moved(COMPLIANCE, id, "map-help");
    refuses(COMPLIANCE, id, "plan", "who decided so and why");
    String named =
        thin.replace("{\"mode\"", "{\"decidedBy\":\"BUYER\",\"fewerWhy\":\"Cost.\",\"mode\"");
    Visit changed =
        office.planning.change(COMPLIANCE, id, new Gson().fromJson(named, Plan.class), ANY);
    assertThat(changed.warnings()).contains(Warning.FEWER_DAYS);
    assertThat(changed.byTable().manDays()).isEqualTo(2);
    assertThat(office.moved(COMPLIANCE, id, "plan").stage()).isEqualTo(Stage.PLANNED);
    // what was there when it was planned stays there
    assertThatThrownBy(
            () ->
                office.planning.change(COMPLIANCE, id, new Gson().fromJson("{}", Plan.class), ANY))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void aMemberWithoutADeclarationAndAWindowThatHasNotBegunKeepTheVisitFromOpening() {
    office.now = Instant.parse("2026-11-29T23:59:59Z");
    String id = office.begun(VisitOffice.plan()).id();
    office.moved(COMPLIANCE, id, "map-help", "plan", "inform");
    office.visits.declare(LEADING, id, new Visits.Declaration(true, "My sister buys there."));
    refuses(LEADING, id, "open", "has not begun", "conflict of interests");
    office.now = Instant.parse("2026-11-30T00:00:00Z");
    refuses(LEADING, id, "open", "conflict of interests");
    Visit declared = office.visits.declare(WITH, id, NONE);
    assertThat(declared.warnings()).contains(Warning.CONFLICT);
    assertThat(declared.team())
        .extracting(Member::conflict)
        .containsExactly("My sister buys there.", null);
    assertThat(office.moved(LEADING, id, "open").stage()).isEqualTo(Stage.OPENING);
    assertThatThrownBy(() -> office.planning.change(COMPLIANCE, id, VisitOffice.plan(), ANY))
        .isInstanceOf(NotNow.class);
  }

  @Test
  void whoIsNotOfTheTeamSeesNoVisitAndWhoLeavesItNeitherTakesNorKeepsAnything() {
    String id = office.begun(VisitOffice.plan()).id();
    assertThatThrownBy(() -> office.visits.find(STRANGER, id)).isInstanceOf(Visit.Unknown.class);
    assertThatThrownBy(() -> office.visits.move(STRANGER, id, "hold", "Wait."))
        .isInstanceOf(Visit.Unknown.class);
    assertThat(
            office.calendar.find(
                STRANGER, new Calendar.Wanted(null, null, null, null, false, false)))
        .isEmpty();
    office.visits.declare(WITH, id, NONE);
    assertThat(office.calendar.sites("b")).containsExactly(SITE);
    Plan alone =
        new Gson()
            .fromJson(
                new Gson()
                    .toJson(VisitOffice.plan())
                    .replace("\"account\":\"b\"", "\"account\":\"x\""),
                Plan.class);
    office.planning.change(COMPLIANCE, id, alone, ANY);
    assertThatThrownBy(() -> office.visits.find(WITH, id)).isInstanceOf(Visit.Unknown.class);
    assertThat(office.calendar.sites("b")).isEmpty();
    assertThat(office.visits.find(STRANGER, id).team())
        .extracting(Member::declaredAt)
        .containsExactly(null, null);
  }

  @Test
  void aHoldLooksTheSameWhoeverHoldsAndOnlyTheLeadLiftsIt() {
    String one = opened();
    String other = opened();
    office.now = office.now.plusSeconds(60);
    office.visits.move(LEADING, one, "hold", "Somebody asked us to stop.");
    office.visits.move(SAFE, other, "hold", "A case is open.");
    for (Caller caller : List.of(COMPLIANCE, REVIEWER, LEADING, WITH)) {
      assertThat(told(caller, one)).isEqualTo(told(caller, other)).doesNotContain("case", "asked");
      refuses(caller, one, "tour", "on hold");
      assertThatThrownBy(() -> office.visits.move(caller, one, "lift", null))
          .isInstanceOf(Refused.class);
    }
    assertThat(log(one)).isEqualTo(log(other)).doesNotContain("safeguarding");
    assertThat(told(SAFE, other)).contains("A case is open.", "name of s");
    assertThat(told(SAFE, one)).contains("Somebody asked us to stop.", "name of a");
    assertThat(office.moved(SAFE, one, "lift").side()).isNull();
    assertThat(told(COMPLIANCE, one)).doesNotContain("name of s");
    assertThat(office.moved(LEADING, one, "tour").stage()).isEqualTo(Stage.SITE_TOUR);
  }

  private String told(Caller caller, String id) {
    return new Gson().toJson(office.visits.find(caller, id)).replace(id, "ID");
  }

  /** What the log says of a hold that was done, without what differs between any two events. */
  private String log(String id) {
    return new Gson()
        .toJson(
            office.events(id).stream()
                .filter(event -> event.kind().equals("VISIT_ON_HOLD"))
                .map(event -> List.of(event.actor(), event.role(), event.kind(), event.outcome()))
                .toList());
  }

  @Test
  void aHoldOfAnObstructedVisitLeadsBackToTheGate() {
    String id = opened();
    refuses(LEADING, id, "obstruct", "Say why.");
    office.visits.move(LEADING, id, "obstruct", "The gate stayed shut.");
    office.visits.move(SAFE, id, "hold", "Wait.");
    assertThat(office.moved(SAFE, id, "lift").side()).isEqualTo(Standing.Side.OBSTRUCTED);
    Visit drafted = office.moved(WITH, id, "report-obstruction");
    assertThat(drafted.side()).isNull();
    assertThat(drafted.stage()).isEqualTo(Stage.REPORT_DRAFT);
    assertThat(drafted.history()).extracting(Visit.Done::why).contains("The gate stayed shut.");
  }

  @Test
  void nobodyDecidesOnTheOwnReport() {
    String id = drafted();
    office.answers = true;
    office.integrity = true;
    office.moved(LEADING, id, "hand-in");
    Caller both = VisitOffice.caller("a", Role.AUDITOR, Role.REVIEWER);
    refuses(both, id, "release", "does not decide on the own report");
    assertThatThrownBy(() -> office.visits.move(both, id, "void", "Mine."))
        .isInstanceOf(NotNow.class);
    assertThatThrownBy(() -> office.visits.move(LEADING, id, "release", null))
        .isInstanceOf(Refused.class);
    assertThat(office.moved(REVIEWER, id, "release").stage()).isEqualTo(Stage.RELEASED);
  }

  @Test
  void aVisitNeedsAReasonASiteAndAFindingThatAreThere() {
    for (Planning.Asked asked :
        List.of(
            new Planning.Asked("run", "elsewhere", List.of(), "Why", null),
            new Planning.Asked("run", SITE, List.of(), " ", null),
            new Planning.Asked("run", SITE, List.of("f2"), null, null),
            new Planning.Asked("run", SITE, null, "Call +66 81 234 5678", null))) {
      assertThatThrownBy(() -> office.planning.begin(COMPLIANCE, asked))
          .isInstanceOf(NotPossible.class);
    }
    assertThatThrownBy(
            () ->
                office.planning.begin(
                    LEADING, new Planning.Asked("run", SITE, List.of("f1"), null, null)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theCalendarFindsByDayStageAndSiteAndCountsWhatComesSoon() {
    String id = office.begun(VisitOffice.plan()).id();
    String bare = office.begun(null).id();
    assertThat(ids("2026-12-04", "2026-12-31", null)).containsExactly(id, bare);
    assertThat(ids("2026-12-05", null, null)).containsExactly(bare);
    assertThat(ids(null, "2026-11-29", null)).containsExactly(bare);
    office.moved(COMPLIANCE, id, "map-help");
    assertThat(ids(null, null, "HELP_MAPPED")).containsExactly(id);
    assertThat(soon("c", COMPLIANCE)).containsExactly("2026-11-30");
    assertThat(soon("b", WITH)).containsExactly("2026-11-30");
    assertThat(soon("x", STRANGER)).isEmpty();
    assertThat(soon("r", REVIEWER)).isEmpty();
    office.now = Instant.parse("2026-11-15T08:00:00Z");
    assertThat(soon("c", COMPLIANCE)).isEmpty();
    office.now = Instant.parse("2026-11-16T08:00:00Z");
    assertThat(soon("c", COMPLIANCE)).hasSize(1);
  }

  private List<String> soon(String account, Caller caller) {
    return office.calendar.soon(account, caller.permissions(), 14);
  }

  private List<String> ids(String from, String to, String stage) {
    return office
        .calendar
        .find(COMPLIANCE, new Calendar.Wanted(from, to, stage, null, false, false))
        .stream()
        .map(Outline::id)
        .toList();
  }

  @Test
  void aReportIsHandedInOnlyWithAnswersThatCanBeUsed() {
    String id = drafted();
    office.answers = true;
    office.unreadable = List.of("Base wage: Write the amount with its currency.");
    refuses(LEADING, id, "hand-in", "cannot be used", "Base wage: Write the amount");
    office.unreadable = List.of();
    assertThat(office.moved(LEADING, id, "hand-in").stage()).isEqualTo(Stage.INTEGRITY_REVIEW);
  }

  @Test
  void whatWasDecidedOnAReportThatGoesBackIsTakenBackInTheSameAct() {
    String id = drafted();
    office.answers = true;
    office.moved(LEADING, id, "hand-in");
    assertThat(office.returned).isEmpty();
    office.visits.move(REVIEWER, id, "return", "The hours are missing.");
    assertThat(office.returned).containsExactly(id);
  }

  @Test
  void theDayOnSiteIsThatOfTheOpeningAndOfAnotherTryAnother() {
    Trips trips = new Trips(office.ledger);
    String id = opened();
    assertThat(trips.find(id).orElseThrow().onSite()).isEqualTo("2026-11-30");
    office.now = Instant.parse("2026-12-02T09:00:00Z");
    office.moved(LEADING, id, "tour");
    assertThat(trips.find(id).orElseThrow().onSite()).isEqualTo("2026-11-30");
    office.visits.move(LEADING, id, "obstruct", "The records stayed shut.");
    assertThat(trips.find(id).orElseThrow().onSite()).isEqualTo("2026-11-30");
    office.visits.move(COMPLIANCE, id, "replan", "Another day.");
    assertThat(trips.find(id).orElseThrow().onSite()).isNull();
    office.moved(COMPLIANCE, id, "inform");
    office.visits.move(LEADING, id, "obstruct", "The gate stayed shut.");
    assertThat(trips.find(id).orElseThrow().onSite()).isEqualTo("2026-12-02");
  }

  @Test
  void aVisitThatWasTakenUpElsewhereWithoutAReportWasNeverReleased() {
    Trips trips = new Trips(office.ledger);
    String id = opened();
    office.visits.move(LEADING, id, "obstruct", "The gate stayed shut.");
    office.visits.move(COMPLIANCE, id, "escalate", "The owner is asked.");
    office.visits.move(COMPLIANCE, id, "take-up", "The owner answers.");
    assertThat(trips.find(id).orElseThrow().released()).isFalse();
    assertThat(trips.find(id).orElseThrow().closed()).isEqualTo("This visit ended at the gate.");
    String other = drafted();
    office.answers = true;
    office.integrity = true;
    office.moved(LEADING, other, "hand-in");
    office.moved(REVIEWER, other, "release");
    office.moved(COMPLIANCE, other, "correct");
    assertThat(trips.find(other).orElseThrow().released()).isTrue();
    office.visits.move(COMPLIANCE, other, "escalate", "Nothing was done.");
    office.visits.move(REVIEWER, other, "void", "The team was not there.");
    assertThat(trips.find(other).orElseThrow().side()).isEqualTo(Standing.Side.VOIDED);
  }

  @Test
  void aPlanThatIsLongerThanItsColumnIsRefusedInWords() {
    List<String> many = Collections.nCopies(20, "x".repeat(200));
    Plan usual = VisitOffice.plan();
    Plan longest =
        new Plan(
            usual.mode(),
            usual.from(),
            usual.to(),
            usual.workers(),
            null,
            usual.manDays(),
            usual.sample(),
            null,
            "\"".repeat(2_000),
            List.of(new Plan.Seat("a", true, many), new Plan.Seat("b", false, many)),
            Collections.nCopies(
                20, new Plan.Interpreter("z".repeat(200), Plan.Interpreter.From.INDEPENDENT)),
            many,
            usual.checklist(),
            usual.help(),
            null);
    assertThatThrownBy(() -> office.begun(longest))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("longer than can be kept");
  }
}
