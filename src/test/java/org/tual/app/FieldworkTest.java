package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tual.app.Site.FIRST;
import static org.tual.app.Site.OTHER;
import static org.tual.app.Site.SECOND;
import static org.tual.app.Site.STRANGER;
import static org.tual.app.Site.VISIT;
import static org.tual.app.Site.said;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.evidence.Pixels;
import org.tual.evidence.Vault;
import org.tual.fieldwork.Answer;
import org.tual.fieldwork.Answer.Seen;
import org.tual.fieldwork.Answers;
import org.tual.fieldwork.Finish;
import org.tual.fieldwork.NotTaken;
import org.tual.fieldwork.Photo;
import org.tual.fieldwork.Photos;
import org.tual.ledger.Actor;
import org.tual.log.Event;

/** What a phone sends comes late, twice and out of order, and stands there once. */
class FieldworkTest {
  private static final String TOLD = "2026-11-01T18:00:00Z";
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

  private Answers answers() {
    return site.field.answers();
  }

  private Answer send(Actor who, String answer, Answer sent) {
    return answers().put(who, VISIT, answer, sent);
  }

  private NotTaken.Conflict conflict(Actor who, String answer, Answer sent) {
    return catchThrowableOfType(NotTaken.Conflict.class, () -> send(who, answer, sent));
  }

  @Test
  void anAnswerWhoseReceiptWasLostIsSentAgainAndStandsOnce() {
    Answer sent = said("passports", Seen.NO, "In a drawer of the office", 0);
    Answer first = send(FIRST, id, sent);
    int events = site.events().size();
    Answer again = send(FIRST, id, sent);
    assertThat(again).isEqualTo(first);
    assertThat(again.version()).isEqualTo(1);
    assertThat(answers().of(VISIT)).containsExactly(first);
    assertThat(site.events()).hasSize(events);
  }

  @Test
  void theDayOfAnAnswerIsThatOfThePhoneUnlessItsClockRunsAhead() {
    send(FIRST, id, said("passports", Seen.NO, null, 0));
    Answer ahead = said("holder", Seen.NOT_SEEN, null, 0);
    String other = UUID.randomUUID().toString();
    send(
        FIRST,
        other,
        new Answer(
            null,
            ahead.question(),
            ahead.answer(),
            null,
            null,
            null,
            "all",
            null,
            null,
            ahead.source(),
            ahead.releasability(),
            List.of(),
            "2999-01-01T00:00:00Z",
            0,
            0L));
    assertThat(answers().days(VISIT))
        .containsEntry(id, LocalDate.of(2026, 11, 1))
        .extractingByKey(other)
        .satisfies(day -> assertThat(day.getYear()).isLessThan(2999));
  }

  @Test
  void theSameAnswerSentManyTimesAtOnceStandsOnce() throws Exception {
    Answer sent = said("passports", Seen.YES, null, 0);
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> send(FIRST, id, sent));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Answer> done : threads.invokeAll(calls)) {
        assertThat(done.get().version()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(answers().of(VISIT)).hasSize(1);
  }

  @Test
  void whoChangedAnOlderVersionIsShownTheNewerOneAndNothingIsOverwritten() {
    send(FIRST, id, said("passports", Seen.NO, "One drawer", 0));
    Answer newer = send(FIRST, id, said("passports", Seen.NO, "Two drawers", 1));
    NotTaken.Conflict refused =
        conflict(SECOND, id, said("passports", Seen.YES, "Workers have them", 1));
    assertThat(refused.other()).isFalse();
    assertThat(refused.current()).isEqualTo(newer);
    assertThat(answers().of(VISIT)).containsExactly(newer);

    Answer chosen = send(SECOND, id, said("passports", Seen.YES, "Workers have them", 2));
    assertThat(chosen.version()).isEqualTo(3);
    assertThat(answers().before(id)).hasSize(2);
    assertThat(answers().before(id).get(0)).contains("One drawer");
    assertThat(answers().before(id).get(1)).contains("Two drawers");
  }

  @Test
  void theLongestAnswerCanBeChangedThoughItsSignsAreWrittenOut() {
    send(FIRST, id, said("passports", Seen.NO, "<\u0001\"".repeat(666), 0));
    send(FIRST, id, said("passports", Seen.NO, "Shorter", 1));
    assertThat(answers().before(id)).hasSize(1);
  }

  @Test
  void twoPhonesThatSayTheSameAreNoConflict() {
    send(FIRST, id, said("passports", Seen.NO, "One drawer", 0));
    send(FIRST, id, said("passports", Seen.NO, "Two drawers", 1));
    Answer same = send(SECOND, id, said("passports", Seen.NO, "Two drawers", 1));
    assertThat(same.version()).isEqualTo(2);
  }

  @Test
  void aSecondAnswerToTheSameQuestionIsShownTheFirst() {
    Answer first = send(FIRST, id, said("passports", Seen.NO, null, 0));
    String another = UUID.randomUUID().toString();
    NotTaken.Conflict refused = conflict(SECOND, another, said("passports", Seen.YES, null, 0));
    assertThat(refused.other()).isTrue();
    assertThat(refused.current()).isEqualTo(first);
    assertThat(answers().of(VISIT)).hasSize(1);

    send(FIRST, id, said("passports", null, null, 1));
    assertThat(answers().standing(VISIT)).isEmpty();
    assertThat(send(SECOND, another, said("passports", Seen.YES, null, 0)).version()).isEqualTo(1);
    assertThat(conflict(FIRST, id, said("passports", Seen.NO, null, 2)).other()).isTrue();
  }

  @Test
  void aClosedVisitTakesNothingNewButAnswersWhatItHas() {
    Answer sent = said("passports", Seen.NO, null, 0);
    Answer kept = send(FIRST, id, sent);
    site.closed = "The report of this visit is under review.";
    assertThat(send(FIRST, id, sent)).isEqualTo(kept);
    assertThatThrownBy(() -> send(FIRST, id, said("passports", Seen.YES, null, 1)))
        .isInstanceOf(NotTaken.NotNow.class)
        .hasMessageContaining("under review");
    assertThatThrownBy(() -> photo(FIRST, Pixels.encoded("jpg", 8, 8)))
        .isInstanceOf(NotTaken.NotNow.class);
    assertThatThrownBy(() -> finish(FIRST, List.of())).isInstanceOf(NotTaken.NotNow.class);
  }

  @Test
  void aVisitOfAnotherTeamIsNotThere() {
    assertThatThrownBy(() -> send(STRANGER, id, said("passports", Seen.NO, null, 0)))
        .isInstanceOf(NotTaken.Missing.class);
    assertThatThrownBy(() -> answers().put(FIRST, OTHER, id, said("passports", Seen.NO, null, 0)))
        .isInstanceOf(NotTaken.Missing.class);
    assertThatThrownBy(() -> site.field.sheets().of(STRANGER.id(), VISIT))
        .isInstanceOf(NotTaken.Missing.class);
  }

  @Test
  void whatCannotBeIsRefusedAndQuotesNothing() {
    assertThatThrownBy(() -> send(FIRST, id, said("passports", Seen.NO, "ask 081-234-5678", 0)))
        .isInstanceOf(NotTaken.NotValid.class)
        .hasMessageContaining("a telephone number")
        .hasMessageNotContaining("234");
    assertThatThrownBy(() -> send(FIRST, id, said("nobody asks this", Seen.NO, null, 0)))
        .isInstanceOf(NotTaken.NotValid.class);
    assertThatThrownBy(() -> send(FIRST, "../../etc", said("passports", Seen.NO, null, 0)))
        .isInstanceOf(NotTaken.NotValid.class);
    assertThatThrownBy(() -> send(FIRST, id, said("passports", Seen.NO, "x".repeat(2_001), 0)))
        .isInstanceOf(NotTaken.NotValid.class);
    assertThat(answers().of(VISIT)).isEmpty();
  }

  @Test
  void aLongAmountIsAnAnswerAndWordsInItsPlaceAreNot() {
    assertThat(fee("150000000 VND").value()).isEqualTo("150000000 VND");
    assertThatThrownBy(() -> fee("ask 081-234-5678 for it")).isInstanceOf(NotTaken.NotValid.class);
    assertThatThrownBy(() -> chosen("holder", "uncle")).isInstanceOf(NotTaken.NotValid.class);
    assertThat(chosen("holder", "employer").answer()).isNull();
  }

  @Test
  void anyOfTheChoicesAnswerAQuestionThatAsksForManyEachOnce() {
    assertThat(chosen("needs", "housing; food").value()).isEqualTo("housing; food");
    for (String wrong : List.of("housing; uncle", "housing;", "food; food", "housing food")) {
      assertThatThrownBy(() -> chosen("needs", wrong))
          .as(wrong)
          .isInstanceOf(NotTaken.NotValid.class);
    }
    assertThatThrownBy(() -> chosen("holder", "worker; employer"))
        .isInstanceOf(NotTaken.NotValid.class);
  }

  @Test
  void aVersionThatNobodyCanHaveReachedIsRefused() {
    for (long base : new long[] {-1, 1_000_001, Long.MAX_VALUE}) {
      assertThatThrownBy(() -> send(FIRST, id, said("passports", Seen.NO, null, base)))
          .as("version %s", base)
          .isInstanceOf(NotTaken.NotValid.class);
    }
    // a server that was restored is behind the phone
    assertThat(send(FIRST, id, said("passports", Seen.NO, null, 7)).version()).isEqualTo(8);
  }

  private Answer fee(String value) {
    return chosen("fee", value);
  }

  private Answer chosen(String question, String value) {
    Answer sent =
        new Answer(
            null, question, null, value, null, null, "migrant", null, null, null, null, null, TOLD,
            0, null);
    return send(FIRST, UUID.randomUUID().toString(), sent);
  }

  private Photo photo(Actor who, byte[] bytes) {
    return site.field.photos().bytes(who, VISIT, id, Site.digest(bytes), bytes);
  }

  private Finish finish(Actor who, List<String> gaps) {
    return site.field.finishes().put(who, VISIT, new Finish(TOLD, null, gaps, "No key"));
  }

  @Test
  void bytesAndWordsOfAPhotoComeInAnyOrder() {
    byte[] bytes = Pixels.talking("kanarienvogel");
    Photo.About about = new Photo.About("passports", "The drawer", site.slip("{\"lat\":13.51}"));
    Answer naming =
        new Answer(
            null,
            "passports",
            Seen.NO,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(id),
            TOLD,
            0,
            null);
    assertThat(send(FIRST, UUID.randomUUID().toString(), naming).photos()).containsExactly(id);
    Photo said = site.field.photos().about(FIRST, VISIT, id, about);
    assertThat(said.received()).isFalse();
    Photo sent = photo(FIRST, bytes);
    assertThat(sent.received()).isTrue();
    assertThat(sent.caption()).isEqualTo("The drawer");
    assertThat(site.field.photos().about(FIRST, VISIT, id, about)).isEqualTo(sent);
    assertThat(photo(FIRST, bytes)).isEqualTo(sent);
    assertThat(site.field.vault().list(VISIT, null)).hasSize(1);
    assertThat(site.field.sheets().of(SECOND.id(), VISIT).photos()).containsExactly(sent);

    String earlier = UUID.randomUUID().toString();
    Photos photos = site.field.photos();
    photos.bytes(FIRST, VISIT, earlier, Site.digest(bytes), bytes);
    assertThat(photos.about(FIRST, VISIT, earlier, about).received()).isTrue();
    assertThat(site.field.interviews().place(Site.LEAD, VISIT, id)).contains("13.51");
  }

  @Test
  void aPhotoWhoseBytesDoNotFitIsNotTaken() {
    byte[] bytes = Pixels.encoded("jpg", 20, 20);
    Photos photos = site.field.photos();
    byte[] other = Pixels.encoded("jpg", 21, 21);
    assertThatThrownBy(() -> photos.bytes(FIRST, VISIT, id, Site.digest(other), bytes))
        .isInstanceOf(NotTaken.NotValid.class);
    assertThatThrownBy(() -> photos.bytes(FIRST, VISIT, id, null, bytes))
        .isInstanceOf(NotTaken.NotValid.class);
    assertThat(photos.of(VISIT)).isEmpty();
    photo(FIRST, bytes);
    // no waiting mends these, so a phone must not take them for "not now"
    assertThatThrownBy(() -> photo(FIRST, other))
        .isInstanceOf(NotTaken.NotValid.class)
        .hasMessageContaining("Other bytes");
    assertThatThrownBy(() -> photo(SECOND, bytes)).isInstanceOf(NotTaken.NotValid.class);
    byte[] bomb = Pixels.bomb(40_000);
    String fresh = UUID.randomUUID().toString();
    assertThatThrownBy(() -> photos.bytes(FIRST, VISIT, fresh, Site.digest(bomb), bomb))
        .isInstanceOf(Vault.NotTaken.class);
    assertThat(photos.of(VISIT)).hasSize(1);
  }

  @Test
  void theEndIsSaidTwiceAndOnceMoreWhenMoreWasSent() {
    Finish first = finish(FIRST, List.of("fee", "holder"));
    int events = site.events().size();
    assertThat(finish(FIRST, List.of("fee", "holder"))).isEqualTo(first);
    assertThat(site.events()).hasSize(events);
    assertThat(finish(FIRST, List.of("fee")).gaps()).containsExactly("fee");
    assertThat(site.field.sheets().of(FIRST.id(), VISIT).finished().gaps()).containsExactly("fee");
  }

  @Test
  void eventsOfFieldWorkAreAllOfOneKindAndHoldNothing() {
    send(FIRST, id, said("passports", Seen.NO, "kanarienvogel", 0));
    photo(FIRST, Pixels.encoded("jpg", 8, 8));
    finish(FIRST, List.of());
    site.field.interviews().keep(FIRST, VISIT, id, site.sealed("{}"), 0);
    List<Event> events = site.events();
    assertThat(events).hasSize(4).allMatch(event -> event.kind().equals("FIELD_RECORD_KEPT"));
    assertThat(events).allMatch(event -> event.subject().equals(VISIT));
    assertThat(events.toString()).doesNotContain("kanarienvogel", "passports", id);
  }
}
