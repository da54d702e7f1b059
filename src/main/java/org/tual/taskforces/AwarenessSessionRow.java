package org.tual.taskforces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One session as stored. */
@Entity
@Table(name = "awareness_session")
public class AwarenessSessionRow {
  @Id String id;

  String place;

  @Column(name = "held_on")
  String day;

  String language;

  @Enumerated(EnumType.STRING)
  Session.Attendance attendance;

  String material;

  @Enumerated(EnumType.STRING)
  Session.Topic topic;

  @Column(name = "added_at")
  String addedAt;

  Session session() {
    return new Session(id, place, day, language, attendance, material, topic);
  }
}
