package org.tual.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One place where a partner helps. */
@Entity
@Table(name = "partner_place")
public class PartnerPlaceRow {
  @Id String pair;

  String partner;
  String place;

  @Column(name = "hours_away")
  Integer hoursAway;

  static PartnerPlaceRow of(String partner, Partner.Served served) {
    PartnerPlaceRow row = new PartnerPlaceRow();
    row.pair = partner + " " + served.place();
    row.partner = partner;
    row.place = served.place();
    row.hoursAway = served.hoursAway();
    return row;
  }
}
