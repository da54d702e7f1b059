package org.tual.replies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One reply as stored; its words are nowhere else. */
@Entity
@Table(name = "finding_reply")
public class ReplyRow {
  @Id String id;

  @Column(name = "release_id")
  String release;

  @Column(name = "reply_number")
  int number;

  @Enumerated(EnumType.STRING)
  Stance stance;

  @Column(length = 4000)
  String words;

  String upload;
  boolean late;
  String account;

  @Column(name = "replied_at")
  String repliedAt;

  Reply reply() {
    return new Reply(number, stance, words, upload, late, account, repliedAt);
  }

  Concern.Given given() {
    return new Concern.Given(number, stance, words, upload, late, repliedAt);
  }
}
