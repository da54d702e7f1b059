package org.tual.taskforces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One contact with a member of a task force. */
@Entity
@Table(name = "task_force_contact")
public class ContactRow {
  @Id String id;

  @Column(name = "task_force")
  String force;

  @Column(name = "contact_day")
  String day;

  String member;

  @Column(length = 1000)
  String words;

  String account;
}
