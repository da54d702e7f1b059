package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tual.access.OneTimeLink;

/** One one-time link as stored; its secret only as a hash. */
@Entity
@Table(name = "one_time_link")
public class LinkRow {
  @Id
  @Column(name = "secret_hash")
  String secretHash;

  String account;
  String purpose;

  @Column(name = "expires_at")
  long expiresAt;

  @Column(name = "used_at")
  Long usedAt;

  static LinkRow of(OneTimeLink link) {
    LinkRow row = new LinkRow();
    row.secretHash = link.secretHash();
    row.account = link.account();
    row.purpose = link.purpose().name();
    row.expiresAt = link.expires().toEpochMilli();
    return row;
  }

  OneTimeLink link() {
    return new OneTimeLink(
        secretHash,
        account,
        OneTimeLink.Purpose.valueOf(purpose),
        Instant.ofEpochMilli(expiresAt),
        usedAt == null ? null : Instant.ofEpochMilli(usedAt));
  }
}
