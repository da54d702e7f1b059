package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.OidcSettings;
import org.tual.access.Role;
import org.tual.runs.Refusal;

class ProviderSettingsTest {
  private static final String ADDRESS = "https://tual.example.org";
  private static final Map<String, String> PLAIN =
      Map.of("TUAL_OIDC_ISSUER", "https://login.example.org", "TUAL_OIDC_CLIENT", "tual");

  private static OidcSettings read(String... more) {
    Map<String, String> environment = new HashMap<>(PLAIN);
    for (int i = 0; i < more.length; i += 2) {
      environment.put("TUAL_OIDC_" + more[i], more[i + 1]);
    }
    return Settings.oidc(environment, ADDRESS).orElseThrow();
  }

  private static void refuses(String words, String... more) {
    assertThatThrownBy(() -> read(more))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("OpenID provider")
        .hasMessageContaining(words)
        .hasMessageNotContaining("hush");
  }

  @Test
  void withoutAnIssuerThereIsNoProvider() {
    assertThat(Settings.oidc(Map.of("TUAL_OIDC_CLIENT", "tual"), ADDRESS)).isEmpty();
  }

  @Test
  void theProviderGivesNoRolesUnlessAClaimIsMapped() {
    OidcSettings settings = read();
    assertThat(settings.givesRoles()).isFalse();
    assertThat(settings.clientSecret()).isNull();
    assertThat(settings.label()).isEqualTo("Single sign-on");
    assertThat(settings.redirect()).isEqualTo(URI.create(ADDRESS + "/api/sign-in/back"));
    assertThat(read("ROLE_CLAIM", "groups", "ROLES", "a,b=c=ADMIN;d=AUDITOR").roles())
        .isEqualTo(Map.of("a,b=c", Role.ADMIN, "d", Role.AUDITOR));
  }

  @Test
  void theSecretStandsInTheEnvironmentOrInAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "hush\n");
    assertThat(read("SECRET", "hush").clientSecret()).isEqualTo("hush");
    assertThat(read("SECRET_FILE", file.toString()).clientSecret()).isEqualTo("hush");
    refuses("and in a file", "SECRET", "hush", "SECRET_FILE", file.toString());
    refuses("cannot be read", "SECRET_FILE", folder.resolve("none").toString());
  }

  @Test
  void whatWouldGiveTooMuchOrCannotBeIsRefused() {
    refuses("safeguarding lead", "ROLE_CLAIM", "groups", "ROLES", "leads=SAFEGUARDING_LEAD");
    refuses("belong together", "ROLES", "a=ADMIN");
    refuses("belong together", "ROLE_CLAIM", "groups");
    refuses("value=ROLE", "ROLE_CLAIM", "groups", "ROLES", "a=BOSS");
    refuses("twice", "ROLE_CLAIM", "groups", "ROLES", "a=ADMIN;a=AUDITOR");
    refuses("no HTTPS address", "ISSUER", "http://login.example.org");
  }
}
