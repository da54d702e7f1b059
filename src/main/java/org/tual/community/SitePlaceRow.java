package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** In which place a site is. */
@Entity
@Table(name = "site_place")
public class SitePlaceRow {
  @Id String site;

  String place;

  @Column(name = "days_to_port")
  Integer daysToPort;

  String account;

  @Column(name = "set_at")
  String setAt;
}
