package org.tual.app;

import java.security.SecureRandom;
import java.util.Optional;
import org.tual.access.AtRest;
import org.tual.access.OidcSettings;
import org.tual.access.OidcSignIn;
import org.tual.access.Passwords;
import org.tual.access.PermissionTable;
import org.tual.access.RateLimit;
import org.tual.access.Secrets;
import org.tual.accounts.Accounts;
import org.tual.accounts.Leads;
import org.tual.accounts.ProviderAccounts;
import org.tual.accounts.ProviderSignIn;
import org.tual.accounts.SecondFactors;
import org.tual.accounts.Setup;
import org.tual.accounts.SignIn;
import org.tual.accounts.Tokens;
import org.tual.ledger.Ledger;

/**
 * All that has to do with who somebody is.
 *
 * @param signIn finds out who calls
 * @param factors codes beside passwords
 * @param provider the same through an OpenID provider, where one is set
 * @param bound which account belongs to whom the provider knows
 * @param accounts makes and changes accounts
 * @param tokens makes and revokes tokens
 * @param setup makes the first administrator
 * @param leads makes and closes accounts of safeguarding leads
 */
public record Doors(
    SignIn signIn,
    SecondFactors factors,
    ProviderSignIn provider,
    ProviderAccounts bound,
    Accounts accounts,
    Tokens tokens,
    Setup setup,
    Leads leads) {
  static Doors of(
      Ledger ledger,
      Keys keys,
      SecureRandom random,
      String organisation,
      Optional<OidcSettings> provider,
      RateLimit pace) {
    Secrets secrets = new Secrets(random);
    Passwords passwords = new Passwords(random);
    PermissionTable table = PermissionTable.shipped();
    AtRest atRest = new AtRest(keys.secret("second-factor"), secrets);
    SecondFactors factors =
        new SecondFactors(ledger, secrets, atRest, organisation, Installation::now);
    byte[] key = keys.secret("sign-in");
    SignIn signIn =
        new SignIn(ledger, table, passwords, factors, secrets, pace, key, Installation::now);
    Accounts accounts =
        new Accounts(ledger, passwords, secrets, Installation::now, Installation::id);
    ProviderAccounts bound = new ProviderAccounts(ledger, secrets, Installation::now);
    return new Doors(
        signIn,
        factors,
        new ProviderSignIn(
            ledger,
            bound,
            signIn,
            secrets,
            provider.map(settings -> new OidcSignIn(settings, secrets)),
            Installation::now),
        bound,
        accounts,
        new Tokens(ledger, table, secrets, Installation::now),
        new Setup(ledger, accounts, passwords, secrets, Installation::now),
        new Leads(ledger, accounts, secrets, Installation::now));
  }
}
