package org.tual.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an answer was before it was changed. */
@Entity
@Table(name = "field_answer_past")
public class FieldAnswerPastRow {
  @Id String id;
  String answer;

  /** The answer as JSON. */
  @Column(length = 20000)
  String content;

  String account;

  @Column(name = "kept_at")
  String keptAt;

  static FieldAnswerPastRow of(FieldAnswerRow row, String content) {
    FieldAnswerPastRow past = new FieldAnswerPastRow();
    past.id = row.id + " " + row.version;
    past.answer = row.id;
    past.content = content;
    past.account = row.account;
    past.keptAt = row.keptAt;
    return past;
  }
}
