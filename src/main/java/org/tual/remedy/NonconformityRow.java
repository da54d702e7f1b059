package org.tual.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tual.protocol.Clocks;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/** One nonconformity as stored. */
@Entity
@Table(name = "nonconformity")
public class NonconformityRow {
  @Id String id;
  String visit;

  @Column(name = "import_key")
  String importKey;

  @Column(name = "plan_number")
  String planNumber;

  String site;

  @Column(name = "site_name")
  String siteName;

  String country;
  String clause;
  String duty;
  String indicators;
  String dimension;

  @Enumerated(EnumType.STRING)
  Severity severity;

  @Column(name = "workforce_group")
  String group;

  String period;

  @Enumerated(EnumType.STRING)
  Nonconformity.Prevalence prevalence;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_class")
  Nonconformity.Source source;

  @Enumerated(EnumType.STRING)
  Nonconformity.Releasability releasability;

  String title;

  @Column(length = 4000)
  String words;

  @Column(length = 4000)
  String asked;

  @Column(length = 4000)
  String description;

  @Column(name = "root_cause", length = 4000)
  String rootCause;

  @Column(length = 4000)
  String immediate;

  @Column(length = 4000)
  String corrective;

  @Column(length = 4000)
  String preventive;

  @Column(name = "to_people", length = 4000)
  String toPeople;

  @Column(name = "of_buyer", length = 4000)
  String ofBuyer;

  String responsible;
  String owner;

  @Enumerated(EnumType.STRING)
  Stage stage;

  @Column(name = "asked_again")
  boolean askedAgain;

  /** It is, or once was, about how workers are treated; this never goes away again. */
  boolean treatment;

  /** A plan was agreed on. */
  boolean agreed;

  /** Day for an answer as the supplier sees it: the same number of days for every severity. */
  @Column(name = "answer_due")
  String answerDue;

  /** Day that the supplier named, or was given when more time was. */
  @Column(name = "told_due")
  String toldDue;

  @Column(name = "disputed_on")
  String disputedOn;

  /** Day because of which the clock escalated it last; each day escalates once. */
  @Column(name = "escalated_for")
  String escalatedFor;

  String begun;

  @Column(name = "plan_due")
  String planDue;

  @Column(name = "close_due")
  String closeDue;

  @Column(name = "review_due")
  String reviewDue;

  @Column(name = "released_at")
  String releasedAt;

  @Column(name = "released_by")
  String releasedBy;

  @Column(name = "proof_from")
  String proofFrom;

  @Column(name = "raised_by")
  String raisedBy;

  @Column(name = "raised_at")
  String raisedAt;

  @Version long version;

  boolean sealed() {
    return releasability == Nonconformity.Releasability.SEALED;
  }

  /** Whether the supplier sees it. */
  boolean released() {
    return releasedAt != null
        && releasability == Nonconformity.Releasability.OPEN
        && stage != Stage.WITHDRAWN;
  }

  void clock(Clocks.Days days) {
    planDue = text(days.plan());
    closeDue = text(days.close());
    reviewDue = text(days.review());
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** The day that counts now; null where none does. */
  String due() {
    return switch (stage) {
      case RAISED -> planDue == null ? closeDue == null ? reviewDue : closeDue : planDue;
      case AGREED, ESCALATED -> closeDue == null ? reviewDue : closeDue;
      default -> closeDue;
    };
  }

  /** The day has passed, and nobody has shown yet that it is put right. */
  boolean overdue(LocalDate today) {
    boolean runs = stage.open() && stage != Stage.EVIDENCE_SENT;
    boolean escalated = stage == Stage.ESCALATED && escalatedFor != null;
    return runs && (escalated || due() != null && today.isAfter(LocalDate.parse(due())));
  }

  /** The days go on after a dispute; for the plan those of the dispute do not count. */
  void upheld(LocalDate today) {
    if (disputedOn != null) {
      long days = ChronoUnit.DAYS.between(LocalDate.parse(disputedOn), today);
      answerDue = later(answerDue, days);
      planDue = later(planDue, days);
      if (planDue != null && closeDue != null && planDue.compareTo(closeDue) > 0) {
        planDue = closeDue;
      }
      disputedOn = null;
    }
  }

  private static String later(String day, long days) {
    return day == null ? null : LocalDate.parse(day).plusDays(days).toString();
  }

  List<String> listed() {
    return indicators.isEmpty() ? List.of() : List.of(indicators.split(" "));
  }

  Nonconformity.Place place() {
    return new Nonconformity.Place(site, siteName, country);
  }

  Nonconformity.Found found() {
    return new Nonconformity.Found(
        clause,
        duty,
        listed(),
        dimension,
        severity,
        group,
        period,
        prevalence,
        source,
        releasability,
        title,
        words,
        asked,
        description);
  }

  Nonconformity.Plan plan() {
    return new Nonconformity.Plan(
        rootCause, immediate, corrective, preventive, toPeople, ofBuyer, responsible, owner);
  }

  Nonconformity.Days days() {
    return new Nonconformity.Days(begun, planDue, closeDue, reviewDue, toldDue);
  }

  void write(Nonconformity.Found found) {
    clause = found.clause();
    duty = found.duty();
    indicators = String.join(" ", found.indicators());
    dimension = found.dimension();
    severity = found.severity();
    group = found.group();
    period = found.period();
    prevalence = found.prevalence();
    source = found.source();
    releasability = found.releasability();
    title = found.title();
    words = found.words();
    asked = found.asked();
    description = found.description();
  }

  void write(Nonconformity.Plan plan) {
    rootCause = plan.rootCause();
    immediate = plan.immediateCorrection();
    corrective = plan.correctiveAction();
    preventive = plan.preventiveAction();
    toPeople = plan.remedyToPeople();
    ofBuyer = plan.buyerAction();
    responsible = plan.responsible();
    owner = plan.owner();
  }
}
