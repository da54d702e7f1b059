package org.tual.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tual.protocol.Proof;

/** One verification as stored; never changed. */
@Entity
@Table(name = "nonconformity_verification")
public class VerificationRow {
  static final String YES = "yes";
  static final String NO = "no";

  @Id String id;
  String nonconformity;

  @Enumerated(EnumType.STRING)
  Proof.Kind kind;

  String confirmed;

  @Enumerated(EnumType.STRING)
  Verification.Way way;

  @Column(name = "ten_or_more")
  String tenOrMore;

  @Column(name = "verified_in")
  String month;

  @Column(length = 2000)
  String words;

  String account;

  @Column(name = "made_at")
  String at;

  Verification verification() {
    Boolean ten = tenOrMore == null ? null : YES.equals(tenOrMore);
    return new Verification(id, kind, YES.equals(confirmed), way, ten, month, words, account, at);
  }
}
