package org.tual.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One question to compliance as stored. */
@Entity
@Table(name = "advice")
public class AdviceRow {
  @Id String id;

  /** The site while the question waits, so that none is asked about twice at the same time. */
  String standing;

  String assessment;
  String site;

  @Column(name = "site_name")
  String siteName;

  String action;

  @Column(length = 2000)
  String words;

  @Column(name = "asked_by")
  String askedBy;

  @Column(name = "asked_at")
  String askedAt;

  @Column(name = "answer_due")
  String due;

  @Column(length = 4000)
  String answer;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_at")
  String answeredAt;

  @Version long version;

  private Advice.State state(LocalDate today) {
    if (answer != null) {
      return Advice.State.ANSWERED;
    }
    if (standing == null) {
      return Advice.State.WITHDRAWN;
    }
    return today.isAfter(LocalDate.parse(due)) ? Advice.State.OVERDUE : Advice.State.WAITING;
  }

  Advice advice(LocalDate today) {
    return new Advice(
        id,
        assessment,
        site,
        siteName,
        action,
        words,
        askedBy,
        askedAt,
        due,
        state(today),
        answer,
        answeredBy,
        answeredAt);
  }
}
