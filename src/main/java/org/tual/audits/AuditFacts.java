package org.tual.audits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tual.checklists.FactSheet;
import org.tual.checklists.Observation;
import org.tual.checklists.Question;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.supplychain.SourceClass;

/**
 * The file of facts of one visit: the answers of its team, and what is known of the audit itself.
 * The second stands in the fields {@code audit.*}, by which the rules on integrity see it.
 */
final class AuditFacts {
  private static final String AUDIT = "audit.";

  private final Audited visit;
  private final Map<String, String> audit = new TreeMap<>();

  private AuditFacts(Audited visit) {
    this.visit = visit;
  }

  /**
   * The bytes of the file.
   *
   * @param findings how many findings on labour the report has
   * @param answers of the team
   * @param questions of the checklists of the visit, by id
   * @throws FactSheet.NotReadable where an answer cannot be read
   */
  static byte[] of(
      Audited visit,
      Draft draft,
      Integer findings,
      List<Observation> answers,
      Function<String, Optional<Question>> questions) {
    AuditFacts facts = new AuditFacts(visit);
    facts.gather(draft, findings);
    List<Observation> all = new ArrayList<>(answers);
    facts.audit.forEach((field, value) -> all.add(observation(field, value)));
    return new FactSheet(
            new FactSheet.Place(visit.site(), visit.siteName()),
            visit.day(),
            id -> id.startsWith(AUDIT) ? Optional.of(question(id)) : questions.apply(id))
        .bytes(all);
  }

  /** Answers that could not stand in the file, each as a sentence that quotes nothing of it. */
  static List<String> unreadable(
      Audited visit, List<Observation> answers, Function<String, Optional<Question>> questions) {
    return new FactSheet(
            new FactSheet.Place(visit.site(), visit.siteName()), visit.day(), questions)
        .unreadable(answers).stream()
            .map(
                one ->
                    questions.apply(one.question()).map(Question::text).orElse(one.question())
                        + ": "
                        + one.getMessage())
            .distinct()
            .toList();
  }

  private void gather(Draft draft, Integer findings) {
    put("date", visit.day());
    put("kind", "site visit");
    put("daysBought", visit.daysBought());
    put("daysByTable", visit.daysByTable());
    put("daysDecidedBy", visit.daysDecidedBy());
    put("interviewsByTable", visit.interviewsByTable());
    put("interpreter", visit.interpreter());
    put("labourFindings", findings);
    put("interviewsAlone", draft.interviewsAlone());
    put("interviewsInGroups", draft.interviewsInGroups());
    put("interviewsMigrant", draft.interviewsMigrant());
    put("chosenBy", draft.chooser());
    put("place", draft.place());
    put("offSiteAdded", draft.offSiteAdded());
    put("saturated", draft.saturated());
    put("summarySaysNone", draft.saysNone());
    put("onPayroll", draft.onPayroll());
    put("counted", draft.counted());
    put("bedsInUse", draft.bedsInUse());
    put("meals", draft.meals());
    put("differenceDeclared", draft.differenceDeclared());
    put("textReused", draft.textReused());
  }

  private void put(String name, Object value) {
    if (value instanceof Boolean yes) {
      audit.put(AUDIT + name, yes ? "yes" : "no");
    } else if (value != null) {
      audit.put(AUDIT + name, value.toString());
    }
  }

  private static Observation observation(String field, String value) {
    return new Observation(
        field,
        Observation.Answer.YES,
        value,
        "",
        SourceClass.AUDITOR,
        null,
        null,
        Observation.Releasability.RESTRICTED);
  }

  /** What stands in the column of questions is the label of the field. */
  private static Question question(String id) {
    Field field = Vocabulary.standard().field(id);
    return new Question(
        id,
        field.label(),
        "",
        Question.Answers.TEXT,
        "",
        id,
        Question.ASKED,
        Question.ASKED,
        List.of(),
        "",
        List.of(),
        List.of("AUDITOR"),
        "");
  }
}
