package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.LoopbackProvider;
import org.tual.access.OidcSettings;
import org.tual.access.OidcSignIn;
import org.tual.access.RateLimit;
import org.tual.access.Role;
import org.tual.access.Secrets;
import org.tual.accounts.Accounts;
import org.tual.accounts.ProviderAccounts;
import org.tual.accounts.ProviderSignIn;
import org.tual.accounts.SignIn;
import org.tual.ledger.Actor;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.ledger.Refused;

/** Roles that a provider gives by a claim, and the one that none can give. */
class ProviderRolesTest {
  private static final Actor ADMIN = new Actor("a1", "admin", Set.of("MANAGE_ACCOUNTS"));
  private static final Set<Role> BY_ADMIN = Set.of(Role.ADMIN);
  private static final Set<Role> BY_LEAD = Set.of(Role.SAFEGUARDING_LEAD);

  @TempDir private Path folder;
  private LoopbackProvider provider;
  private JpaDatabase database;
  private Ledger ledger;
  private Optional<OidcSettings> settings;
  private Doors doors;

  @BeforeEach
  void open() throws IOException {
    provider = new LoopbackProvider();
    database = Opening.database(Settings.of(Map.of("TUAL_DATA", folder.toString())));
    SecureRandom random = new SecureRandom();
    ledger = new Ledger(database, Installation::now, random);
    Map<String, String> environment =
        Map.of(
            "TUAL_OIDC_ISSUER",
            provider.issuer,
            "TUAL_OIDC_CLIENT",
            LoopbackProvider.CLIENT,
            "TUAL_OIDC_SECRET",
            LoopbackProvider.SECRET,
            "TUAL_OIDC_ROLE_CLAIM",
            "groups",
            "TUAL_OIDC_ROLES",
            "CN=compliance,OU=tual=COMPLIANCE; auditors = AUDITOR");
    settings = Settings.oidc(environment, "http://127.0.0.1:1");
    doors =
        Doors.of(
            ledger,
            new Keys(folder.resolve("keys"), random),
            random,
            "Tual",
            settings,
            RateLimit.CLIENT);
  }

  @AfterEach
  void close() {
    provider.close();
    database.close();
  }

  private Optional<SignIn.Known> back(ProviderSignIn.Begun begun, List<String> groups) {
    provider.claims = claims -> claims.claim("groups", groups);
    try {
      HttpResponse<Void> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(begun.sendTo()).build(),
                  HttpResponse.BodyHandlers.discarding());
      URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
      Map<String, List<String>> query = URLUtils.parseParameters(back.getRawQuery());
      return doors.signIn().bySession(doors.provider().finish("test", begun.secret(), query).id());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String account(Role role, Set<Role> granter) {
    return doors.accounts().make(ADMIN, granter, "somebody", Set.of(role)).id();
  }

  private Optional<SignIn.Known> bind(String account, String... groups) {
    String link = doors.bound().link(ADMIN, BY_ADMIN, account);
    return back(doors.provider().bind("test", link), List.of(groups));
  }

  private Optional<SignIn.Known> signIn(String... groups) {
    return back(doors.provider().begin("test"), List.of(groups));
  }

  @Test
  void theClaimSetsTheRolesAtEachSignInAndEndsOlderSessions() {
    String account = account(Role.PROCUREMENT, BY_ADMIN);
    SignIn.Known first = bind(account, "CN=compliance,OU=tual", "buyers").orElseThrow();
    assertThat(first.roles()).containsExactly(Role.COMPLIANCE);
    SignIn.Known second = signIn("auditors").orElseThrow();
    assertThat(second.actor().id()).isEqualTo(account);
    assertThat(second.roles()).containsExactly(Role.AUDITOR);
    assertThat(doors.accounts().find(account).orElseThrow().roles()).containsExactly(Role.AUDITOR);
  }

  @Test
  void aClaimWithoutAMappedRoleLetsNobodyIn() {
    bind(account(Role.COMPLIANCE, BY_ADMIN), "auditors");
    assertThatThrownBy(() -> signIn("buyers")).isInstanceOf(ProviderAccounts.NoAccount.class);
    assertThatThrownBy(() -> signIn("SAFEGUARDING_LEAD", "safeguarding lead"))
        .isInstanceOf(ProviderAccounts.NoAccount.class);
  }

  @Test
  void aSafeguardingLeadNeverSignsInThroughTheProvider() {
    String lead = account(Role.SAFEGUARDING_LEAD, BY_LEAD);
    assertThatThrownBy(() -> doors.bound().link(ADMIN, BY_ADMIN, lead)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doors.bound().link(ADMIN, BY_LEAD, lead))
        .isInstanceOf(Accounts.NotPossible.class)
        .hasMessageContaining("password");
  }

  @Test
  void whoBecomesASafeguardingLeadNoLongerGetsInThroughTheProvider() {
    String account = account(Role.AUDITOR, BY_ADMIN);
    assertThat(bind(account, "auditors")).isPresent();
    String link = doors.bound().link(ADMIN, BY_ADMIN, account);
    ProviderSignIn.Begun begun = doors.provider().bind("test", link);
    doors
        .accounts()
        .change(ADMIN, Set.of(Role.ADMIN, Role.SAFEGUARDING_LEAD), account, BY_LEAD, false);
    assertThatThrownBy(() -> signIn("auditors")).isInstanceOf(ProviderAccounts.NoAccount.class);
    assertThatThrownBy(() -> back(begun, List.of("auditors")))
        .isInstanceOf(ProviderAccounts.NoAccount.class);
    assertThat(doors.accounts().find(account).orElseThrow().roles())
        .containsExactly(Role.SAFEGUARDING_LEAD);
  }

  @Test
  void whoKnocksTooOftenWaitsAndOthersDoNot() {
    Instant moment = Installation.now();
    ProviderSignIn still =
        new ProviderSignIn(
            ledger,
            doors.bound(),
            doors.signIn(),
            new Secrets(new SecureRandom()),
            settings.map(set -> new OidcSignIn(set, new Secrets(new SecureRandom()))),
            () -> moment);
    for (int i = 0; i < RateLimit.ROUND_TRIPS.burst() - 1; i++) {
      assertThatThrownBy(() -> still.finish("one", "guess", Map.of()))
          .isInstanceOf(ProviderSignIn.NotProven.class);
    }
    still.begin("one");
    assertThatThrownBy(() -> still.begin("one")).isInstanceOf(SignIn.Wait.class);
    assertThatThrownBy(() -> still.finish("one", "guess", Map.of()))
        .isInstanceOf(SignIn.Wait.class);
    assertThat(still.begin("two").secret()).isNotEmpty();
  }

  @Test
  void anAnswerThatIsSentAgainFindsNothing() {
    String account = account(Role.AUDITOR, BY_ADMIN);
    bind(account, "auditors");
    ProviderSignIn.Begun begun = doors.provider().begin("test");
    assertThat(back(begun, List.of("auditors"))).isPresent();
    assertThatThrownBy(() -> back(begun, List.of("auditors")))
        .isInstanceOf(ProviderSignIn.NotProven.class);
  }
}
