package org.tual.taskforces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One task force as stored. */
@Entity
@Table(name = "task_force")
public class TaskForceRow {
  @Id String id;

  String place;
  String name;

  @Column(name = "made_at")
  String madeAt;

  /** Grows with every act, so that the version of the row counts acts on members too. */
  int acts;

  @Version long version;
}
