package org.tual.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One answer of a supplier as stored; its words are nowhere else. */
@Entity
@Table(name = "nonconformity_answer")
public class AnswerRow {
  @Id String id;
  String nonconformity;

  @Column(name = "answer_number")
  int number;

  @Enumerated(EnumType.STRING)
  OwnAction.Kind kind;

  @Column(length = 4000)
  String words;

  String upload;
  String account;

  @Column(name = "answered_at")
  String at;

  Nonconformity.Answer answer() {
    return new Nonconformity.Answer(number, kind, words, upload, account, at);
  }

  OwnAction.Given given() {
    return new OwnAction.Given(number, kind, words, upload, at);
  }
}
