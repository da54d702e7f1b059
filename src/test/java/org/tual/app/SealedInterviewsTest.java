package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tual.app.Site.FIRST;
import static org.tual.app.Site.LEAD;
import static org.tual.app.Site.SECOND;
import static org.tual.app.Site.STRANGER;
import static org.tual.app.Site.VISIT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.fieldwork.Answer;
import org.tual.fieldwork.NotTaken;
import org.tual.interviews.EchoedAnswers.Share;
import org.tual.interviews.Envelope;
import org.tual.interviews.Interviews;
import org.tual.log.Event;

/** What workers said is opened by a lead alone, and lies readable nowhere. */
class SealedInterviewsTest {
  private static final String SECRET = "kanarienvogel saw the locked door";
  @TempDir private Path folder;
  private final String id = UUID.randomUUID().toString();
  private Site site;

  @BeforeEach
  void open() {
    site = new Site(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static String talk(String words) {
    return "{\"guide\":[{\"question\":\"doors\",\"answer\":\"no\",\"words\":\""
        + words
        + "\"}],\"language\":\"my\",\"where\":\"away\",\"chosenBy\":\"auditor\","
        + "\"interpreter\":\"independent\",\"at\":\"2026-11-01T12:00:00Z\"}";
  }

  private Interviews interviews() {
    return site.field.interviews();
  }

  private List<Path> holding(String words) throws IOException {
    byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, wanted)).toList();
    }
  }

  private static boolean holds(Path file, byte[] wanted) {
    try {
      String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWasSaidLiesNowhereReadableAlsoAfterALeadOpenedIt() throws IOException {
    interviews().keep(FIRST, VISIT, id, site.sealed(talk(SECRET)), 0);
    Interviews.Opened opened = interviews().open(LEAD, VISIT).get(0);
    assertThat(opened.content().guide().get(0).words()).isEqualTo(SECRET);
    assertThat(opened.content().language()).isEqualTo("my");
    String seen = "a drawer with a padlock";
    site.field
        .answers()
        .put(
            FIRST,
            VISIT,
            UUID.randomUUID().toString(),
            Site.said("passports", Answer.Seen.NO, seen, 0));
    site.close();
    List<Path> open = holding(seen);
    List<Path> secret = holding("kanarienvogel");
    site = new Site(folder);
    assertThat(open).as("the search finds what lies there readable").isNotEmpty();
    assertThat(secret).isEmpty();
  }

  @Test
  void theSameEnvelopeAgainIsKeptOnceAndANewerOneIsANewVersion() {
    Envelope first = site.sealed(talk("once"));
    assertThat(interviews().keep(FIRST, VISIT, id, first, 0).version()).isEqualTo(1);
    assertThat(interviews().keep(FIRST, VISIT, id, first, 0).version()).isEqualTo(1);
    Envelope second = site.sealed(talk("twice"));
    Interviews.Behind behind =
        catchThrowableOfType(
            Interviews.Behind.class, () -> interviews().keep(FIRST, VISIT, id, second, 0));
    assertThat(behind.current()).isEqualTo(new Interviews.Kept(id, 1));
    assertThat(interviews().keep(FIRST, VISIT, id, second, 1).version()).isEqualTo(2);
    assertThat(interviews().keep(FIRST, VISIT, id, first, 0).version()).isEqualTo(2);
    List<Interviews.Opened> opened = interviews().open(LEAD, VISIT);
    assertThat(opened).hasSize(1);
    assertThat(opened.get(0).content().guide().get(0).words()).isEqualTo("twice");
  }

  @Test
  void whatIsNoEnvelopeOfThisInstallationIsNotTaken() {
    Envelope good = site.sealed(talk("x"));
    Envelope unknown = new Envelope("0000000000000000", good.key(), good.iv(), good.body());
    Envelope open =
        new Envelope(good.kid(), good.key(), good.iv(), "aGVsbG8gd29ybGQsIHRoaXMgaXMgb3Blbg==");
    Envelope text = new Envelope(good.kid(), good.key(), good.iv(), talk("x"));
    for (Envelope wrong : Arrays.asList(unknown, open, text, null)) {
      assertThatThrownBy(() -> interviews().keep(FIRST, VISIT, id, wrong, 0))
          .isInstanceOf(Interviews.NotTaken.class);
    }
    assertThatThrownBy(() -> interviews().keep(STRANGER, VISIT, id, good, 0))
        .isInstanceOf(NotTaken.Missing.class);
    interviews().keep(FIRST, VISIT, id, good, 0);
    assertThatThrownBy(() -> interviews().keep(SECOND, VISIT, id, site.sealed("{}"), 1))
        .isInstanceOf(Interviews.NotTaken.class);
    assertThat(interviews().keep(FIRST, VISIT, id, good, 0).version()).isEqualTo(1);
  }

  @Test
  void whatPeopleSaidIsTakenWhateverBecameOfTheVisit() {
    for (String closed : List.of("This visit is on hold.", "This visit does not count any more.")) {
      site.closed = closed;
      String late = UUID.randomUUID().toString();
      assertThat(interviews().keep(FIRST, VISIT, late, site.sealed(talk("said late")), 0).version())
          .as(closed)
          .isEqualTo(1);
      assertThatThrownBy(
              () ->
                  site.field
                      .answers()
                      .put(FIRST, VISIT, id, Site.said("passports", Answer.Seen.NO, null, 0)))
          .isInstanceOf(NotTaken.NotNow.class);
    }
    assertThat(interviews().open(LEAD, VISIT)).hasSize(2);
  }

  @Test
  void aChangedEnvelopeIsShownAsOneThatCannotBeOpened() {
    Envelope good = site.sealed(talk("x"));
    Envelope other = site.sealed(talk("y"));
    Envelope mixed = new Envelope(good.kid(), good.key(), good.iv(), other.body());
    interviews().keep(FIRST, VISIT, id, mixed, 0);
    assertThat(interviews().open(LEAD, VISIT).get(0).content()).isNull();
  }

  @Test
  void aNewKeySealsAndTheOldOneStillOpens() throws IOException {
    interviews().keep(FIRST, VISIT, id, site.sealed(talk("before")), 0);
    String before = site.field.sheets().of(FIRST.id(), VISIT).sealKey().kid();
    Files.delete(folder.resolve("keys/interview-current"));
    site.restart();
    assertThat(site.field.sheets().of(FIRST.id(), VISIT).sealKey().kid()).isNotEqualTo(before);
    interviews().keep(FIRST, VISIT, UUID.randomUUID().toString(), site.sealed(talk("after")), 0);
    assertThat(interviews().open(LEAD, VISIT))
        .extracting(one -> one.content().guide().get(0).words())
        .containsExactlyInAnyOrder("before", "after");
    String kept = site.field.sheets().of(FIRST.id(), VISIT).sealKey().kid();
    site.restart();
    assertThat(site.field.sheets().of(FIRST.id(), VISIT).sealKey().kid()).isEqualTo(kept);
  }

  @Test
  void nobodyElseLearnsHowManyThereAreAndALookNamesNoVisit() {
    interviews().keep(FIRST, VISIT, id, site.sealed(talk("one")), 0);
    interviews().keep(SECOND, VISIT, UUID.randomUUID().toString(), site.sealed(talk("two")), 0);
    assertThat(site.field.sheets().of(FIRST.id(), VISIT).interviews()).hasSize(1);
    assertThat(interviews().numbers()).containsExactly(new Interviews.Many(VISIT, 2));
    interviews().open(LEAD, VISIT);
    Event look = site.events().get(site.events().size() - 1);
    assertThat(look.kind()).isEqualTo("SEALED_READ");
    assertThat(look.subject()).isEmpty();
    assertThat(look.commitment()).isNotEmpty();
    assertThatThrownBy(() -> interviews().open(LEAD, Site.OTHER))
        .isInstanceOf(Interviews.Missing.class);
  }

  @Test
  void echoesLeaveInABandFromFiveInterviewsOn() {
    for (int i = 0; i < 4; i++) {
      interviews().keep(FIRST, VISIT, UUID.randomUUID().toString(), site.sealed(talk(SECRET)), 0);
    }
    assertThat(interviews().echo(VISIT, java.time.Instant.MAX).share()).isEqualTo(Share.NOT_TOLD);
    interviews().keep(FIRST, VISIT, UUID.randomUUID().toString(), site.sealed(talk(SECRET)), 0);
    assertThat(interviews().echo(VISIT, java.time.Instant.MAX).echoed()).isTrue();
  }
}
