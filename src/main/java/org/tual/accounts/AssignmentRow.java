package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One site that an auditor visits, or for which a supplier contact speaks. */
@Entity
@Table(name = "assignment")
public class AssignmentRow {
  @Id
  @Column(name = "pair")
  String pair;

  String account;
  String site;

  static String pair(String account, String site) {
    return account + " " + site;
  }
}
