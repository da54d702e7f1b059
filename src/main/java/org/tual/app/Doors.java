package org.tual.app;

import java.security.SecureRandom;
import org.tual.access.Passwords;
import org.tual.access.PermissionTable;
import org.tual.access.Secrets;
import org.tual.accounts.Accounts;
import org.tual.accounts.Leads;
import org.tual.accounts.Setup;
import org.tual.accounts.SignIn;
import org.tual.accounts.Tokens;
import org.tual.ledger.Ledger;

/**
 * All that has to do with who somebody is.
 *
 * @param signIn finds out who calls
 * @param accounts makes and changes accounts
 * @param tokens makes and revokes tokens
 * @param setup makes the first administrator
 * @param leads makes and closes accounts of safeguarding leads
 */
public record Doors(SignIn signIn, Accounts accounts, Tokens tokens, Setup setup, Leads leads) {
  static Doors of(Ledger ledger, Keys keys, SecureRandom random) {
    Secrets secrets = new Secrets(random);
    Passwords passwords = new Passwords(random);
    PermissionTable table = PermissionTable.shipped();
    Accounts accounts =
        new Accounts(ledger, passwords, secrets, Installation::now, Installation::id);
    return new Doors(
        new SignIn(ledger, table, passwords, secrets, keys.secret("sign-in"), Installation::now),
        accounts,
        new Tokens(ledger, table, secrets, Installation::now),
        new Setup(ledger, accounts, passwords, secrets, Installation::now),
        new Leads(ledger, accounts, secrets, Installation::now));
  }
}
