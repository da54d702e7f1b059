package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.tual.access.ApiToken;
import org.tual.access.Permission;

/** One API token as stored; its secret only as a hash. */
@Entity
@Table(name = "api_token")
public class TokenRow {
  @Id String id;
  String account;
  String label;

  @Column(name = "secret_hash")
  String secretHash;

  String scopes;

  @Column(name = "created_at")
  long createdAt;

  @Column(name = "expires_at")
  long expiresAt;

  @Column(name = "revoked_at")
  Long revokedAt;

  static TokenRow of(ApiToken token, String label) {
    TokenRow row = new TokenRow();
    row.id = token.id();
    row.account = token.account();
    row.label = label;
    row.secretHash = token.secretHash();
    row.scopes = String.join(" ", token.scopes().stream().map(Permission::name).toList());
    row.createdAt = token.created().toEpochMilli();
    row.expiresAt = token.expires().toEpochMilli();
    return row;
  }

  ApiToken token() {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    for (String scope : scopes.split(" ")) {
      all.add(Permission.valueOf(scope));
    }
    return new ApiToken(
        id,
        account,
        secretHash,
        all,
        Instant.ofEpochMilli(createdAt),
        Instant.ofEpochMilli(expiresAt),
        revokedAt == null ? null : Instant.ofEpochMilli(revokedAt));
  }
}
