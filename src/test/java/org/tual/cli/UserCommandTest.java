package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.accounts.Account;
import org.tual.app.Installation;
import org.tual.ledger.EventRow;

class UserCommandTest {
  private static final Pattern LINK = Pattern.compile("/password#(\\S+)");
  private static final String PASSWORD = "a long one of the tests";
  @TempDir private Path folder;

  @BeforeEach
  void anInstallation() throws IOException {
    Files.createDirectory(folder.resolve("db"));
  }

  private static List<String> events(Installation installation) {
    return installation
        .ledger()
        .list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 100)
        .stream()
        .map(row -> row.event().actor() + " " + row.event().kind() + " " + row.event().outcome())
        .toList();
  }

  @Test
  void makesAnAccountWhoseOwnerSetsThePasswordByTheLink() {
    Tual.Result made = Tual.run("user", "add", "Wati", "--role", "compliance", "--data", folder);
    assertThat(made.exit()).as(made.err()).isZero();
    Matcher link = LINK.matcher(made.out());
    assertThat(link.find()).isTrue();
    try (Installation installation = Installation.inFolder(folder)) {
      Account account = installation.doors().accounts().setPassword(link.group(1), PASSWORD);
      assertThat(account.name()).isEqualTo("Wati");
      assertThat(account.roles()).hasToString("[COMPLIANCE]");
      assertThat(installation.doors().signIn().signIn("wati", PASSWORD, null, "tests").id())
          .isNotEmpty();
      assertThat(events(installation))
          .contains("command-line ACCOUNT_MADE done", "command-line PASSWORD_LINK_MADE done");
    }
  }

  @Test
  void refusesTheSafeguardingRoleANameThatIsTakenAndRolesThatDoNotGoTogether() {
    assertThat(Tual.run("user", "add", "A", "--role", "AUDITOR", "--data", folder).exit()).isZero();
    for (List<String> wrong :
        List.of(
            List.of("lead", "--role", "SAFEGUARDING_LEAD"),
            List.of("a", "--role", "ADMIN"),
            List.of("both", "--role", "PARTNER", "--role", "ADMIN"))) {
      List<Object> all = new java.util.ArrayList<>(List.of("user", "add", "--data", folder));
      all.addAll(wrong);
      Tual.Result refused = Tual.run(all.toArray());
      assertThat(refused.exit()).as(wrong.toString()).isEqualTo(2);
      assertThat(refused.err()).startsWith("No account was made. ");
    }
    try (Installation installation = Installation.inFolder(folder)) {
      assertThat(events(installation))
          .containsOnlyOnce("command-line ACCOUNT_MADE done")
          .contains("command-line ACCOUNT_MADE refused");
    }
  }

  @Test
  void saysWhatToDoWhileTheFolderIsHeldByAServer() {
    Installation.inFolder(folder).close();
    try (Installation open = Installation.inFolder(folder)) {
      assertThat(open.database().ready()).isTrue();
      Tual.Result refused = Tual.run("user", "add", "B", "--role", "ADMIN", "--data", folder);
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.err()).contains("stop it first").doesNotContain("Exception");
    }
  }

  @Test
  void aBackupIsForItsOwnerAloneAndIsAnEvent() throws IOException {
    Path copy = folder.resolve("copies").resolve("copy.zip");
    Tual.Result made = Tual.run("backup", "--data", folder, "--out", copy);
    assertThat(made.exit()).as(made.err()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    try (Installation installation = Installation.inFolder(folder)) {
      assertThat(events(installation)).contains("command-line BACKUP_MADE done");
    }
  }

  @Test
  void anAccountMadeAfterARestoreOutlivesTheFirstStart() {
    Path copy = folder.resolve("copy.zip");
    Path restored = folder.resolve("restored");
    assertThat(Tual.run("backup", "--data", folder, "--out", copy).exit()).isZero();
    assertThat(Tual.run("restore", copy, "--data", restored).exit()).isZero();
    Tual.Result made = Tual.run("user", "add", "C", "--role", "ADMIN", "--data", restored);
    Matcher link = LINK.matcher(made.out());
    assertThat(link.find()).as(made.err()).isTrue();
    try (Installation installation = Installation.inFolder(restored)) {
      installation.start();
      assertThat(installation.doors().accounts().setPassword(link.group(1), PASSWORD).name())
          .isEqualTo("C");
    }
  }
}
