package org.tual.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.AtRest;
import org.tual.access.Permission;
import org.tual.access.RecoveryCodes;
import org.tual.access.Role;
import org.tual.access.RoleGrants;
import org.tual.access.Secrets;
import org.tual.access.Totp;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Refused;
import org.tual.ledger.Writes;

/** Codes that change with the time, beside a password, and codes on paper in their place. */
public final class SecondFactors {
  private final Ledger ledger;
  private final Secrets secrets;
  private final AtRest atRest;
  private final String organisation;
  private final Supplier<Instant> clock;

  /**
   * Joins the parts.
   *
   * @param organisation what apps show beside the name of the account
   */
  public SecondFactors(
      Ledger ledger, Secrets secrets, AtRest atRest, String organisation, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.secrets = secrets;
    this.atRest = atRest;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * A secret to be put into an app; shown once.
   *
   * @param secret to be typed
   * @param address the same for an app on this device
   * @param qr the address as rows of a QR code, a 1 for each dark square
   */
  public record Offered(String secret, String address, List<String> qr) {
    /** Says none of it, so that they stay out of logs. */
    @Override
    public String toString() {
      return "Offered";
    }
  }

  /**
   * Whether an account has a second factor.
   *
   * @param active codes are asked for
   * @param recoveryCodes how many are left
   */
  public record State(boolean active, int recoveryCodes) {}

  /** Whether an account has a second factor. */
  public State state(String account) {
    int left =
        ledger
            .list(
                "recovery.ofAccount",
                RecoveryCodeRow.class,
                Map.of("account", account),
                0,
                RecoveryCodes.COUNT)
            .size();
    return new State(asks(account), left);
  }

  /** Whether codes are asked for. */
  boolean asks(String account) {
    return ledger
        .find(SecondFactorRow.class, account)
        .filter(row -> row.secret != null)
        .isPresent();
  }

  /** Makes a new secret; what was confirmed before holds until this one is. */
  public Offered offer(Actor actor) {
    byte[] secret = Totp.newSecret(secrets);
    String name = ledger.find(AccountRow.class, actor.id()).map(row -> row.name).orElse("");
    ledger.act(
        actor,
        Permission.MANAGE_OWN_ACCOUNT.name(),
        "SECOND_FACTOR_OFFERED",
        actor.id(),
        writes -> {
          Accounts.lock(writes, actor.id());
          SecondFactorRow row = writes.lock(SecondFactorRow.class, actor.id()).orElse(null);
          if (row == null) {
            row = new SecondFactorRow();
            row.account = actor.id();
            row.lastStep = Totp.NO_STEP;
            writes.add(row);
          }
          row.fresh = atRest.seal(secret, actor.id());
          return null;
        });
    String address = Totp.address(secret, organisation, name);
    return new Offered(Totp.text(secret), address, QrCode.rows(address));
  }

  /**
   * Takes a new secret into use, when a code shows that an app has it; all sessions end.
   *
   * @return recovery codes, shown once; older ones are gone
   */
  public List<String> confirm(Actor actor, String code) {
    List<String> codes = RecoveryCodes.make(secrets);
    String account = actor.id();
    ledger.act(
        actor,
        Permission.MANAGE_OWN_ACCOUNT.name(),
        "SECOND_FACTOR_SET",
        account,
        writes -> {
          AccountRow owner = Accounts.lock(writes, account);
          SecondFactorRow row =
              writes
                  .lock(SecondFactorRow.class, account)
                  .filter(one -> one.fresh != null)
                  .orElseThrow(() -> new Accounts.NotPossible("Ask for a new secret first."));
          OptionalLong step =
              Totp.accept(atRest.open(row.fresh, account), code, clock.get(), Totp.NO_STEP);
          row.lastStep =
              step.orElseThrow(
                  () ->
                      new Accounts.NotPossible(
                          "The code does not fit. Compare the clock of the phone."));
          row.secret = row.fresh;
          row.fresh = null;
          writes.change("recovery.end", Map.of("account", account));
          codes.forEach(
              one -> writes.add(RecoveryCodeRow.of(account, RecoveryCodes.hash(account, one))));
          owner.stamp++;
          return null;
        });
    return codes;
  }

  /**
   * Uses a code up, that of an app or one on paper.
   *
   * @throws SignIn.Wrong where it does not fit, or was used before
   */
  void use(Actor actor, String code) {
    boolean app = code.replace(" ", "").matches("[0-9]{1,8}");
    String account = actor.id();
    ledger.act(
        actor,
        SignIn.SELF,
        app ? "SECOND_FACTOR_SHOWN" : "RECOVERY_CODE_USED",
        account,
        writes -> {
          if (app) {
            step(writes, account, code);
          } else {
            writes.remove(
                writes
                    .lock(RecoveryCodeRow.class, RecoveryCodes.hash(account, code))
                    .orElseThrow(SecondFactors::wrong));
          }
          return null;
        });
  }

  private void step(Writes writes, String account, String code) {
    SecondFactorRow row =
        writes
            .lock(SecondFactorRow.class, account)
            .filter(one -> one.secret != null)
            .orElseThrow(SecondFactors::wrong);
    byte[] secret = atRest.open(row.secret, account);
    row.lastStep =
        Totp.accept(secret, code, clock.get(), row.lastStep).orElseThrow(SecondFactors::wrong);
  }

  private static SignIn.Wrong wrong() {
    return new SignIn.Wrong("The code is wrong, or was used before.");
  }

  /**
   * Takes the second factor away from somebody who has lost it; all sessions end.
   *
   * @param permission by which it is done
   */
  public void reset(Actor actor, Permission permission, Set<Role> granter, String id) {
    ledger.act(
        actor,
        permission.name(),
        "SECOND_FACTOR_RESET",
        id,
        writes -> {
          AccountRow owner = Accounts.lock(writes, id);
          if (!RoleGrants.mayReset(granter, owner.roles())) {
            throw new Refused("to reset this account");
          }
          writes.lock(SecondFactorRow.class, id).ifPresent(writes::remove);
          writes.change("recovery.end", Map.of("account", id));
          owner.stamp++;
          return null;
        });
  }
}
