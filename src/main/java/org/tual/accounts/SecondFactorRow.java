package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The second factor of one account as stored; secrets only under a key. */
@Entity
@Table(name = "second_factor")
public class SecondFactorRow {
  @Id String account;

  /** What codes are asked of, or null while none was confirmed. */
  String secret;

  /** What was shown and not yet confirmed by a code, or null. */
  String fresh;

  @Column(name = "last_step")
  long lastStep;
}
