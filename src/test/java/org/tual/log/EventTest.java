package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventTest {
  private static final Instant AT = Instant.parse("2026-11-23T10:00:00.5Z");

  private static Event event(String actor, String subject, String commitment) {
    return new Event(7, AT, actor, "compliance", "UPLOAD_RECEIVED", subject, "done", commitment);
  }

  /** These bytes are hashed for ever: a change here makes every log ever written worthless. */
  @Test
  void hasOneFormOfBytesForEver() {
    Event event = event("account-1", "upload-9", "");
    assertThat(event.toJson())
        .isEqualTo(
            "{\"actor\":\"account-1\",\"at\":\"2026-11-23T10:00:00.500Z\",\"commitment\":\"\","
                + "\"format\":\"tual-event-1\",\"kind\":\"UPLOAD_RECEIVED\",\"outcome\":\"done\","
                + "\"role\":\"compliance\",\"sequence\":7,\"subject\":\"upload-9\"}");
    assertThat(Hashes.hex(event.leaf()))
        .isEqualTo("570934b615c6755e14201346dce7ae5295f33127bec968c4d8912de0e317693f");
  }

  @Test
  void escapesAsLittleAsJsonAllows() {
    Event event = event("a\"b\\c\n\t\u0001</\u2028", "\u00e9\ud83d\ude00", "");
    assertThat(event.toJson())
        .startsWith("{\"actor\":\"a\\\"b\\\\c\\n\\t\\u0001</\u2028\",")
        .endsWith("\"subject\":\"\u00e9\ud83d\ude00\"}");
    assertThat(Entry.parse(Entry.of(event).bytes()).event()).isEqualTo(event);
  }

  @Test
  void forgetsWhatIsFinerThanAMillisecondBeforeItIsHashed() {
    Event fine = new Event(7, AT.plusNanos(999_999), "a", "", "k", "", "done", "");
    assertThat(fine.at()).isEqualTo(AT);
    assertThat(fine.leaf()).isEqualTo(new Event(7, AT, "a", "", "k", "", "done", "").leaf());
  }

  @Test
  void refusesNamesAndMailAddressesAtTheWayIn() {
    assertThat(event("account-1", "https://w3id.org/tual/id/x", "").onlyIds()).isNotNull();
    assertThatThrownBy(() -> event("Contoh Person", "x", "").onlyIds())
        .hasMessage("The field actor of an event holds no id.");
    assertThatThrownBy(() -> event("a", "someone@example.org", "").onlyIds())
        .hasMessage("The field subject of an event holds no id.");
    assertThatThrownBy(() -> event("", "x", "").onlyIds())
        .hasMessage("The field actor of an event holds no id.");
    Event[] others = {
      new Event(7, AT, "a", "two words", "k", "", "done", ""),
      new Event(7, AT, "a", "", "", "", "done", ""),
      new Event(7, AT, "a", "", "k", "", "", ""),
    };
    for (Event other : others) {
      assertThatThrownBy(other::onlyIds).hasMessageMatching("The field (role|kind|outcome) .*");
    }
    assertThatThrownBy(() -> event("a", "x", "plain words").onlyIds())
        .hasMessage("The commitment of an event is no SHA-256 in hex.");
  }

  @Test
  void refusesWhatHasNoSingleForm() {
    assertThatThrownBy(() -> event("\ud800", "x", "").canonical())
        .hasMessage("A text is no Unicode text.");
    assertThatThrownBy(() -> new Event(0, AT, "a", "", "k", "", "done", ""))
        .hasMessage("A sequence number is 1 or more, and below 2^53.");
    assertThatThrownBy(() -> new Event(1, Instant.MAX, "a", "", "k", "", "done", ""))
        .hasMessage("A moment lies in the years 1 to 9999.");
  }
}
