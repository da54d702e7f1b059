package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Permission;
import org.tual.checklists.Checklist;
import org.tual.checklists.ShippedChecklists;
import org.tual.community.Around;
import org.tual.community.CommunityAnswer;
import org.tual.community.CommunityAnswers;
import org.tual.community.CommunityAssessment;
import org.tual.community.CommunityAssessments;
import org.tual.community.Errands;
import org.tual.community.Eyes;
import org.tual.community.Guests;
import org.tual.community.Help;
import org.tual.community.HelpDirectory;
import org.tual.community.NotNow;
import org.tual.community.NotPossible;
import org.tual.community.Partner;
import org.tual.community.Partners;
import org.tual.community.Place;
import org.tual.community.PlaceFiles;
import org.tual.community.Places;
import org.tual.community.Reviews;
import org.tual.community.TimeToHelp;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.spreadsheet.Limits;

class CommunityTest {
  private static final Actor ANYBODY =
      new Actor(
          "a",
          "test",
          Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toSet()));
  private static final Eyes ALL = new Eyes(true, Set.of(), null, Set.of());
  private static final String SITE = "https://w3id.org/tual/id/site/contoh";
  private static final List<Checklist> FORMS =
      ShippedChecklists.all().stream().filter(one -> one.use() == Checklist.Use.COMMUNITY).toList();

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-11-28T08:00:00Z");
  private final List<Instant> started = new ArrayList<>();

  /** What was asked of others, in order. */
  private final List<String> read = new ArrayList<>();

  private JpaDatabase database;
  private Places places;
  private Partners partners;
  private HelpDirectory directory;
  private CommunityAssessments assessments;
  private Ledger ledger;
  private Around around;
  private Guests guests;
  private FileStore files;
  private Reviews reviews;

  @BeforeEach
  void open() {
    database = Opening.database(Settings.of(Map.of("TUAL_DATA", folder.toString())));
    ledger = new Ledger(database, () -> now, new SecureRandom());
    around =
        new Around(
            sites -> {
              read.add("sites");
              return sites.stream()
                  .collect(
                      Collectors.toMap(
                          site -> site, site -> new Around.Site("Contoh Site", false)));
            },
            account -> Set.of(),
            () -> Map.of("guest", "Guest"),
            id -> "name of " + id,
            () -> FORMS,
            (id, version) -> {
              read.add("form");
              return FORMS.stream().findFirst();
            },
            after -> {
              read.add("assessed");
              return started.stream().filter(start -> start.isAfter(after)).toList();
            },
            100,
            () -> now,
            () -> UUID.randomUUID().toString());
    places = new Places(ledger, around);
    partners = new Partners(ledger, places, around);
    directory = new HelpDirectory(ledger, places, partners, around);
    assessments = new CommunityAssessments(ledger, places, partners, around);
    guests = new Guests(ledger, around);
    files = new FileStore(folder.resolve("files"));
    PlaceFiles facts =
        new PlaceFiles(ledger, files, places, partners, around, Limits.commandLine());
    reviews = new Reviews(ledger, assessments, places, facts, around);
  }

  @AfterEach
  void close() {
    files.close();
    database.close();
  }

  private Place place(String name, String code, Place.Position position, String within) {
    return places.add(
        ANYBODY,
        new Place.Draft(
            Place.Kind.PORT, name, null, "ID", code, position, List.of("id", "my"), within, null));
  }

  private static Partner.Draft draft(
      Partner.Kind kind, String name, String through, Integer hours, Place... at) {
    return new Partner.Draft(
        kind,
        name,
        List.of("id"),
        null,
        List.of(),
        through == null ? "+999 555 0100" : null,
        null,
        through,
        null,
        "2026-11-01",
        null,
        null,
        Arrays.stream(at).map(one -> new Partner.Served(one.id(), null, hours)).toList());
  }

  private Partner verified(Partner.Draft draft) {
    return partners.verify(ANYBODY, partners.add(ANYBODY, draft).id(), "2026-11-20", v -> {});
  }

  @Test
  void theNearestHelpStandsFirstAndUnknownDistanceLast() {
    Place here = place("Contoh", "IDCTH", new Place.Position(-5.6, 132.7), null);
    Place near = place("Dekat", "IDDKT", new Place.Position(-5.6, 133.7), null);
    Place somewhere = place("Entah", null, null, null);
    verified(draft(Partner.Kind.NGO, "Far away", null, 1, somewhere));
    verified(draft(Partner.Kind.NGO, "Next port", null, 1, near));
    verified(draft(Partner.Kind.UNION, "Slow", null, 9, here));
    verified(draft(Partner.Kind.UNION, "Quick", null, 2, here));
    List<Help> help = directory.helpFor(here.id(), null);
    assertThat(help)
        .extracting(Help::name)
        .containsExactly("Quick", "Slow", "Next port", "Far away");
    assertThat(help).extracting(Help::km).containsExactly(0L, 0L, 111L, null);
    assertThat(help).extracting(Help::hoursAway).containsExactly(2, 9, null, null);
    assertThat(directory.helpFor(here.id(), "my")).isEmpty();
  }

  @Test
  void onlyWhoAgreedHasRoomAndWasReachedIsTold() {
    Place here = place("Contoh", null, null, null);
    Partner added = partners.add(ANYBODY, draft(Partner.Kind.NGO, "Contoh Help", null, 1, here));
    assertThat(directory.helpFor(here.id(), null)).isEmpty();
    partners.verify(ANYBODY, added.id(), "2026-11-20", v -> {});
    assertThat(directory.helpFor(here.id(), null)).hasSize(1);
    partners.wish(
        ANYBODY,
        added.id(),
        new Partner.Wishes(true, Partner.Capacity.FULL, Partner.Credit.ANONYMOUS));
    assertThat(directory.helpFor(here.id(), null)).isEmpty();
    partners.wish(
        ANYBODY,
        added.id(),
        new Partner.Wishes(false, Partner.Capacity.OPEN, Partner.Credit.ANONYMOUS));
    assertThat(directory.helpFor(here.id(), null)).isEmpty();
    assertThat(partners.find(added.id()).agreedOn()).isNull();
  }

  @Test
  void aNumberThatChangesWasNeverReached() {
    Place here = place("Contoh", null, null, null);
    Partner.Draft draft = draft(Partner.Kind.NGO, "Contoh Help", null, 1, here);
    Partner known = verified(draft);
    assertThat(partners.change(ANYBODY, known.id(), draft, v -> {}).verifiedOn())
        .isEqualTo("2026-11-20");
    Partner.Draft moved = draft(Partner.Kind.NGO, "Contoh Help renamed", null, 1, here);
    assertThat(partners.change(ANYBODY, known.id(), moved, v -> {}).verifiedOn()).isNull();
  }

  @Test
  void aShelterIsReachedThroughAnotherAndTellsNeitherNameNorPlace() {
    Place here = place("Contoh", null, null, null);
    Partner union = verified(draft(Partner.Kind.UNION, "Contoh Union", null, 1, here));
    assertThatThrownBy(
            () -> partners.add(ANYBODY, draft(Partner.Kind.SHELTER, "House", null, 1, here)))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("through another partner");
    verified(draft(Partner.Kind.SHELTER, "House", union.id(), 1, here));
    Help shelter =
        directory.helpFor(here.id(), null).stream()
            .filter(one -> one.kind() == Partner.Kind.SHELTER)
            .findFirst()
            .orElseThrow();
    assertThat(shelter.title()).isEqualTo("shelter (through Contoh Union)");
    assertThat(shelter.toString()).doesNotContain("House", "Contoh,", here.id());
    assertThat(shelter.km()).isNull();
    assertThat(partners.reached())
        .extracting(Partners.Reached::through)
        .containsExactlyInAnyOrder(null, "Contoh Union");
    partners.wish(
        ANYBODY,
        union.id(),
        new Partner.Wishes(true, Partner.Capacity.FULL, Partner.Credit.CREDITED));
    assertThat(partners.reached()).as("no room, and no shelter without it").isEmpty();
  }

  @Test
  void helpGrowsOldByItself() {
    Place here = place("Contoh", null, null, null);
    verified(draft(Partner.Kind.UNION, "Contoh Union", null, 1, here));
    directory.locate(ANYBODY, new HelpDirectory.Located(SITE, here.id(), null));
    assertThat(directory.timeTo(SITE).hours()).isEqualTo(1);
    now = now.plus(Duration.ofDays(92));
    assertThat(directory.timeTo(SITE).hours()).isEqualTo(1);
    now = now.plus(Duration.ofDays(1));
    assertThat(directory.timeTo(SITE).hours()).isNull();
    assertThat(partners.all().get(0).warnings()).contains(Partner.Warning.VERIFIED_LONG_AGO);
  }

  @Test
  void helpOfTheDistrictIsHelpOfItsPort() {
    Place district = place("Kabupaten", null, null, null);
    Place port = place("Pelabuhan", null, null, district.id());
    verified(draft(Partner.Kind.NGO, "District office", null, 4, district));
    assertThat(directory.helpFor(port.id(), null)).extracting(Help::here).containsExactly(true);
    assertThatThrownBy(
            () ->
                places.change(
                    ANYBODY,
                    district.id(),
                    new Place.Draft(
                        Place.Kind.PORT,
                        "Kabupaten",
                        null,
                        "ID",
                        null,
                        null,
                        List.of(),
                        port.id(),
                        null),
                    v -> {}))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void theWayToHelpAtOnceIsOneThatSomebodyTriedOnADay() {
    Place.Emergency said =
        new Place.Emergency("+999 555 0199", "The night line", "2026-11-20", "somebody");
    Place pier = places.add(ANYBODY, urgent(said));
    assertThat(pier.emergency())
        .isEqualTo(
            new Place.Emergency("+999 555 0199", "The night line", "2026-11-20", ANYBODY.id()));
    assertThat(pier.emergency().words())
        .isEqualTo("+999 555 0199, The night line (checked on 2026-11-20)");
    Actor other = new Actor("b", "test", ANYBODY.permissions());
    assertThat(places.change(other, pier.id(), draft(pier), v -> {}).emergency())
        .as("who tried it stays where it is the same")
        .isEqualTo(pier.emergency());
    directory.locate(ANYBODY, new HelpDirectory.Located(SITE, pier.id(), null));
    assertThat(directory.outwards(SITE)).extracting(Place::id).containsExactly(pier.id());
    assertThat(directory.outwards("https://w3id.org/tual/id/site/other")).isEmpty();
    for (Place.Emergency wrong :
        List.of(
            new Place.Emergency("+999 555 0199", null, null, null),
            new Place.Emergency("+999 555 0199", null, "2026-11-29", null),
            new Place.Emergency("call me", null, "2026-11-20", null),
            new Place.Emergency(null, "Ask +66 81 234 5678", "2026-11-20", null))) {
      assertThatThrownBy(() -> places.add(ANYBODY, urgent(wrong))).isInstanceOf(NotPossible.class);
    }
    assertThat(places.add(ANYBODY, urgent(new Place.Emergency("", " ", null, null))).emergency())
        .isNull();
  }

  private static Place.Draft draft(Place place) {
    return new Place.Draft(
        place.kind(), place.name(), null, "ID", null, null, List.of(), null, place.emergency());
  }

  private Place.Draft urgent(Place.Emergency emergency) {
    String name = "Pier " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    return new Place.Draft(
        Place.Kind.PORT, name, null, "ID", null, null, List.of(), null, emergency);
  }

  @Test
  void theOnlyPartnerOfAPlaceIsToldThatItsAnonymityIsHollow() {
    Place here = place("Contoh", null, null, null);
    Partner first = verified(draft(Partner.Kind.UNION, "One", null, 1, here));
    assertThat(first.warnings()).contains(Partner.Warning.ANONYMITY_HOLLOW);
    verified(draft(Partner.Kind.NGO, "Two", null, 1, here));
    assertThat(partners.find(first.id()).warnings())
        .doesNotContain(Partner.Warning.ANONYMITY_HOLLOW);
  }

  private static CommunityAnswer said(String id, String question, String value, long base) {
    return new CommunityAnswer(id, question, value, null, null, base);
  }

  private CommunityAnswers.Taken send(String id, CommunityAnswer... answers) {
    return assessments.answer(ANYBODY, ALL, id, new CommunityAnswers.Sent(List.of(answers)));
  }

  private String asked(Partner partner, Place place) {
    now = now.plusSeconds(1);
    CommunityAssessment.Draft draft =
        new CommunityAssessment.Draft(partner.id(), place.id(), "community", null, null);
    return assessments.ask(ANYBODY, ALL, draft).id();
  }

  @Test
  void aLongListIsReadByPagesAndWhatBecameOfAllAtOnce() {
    Place here = place("Contoh", null, null, null);
    Place there = place("Rekaan", null, null, null);
    Partner union = verified(draft(Partner.Kind.UNION, "Contoh Union", null, 1, here, there));
    String first = asked(union, here);
    String second = asked(union, here);
    asked(union, there);
    for (String id : List.of(first, second)) {
      assessments.handIn(ANYBODY, ALL, id, null);
      now = now.plus(Duration.ofDays(1));
      reviews.decide(ANYBODY, ALL, id, new Reviews.Decision(true, null), version -> {});
      started.add(now.plusSeconds(1));
      reviews.follow(
          ANYBODY,
          ALL,
          id,
          new CommunityAssessment.FollowUp(
              CommunityAssessment.FollowUp.Kind.TRAINING, around.today().toString()));
    }
    read.clear();
    Listing.Found<CommunityAssessment> page = assessments.page(listed(here, 0, 5));
    assertThat(read).containsExactlyInAnyOrder("assessed", "form");
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).extracting(CommunityAssessment::id).containsExactly(second, first);
    assertThat(page.rows())
        .extracting(one -> one.became().countedOn())
        .containsExactly(List.of("2026-11-30"), List.of("2026-11-29", "2026-11-30"));
    assertThat(page.rows())
        .extracting(one -> one.became().followUps().get(0).day())
        .containsExactly("2026-11-30", "2026-11-29");
    assertThat(assessments.page(listed(here, 1, 1)).rows())
        .extracting(CommunityAssessment::id)
        .containsExactly(first);
  }

  private static Listing listed(Place place, int first, int count) {
    return new Listing(
        Map.of("place", List.of(place.id())), "", "", "askedAt", true, "id", first, count);
  }

  @Test
  void whatChangedSinceItWasLookedAtIsNeitherDecidedOnNorVerified() {
    Place here = place("Contoh", null, null, null);
    Partner union = verified(draft(Partner.Kind.UNION, "Contoh Union", null, 1, here));
    String id = asked(union, here);
    assessments.handIn(ANYBODY, ALL, id, null);
    List<Long> versions = new ArrayList<>();
    LongConsumer changed =
        version -> {
          versions.add(version);
          throw new IllegalStateException("changed");
        };
    assertThatThrownBy(
            () ->
                reviews.decide(
                    ANYBODY, ALL, id, new Reviews.Decision(false, "Which season?"), changed))
        .hasMessage("changed");
    assertThatThrownBy(() -> partners.verify(ANYBODY, union.id(), "2026-11-21", changed))
        .hasMessage("changed");
    CommunityAssessment still = assessments.find(ANYBODY, ALL, id);
    assertThat(still.state()).isEqualTo(CommunityAssessment.State.HANDED_IN);
    assertThat(partners.find(union.id())).isEqualTo(union);
    assertThat(versions).hasSize(2).contains(union.version());
    LongConsumer any =
        version -> {
          if (versions.add(version) && versions.size() == 3) {
            reviews.decide(ANYBODY, ALL, id, new Reviews.Decision(false, "Which season?"), v -> {});
          }
        };
    assertThatThrownBy(
            () -> reviews.decide(ANYBODY, ALL, id, new Reviews.Decision(true, null), any))
        .as("whoever takes any version decides on what was read")
        .isInstanceOf(NotNow.class);
    assertThat(assessments.find(ANYBODY, ALL, id).state())
        .isEqualTo(CommunityAssessment.State.ASK_AGAIN);
  }

  @Test
  void theSitesOfAPlaceAreNamedAtOnce() {
    Place here = place("Contoh", null, null, null);
    verified(draft(Partner.Kind.UNION, "Contoh Union", null, 2, here));
    for (String site : List.of(SITE + "-2", SITE + "-1")) {
      directory.locate(ANYBODY, new HelpDirectory.Located(site, here.id(), null));
    }
    read.clear();
    assertThat(directory.sitesOf(here.id()))
        .extracting(TimeToHelp::site, TimeToHelp::hours)
        .containsExactly(tuple(SITE + "-1", 2), tuple(SITE + "-2", 2));
    assertThat(read).containsExactly("sites");
  }

  @Test
  void whatWaitsIsToldToThePartnerThatIsAskedAndToWhoDecides() {
    Place here = place("Contoh", null, null, null);
    Partner union = verified(draft(Partner.Kind.UNION, "Contoh Union", null, 1, here));
    Partner other = verified(draft(Partner.Kind.NGO, "Contoh Help", null, 1, here));
    guests.act(ANYBODY, union.id(), Set.of("guest"));
    String mine = asked(union, here);
    asked(other, here);
    Errands errands = new Errands(ledger, guests);
    assertThat(errands.toAnswer("guest")).extracting(Errands.One::id).containsExactly(mine);
    assertThat(errands.toAnswer("nobody")).isEmpty();
    assertThat(errands.toDecide()).isEmpty();
    assessments.handIn(ANYBODY, ALL, mine, null);
    assertThat(errands.toAnswer("guest")).isEmpty();
    assertThat(errands.toDecide()).containsExactly(new Errands.One(mine, now.toString()));
    reviews.decide(ANYBODY, ALL, mine, new Reviews.Decision(false, "Which season?"), v -> {});
    assertThat(errands.toAnswer("guest")).extracting(Errands.One::id).containsExactly(mine);
  }

  @Test
  void answersAreTakenAsOftenAsTheyComeAndNoneOverAnother() {
    Place here = place("Contoh", null, null, null);
    Partner union = verified(draft(Partner.Kind.UNION, "Contoh Union", null, 1, here));
    String id =
        assessments
            .ask(
                ANYBODY,
                ALL,
                new CommunityAssessment.Draft(union.id(), here.id(), "community", null, null))
            .id();
    String one = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    assertThat(send(id, said(one, "place_fees", "commonly", 0)).kept().get(0).version())
        .isEqualTo(1);
    assertThat(send(id, said(one, "place_fees", "commonly", 0)).kept().get(0).version())
        .isEqualTo(1);
    CommunityAnswers.Taken taken =
        send(
            id,
            said(other, "place_fees", "sometimes", 0),
            said(UUID.randomUUID().toString(), "place_wages", "sometimes", 0),
            said(UUID.randomUUID().toString(), "nothing", "sometimes", 0));
    assertThat(taken.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.server().value()).isEqualTo("commonly"));
    assertThat(taken.kept()).extracting(CommunityAnswer::question).containsExactly("place_wages");
    assertThat(taken.refused())
        .extracting(CommunityAnswers.Refused::question)
        .containsExactly("nothing");
    assertThat(send(id, said(one, "place_fees", "sometimes", 1)).kept().get(0).version())
        .isEqualTo(2);
    assertThat(send(id, said(one, "place_fees", "commonly", 1)).conflicts()).hasSize(1);
    assertThat(assessments.find(ANYBODY, ALL, id).answers()).hasSize(2);
  }
}
