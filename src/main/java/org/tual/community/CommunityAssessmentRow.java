package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One community assessment as stored. */
@Entity
@Table(name = "community_assessment")
public class CommunityAssessmentRow {
  @Id String id;

  String partner;
  String place;
  String form;

  @Column(name = "form_version")
  String formVersion;

  String due;

  @Enumerated(EnumType.STRING)
  CommunityAssessment.State state;

  @Column(name = "asked_by")
  String askedBy;

  @Column(name = "asked_at")
  String askedAt;

  @Column(name = "asked_why", length = 2000)
  String askedWhy;

  @Column(name = "handed_in_by")
  String handedInBy;

  @Column(name = "handed_in_at")
  String handedInAt;

  @Column(length = 20000)
  String gaps;

  @Column(name = "read_at")
  String readAt;

  @Column(name = "reviewed_by")
  String reviewedBy;

  @Column(name = "reviewed_at")
  String reviewedAt;

  /** SHA-256 of the file of facts that counts; null while none does. */
  String facts;

  @Column(name = "counts_since")
  String countsSince;

  @Version long version;
}
