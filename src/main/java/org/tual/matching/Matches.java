package org.tual.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tual.matching.Candidate.Band;
import org.tual.runs.RunState;
import org.tual.runs.Runs;

/** The pairs of the newest sealed assessment that wait for a person, with what was said of them. */
public final class Matches {
  private static final int KEPT = 2;
  private static final int MOST = 1_000;

  /**
   * Which of them are wanted.
   *
   * @param band LIKELY or POSSIBLE; null for both
   * @param kind PLACES or LISTED; null for both
   * @param state null for those that wait
   * @param site IRI that stands on one side; null for all
   */
  public record Wanted(Band band, Candidate.Kind kind, MatchView.State state, String site) {}

  /**
   * A page of pairs.
   *
   * @param items those that nobody has judged first, those of which somebody is not sure last
   * @param first number of the first, from 0
   * @param total how many are wanted in all
   * @param waiting of all pairs, how many nobody has judged, by band
   * @param assessment id; empty where none is sealed
   * @param asOf ISO day that the assessment speaks of; empty where none is sealed
   * @param known false where the assessment was sealed before pairs were looked for
   * @param crowded groups of names too large to be compared with each other
   * @param left pairs left out, since their names stand in ten others
   */
  public record Found(
      List<MatchView> items,
      int first,
      int total,
      Map<Band, Integer> waiting,
      String assessment,
      String asOf,
      boolean known,
      int crowded,
      int left) {}

  private final Runs runs;
  private final Verdicts verdicts;
  private final Map<String, MatchFile.Content> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(4, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, MatchFile.Content> eldest) {
              return size() > KEPT;
            }
          });

  public Matches(Runs runs, Verdicts verdicts) {
    this.runs = runs;
    this.verdicts = verdicts;
  }

  /** Finds the pairs of a sealed assessment, so that the first look does not wait for them. */
  public static void prepare(Runs runs, String id) {
    MatchFile.of(runs, runs.one(id));
  }

  /** The newest sealed assessment; none where nothing is sealed. */
  public Optional<RunState> newest() {
    return runs.newest(MOST).stream()
        .filter(run -> run.stage() == RunState.Stage.SEALED)
        .findFirst();
  }

  private MatchFile.Content content(RunState run) {
    MatchFile.Content content = kept.get(run.id());
    if (content == null) {
      content = MatchFile.of(runs, run);
      kept.put(run.id(), content);
    }
    return content;
  }

  /** A page of them. */
  public Found find(Wanted wanted, int first, int count) {
    Optional<RunState> newest = newest();
    if (newest.isEmpty()) {
      return new Found(List.of(), 0, 0, Map.of(), "", "", true, 0, 0);
    }
    MatchFile.Content content = content(newest.get());
    Said said = verdicts.said();
    Map<Band, Integer> waiting = new EnumMap<>(Band.class);
    List<MatchView> all = new ArrayList<>();
    List<MatchView> unsure = new ArrayList<>();
    for (Candidate candidate : content.candidates()) {
      MatchView view = said.of(candidate);
      if (view.state() == MatchView.State.OPEN) {
        waiting.merge(candidate.band(), 1, Integer::sum);
      }
      if (fits(view, wanted)) {
        (view.state() == MatchView.State.NOT_SURE ? unsure : all).add(view);
      }
    }
    all.addAll(unsure);
    int from = Math.min(first, all.size());
    return new Found(
        List.copyOf(all.subList(from, Math.min(all.size(), from + count))),
        from,
        all.size(),
        waiting,
        newest.get().id(),
        newest.get().asOf(),
        content.head().known(),
        content.head().crowded(),
        content.head().left());
  }

  private static boolean fits(MatchView view, Wanted wanted) {
    Candidate candidate = view.match();
    boolean state =
        wanted.state() == null
            ? view.state() == MatchView.State.OPEN || view.state() == MatchView.State.NOT_SURE
            : view.state() == wanted.state();
    boolean site =
        wanted.site() == null
            || candidate.one().id().equals(wanted.site())
            || candidate.other().id().equals(wanted.site());
    return state
        && site
        && (wanted.band() == null || candidate.band() == wanted.band())
        && (wanted.kind() == null || candidate.kind() == wanted.kind());
  }

  /** A pair of the newest sealed assessment with what was said of it. */
  Optional<MatchView> one(String pair) {
    return newest()
        .flatMap(
            run ->
                content(run).candidates().stream()
                    .filter(candidate -> candidate.id().equals(pair))
                    .findFirst())
        .map(candidate -> verdicts.said().of(candidate));
  }

  /** The words of people, the newest first. */
  Verdicts verdicts() {
    return verdicts;
  }

  /** How many nobody has judged. */
  public int waiting() {
    return find(new Wanted(null, null, MatchView.State.OPEN, null), 0, 1).total();
  }
}
