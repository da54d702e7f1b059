package org.tual.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One merge as stored. */
@Entity
@Table(name = "judgement")
public class JudgementRow {
  @Id String id;

  @Column(name = "one_site")
  String one;

  @Column(name = "other_site")
  String other;

  @Column(length = 2000)
  String reason;

  String account;
  boolean withdrawn;

  @Column(name = "withdrawn_why", length = 2000)
  String withdrawnWhy;

  @Column(name = "judged_at")
  String judgedAt;

  @Version long version;

  Judgements.Judged judged() {
    return new Judgements.Judged(
        id, one, other, reason, account, judgedAt, withdrawn, withdrawnWhy);
  }
}
