package org.tual.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.access.Role;
import org.tual.accounts.Account;
import org.tual.checklists.Checklist;
import org.tual.checklists.Checklists;
import org.tual.community.Around;
import org.tual.community.CommunityAssessments;
import org.tual.community.Errands;
import org.tual.community.Guests;
import org.tual.community.Help;
import org.tual.community.HelpDirectory;
import org.tual.community.Partner;
import org.tual.community.Partners;
import org.tual.community.Place;
import org.tual.community.PlaceFiles;
import org.tual.community.Places;
import org.tual.community.Reviews;
import org.tual.community.Sights;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.safeguarding.Reached;
import org.tual.taskforces.Awareness;
import org.tual.taskforces.SharedActions;
import org.tual.taskforces.TaskForces;
import org.tual.uploads.Upload;
import org.tual.visits.LocalHelp;
import org.tual.visits.Plan;

/**
 * Places, who helps people there, and what is done together.
 *
 * @param places are kept
 * @param partners are kept
 * @param guests says which accounts act for which partner
 * @param help is found
 * @param sights says how far each caller sees
 * @param errands wait for whom
 * @param assessments of partners are taken
 * @param reviews decide on them
 * @param files of facts of those that count
 * @param forces work together
 * @param shared is what they do
 * @param awareness tells and trains
 */
record Community(
    Places places,
    Partners partners,
    Guests guests,
    HelpDirectory help,
    Sights sights,
    Errands errands,
    CommunityAssessments assessments,
    Reviews reviews,
    PlaceFiles files,
    TaskForces forces,
    SharedActions shared,
    Awareness awareness) {
  private static final int LOOKED_AT = 20;
  private static final int MOST_RUNS = 1_000;

  static Community of(Installation installation) {
    Around around = around(installation, ChecklistBeans.of(installation));
    Places places = new Places(installation.ledger(), around);
    Partners partners = new Partners(installation.ledger(), places, around);
    Guests guests = new Guests(installation.ledger(), around);
    HelpDirectory help = new HelpDirectory(installation.ledger(), places, partners, around);
    CommunityAssessments assessments =
        new CommunityAssessments(installation.ledger(), places, partners, around);
    PlaceFiles files =
        new PlaceFiles(
            installation.ledger(),
            installation.files(),
            places,
            partners,
            around,
            Opening.limits(installation.settings()));
    TaskForces forces =
        new TaskForces(
            installation.ledger(), places, partners, Installation::now, Installation::id);
    return new Community(
        places,
        partners,
        guests,
        help,
        new Sights(partners, guests, help, around),
        new Errands(installation.ledger(), guests),
        assessments,
        new Reviews(installation.ledger(), assessments, places, files, around),
        files,
        forces,
        new SharedActions(installation.ledger(), forces, Installation::id),
        new Awareness(installation.ledger(), places, Installation::now, Installation::id));
  }

  /** Partners that somebody reached lately, for whoever refers a person. */
  List<Reached> reached() {
    return partners.reached().stream().map(Community::reached).toList();
  }

  private static Reached reached(Partners.Reached one) {
    Partner partner = one.partner();
    boolean hidden = one.through() != null;
    return new Reached(
        partner.id(),
        hidden ? "shelter (through " + one.through() + ")" : partner.name(),
        hidden ? List.of() : partner.places().stream().map(Partner.Served::name).toList(),
        partner.verifiedOn());
  }

  /** Port or district of sites, by name of the site as the newest assessments have it. */
  Map<String, String> placeNames(Runs runs) {
    Map<String, String> placed = help.placesOfSites();
    Map<String, String> names = new HashMap<>();
    Set<String> sought = new HashSet<>(placed.keySet());
    for (RunState run : sealed(runs, LOOKED_AT).toList()) {
      if (sought.isEmpty()) {
        break;
      }
      ReportTable.Only only = new ReportTable.Only("site", Set.copyOf(sought));
      ReportTable.Wanted wanted = new ReportTable.Wanted(Map.of(), only, "", "", 0, sought.size());
      for (Map<String, String> row :
          new ReportTable(runs.report(run.id()).resolve("sites.csv")).find(wanted).rows()) {
        sought.remove(row.get("site"));
        names.put(row.get("name"), placed.get(row.get("site")));
      }
    }
    return names;
  }

  /** Routes for immediate danger at a site: of its place, else of all places of the country. */
  List<String> emergency(String site, String country) {
    List<Place> near = help.outwards(site);
    List<String> routes = routes(near);
    return routes.isEmpty()
        ? routes(places.all().stream().filter(one -> one.country().equals(country)).toList())
        : routes;
  }

  private static List<String> routes(List<Place> places) {
    return places.stream()
        .filter(place -> place.emergency() != null)
        .map(place -> place.name() + ": " + place.emergency().words())
        .toList();
  }

  private static Around around(Installation installation, Checklists checklists) {
    return new Around(
        sites -> known(installation.runs(), sites),
        account -> installation.audits().sites(account),
        () ->
            installation.doors().accounts().open(Role.PARTNER).stream()
                .collect(Collectors.toMap(Account::id, Account::name)),
        id -> installation.doors().accounts().find(id).map(Account::name).orElse(id),
        () -> forms(checklists),
        (id, version) -> checklists.find(id, version).map(Checklists.Kept::checklist),
        after -> assessed(installation, after),
        installation.settings().helpDays(),
        Installation::now,
        Installation::id);
  }

  /** Forms that are in use, each in its newest version. */
  private static List<Checklist> forms(Checklists checklists) {
    Map<String, Checklist> newest =
        checklists.all().stream()
            .filter(one -> !one.retired())
            .map(Checklists.Kept::checklist)
            .filter(one -> one.use() == Checklist.Use.COMMUNITY)
            .collect(
                Collectors.toMap(
                    Checklist::id,
                    one -> one,
                    (one, other) ->
                        Integer.parseInt(one.version()) > Integer.parseInt(other.version())
                            ? one
                            : other));
    return newest.values().stream().sorted(Comparator.comparing(Checklist::title)).toList();
  }

  private static Stream<RunState> sealed(Runs runs, int most) {
    return runs.newest(most).stream().filter(run -> run.stage() == RunState.Stage.SEALED);
  }

  /** One reading of each report, the newest first, until all are found. */
  private static Map<String, Around.Site> known(Runs runs, Set<String> sites) {
    Map<String, Around.Site> known = new HashMap<>();
    for (RunState run : sealed(runs, LOOKED_AT).toList()) {
      Set<String> wanted = new HashSet<>(sites);
      wanted.removeAll(known.keySet());
      if (wanted.isEmpty()) {
        break;
      }
      ReportTable table = new ReportTable(runs.report(run.id()).resolve("sites.csv"));
      for (Map<String, String> row : table.find(rows(wanted)).rows()) {
        known.put(
            row.get("site"), new Around.Site(row.get("name"), row.get("kind").endsWith("Vessel")));
      }
    }
    return known;
  }

  private static ReportTable.Wanted rows(Set<String> sites) {
    ReportTable.Only these = new ReportTable.Only("site", sites);
    return new ReportTable.Wanted(Map.of(), these, "", "", 0, Integer.MAX_VALUE);
  }

  /** Samples are left out, since they read nothing of what partners say. */
  private static List<Instant> assessed(Installation installation, Instant after) {
    return sealed(installation.runs(), MOST_RUNS)
        .filter(run -> Instant.parse(run.createdAt()).isAfter(after))
        .filter(run -> installation.stories().ofSample(lists(installation, run)) == 0)
        .map(run -> Instant.parse(run.createdAt()))
        .sorted()
        .toList();
  }

  private static List<Upload> lists(Installation installation, RunState run) {
    return run.uploads().stream().flatMap(id -> installation.uploads().find(id).stream()).toList();
  }

  /** What a plan of a visit may count on. */
  LocalHelp localHelp(int oldDays) {
    return new LocalHelp(this::bestAt, oldDays);
  }

  /** Who helps at the place of a site: reached last, whoever it is. */
  Optional<Plan.Help> bestAt(String site) {
    return help.located(site)
        .flatMap(
            at ->
                help.helpFor(at.place(), null).stream()
                    .filter(Help::here)
                    .max(Comparator.comparing(Help::verifiedOn)))
        .map(
            one ->
                new Plan.Help(
                    one.title(),
                    one.languages().stream().map(Community::language).toList(),
                    one.verifiedOn(),
                    one.verifiedBy()));
  }

  private static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
