package org.tual.remedy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An account that had a part in a nonconformity: raised, owned, changed, told or answered it. It
 * stays so, whoever owns it later, and verifies nothing of it.
 */
@Entity
@Table(name = "nonconformity_party")
public class PartyRow {
  @Id String id;
  String nonconformity;
  String account;

  static PartyRow of(String nonconformity, String account) {
    PartyRow row = new PartyRow();
    row.id = key(nonconformity, account);
    row.nonconformity = nonconformity;
    row.account = account;
    return row;
  }

  static String key(String nonconformity, String account) {
    return nonconformity + " " + account;
  }
}
