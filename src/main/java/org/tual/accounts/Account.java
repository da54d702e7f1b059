package org.tual.accounts;

import java.util.Set;
import org.tual.access.Role;

/**
 * One account.
 *
 * @param id in events and everywhere else; says nothing about the person
 * @param name to sign in with
 * @param roles what it is here for
 * @param disabled may not sign in
 * @param ready has set a password
 * @param bound signs in through the OpenID provider
 * @param createdAt UTC
 * @param version grows with every change
 */
public record Account(
    String id,
    String name,
    Set<Role> roles,
    boolean disabled,
    boolean ready,
    boolean bound,
    String createdAt,
    long version) {}
