package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One recovery code that was not used yet, as a hash. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCodeRow {
  @Id
  @Column(name = "code_hash")
  String codeHash;

  String account;

  static RecoveryCodeRow of(String account, String hash) {
    RecoveryCodeRow row = new RecoveryCodeRow();
    row.codeHash = hash;
    row.account = account;
    return row;
  }
}
