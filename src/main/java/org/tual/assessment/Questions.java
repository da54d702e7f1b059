package org.tual.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tual.columns.Field;
import org.tual.rules.Rule;
import org.tual.supplychain.Iris;

/**
 * What to ask whom, ranked by priority to look and by how many unknown answers one answer would
 * turn. The words are the rule's neutral ones, the same for everybody who lacks the fact. What is
 * known of a place is asked of people there and never of a supplier.
 */
final class Questions {
  private static final int MOST = 20_000;
  private static final int MOST_EACH = 12;

  /** Asking a place where grave signs are recorded can warn it; the silent ones are asked first. */
  private static final List<SiteAssessment.Band> ASK_ORDER =
      List.of(
          SiteAssessment.Band.B,
          SiteAssessment.Band.D,
          SiteAssessment.Band.C,
          SiteAssessment.Band.E,
          SiteAssessment.Band.A);

  /** Facts that no column holds, with the field whose answer gives them. */
  private static final Map<String, String> ASKED_AS =
      Map.ofEntries(
          Map.entry("feeInMonthlyWages", "fee.amount"),
          Map.entry("employsMigrants", "workers.migrant"),
          Map.entry("migrantShare", "workers.migrant"),
          Map.entry("agencyShare", "workers.agency"),
          Map.entry("usesRecruiter", "recruiter.name"),
          Map.entry("daysAtSea", "sea.lastPortCall"),
          Map.entry("good", "product.name"),
          Map.entry("heading", "product.hs"),
          Map.entry("sector", "site.sector"),
          Map.entry("upstreamState", "upstream.name"),
          Map.entry("lotsWithoutDocument", "link.document"),
          Map.entry("recruiter", "recruiter.name"));

  private final List<Rule> rules;
  private final AnswerTable answers;
  private final Map<String, Field> byProperty;
  private final Map<String, Field> byName;

  Questions(
      List<Rule> rules,
      AnswerTable answers,
      Map<String, Field> byProperty,
      Map<String, Field> byName) {
    this.rules = rules;
    this.answers = answers;
    this.byProperty = byProperty;
    this.byName = byName;
  }

  /**
   * Questions about the sites. Those whose workers' terms were never asked come first; then each
   * place's most telling question before anybody's second.
   */
  List<Question> ask(List<SiteAssessment> sites) {
    List<Ranked> all = new ArrayList<>();
    for (SiteAssessment site : sites) {
      int turn = 0;
      for (Question question : ask(site)) {
        all.add(new Ranked(question, ASK_ORDER.indexOf(site.band()), turn++));
      }
      if (all.size() >= MOST) {
        break;
      }
    }
    all.sort(
        Comparator.comparing(Ranked::band)
            .thenComparing(Ranked::turn)
            .thenComparing(ranked -> -ranked.question().effect())
            .thenComparing(ranked -> ranked.question().whom())
            .thenComparing(ranked -> ranked.question().whomId()));
    List<Question> ranked = new ArrayList<>(all.size());
    for (Ranked one : all) {
      ranked.add(ranked(one.question(), ranked.size() + 1));
    }
    return ranked;
  }

  /** A question with what decides its rank. */
  private record Ranked(Question question, int band, int turn) {}

  private List<Question> ask(SiteAssessment site) {
    List<Question> questions = new ArrayList<>();
    Map<String, Integer> missing = answers.missing(site.id());
    for (Map.Entry<String, Integer> entry : missing.entrySet()) {
      String local = Iris.localName(entry.getKey());
      Field field = byName.get(ASKED_AS.getOrDefault(local, ""));
      field = field == null ? byProperty.get("tual:" + local) : field;
      if (field != null && !field.slot().equals("place") && !ofAuditors(entry.getKey())) {
        questions.add(question(site, entry.getKey(), field, entry.getValue()));
      }
    }
    questions.sort(
        Comparator.comparing((Question question) -> -question.effect())
            .thenComparing(Question::property));
    return questions.size() > MOST_EACH ? questions.subList(0, MOST_EACH) : questions;
  }

  /**
   * Only rules about the audit itself lack the fact, and none has words for a supplier: to ask the
   * audited side how far its audit can be trusted would tell it that somebody doubts it.
   */
  private boolean ofAuditors(String property) {
    return answers.askedBy(property).stream()
        .map(rules::get)
        .allMatch(
            rule ->
                rule.dimension() == Rule.Dimension.INTEGRITY
                    && rule.words().askSupplier().isEmpty());
  }

  private Question question(SiteAssessment site, String property, Field field, int effect) {
    List<Integer> asking = answers.askedBy(property);
    List<String> ids = new ArrayList<>();
    for (int rule : asking) {
      if (answers.letter(site.id(), rule) == AnswerTable.UNKNOWN) {
        ids.add(rules.get(rule).id());
      }
    }
    String text = words(property) + "Please state: " + field.label() + ".";
    return new Question(
        0,
        site.name(),
        site.id(),
        site.country(),
        text,
        Iris.localName(property),
        field.name(),
        ids,
        effect,
        site.bandReason(),
        answers.silence(site.id()));
  }

  /** A rule's own words fit only a fact that this one rule needs; others are asked by label. */
  private String words(String property) {
    List<Rule> needing =
        rules.stream()
            .filter(rule -> rule.needs().stream().anyMatch(term -> term.contains(property)))
            .toList();
    return needing.size() == 1 ? needing.get(0).words().askSupplier() + " " : "";
  }

  private static Question ranked(Question question, int rank) {
    return new Question(
        rank,
        question.whom(),
        question.whomId(),
        question.country(),
        question.text(),
        question.property(),
        question.field(),
        question.rules(),
        question.effect(),
        question.why(),
        question.state());
  }
}
