package org.tual.app;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.tual.access.AtRest;
import org.tual.access.Secrets;
import org.tual.accounts.Account;
import org.tual.accounts.QrCode;
import org.tual.compartment.Compartment;
import org.tual.ledger.Ledger;
import org.tual.outreach.Doorway;
import org.tual.outreach.Forms;
import org.tual.outreach.Help;
import org.tual.outreach.Languages;
import org.tual.outreach.Pages;
import org.tual.tips.Intake;
import org.tual.tips.Readiness;

/**
 * What people tell without an account, and the pages on which they do.
 *
 * @param intake keeps it and deals with it
 * @param doorway the pages
 */
record Tipping(Intake intake, Doorway doorway) {
  private static final int KEY_BYTES = 32;

  static Tipping of(Installation installation) {
    Settings settings = installation.settings();
    Keys keys = new Keys(settings.data().resolve("keys"), new SecureRandom());
    TipSettings own = TipSettings.read();
    Languages languages = own.spoken();
    return of(
        installation.sealed(),
        keys.secret("tip-receipts"),
        own,
        WhereHelp.both(own.where(), () -> installation.audits().community().help()),
        languages,
        new Pages.Setting(
            settings.organisation(), settings.address(), own.leave(), own.answerDays()),
        new Intake.Around(
            account ->
                installation
                    .doors()
                    .accounts()
                    .find(account)
                    .filter(known -> !known.disabled())
                    .map(Account::roles)
                    .orElse(Set.of()),
            () ->
                new Readiness.Languages(
                    languages.heard().stream().map(one -> one.named().tag()).toList(),
                    languages.outdated()),
            new TipCases(() -> installation.safeguarding().cases())));
  }

  /** The same over any compartment. */
  static Tipping of(
      Sealed sealed,
      byte[] receipts,
      TipSettings own,
      Help where,
      Languages languages,
      Pages.Setting setting,
      Intake.Around around) {
    SecureRandom random = new SecureRandom();
    // events of telling carry the day alone
    Ledger ledger = new Ledger(sealed.database(), Tipping::day, random);
    Compartment compartment =
        new Compartment(
            ledger, sealed.compartment().keys(), random, Tipping::day, Installation::id);
    Intake intake =
        Intake.of(
            new Intake.Place(compartment, ledger, receipts),
            around,
            own.terms(setting.address()),
            random,
            Installation::today,
            Installation::id);
    byte[] forms = new byte[KEY_BYTES];
    random.nextBytes(forms);
    return new Tipping(
        intake,
        new Doorway(
            new Pages(setting, QrCode::rows),
            languages,
            where,
            intake,
            new Forms(new AtRest(forms, new Secrets(random))),
            Installation::now));
  }

  private static Instant day() {
    return Installation.now().truncatedTo(ChronoUnit.DAYS);
  }
}
