package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tual.access.OidcPending;
import org.tual.access.Secrets;

/** One browser that is at the OpenID provider, by the hash of its cookie. */
@Entity
@Table(name = "provider_round_trip")
public class RoundTripRow {
  @Id
  @Column(name = "secret_hash")
  String secretHash;

  String state;
  String nonce;
  String verifier;

  /** Hash of the one-time link that binds an account, or null for a plain sign-in. */
  String link;

  @Column(name = "started_at")
  long startedAt;

  static RoundTripRow of(String secret, OidcPending pending, String link) {
    RoundTripRow row = new RoundTripRow();
    row.secretHash = Secrets.hash(secret);
    row.state = pending.state();
    row.nonce = pending.nonce();
    row.verifier = pending.verifier();
    row.link = link;
    row.startedAt = pending.started().toEpochMilli();
    return row;
  }

  OidcPending pending() {
    return new OidcPending(state, nonce, verifier, Instant.ofEpochMilli(startedAt));
  }
}
