package org.tual.community;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One account that acts for a partner. */
@Entity
@Table(name = "partner_account")
public class PartnerAccountRow {
  @Id String account;

  String partner;
}
