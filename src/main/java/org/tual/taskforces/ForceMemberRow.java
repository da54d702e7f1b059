package org.tual.taskforces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One organisation in a task force. */
@Entity
@Table(name = "task_force_member")
public class ForceMemberRow {
  @Id String id;

  @Column(name = "task_force")
  String force;

  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  TaskForce.Level level;

  String partner;

  @Column(name = "joined_on")
  String joinedOn;

  @Column(name = "left_on")
  String leftOn;
}
