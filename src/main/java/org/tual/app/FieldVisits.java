package org.tual.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tual.checklists.Checklist;
import org.tual.checklists.Checklists;
import org.tual.checklists.Question;
import org.tual.checklists.Section;
import org.tual.fieldwork.FieldChecklist;
import org.tual.fieldwork.FieldVisit;
import org.tual.visits.Plan;
import org.tual.visits.Trip;
import org.tual.visits.Trips;

/** Visits and checklists as field work sees them. */
final class FieldVisits {
  private static final String NO_HELP =
      "Nobody is known who helps people at this place. An interview there may do harm.";

  private final Checklists checklists;
  private final Function<String, Optional<Plan.Help>> local;

  /**
   * Joins the parts.
   *
   * @param local who helps at a site as others than the plan know it
   */
  FieldVisits(Checklists checklists, Function<String, Optional<Plan.Help>> local) {
    this.checklists = checklists;
    this.local = local;
  }

  private Stream<Checklist> lists() {
    return checklists.all().stream().map(Checklists.Kept::checklist);
  }

  Field.Visits of(Trips trips) {
    return new Field.Visits(
        id -> trips.find(id).map(this::visit),
        account -> trips.of(account).stream().filter(Trip::current).map(this::visit).toList(),
        this::checklist);
  }

  private FieldVisit visit(Trip trip) {
    Plan plan = trip.plan();
    boolean oneDay = plan.from() != null && plan.from().equals(plan.to());
    Plan.Sample sample = plan.sample();
    Plan.Checklist asked = plan.checklist();
    return new FieldVisit(
        trip.id(),
        new FieldVisit.Place(trip.site(), trip.siteName(), trip.country()),
        null,
        oneDay ? plan.from() : null,
        oneDay ? null : plan.from(),
        oneDay ? null : plan.to(),
        plan.mode() == null ? null : plan.mode().name(),
        trip.side() == null ? trip.stage().name() : trip.side().name(),
        trip.closed(),
        trip.team(),
        plan.languages(),
        sample == null
            ? null
            : new FieldVisit.Sample(sample.individual(), sample.groups(), sample.files()),
        help(plan.help(), trip.site()),
        asked == null ? null : new FieldVisit.Pinned(asked.id(), asked.version(), asked.modules()),
        trip.changedAt());
  }

  /** What the plan names, or else who helps there by the directory. */
  private FieldVisit.Help help(Plan.Help planned, String site) {
    boolean named = planned != null && planned.verifiedOn() != null;
    Plan.Help help = named ? planned : local.apply(site).orElse(null);
    boolean verified = help != null;
    return new FieldVisit.Help(verified, verified ? words(help) : NO_HELP);
  }

  private static String words(Plan.Help help) {
    return help.languages().isEmpty()
        ? help.name()
        : help.name() + " (" + String.join(", ", help.languages()) + ")";
  }

  /** The checklist with its modules, papers to see and the guide. */
  private Optional<FieldChecklist> checklist(FieldVisit.Pinned pinned) {
    return one(pinned.id(), pinned.version())
        .map(
            core -> {
              List<FieldChecklist.Section> sections = new ArrayList<>();
              Stream.concat(Stream.of(core), of(Checklist.Use.QUESTIONS, pinned.modules()))
                  .flatMap(list -> list.sections().stream())
                  .map(FieldVisits::section)
                  .forEach(sections::add);
              return new FieldChecklist(
                  core.id(),
                  core.version(),
                  core.title(),
                  sections,
                  items(Checklist.Use.DOCUMENTS, pinned.modules()),
                  items(Checklist.Use.INTERVIEW, pinned.modules()));
            });
  }

  private Optional<Checklist> one(String id, String version) {
    return lists()
        .filter(list -> list.id().equals(id) && list.version().equals(version))
        .findFirst();
  }

  /** Whether there is such a checklist with all its modules. */
  boolean known(Plan.Checklist asked) {
    return one(asked.id(), asked.version()).isPresent()
        && asked.modules().stream().allMatch(module -> module(module).findAny().isPresent());
  }

  /** A question of a checklist, its modules or the papers to see, by its id. */
  Optional<Question> question(Plan.Checklist asked, String id) {
    return lists(asked).stream().flatMap(list -> list.question(id).stream()).findFirst();
  }

  /** A checklist, its modules and the papers to see, as a visit asks them. */
  List<Checklist> lists(Plan.Checklist asked) {
    return Stream.of(
            one(asked.id(), asked.version()).stream(),
            of(Checklist.Use.QUESTIONS, asked.modules()),
            of(Checklist.Use.DOCUMENTS, asked.modules()))
        .flatMap(lists -> lists)
        .toList();
  }

  /** The same with the version of each module, and with the papers and the guide of today. */
  Plan.Checklist pinned(Plan.Checklist asked) {
    List<String> modules =
        Stream.of(Checklist.Use.QUESTIONS, Checklist.Use.DOCUMENTS, Checklist.Use.INTERVIEW)
            .flatMap(use -> of(use, asked.modules()))
            .map(list -> list.id() + "/" + list.version())
            .toList();
    Stream<String> unknown =
        asked.modules().stream().filter(module -> module(module).findAny().isEmpty());
    return new Plan.Checklist(
        asked.id(), asked.version(), Stream.concat(modules.stream(), unknown).toList());
  }

  /** Modules of one use; plans that are older name no papers and no guide, and get the newest. */
  private Stream<Checklist> of(Checklist.Use use, List<String> modules) {
    List<Checklist> named =
        modules.stream().flatMap(this::module).filter(list -> list.use() == use).toList();
    return named.isEmpty() && use != Checklist.Use.QUESTIONS
        ? lists()
            .filter(list -> list.use() == use)
            .map(Checklist::id)
            .distinct()
            .flatMap(this::newest)
        : named.stream();
  }

  /** A module as a plan names it; plans that are older name no version. */
  private Stream<Checklist> module(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? newest(name)
        : one(name.substring(0, slash), name.substring(slash + 1)).stream();
  }

  /** The newest version that is not retired, or else the newest. */
  private Stream<Checklist> newest(String id) {
    return checklists.all().stream()
        .filter(kept -> kept.checklist().id().equals(id))
        .max(
            Comparator.comparing((Checklists.Kept kept) -> !kept.retired())
                .thenComparingInt(kept -> Integer.parseInt(kept.checklist().version())))
        .map(Checklists.Kept::checklist)
        .stream();
  }

  private List<FieldChecklist.Item> items(Checklist.Use use, List<String> modules) {
    return of(use, modules)
        .flatMap(Checklist::questions)
        .map(one -> new FieldChecklist.Item(one.id(), one.text(), one.help()))
        .toList();
  }

  private static FieldChecklist.Section section(Section section) {
    return new FieldChecklist.Section(
        section.id(),
        section.title(),
        section.questions().stream().map(FieldVisits::question).toList());
  }

  private static FieldChecklist.Question question(Question one) {
    return new FieldChecklist.Question(
        one.id(),
        one.text(),
        one.help(),
        kind(one),
        type(one.answers()),
        one.choices().stream()
            .map(choice -> new FieldChecklist.Choice(choice.value(), choice.label()))
            .toList(),
        one.onlyIf(),
        one.indicators());
  }

  private static String kind(Question one) {
    if (one.answers() == Question.Answers.COUNT) {
      return "count";
    }
    return switch (one.from().isEmpty() ? "" : one.from().get(0)) {
      case "WORKER" -> "workers";
      case "DOCUMENT" -> "document";
      case "SUPPLIER" -> "management";
      default -> "observe";
    };
  }

  private static String type(Question.Answers answers) {
    return switch (answers) {
      case YESNO, SEEN -> "yesno";
      case ONE -> "choice";
      case MANY -> FieldChecklist.SEVERAL;
      case COUNT, NUMBER, SHARE -> "number";
      case MONEY -> "money";
      case DATE -> "date";
      case TEXT, OPEN -> "text";
    };
  }
}
