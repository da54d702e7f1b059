package org.tual.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tual.access.AtRest;
import org.tual.access.Attempts;
import org.tual.access.Csrf;
import org.tual.access.RateLimit;
import org.tual.accounts.Accounts;
import org.tual.accounts.Leads;
import org.tual.accounts.ProviderAccounts;
import org.tual.accounts.ProviderSignIn;
import org.tual.accounts.SecondFactors;
import org.tual.accounts.Setup;
import org.tual.accounts.SignIn;
import org.tual.accounts.Tokens;
import org.tual.catalogue.Catalogue;
import org.tual.changes.Changes;
import org.tual.columns.InvalidMapping;
import org.tual.decisions.Decisions;
import org.tual.decisions.Judgements;
import org.tual.files.FileStore;
import org.tual.home.Home;
import org.tual.inbox.Inbox;
import org.tual.ledger.Ledger;
import org.tual.ledger.LedgerExport;
import org.tual.ledger.Once;
import org.tual.log.SigningKey;
import org.tual.operation.Metrics;
import org.tual.queries.Busy;
import org.tual.queries.Queries;
import org.tual.queries.RefusedQuery;
import org.tual.queries.TookTooLong;
import org.tual.replies.NotPossible;
import org.tual.replies.Releases;
import org.tual.replies.Replies;
import org.tual.runs.RunWork;
import org.tual.runs.Runs;
import org.tual.store.StoreUnavailable;
import org.tual.store.TooMuch;
import org.tual.stories.Stories;
import org.tual.suppliers.Suppliers;
import org.tual.trials.Trials;
import org.tual.uploads.Fixes;
import org.tual.uploads.UploadWork;
import org.tual.uploads.Uploads;
import org.tual.web.AssignedSites;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;
import org.tual.web.Progress;
import org.tual.web.Today;

/** Opens the installation when the server starts, hands its parts to the resources, closes it. */
@ApplicationScoped
public class Beans {
  private static final Logger LOG = Logger.getLogger(Beans.class.getName());

  /** Its warnings quote queries and values of the graph. */
  private static final Logger JENA = Logger.getLogger("org.apache.jena");

  private Attempts strangers;
  private Installation installation;
  private Metrics metrics;
  private Home home;

  /** Makes the server open the installation at its start and not at the first request. */
  void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
    LOG.log(Level.INFO, "Tual serves");
  }

  @PostConstruct
  void open() {
    JENA.setLevel(Level.OFF);
    installation = Installation.open(Settings.read());
    strangers =
        new Attempts(RateLimit.aMinute(installation.settings().signIns()), RateLimit.GLOBAL);
    // not before, so that what keeps it from opening is told in full
    Settings.startLog();
    metrics = Figures.of(installation);
    home = Homes.of(installation);
    ProblemSource.add(Uploads.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Runs.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Stories.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Stories.NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(Uploads.NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(Fixes.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(Uploads.Duplicate.class, ProblemType.DUPLICATE_FILE);
    Ruling.problems();
    ProblemSource.add(Runs.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(FileStore.TooLarge.class, ProblemType.TOO_LARGE);
    ProblemSource.add(InvalidMapping.class, ProblemType.INVALID_MAPPING);
    ProblemSource.add(Accounts.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(Decisions.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(RefusedQuery.class, ProblemType.QUERY_REFUSED);
    ProblemSource.add(TookTooLong.class, ProblemType.QUERY_STOPPED);
    ProblemSource.add(TooMuch.class, ProblemType.QUERY_STOPPED);
    ProblemSource.add(Busy.class, ProblemType.NOT_AVAILABLE);
    ProblemSource.add(StoreUnavailable.class, ProblemType.NOT_AVAILABLE);
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(Replies.Missing.class, ProblemType.NOT_FOUND);
    BuyingBeans.problems();
    VisitBeans.problems();
    MatchingBeans.problems();
    ProblemSource.add(Once.Twice.class, ProblemType.NOT_NOW);
    ProblemSource.add(SignIn.Wrong.class, ProblemType.WRONG_SIGN_IN);
    ProblemSource.add(ProviderSignIn.NotOffered.class, ProblemType.NOT_FOUND);
    ProblemSource.add(ProviderSignIn.NotProven.class, ProblemType.SIGN_IN_NOT_PROVEN);
    ProblemSource.add(ProviderAccounts.NoAccount.class, ProblemType.NO_ACCOUNT_HERE);
    ProblemSource.add(ProviderSignIn.Silent.class, ProblemType.PROVIDER_NOT_AVAILABLE);
    ProblemSource.add(SignIn.CodeNeeded.class, ProblemType.SECOND_FACTOR_NEEDED);
    ProblemSource.add(AtRest.Unreadable.class, ProblemType.NOT_AVAILABLE);
    ProblemSource.add(SignIn.Wait.class, ProblemType.TOO_MANY_TRIES);
    installation.start();
    if (installation.doors().setup().open()) {
      FirstRun.offer(installation);
    }
  }

  @PreDestroy
  void close() {
    installation.close();
    installation.afterSeal().close();
  }

  @Produces
  Installation installation() {
    return installation;
  }

  @Produces
  Metrics metrics() {
    return metrics;
  }

  @Produces
  Ledger ledger() {
    return installation.ledger();
  }

  @Produces
  SignIn signIn() {
    return installation.doors().signIn();
  }

  @Produces
  ProviderSignIn provider() {
    return installation.doors().provider();
  }

  @Produces
  SecondFactors factors() {
    return installation.doors().factors();
  }

  @Produces
  ProviderAccounts bound() {
    return installation.doors().bound();
  }

  @Produces
  Accounts accounts() {
    return installation.doors().accounts();
  }

  @Produces
  Setup setup() {
    return installation.doors().setup();
  }

  @Produces
  Leads leads() {
    return installation.doors().leads();
  }

  @Produces
  Attempts strangers() {
    return strangers;
  }

  @Produces
  Csrf csrf() {
    return new Csrf(installation.settings().origins());
  }

  @Produces
  LedgerExport export() {
    return installation.export();
  }

  @Produces
  SigningKey signing() {
    return installation.signing();
  }

  @Produces
  Decisions decisions() {
    return installation.decisions();
  }

  @Produces
  Judgements judgements() {
    return installation.judgements();
  }

  @Produces
  Releases releases() {
    return installation.replying().releases();
  }

  @Produces
  Replies replies() {
    return installation.replying().replies();
  }

  @Produces
  Inbox inbox() {
    return installation.replying().inbox();
  }

  @Produces
  Changes changes() {
    return installation.ruling().changes();
  }

  @Produces
  Trials trials() {
    return installation.ruling().trials();
  }

  @Produces
  Catalogue catalogue() {
    return new Catalogue(installation.ruling().changes());
  }

  @Produces
  AssignedSites assigned() {
    return new AssignedSites(installation.audits()::sites);
  }

  @Produces
  Today today() {
    return new Today(Installation::today);
  }

  @Produces
  Tokens tokens() {
    return installation.doors().tokens();
  }

  @Produces
  Uploads uploads() {
    return installation.uploads();
  }

  @Produces
  UploadWork uploadWork() {
    return installation.uploadWork();
  }

  @Produces
  Runs runs() {
    return installation.runs();
  }

  @Produces
  Stories stories() {
    return installation.stories();
  }

  @Produces
  Home home() {
    return home;
  }

  @Produces
  RunWork runWork() {
    return installation.runWork();
  }

  @Produces
  Suppliers suppliers() {
    return installation.afterSeal().suppliers(installation);
  }

  @Produces
  Queries queries() {
    return installation.queries();
  }

  @Produces
  Progress progress() {
    return new Progress(installation.timer());
  }
}
