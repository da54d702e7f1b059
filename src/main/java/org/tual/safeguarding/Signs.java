package org.tual.safeguarding;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.access.Secrets;
import org.tual.compartment.Compartment;
import org.tual.ledger.Actor;

/**
 * The rules that read contacts of workers. They look once a month on the day of the batch at what
 * was there then, for all suppliers at once, and propose; a lead decides, and what a lead lets go
 * waits for the batch of the next month. So nothing that moves tells that somebody spoke.
 */
public final class Signs {
  private final Cases cases;
  private final Decisions decisions;
  private final Watch watch;
  private final ContactLimits limits = ContactLimits.shipped();

  public Signs(Compartment compartment, Cases cases, Drawer drawer, Watch watch) {
    this.cases = cases;
    this.decisions = new Decisions(compartment, cases, drawer);
    this.watch = watch;
  }

  /**
   * What a lead decides.
   *
   * @param level null for one that stays inside, which can only be set aside
   * @param release whether it may go out; else it is set aside until more is known
   */
  public record Choice(Sign.Kind kind, Redacted.Level level, String name, boolean release) {}

  /**
   * A sign with what it rests on.
   *
   * @param width null where it stays inside
   * @param carriers cases whose people it counts and that allow it; none for interviews
   * @param about hashes of what it rests on: people harmed, or visits
   * @param broken bundles of it that can no longer go out whole
   */
  record Found(
      Sign sign,
      String place,
      Width width,
      List<String> carriers,
      Set<String> about,
      Set<String> broken) {}

  /** What all who are counted in one width have in common. */
  private static final class Group {
    final String place;
    final Width width;
    final List<Cases.Found> files = new ArrayList<>();
    final Set<String> echoes = new TreeSet<>();

    Group(String place, Width width) {
      this.place = place;
      this.width = width;
    }
  }

  /** All signs of the last day of the rules, those to decide first. */
  public List<Sign> list(Actor actor) {
    return found(actor).stream()
        .map(Found::sign)
        .sorted(Comparator.comparing(Sign::state).thenComparing(Sign::name))
        .toList();
  }

  private List<Found> found(Actor actor) {
    var until = watch.last(cases.around().today().get());
    Widths widths = new Widths(watch.workplaces().get(), cases.around().key());
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Cases.Found one : cases.all(actor, "SIGNS_READ")) {
      // where a case names several places of work nobody can say which of them a change was at
      if (one.file().places.size() == 1) {
        String site = one.file().places.get(0).name();
        group(groups, widths.of(site), site).files.add(one);
      }
    }
    watch.heard().apply(until).stream()
        .filter(Heard::echoed)
        .forEach(
            heard -> {
              // of a fleet or a port it would say that sites were audited which nobody visited
              Optional<Width> width =
                  widths.of(heard.site()).filter(one -> one.level() == Redacted.Level.SITE);
              group(groups, width, heard.site()).echoes.add(heard.visit());
            });
    List<Decisions.Decided> decided = decisions.all(actor);
    YearMonth month = YearMonth.from(until);
    return groups.values().stream()
        .flatMap(
            group ->
                Stream.of(harmed(group, month, decided), echoed(group, month, decided))
                    .flatMap(Optional::stream))
        .toList();
  }

  private Group group(Map<String, Group> groups, Optional<Width> wide, String site) {
    Width width = wide.orElse(null);
    String place =
        width == null
            ? "INSIDE " + cases.around().key().apply(site)
            : width.level() + " " + cases.around().key().apply(width.name());
    return groups.computeIfAbsent(place, key -> new Group(width == null ? site : key, width));
  }

  private Optional<Found> harmed(Group group, YearMonth month, List<Decisions.Decided> decided) {
    Retaliation all = judged(group.files);
    if (!all.sign()) {
      return Optional.empty();
    }
    List<Cases.Found> free =
        counted(group.files).stream()
            .filter(one -> Protocol.outside(one.file()).isEmpty())
            .toList();
    List<String> why = new ArrayList<>();
    if (!judged(free).sign()) {
      counted(group.files).stream()
          .flatMap(one -> Protocol.outside(one.file()).stream())
          .distinct()
          .forEach(why::add);
    }
    List<String> carriers = free.stream().map(Cases.Found::id).toList();
    return Optional.of(
        sign(
            group,
            Sign.Kind.RETALIATION,
            month,
            all.words(limits),
            why,
            carriers,
            Retaliation.harmed(people(group.files), limits),
            decided));
  }

  private Retaliation judged(List<Cases.Found> files) {
    return Retaliation.of(people(files), limits);
  }

  private Map<String, List<FollowUp>> people(List<Cases.Found> files) {
    Map<String, List<FollowUp>> people = new LinkedHashMap<>();
    files.forEach(one -> people.putAll(people(one)));
    return people;
  }

  private Map<String, List<FollowUp>> people(Cases.Found one) {
    var until = watch.last(cases.around().today().get());
    return Retaliation.people(one.id(), one.file().followUps, until, limits);
  }

  private List<Cases.Found> counted(List<Cases.Found> files) {
    return files.stream().filter(one -> !people(one).isEmpty()).toList();
  }

  private Optional<Found> echoed(Group group, YearMonth month, List<Decisions.Decided> decided) {
    return group.echoes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sign(
                group,
                Sign.Kind.ECHOES,
                month,
                "Possible sign: in "
                    + group.echoes.size()
                    + " visits more than nine in ten answers were the same word for word.",
                List.of(),
                List.of(),
                group.echoes,
                decided));
  }

  private Found sign(
      Group group,
      Sign.Kind kind,
      YearMonth month,
      String words,
      List<String> why,
      List<String> carriers,
      Set<String> about,
      List<Decisions.Decided> decided) {
    // by their hashes, so that a decision keeps no name of an erased case
    Set<String> hashed = about.stream().map(Secrets::hash).collect(Collectors.toSet());
    Sign.State open =
        group.width == null
            ? Sign.State.INSIDE
            : why.isEmpty() ? Sign.State.PROPOSED : Sign.State.WAITS;
    List<Decisions.Decided> before =
        decided.stream().filter(one -> one.covers(kind, group.place, hashed)).toList();
    Set<String> broken =
        before.stream()
            .map(Decisions.Decided::bundle)
            .filter(bundle -> bundle != null && !decisions.stands(bundle))
            .collect(Collectors.toSet());
    Sign.State state =
        before.stream()
            .filter(one -> one.bundle() == null || !broken.contains(one.bundle()))
            .map(one -> one.released() ? Sign.State.RELEASED : Sign.State.SET_ASIDE)
            .min(Comparator.naturalOrder())
            .orElse(open);
    Redacted.Level level = group.width == null ? null : group.width.level();
    String name = group.width == null ? group.place : group.width.name();
    Sign sign = new Sign(kind, level, name, month.toString(), words, state, why);
    return new Found(sign, group.place, group.width, carriers, hashed, broken);
  }

  /**
   * Lets a sign go into the batch of the next month, or sets it aside. What goes rests on every
   * case that it counts: where one of them does not allow it any more, all of it stays.
   *
   * @throws NotPossible where there is no such sign
   * @throws NotNow where it was decided already, or something keeps it
   */
  public synchronized List<Sign> decide(Actor actor, Choice choice) {
    Found found =
        found(actor).stream()
            .filter(one -> choice != null && one.sign().kind() == choice.kind())
            .filter(one -> one.sign().level() == choice.level())
            .filter(one -> one.sign().name().equals(choice.name()))
            .findFirst()
            .orElseThrow(() -> new NotPossible("There is no such sign."));
    Sign sign = found.sign();
    if (sign.state() == Sign.State.RELEASED || sign.state() == Sign.State.SET_ASIDE) {
      throw new NotNow("This was decided already.");
    }
    if (choice.release() && sign.state() != Sign.State.PROPOSED) {
      throw new NotNow(
          sign.state() == Sign.State.INSIDE
              ? "Too few people work there for this to be told. It stays inside."
              : String.join(" ", sign.why()));
    }
    decisions.keep(actor, found, choice.release());
    return list(actor);
  }
}
