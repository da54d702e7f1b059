package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One answer of a community assessment as stored. */
@Entity
@Table(name = "community_answer")
public class CommunityAnswerRow {
  @Id String id;

  /** Assessment and question while the answer stands; else null. */
  String slot;

  String assessment;
  String question;

  @Column(name = "answer_value", length = 1000)
  String value;

  @Column(length = 500)
  String note;

  String account;

  @Column(name = "kept_at")
  String keptAt;

  @Column(name = "version_number")
  long version;

  static String slot(String assessment, String question) {
    return assessment + " " + question;
  }

  CommunityAnswer answer() {
    return new CommunityAnswer(id, question, value, note, version, null);
  }
}
