package org.tual.replies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Releases findings to the supplier concerned, and takes releases back. */
public final class Releases {
  static final int LONGEST_WORDS = 4_000;
  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_DAYS = 365;
  private static final Pattern FIGURE = Pattern.compile("[0-9](?:[.,' ]?[0-9]){2,}");

  /**
   * What is asked.
   *
   * @param assessment id of a sealed assessment that has the finding
   * @param words for the supplier: what is asked, in the releaser's own words
   * @param until ISO day until which the reply is expected
   * @param protectsWorkers the releaser answers for it that nobody can tell from the words who
   *     spoke, or that somebody did
   */
  public record Asked(String assessment, String words, String until, boolean protectsWorkers) {}

  private final Ledger ledger;
  private final BiFunction<String, String, Optional<Releasable>> findings;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  /**
   * Joins the parts.
   *
   * @param findings a finding that stands in a sealed assessment, by the assessment and the
   *     fingerprint
   */
  public Releases(
      Ledger ledger,
      BiFunction<String, String, Optional<Releasable>> findings,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.findings = findings;
    this.clock = clock;
    this.ids = ids;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  /**
   * Releases a finding.
   *
   * @throws NotPossible where there is no such finding, where it stands released, or where the
   *     words, the day or the care for workers are missing
   */
  public Release release(Actor actor, String fingerprint, Asked asked) {
    Releasable finding =
        findings
            .apply(asked.assessment(), fingerprint)
            .orElseThrow(() -> new NotPossible("There is no such finding in a sealed assessment."));
    String words = NotPossible.words("Words for the supplier", asked.words(), LONGEST_WORDS);
    String until = day(asked.until());
    check(finding, words, asked.protectsWorkers());
    return ledger.act(
        actor,
        Permission.RELEASE_FINDINGS.name(),
        "FINDING_RELEASED",
        fingerprint,
        writes -> {
          boolean stands =
              writes
                  .list(
                      "release.ofFindings",
                      ReleaseRow.class,
                      Map.of("fingerprints", List.of(fingerprint)))
                  .stream()
                  .anyMatch(row -> row.standing != null);
          if (stands) {
            throw new NotPossible("This finding is released; withdraw that release first.");
          }
          ReleaseRow row = row(finding, fingerprint);
          row.assessment = asked.assessment();
          row.words = words;
          row.until = until;
          row.account = actor.id();
          writes.content(row.id + "\n" + row.site + "\n" + until + "\n" + words);
          return writes.add(row).release(List.of(), today());
        });
  }

  private ReleaseRow row(Releasable finding, String fingerprint) {
    ReleaseRow row = new ReleaseRow();
    row.id = ids.get();
    row.fingerprint = fingerprint;
    row.standing = fingerprint;
    row.rule = finding.rule();
    row.title = finding.title();
    row.indicator = finding.indicator();
    row.site = finding.site();
    String name = finding.siteName();
    row.siteName = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    row.country = finding.country();
    row.asOf = finding.asOf();
    row.releasedAt = clock.get().toString();
    return row;
  }

  private static void check(Releasable finding, String words, boolean protectsWorkers) {
    if (!protectsWorkers) {
      throw new NotPossible(
          "Confirm by protectsWorkers that nobody can tell from the words who spoke.");
    }
    String own = plain(finding.detail());
    boolean repeats = !own.isEmpty() && plain(words).contains(own);
    Set<String> figures = figures(finding.detail());
    figures.retainAll(figures(words));
    if (repeats || !figures.isEmpty()) {
      throw new NotPossible(
          "The words repeat the sentence of the finding, or a figure in it, which may be a worker's."
              + " Say what is asked in words of your own.");
    }
  }

  /** Numbers of three and more digits, by which somebody who was asked could be recognised. */
  private static Set<String> figures(String text) {
    Matcher number = FIGURE.matcher(text);
    Set<String> found = new TreeSet<>();
    while (number.find()) {
      found.add(number.group().replaceAll("[^0-9]", ""));
    }
    return found;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private String day(String text) {
    try {
      LocalDate until = LocalDate.parse(String.valueOf(text));
      if (until.isAfter(today()) && !until.isAfter(today().plusDays(LONGEST_DAYS))) {
        return until.toString();
      }
      throw new NotPossible("A reply is due after today, at most a year from now.");
    } catch (DateTimeParseException e) {
      throw new NotPossible("until is no day such as 2026-10-31.");
    }
  }

  /** Takes a release back: the supplier does not see it any more, the organisation does. */
  public Release withdraw(Actor actor, String fingerprint, String id, String reason) {
    String why = NotPossible.words("Reasons", reason, LONGEST_REASON);
    return ledger.act(
        actor,
        Permission.RELEASE_FINDINGS.name(),
        "RELEASE_WITHDRAWN",
        fingerprint,
        writes -> {
          ReleaseRow row =
              writes
                  .lock(ReleaseRow.class, id)
                  .filter(known -> fingerprint.equals(known.standing))
                  .orElseThrow(() -> new NotPossible("No such release stands."));
          row.standing = null;
          row.withdrawnAt = clock.get().toString();
          row.withdrawnBy = actor.id();
          row.withdrawnWhy = why;
          writes.content(row.id + "\n" + why);
          return row.release(
              writes.list("reply.ofRelease", ReplyRow.class, Map.of("release", id)), today());
        });
  }

  /** All releases of a finding with their replies, the oldest first. */
  public List<Release> of(String fingerprint) {
    return of(List.of(fingerprint));
  }

  private List<Release> of(Collection<String> fingerprints) {
    return ledger
        .list(
            "release.ofFindings",
            ReleaseRow.class,
            Map.of("fingerprints", fingerprints),
            0,
            Integer.MAX_VALUE)
        .stream()
        .map(row -> row.release(replies(row.id), today()))
        .toList();
  }

  private List<ReplyRow> replies(String release) {
    return ledger.list(
        "reply.ofRelease", ReplyRow.class, Map.of("release", release), 0, Integer.MAX_VALUE);
  }

  /** The newest release of each of these findings that was ever released. */
  public Map<String, Release> newest(Collection<String> fingerprints) {
    Map<String, Release> newest = new HashMap<>();
    if (!fingerprints.isEmpty()) {
      of(fingerprints).forEach(release -> newest.put(release.fingerprint(), release));
    }
    return newest;
  }

  /** Releases whose day has passed without a reply, the longest waiting first. */
  public List<Release> overdue(int most) {
    return ledger
        .list("release.overdue", ReleaseRow.class, Map.of("today", today().toString()), 0, most)
        .stream()
        .map(row -> row.release(List.of(), today()))
        .toList();
  }

  /**
   * A reply and what it was given to.
   *
   * @param fingerprint of the finding
   */
  public record Received(String fingerprint, Reply reply) {}

  /** Replies given after this time to releases that stand, the newest first. */
  public List<Received> received(Instant after, int most) {
    return ledger.list("reply.newest", ReplyRow.class, Map.of(), 0, most).stream()
        .filter(row -> Instant.parse(row.repliedAt).isAfter(after))
        .map(
            row ->
                new Received(
                    ledger.find(ReleaseRow.class, row.release).orElseThrow().fingerprint,
                    row.reply()))
        .toList();
  }
}
