package org.tual.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Up to when an account has read its inbox. */
@Entity
@Table(name = "inbox_mark")
public class ReadMarkRow {
  @Id String account;

  @Column(name = "up_to")
  String upTo;
}
