package org.tual.accounts;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.access.Attempts;
import org.tual.access.OidcIdentity;
import org.tual.access.OidcPending;
import org.tual.access.OidcRefused;
import org.tual.access.OidcSettings;
import org.tual.access.OidcSignIn;
import org.tual.access.RateLimit;
import org.tual.access.Secrets;
import org.tual.access.Session;
import org.tual.ledger.Ledger;

/**
 * Sign-in through an OpenID provider: sends browsers there, takes what they bring back, and starts
 * the ordinary session.
 */
public final class ProviderSignIn {
  static final String TRIED = "PROVIDER_SIGN_IN";

  /** No provider is set. */
  public static final class NotOffered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOffered() {
      super("No sign-in provider is set here. Sign in with name and password.");
    }
  }

  /** The answer of the browser or of the provider does not prove who it is. */
  public static final class NotProven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotProven(String message) {
      super(message);
    }
  }

  /** The provider does not answer. */
  public static final class Silent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Silent() {
      super("The provider does not answer. Sign in with a password, or try again later.");
    }
  }

  /**
   * A sign-in that begins.
   *
   * @param sendTo address at the provider to which the browser goes
   * @param secret for the cookie of this browser
   */
  public record Begun(URI sendTo, String secret) {
    /** Says none of both, so that they stay out of logs. */
    @Override
    public String toString() {
      return "Begun";
    }
  }

  private final Ledger ledger;
  private final ProviderAccounts accounts;
  private final SignIn signIn;
  private final Secrets secrets;
  private final Optional<OidcSignIn> provider;
  private final Supplier<Instant> clock;
  private final Attempts attempts = new Attempts(RateLimit.ROUND_TRIPS, RateLimit.GLOBAL);

  /**
   * Joins the parts.
   *
   * @param provider empty where none is set
   */
  public ProviderSignIn(
      Ledger ledger,
      ProviderAccounts accounts,
      SignIn signIn,
      Secrets secrets,
      Optional<OidcSignIn> provider,
      Supplier<Instant> clock) {
    this.ledger = ledger;
    this.accounts = accounts;
    this.signIn = signIn;
    this.secrets = secrets;
    this.provider = provider;
    this.clock = clock;
  }

  /** How this installation and its provider know each other; empty where none is set. */
  public Optional<OidcSettings> settings() {
    return provider.map(OidcSignIn::settings);
  }

  private OidcSignIn offered() {
    return provider.orElseThrow(NotOffered::new);
  }

  /**
   * Sends a browser to the provider.
   *
   * @param client address bucket, see {@code RateLimit.client}
   */
  public Begun begin(String client) {
    return begin(client, null);
  }

  /**
   * Sends a browser to the provider to bind an account to whoever signs in there.
   *
   * @param secret of the one-time link; it is used up when the browser comes back
   */
  public Begun bind(String client, String secret) {
    offered();
    if (!accounts.opens(secret)) {
      ledger.note(SignIn.ANONYMOUS, "PROVIDER_LINK_USED", "", "refused");
      throw new Accounts.NotPossible("This link does not open anything any more.");
    }
    return begin(client, Secrets.hash(secret));
  }

  private Begun begin(String client, String link) {
    pace(client);
    OidcSignIn.Begun begun;
    try {
      begun = offered().begin(clock.get());
    } catch (OidcRefused e) {
      throw refused(e);
    }
    String secret = secrets.next();
    long before = clock.get().minus(OidcPending.LONGEST).toEpochMilli();
    ledger.act(
        SignIn.ANONYMOUS,
        SignIn.SELF,
        "SENT_TO_PROVIDER",
        "",
        writes -> {
          writes.change("roundTrip.end", Map.of("before", before));
          return writes.add(RoundTripRow.of(secret, begun.pending(), link));
        });
    return new Begun(begun.sendTo(), secret);
  }

  private void pace(String client) {
    Duration pause = attempts.take(client, clock.get());
    if (!pause.isZero()) {
      throw new SignIn.Wait(pause);
    }
  }

  /**
   * Takes what the browser brings back, and signs its owner in.
   *
   * @param secret of the cookie of this browser; empty where it brings none
   * @param answer parameters of the request
   */
  public Session.Made finish(String client, String secret, Map<String, List<String>> answer) {
    OidcSignIn asked = offered();
    RoundTripRow trip = take(client, secret);
    OidcIdentity identity;
    try {
      identity = asked.finish(trip.pending(), answer, clock.get());
    } catch (OidcRefused e) {
      throw refused(e);
    }
    if (trip.link != null) {
      accounts.bind(trip.link, identity.key());
    }
    return signIn.start(accounts.of(identity));
  }

  /** The round trip of this browser, which is over now, whatever comes of it. */
  private RoundTripRow take(String client, String secret) {
    String hash = Secrets.hash(secret);
    if (ledger.find(RoundTripRow.class, hash).isEmpty()) {
      pace(client);
      throw refused(OidcRefused.Reason.NOT_ASKED_FOR);
    }
    return ledger.act(
        SignIn.ANONYMOUS,
        SignIn.SELF,
        "CAME_FROM_PROVIDER",
        "",
        writes -> {
          RoundTripRow row =
              writes
                  .lock(RoundTripRow.class, hash)
                  .orElseThrow(() -> problem(OidcRefused.Reason.NOT_ASKED_FOR));
          writes.remove(row);
          return row;
        });
  }

  private RuntimeException refused(OidcRefused refused) {
    return refused(refused.reason());
  }

  private RuntimeException refused(OidcRefused.Reason reason) {
    ledger.note(SignIn.ANONYMOUS, TRIED, reason.name(), "failed");
    return problem(reason);
  }

  /** In words of our own: those of a provider could say something about a person. */
  private static RuntimeException problem(OidcRefused.Reason reason) {
    return switch (reason) {
      case UNREACHABLE -> new Silent();
      case NOT_ASKED_FOR ->
          new NotProven("The answer belongs to no sign-in of this browser, or comes too late.");
      case DENIED -> new NotProven("The provider let nobody in.");
      case NO_TOKEN -> new NotProven("The provider gave no proof for this sign-in.");
      case NOT_PROVEN -> new NotProven("The proof of the provider does not hold.");
      case NO_ROLE ->
          new ProviderAccounts.NoAccount(
              "The provider gave no role here, or roles that do not go together.");
    };
  }
}
