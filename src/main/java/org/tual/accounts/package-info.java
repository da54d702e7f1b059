/**
 * Accounts as they are kept: sign-in, sessions, tokens, one-time links, assignments. What a role
 * may do stands in {@code access}; that only the ledger writes stays true here too.
 */
package org.tual.accounts;
