package org.tual.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.assessment.Assessment;
import org.tual.assessment.Question;

/**
 * Whom to ask what first: thousands of unknowns as a few suppliers and a few things.
 *
 * @param whom the suppliers to ask first, in order
 * @param things the things to ask them, by how many unknown answers would turn
 * @param questions all questions of the assessment
 */
public record AskFirst(List<Whom> whom, List<Thing> things, int questions) {
  private static final int MOST_WHOM = 12;
  private static final int MOST_THINGS = 6;

  /** One supplier to ask, and how many questions there are for it. */
  public record Whom(Question first, int questions, int effect) {}

  /** One thing to ask, in the words of its first question, and whom it goes to. */
  public record Thing(Question first, int suppliers, int effect) {}

  /** Chooses among the questions of an assessment. */
  public static AskFirst of(Assessment assessment) {
    Map<String, List<Question>> byWhom = new LinkedHashMap<>();
    for (Question question : assessment.questions()) {
      if (byWhom.containsKey(question.whomId()) || byWhom.size() < MOST_WHOM) {
        byWhom.computeIfAbsent(question.whomId(), id -> new ArrayList<>()).add(question);
      }
    }
    List<Whom> whom = new ArrayList<>();
    Map<String, List<Question>> byThing = new LinkedHashMap<>();
    for (List<Question> group : byWhom.values()) {
      whom.add(new Whom(group.get(0), group.size(), effect(group)));
      for (Question question : group) {
        byThing.computeIfAbsent(question.property(), p -> new ArrayList<>()).add(question);
      }
    }
    List<Thing> things = new ArrayList<>();
    for (List<Question> group : byThing.values()) {
      int suppliers = (int) group.stream().map(Question::whomId).distinct().count();
      things.add(new Thing(group.get(0), suppliers, effect(group)));
    }
    things.sort((x, y) -> Integer.compare(y.effect(), x.effect()));
    return new AskFirst(whom, Summary.first(things, MOST_THINGS), assessment.questions().size());
  }

  private static int effect(List<Question> questions) {
    return questions.stream().mapToInt(Question::effect).sum();
  }
}
