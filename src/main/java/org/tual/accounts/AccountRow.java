package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.tual.access.Role;

/** One account as stored. */
@Entity
@Table(name = "account")
public class AccountRow {
  @Id String id;
  String name;

  @Column(name = "name_key")
  String nameKey;

  String password;
  String roles;
  boolean disabled;
  long stamp;

  @Column(name = "created_at")
  String createdAt;

  /** Whom the OpenID provider knows, see {@code OidcIdentity.key}; null where nobody is bound. */
  @Column(name = "provider_identity")
  String providerIdentity;

  @Version long version;

  Set<Role> roles() {
    Set<Role> all = EnumSet.noneOf(Role.class);
    for (String role : roles.split(" ")) {
      all.add(Role.valueOf(role));
    }
    return all;
  }

  void roles(Set<Role> all) {
    roles = String.join(" ", all.stream().map(Role::name).toList());
  }

  Account account() {
    return new Account(
        id,
        name,
        roles(),
        disabled,
        password != null,
        providerIdentity != null,
        createdAt,
        version);
  }
}
