package org.tual.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.accounts.Account;
import org.tual.accounts.Accounts;
import org.tual.app.Installation;
import org.tual.ledger.Actor;
import org.tual.ledger.Refused;
import org.tual.ledger.Unavailable;
import org.tual.runs.Refusal;
import org.tual.store.StoreUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts of an installation whose server is stopped. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description = "Accounts of an installation whose server is stopped.",
    subcommands = UserCommand.Add.class)
final class UserCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: tual user add NAME");
  }

  /** Makes an account. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description =
          "Make an account and show a one-time link by which its owner sets the password.")
  static final class Add implements Callable<Integer> {
    private static final String MANAGE = Permission.MANAGE_ACCOUNTS.name();

    /** Who has a shell beside the database acts as an administrator, and the log shows it. */
    private static final Actor SHELL = new Actor("command-line", "admin", Set.of(MANAGE));

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name to sign in with.")
    private String name;

    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        description = "One of: ${COMPLETION-CANDIDATES}. May be given several times.")
    private Set<Role> roles;

    @Option(names = "--data", paramLabel = "DIR", description = "Its folder (${DEFAULT-VALUE}).")
    private Path data = Path.of("tual-data");

    @Override
    public Integer call() {
      try (Installation installation = Installation.inFolder(data)) {
        Account made = installation.doors().accounts().make(SHELL, Set.of(Role.ADMIN), name, roles);
        String secret =
            installation.doors().accounts().passwordLink(SHELL, Set.of(Role.ADMIN), made.id());
        spec.commandLine()
            .getOut()
            .println(
                "The account is made. Hand this one-time link over; it works once, for two days:\n  "
                    + installation.settings().address()
                    + "/password#"
                    + secret);
      } catch (Refused | Accounts.NotPossible e) {
        throw new Refusal("No account was made. " + e.getMessage());
      } catch (Unavailable | StoreUnavailable e) {
        throw new Refusal(
            "No account was made. "
                + e.getMessage()
                + " If a server runs on this folder, stop it first, or make the account on the"
                + " running server: POST /api/accounts (docs/operations.md).");
      }
      return 0;
    }
  }
}
