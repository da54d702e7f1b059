package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that followed from a community assessment. */
@Entity
@Table(name = "community_follow_up")
public class FollowUpRow {
  @Id String id;

  String assessment;

  @Enumerated(EnumType.STRING)
  CommunityAssessment.FollowUp.Kind kind;

  @Column(name = "followed_on")
  String day;

  String account;
}
