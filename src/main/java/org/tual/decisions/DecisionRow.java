package org.tual.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One decision as stored. */
@Entity
@Table(name = "decision")
public class DecisionRow {
  @Id String id;
  String fingerprint;
  String evidence;
  String kind;

  @Column(length = 2000)
  String reason;

  String expires;
  String account;

  @Column(name = "second_account")
  String secondAccount;

  @Column(name = "needs_second")
  boolean needsSecond;

  boolean withdrawn;

  @Column(name = "withdrawn_why", length = 2000)
  String withdrawnWhy;

  @Column(name = "decided_at")
  String decidedAt;

  @Version long version;

  StoredDecision decision() {
    return new StoredDecision(
        id,
        fingerprint,
        evidence,
        kind,
        reason,
        expires,
        account,
        secondAccount,
        needsSecond && secondAccount == null,
        withdrawn,
        withdrawnWhy,
        decidedAt,
        version);
  }
}
