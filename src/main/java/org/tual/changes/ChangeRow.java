package org.tual.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One change as stored. */
@Entity
@Table(name = "house_change")
public class ChangeRow {
  @Id String id;

  @Enumerated(EnumType.STRING)
  Change.Kind kind;

  String about;

  @Column(length = 2000)
  String words;

  String content;
  String standing;

  @Column(length = 2000)
  String reason;

  String since;

  @Column(name = "ended_at")
  String endedAt;

  @Column(name = "ended_why", length = 2000)
  String endedWhy;

  String account;

  @Column(name = "proposed_at")
  String proposedAt;

  @Version long version;

  private Change.State state() {
    if (standing != null) {
      return Change.State.IN_FORCE;
    }
    return endedAt == null ? Change.State.PROPOSED : Change.State.TAKEN_BACK;
  }

  Change change() {
    return new Change(
        id, kind, about, words, state(), reason, since, endedAt, endedWhy, proposedAt, version);
  }
}
