package org.tual.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One word on two names as stored; {@code standing} is the pair while it counts. */
@Entity
@Table(name = "match_verdict")
public class VerdictRow {
  @Id String id;
  String standing;
  String pair;

  @Column(name = "one_id")
  String one;

  @Column(name = "other_id")
  String other;

  @Column(name = "one_name")
  String oneName;

  @Column(name = "other_name")
  String otherName;

  String answer;

  /** What spoke for it then: codes of reasons, parted by blanks. */
  String evidence;

  String judgement;
  String reason;
  String account;

  @Column(name = "judged_at")
  String judgedAt;

  @Column(name = "ended_at")
  String endedAt;

  @Version long version;

  Verdict verdict() {
    return new Verdict(
        id,
        pair,
        one,
        other,
        oneName,
        otherName,
        Verdict.Answer.valueOf(answer),
        judgement,
        reason,
        account,
        judgedAt);
  }
}
