package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tual.access.Lockout;

/** Failed sign-ins under one name, by a keyed hash of it. */
@Entity
@Table(name = "sign_in_failure")
public class FailureRow {
  @Id
  @Column(name = "name_key")
  String nameKey;

  int failures;

  @Column(name = "failed_at")
  long failedAt;

  Lockout lockout() {
    return failures == 0 ? Lockout.NONE : new Lockout(failures, Instant.ofEpochMilli(failedAt));
  }
}
