package org.tual.tips;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;

/**
 * Whether anybody may tell something here. It is shut as shipped, and opens by itself when two
 * people who answer are named, a message by which one of them tried the way was answered by another
 * in time and not long ago, and somebody has read the words in a language. It shuts by itself when
 * one of these ends.
 */
public final class Readiness {
  /** What is not there. */
  public enum Lack {
    /** Two who are named and may still answer. */
    RESPONDERS,
    /** A trial that was answered in time, not too long ago. */
    TRIAL,
    /** A language that somebody has read. */
    LANGUAGE
  }

  /**
   * The newest message by which somebody tried the way.
   *
   * @param answeredOn null where it waits
   * @param inTime whether the answer came within the days that are promised
   * @param until last day on which it counts; null where it waits
   */
  public record Trial(String sentOn, String answeredOn, boolean inTime, String until) {}

  /**
   * Languages by their tags.
   *
   * @param heard in which people may tell something
   * @param outdated of which somebody has read other words than there are, so that nobody may
   */
  public record Languages(List<String> heard, List<String> outdated) {}

  /**
   * How it stands.
   *
   * @param trial null where nobody tried
   * @param languages in which people may tell something
   * @param outdated languages that are shut, since other words were read than there are
   * @param https whether what people write travels encrypted; else nobody must be sent here
   */
  public record Standing(
      boolean open,
      List<Lack> lacks,
      List<Responders.Responder> responders,
      Trial trial,
      List<String> languages,
      List<String> outdated,
      boolean https,
      int answerDays) {}

  /**
   * What is promised.
   *
   * @param answerDays within which people are told that they are answered
   * @param trialDays for which a trial counts
   */
  public record Promise(int answerDays, int trialDays, boolean https) {}

  private final Shelf shelf;
  private final Responders responders;
  private final Supplier<Languages> languages;
  private final Promise promise;

  Readiness(Shelf shelf, Responders responders, Supplier<Languages> languages, Promise promise) {
    this.shelf = shelf;
    this.responders = responders;
    this.languages = languages;
    this.promise = promise;
  }

  /** How it stands now. */
  public Standing standing() {
    List<Responders.Responder> named = responders.all();
    List<Trial> trials =
        shelf.list("tip.trials", TrialRow.class).stream()
            .map(this::trial)
            .sorted(Comparator.comparing(Trial::sentOn).reversed())
            .toList();
    List<Lack> lacks = new ArrayList<>();
    if (named.stream().filter(Responders.Responder::able).count() < 2) {
      lacks.add(Lack.RESPONDERS);
    }
    if (trials.stream().noneMatch(this::counts)) {
      lacks.add(Lack.TRIAL);
    }
    if (languages.get().heard().isEmpty()) {
      lacks.add(Lack.LANGUAGE);
    }
    return new Standing(
        lacks.isEmpty(),
        lacks,
        named,
        trials.stream().filter(this::counts).findFirst().or(() -> first(trials)).orElse(null),
        languages.get().heard(),
        languages.get().outdated(),
        promise.https(),
        promise.answerDays());
  }

  private static Optional<Trial> first(List<Trial> trials) {
    return trials.stream().findFirst();
  }

  private Trial trial(TrialRow row) {
    if (row.answeredOn == null) {
      return new Trial(row.sentOn, null, false, null);
    }
    LocalDate answered = LocalDate.parse(row.answeredOn);
    long took = ChronoUnit.DAYS.between(LocalDate.parse(row.sentOn), answered);
    return new Trial(
        row.sentOn,
        row.answeredOn,
        took <= promise.answerDays(),
        answered.plusDays(promise.trialDays()).toString());
  }

  private boolean counts(Trial trial) {
    return trial.inTime() && !shelf.today().isAfter(LocalDate.parse(trial.until()));
  }

  /** Whether somebody may tell something now. */
  public boolean open() {
    return standing().open();
  }

  /**
   * Sends a message that tries the way; another responder has to answer it.
   *
   * @return the words of its receipt, with which the sender reads the answer as anybody would
   * @throws NotPossible where the two are not named
   */
  public List<String> tryIt(Actor actor, Tips tips) {
    List<Responders.Responder> named = responders.all();
    if (named.stream().filter(Responders.Responder::able).count() < 2) {
      throw new NotPossible("Name the two who answer first.");
    }
    String mark = shelf.fresh();
    shelf.rows(
        new Turn(actor, Permission.CASES.name(), "TRIAL_SENT"),
        writes -> {
          TrialRow row = new TrialRow();
          row.mark = mark;
          row.sender = actor.id();
          row.sentOn = shelf.today().toString();
          return writes.add(row);
        });
    return tips.keep(Told.empty("en"), actor.id(), mark).words();
  }

  /** A responder answered a message; counts where it was a trial of somebody else. */
  void answered(Turn turn, Tip tip) {
    String account = turn.actor().id();
    boolean responder =
        responders.all().stream().anyMatch(one -> one.able() && one.account().equals(account));
    if (!tip.test() || account.equals(tip.sender()) || !responder) {
      return;
    }
    shelf.rows(
        turn,
        writes -> {
          writes
              .lock(TrialRow.class, tip.mark())
              .filter(row -> row.answeredOn == null)
              .ifPresent(
                  row -> {
                    row.answeredBy = account;
                    row.answeredOn = shelf.today().toString();
                  });
          return null;
        });
  }
}
