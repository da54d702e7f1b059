package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.app.SealedRoom.LEAD;
import static org.tual.app.SealedRoom.SITE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Role;
import org.tual.cli.Main;
import org.tual.ledger.Actor;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.FollowUp;
import org.tual.safeguarding.Held;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.Redacted;
import org.tual.safeguarding.SafetyPlan;
import org.tual.safeguarding.Sign;
import org.tual.safeguarding.Signs;
import org.tual.safeguarding.Workplace;
import org.tual.tips.Intake;
import org.tual.tips.Readiness;
import org.tual.tips.Told;

/**
 * Five hundred pairs of the same days in the open, on one side with things told, cases, consent,
 * holds and findings that wait, drawn at random. What is projected from (the main database, line by
 * line, and the files that assessments read) is the same, and so is what is drawn from it.
 */
class NonInterferenceTest {
  private static final int PAIRS = 500;
  private static final int DRAWN_EACH = 100;
  private static final int TELLING_EACH = 10;
  private static final long SEED = 20261128;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}");
  private static final Pattern BYTES = Pattern.compile("X'[0-9a-f ]*'|'[A-Za-z0-9+/=_-]{40,}'");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.0-9]*(Z|\\+00(:00)?)?");

  @TempDir private Path folder;

  private static Intake intake(SealedRoom room) {
    return Intake.of(
        new Intake.Place(room.compartment(), room.sealed.ledger(), new byte[32]),
        new Intake.Around(
            account -> Set.of(Role.SAFEGUARDING_LEAD),
            () -> new Readiness.Languages(List.of("en"), List.of()),
            (actor, tip, told) ->
                room.safeguarding.cases().open(actor, CaseFile.Origin.TIP, tip, List.of(SITE))),
        new Intake.Terms(5, 90, 2, 30, true),
        new SecureRandom(),
        () -> room.today,
        () -> UUID.randomUUID().toString());
  }

  /** Whatever a person and a lead may do for one another, but to let something out. */
  private static void hidden(SealedRoom room, Intake intake, Random random, int round) {
    Safeguarding all = room.safeguarding;
    if (round % TELLING_EACH == 0) {
      intake.tips().tell(new Told("Kept at the pier " + round, "SHIP", "Tual", "NOW", "en"));
    }
    String id =
        all.cases().open(LEAD, null, null, random.nextBoolean() ? List.of(SITE) : List.of());
    if (random.nextBoolean()) {
      all.cases().danger(LEAD, id, CaseFile.Danger.values()[1 + random.nextInt(2)]);
    }
    List<Consent.Purpose> asked = new ArrayList<>(List.of(Consent.Purpose.values()));
    asked.removeIf(one -> random.nextBoolean());
    asked.forEach(
        purpose ->
            all.care()
                .consent(
                    LEAD,
                    id,
                    new Consent(
                        purpose,
                        random.nextInt(4) > 0,
                        Set.of(Consent.Body.PARTNER),
                        "my",
                        Consent.Given.SPOKEN,
                        null,
                        null)));
    if (random.nextBoolean()) {
      all.care().plan(LEAD, id, new SafetyPlan(true, "2026-11-01", "Calls.", "2099-12-01"));
    }
    if (random.nextBoolean()) {
      Held owner = new Held(Held.Kind.OWNER, "Contoh Holding " + random.nextInt(9), true);
      all.holds().set(LEAD, id, new Holds.Change(true, List.of(owner)));
    }
    after(room, id, random);
    waits(all, id);
    if (random.nextInt(10) > 0) {
      room.compartment().erase(SealedRoom.turn("CASE_ERASED"), id);
    }
  }

  /** What became of people after a talk, and signs of it that a lead looks at and sets aside. */
  private static void after(SealedRoom room, String id, Random random) {
    Safeguarding all = room.safeguarding;
    String day = room.today.toString();
    for (int i = random.nextInt(5) == 0 ? 5 : 0; i > 0; i--) {
      Set<String> changes = random.nextBoolean() ? Set.of("DISMISSED") : Set.of();
      FollowUp.How how = FollowUp.How.values()[random.nextInt(4)];
      try {
        all.followUps().add(LEAD, id, new FollowUp("", day, null, how, changes, null, null));
      } catch (NotNow e) {
        assertThat(e).hasMessageContaining("written down");
      }
    }
    List<Sign> signs = random.nextInt(20) == 0 ? all.signs().list(LEAD) : List.of();
    for (Sign sign : signs) {
      if (sign.state() != Sign.State.SET_ASIDE) {
        all.signs().decide(LEAD, new Signs.Choice(sign.kind(), sign.level(), sign.name(), false));
      }
    }
  }

  /** A finding that waits, where the case allows one; held, it does not go. */
  private static void waits(Safeguarding all, String id) {
    try {
      all.releases()
          .add(
              LEAD,
              id,
              new Redacted(null, "WAGES", Redacted.Level.PORT, "Port of Contoh", "2026-10", null));
    } catch (RuntimeException e) {
      assertThat(e.getClass().getPackageName()).isEqualTo("org.tual.safeguarding");
    }
  }

  /** The same day in the open: somebody works, and once a month the batch of the month goes out. */
  private static void open(SealedRoom room, int round) {
    room.today = room.today.plusDays(1);
    room.main.act(Actor.system("OPERATE"), "OPERATE", "WORKED", "day-" + round, writes -> null);
    room.safeguarding.batches().settle(room.today);
  }

  private static List<String> plain(List<String> lines) {
    Map<String, String> ids = new HashMap<>();
    List<String> plain = new ArrayList<>();
    for (String line : lines) {
      String timeless = TIME.matcher(BYTES.matcher(line).replaceAll("BYTES")).replaceAll("TIME");
      plain.add(
          ID.matcher(timeless)
              .replaceAll(id -> ids.computeIfAbsent(id.group(), same -> "ID" + ids.size())));
    }
    return plain;
  }

  /** Files that the next assessment reads besides lists. */
  private static Map<String, String> inputs(SealedRoom room, Path to) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : room.safeguarding.batches().into(Files.createDirectories(to))) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  private Map<String, String> report(SealedRoom room, Path at) throws IOException {
    Path list =
        Files.writeString(
            Files.createDirectories(at).resolve("suppliers-2026-09-01.csv"),
            "Supplier,Country,Workers\nContoh Foods,Thailand,400\nPort of Contoh,Thailand,\n");
    List<String> arguments =
        new ArrayList<>(
            List.of("assess", "--quiet", "--as-of", "2026-11-30", "--buyer", "Contoh Buyer"));
    arguments.addAll(List.of("--out", at.resolve("report").toString(), list.toString()));
    room.safeguarding.batches().into(at).forEach(file -> arguments.add(file.toString()));
    PrintWriter words = new PrintWriter(new StringWriter());
    assertThat(Main.run(words, words, arguments.toArray(String[]::new))).isZero();
    Map<String, String> drawn = new TreeMap<>();
    try (Stream<Path> files = Files.walk(at.resolve("report"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean text = !file.toString().matches(".*[.](pdf|xlsx)");
        byte[] bytes = Files.readAllBytes(file);
        drawn.put(
            at.relativize(file).toString(),
            text ? new String(bytes, StandardCharsets.UTF_8) : HexFormat.of().formatHex(bytes));
      }
    }
    return drawn;
  }

  @Test
  void whatIsToldAndDoneForPeopleLeavesNoTraceInWhatOthersRead() throws IOException {
    Random random = new Random(SEED);
    try (SealedRoom one = new SealedRoom(folder.resolve("one"));
        SealedRoom other = new SealedRoom(folder.resolve("other"))) {
      Intake intake = intake(one);
      one.workplaces.add(new Workplace("Contoh Site", "", "", 40));
      for (int round = 1; round <= PAIRS; round++) {
        hidden(one, intake, random, round);
        open(one, round);
        open(other, round);
        assertThat(inputs(one, folder.resolve("in-one")))
            .as("round %d of seed %d", round, SEED)
            .isEqualTo(inputs(other, folder.resolve("in-other")));
        if (round % (PAIRS / DRAWN_EACH) == 0) {
          assertThat(plain(one.everyLine()))
              .as("round %d of seed %d", round, SEED)
              .isEqualTo(plain(other.everyLine()));
        }
        if (round % DRAWN_EACH == 0) {
          assertThat(report(one, folder.resolve("drawn-one-" + round)))
              .isEqualTo(report(other, folder.resolve("drawn-other-" + round)));
        }
      }
      assertThat(one.safeguarding.cases().list(LEAD)).hasSizeGreaterThan(20);
      assertThat(one.safeguarding.signs().list(LEAD)).isNotEmpty();
      assertThat(other.safeguarding.cases().list(LEAD)).isEmpty();
      one.main.act(Actor.system("OPERATE"), "OPERATE", "WORKED", "only-here", writes -> null);
      assertThat(plain(one.everyLine())).isNotEqualTo(plain(other.everyLine()));
    }
  }
}
