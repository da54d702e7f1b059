package org.tual.accounts;

import java.util.Optional;
import org.tual.access.PasswordRules;

/** Says in words why a password cannot be used. */
final class GoodPassword {
  private GoodPassword() {}

  static void check(String password, String name) {
    Optional<PasswordRules.Problem> problem =
        PasswordRules.problem(password == null ? "" : password, name);
    if (problem.isPresent()) {
      throw new Accounts.NotPossible(
          switch (problem.get()) {
            case TOO_SHORT -> "A password has at least " + PasswordRules.LEAST + " characters.";
            case TOO_LONG -> "A password has at most " + PasswordRules.MOST + " characters.";
            case NOT_TEXT -> "The password holds characters that not every keyboard can repeat.";
            case TOO_COMMON -> "This password is among the first that anybody would try.";
            case ACCOUNT_NAME -> "The password is the name of the account.";
          });
    }
  }
}
