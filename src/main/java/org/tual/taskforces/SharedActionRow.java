package org.tual.taskforces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One shared action as stored. */
@Entity
@Table(name = "shared_action")
public class SharedActionRow {
  @Id String id;

  @Column(name = "task_force")
  String force;

  @Column(length = 1000)
  String words;

  String owner;
  String due;

  @Enumerated(EnumType.STRING)
  TaskForce.SharedAction.State state;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  @Column(name = "done_on")
  String doneOn;

  @Version long version;
}
