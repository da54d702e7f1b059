package org.tual.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.decisions.Decisions;
import org.tual.inbox.Inbox;
import org.tual.inbox.Item;
import org.tual.matching.Matches;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.uploads.Faults;
import org.tual.uploads.Upload;
import org.tual.uploads.Uploads;

/** Gathers what needs an account, by its permissions. */
public final class Home {
  /** How many days ahead visits are told. */
  public static final int SOON_DAYS = 14;

  private static final int MOST = 1_000;

  /** Most lists come once a year; one that is this old has a newer edition. */
  private static final int OLD_DAYS = 400;

  /**
   * What is read.
   *
   * @param visits first days of visits that begin within {@link #SOON_DAYS}, by who looks and what
   *     that account may do
   * @param released since when each released visit counts
   * @param lists published lists with the day for which each holds, by name
   */
  public record Sources(
      Inbox inbox,
      Uploads uploads,
      Faults faults,
      Runs runs,
      NewSigns signs,
      Matches matches,
      Decisions decisions,
      BiFunction<String, Set<Permission>, List<String>> visits,
      Supplier<List<Instant>> released,
      Supplier<Map<String, LocalDate>> lists,
      Supplier<LocalDate> today) {}

  private final Sources sources;

  public Home(Sources sources) {
    this.sources = sources;
  }

  /** What needs this account, the most pressing first. */
  public List<Task> of(String account, Set<Permission> permissions) {
    List<Task> tasks = new ArrayList<>(waiting(account, permissions));
    List<String> days = sources.visits().apply(account, permissions);
    if (!days.isEmpty()) {
      tasks.add(
          Task.of(
              "VISITS_SOON",
              days.size(),
              days.get(0),
              "/visits",
              "Visits to sites begin within two weeks."));
    }
    if (permissions.contains(Permission.RUN_ASSESSMENT)) {
      assessments(tasks);
    }
    if (permissions.contains(Permission.DECIDE_FINDINGS)) {
      newSigns().ifPresent(tasks::add);
    }
    if (permissions.contains(Permission.JUDGE_IDENTITY)) {
      matches().ifPresent(tasks::add);
    }
    if (permissions.contains(Permission.ACCEPT_MAPPING)) {
      faulty().ifPresent(tasks::add);
      oldLists().ifPresent(tasks::add);
    }
    return tasks;
  }

  private List<Task> waiting(String account, Set<Permission> permissions) {
    Map<Item.Kind, List<Item>> byKind = new EnumMap<>(Item.Kind.class);
    for (Item item : sources.inbox().of(account, permissions)) {
      byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item);
    }
    List<Task> tasks = new ArrayList<>();
    byKind.forEach(
        (kind, items) -> {
          // the newest come first
          Item oldest = items.get(items.size() - 1);
          tasks.add(
              Task.of(
                  kind.name(),
                  items.size(),
                  oldest.since(),
                  link(kind, items.size(), oldest),
                  oldest.words()));
        });
    return tasks;
  }

  private static String link(Item.Kind kind, int count, Item item) {
    return switch (kind) {
      case UPLOAD_WAITS, UPLOAD_FAILED ->
          count == 1 ? item.link().replace("/api/uploads/", "/import/") : "/import";
      case RELEASE_TO_ANSWER -> "/released";
      case LINK_RAN_OUT -> "/users";
      case ADVICE_ASKED, ADVICE_OVERDUE, ADVICE_GIVEN -> "/procurement?tab=asked";
      case ACTION_TO_ANSWER -> "/own-actions";
      case PLACE_TO_ANSWER -> "/our-place";
      case PLACE_TO_DECIDE -> "/inbox";
      case ACTION_OVERDUE -> "/corrective-actions?stage=ESCALATED";
      case ACTION_TO_VERIFY -> "/corrective-actions?stage=EVIDENCE_SENT";
      case ACTION_ANSWERED, ACTION_MORE_TIME -> "/corrective-actions";
      default -> "/inbox";
    };
  }

  private void assessments(List<Task> tasks) {
    List<RunState> runs = sources.runs().newest(MOST);
    runs.stream()
        .findFirst()
        .filter(run -> run.stage() == RunState.Stage.FAILED)
        .ifPresent(
            run ->
                tasks.add(
                    Task.of(
                        "ASSESSMENT_FAILED",
                        1,
                        run.createdAt(),
                        "/reports",
                        "The last assessment could not be done.")));
    runs.stream()
        .filter(run -> run.stage() == RunState.Stage.SEALED || !run.stage().ended())
        .findFirst()
        .flatMap(this::released)
        .ifPresent(tasks::add);
    Set<String> assessed = new HashSet<>();
    runs.stream()
        .filter(run -> run.stage() == RunState.Stage.SEALED || !run.stage().ended())
        .forEach(run -> assessed.addAll(run.uploads()));
    List<Upload> left =
        projected().stream().filter(upload -> !assessed.contains(upload.id())).toList();
    if (!left.isEmpty()) {
      tasks.add(
          Task.of(
              "LISTS_NOT_ASSESSED",
              left.size(),
              left.get(0).createdAt(),
              "/import",
              "Lists are read and accepted, and no assessment has looked at them."));
    }
  }

  /** Visits that were released after the newest assessment was asked for. */
  private Optional<Task> released(RunState run) {
    Instant asked = Instant.parse(run.createdAt());
    List<Instant> since =
        sources.released().get().stream().filter(time -> time.isAfter(asked)).toList();
    return since.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Task.of(
                "VISITS_NOT_ASSESSED",
                since.size(),
                since.get(0).toString(),
                "/visits",
                "Visits were released since the last assessment. Assess again."));
  }

  private List<Upload> projected() {
    return sources.uploads().inState(Upload.State.PROJECTED, MOST);
  }

  private Optional<Task> faulty() {
    List<Upload> faulty = new ArrayList<>();
    int faults = 0;
    for (Upload upload : projected()) {
      int own = sources.faults().of(upload);
      faults += own;
      if (own > 0) {
        faulty.add(upload);
      }
    }
    if (faulty.isEmpty()) {
      return Optional.empty();
    }
    String link = faulty.size() == 1 ? "/import/" + faulty.get(0).id() : "/import";
    return Optional.of(
        new Task(
            "ROWS_TO_FIX",
            faults,
            faulty.get(0).createdAt(),
            link,
            "Rows or cells of lists could not be used as they lie.",
            Map.of("lists", faulty.size())));
  }

  /** Signs of the newest assessment that were not in the one before, and that nobody judged. */
  private Optional<Task> newSigns() {
    return sources.runs().newest(MOST).stream()
        .filter(run -> run.stage() == RunState.Stage.SEALED)
        .findFirst()
        .flatMap(
            run -> {
              Map<String, String> grave = new TreeMap<>(sources.signs().of(run.id()));
              grave.keySet().removeAll(sources.decisions().decided());
              Map<String, Integer> parts = new TreeMap<>();
              grave.values().forEach(severity -> parts.merge(severity, 1, Integer::sum));
              return grave.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Task(
                          "NEW_SIGNS",
                          grave.size(),
                          run.createdAt(),
                          "/suppliers",
                          "Possible signs of the last assessment need a look.",
                          parts));
            });
  }

  /** Names of the newest assessment that may be one, and that nobody judged. */
  private Optional<Task> matches() {
    int waiting = sources.matches().waiting();
    return waiting == 0
        ? Optional.empty()
        : sources
            .matches()
            .newest()
            .map(
                run ->
                    Task.of(
                        "MATCHES_TO_JUDGE",
                        waiting,
                        run.createdAt(),
                        "/matches",
                        "Names in the lists may stand for the same place or party."));
  }

  private Optional<Task> oldLists() {
    LocalDate limit = sources.today().get().minusDays(OLD_DAYS);
    List<LocalDate> old =
        sources.lists().get().values().stream()
            .filter(day -> day.isBefore(limit))
            .sorted()
            .toList();
    return old.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Task.of(
                "LISTS_OLD",
                old.size(),
                old.get(0).toString(),
                "/lists",
                "Published lists are older than thirteen months; there may be a newer edition."));
  }
}
