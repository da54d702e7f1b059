package org.tual.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which evidence was put to which nonconformity, as stored; never changed. */
@Entity
@Table(name = "nonconformity_evidence")
public class AttachmentRow {
  @Id String evidence;
  String nonconformity;
  String account;
}
