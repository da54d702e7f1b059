package org.tual.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tual.matching.Verdict.Answer;

/**
 * All that counts of what people said, ready to be asked for one pair. Of two that were joined with
 * others, what was said of any of those counts.
 */
final class Said {
  /** A word with what spoke for the pair at the time. */
  record Word(Verdict verdict, Set<String> evidence) {}

  private final UnaryOperator<String> joined;
  private final Map<String, Word> byPair = new HashMap<>();

  /**
   * Of these words.
   *
   * @param joined the IRI that stands for all with which one was joined; itself where it was not
   * @param words that count, the newest first
   */
  Said(UnaryOperator<String> joined, List<Word> words) {
    this.joined = joined;
    for (Word word : words) {
      Verdict verdict = word.verdict();
      byPair.putIfAbsent(verdict.pair(), word);
      byPair.putIfAbsent(pair(verdict.one(), verdict.other()), word);
    }
  }

  private String pair(String one, String other) {
    return Candidate.id(joined.apply(one), joined.apply(other));
  }

  MatchView of(Candidate candidate) {
    String one = candidate.one().id();
    String other = candidate.other().id();
    Word word = byPair.get(candidate.id());
    if (word == null) {
      word = byPair.get(pair(one, other));
    }
    if (joined.apply(one).equals(joined.apply(other))) {
      boolean own = word != null && word.verdict().answer() == Answer.SAME;
      return new MatchView(candidate, MatchView.State.SAME, own ? word.verdict() : null, false);
    }
    if (word == null) {
      return new MatchView(candidate, MatchView.State.OPEN, null, false);
    }
    boolean news =
        word.verdict().answer() == Answer.DIFFERENT
            && !word.evidence().containsAll(candidate.evidence());
    return news
        ? new MatchView(candidate, MatchView.State.OPEN, word.verdict(), true)
        : new MatchView(
            candidate,
            MatchView.State.valueOf(word.verdict().answer().name()),
            word.verdict(),
            false);
  }
}
