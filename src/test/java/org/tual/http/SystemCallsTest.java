package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SystemCallsTest {
  private static final String WRITE =
      "7 pwrite64(57</d/tual.mv.db>, \"\\1\\0mark-1\\2\", 12, 4096) = 12";
  private static final String FORCE = "8 fdatasync(57</d/tual.mv.db>) = 0";
  private static final String ANSWER =
      "9 write(88<socket:[1]>, \"HTTP/1.1 202 Accepted\\r\\n\", 30) = 30";

  private static boolean durable(String... lines) {
    SystemCalls calls = SystemCalls.of(List.of(lines));
    assertThat(calls.answers()).hasSize(1);
    return calls.durableBefore(
        0, path -> path.endsWith(".mv.db"), List.of(Pattern.compile("mark-1")));
  }

  @Test
  void aWriteForcedBeforeTheAnswerIsDurable() {
    assertThat(durable(WRITE, FORCE, ANSWER)).isTrue();
  }

  @Test
  void anAnswerBeforeTheForceOrTheWriteIsFound() {
    assertThat(durable(WRITE, ANSWER, FORCE)).isFalse();
    assertThat(durable(FORCE, WRITE, ANSWER)).isFalse();
    assertThat(durable(ANSWER, WRITE, FORCE)).isFalse();
    assertThat(durable(WRITE, ANSWER)).isFalse();
  }

  @Test
  void whatWasWrittenBeforeTheAnswerBeforeIsNotThisWrite() {
    SystemCalls calls = SystemCalls.of(List.of(WRITE, FORCE, ANSWER, FORCE, ANSWER));
    List<Pattern> mark = List.of(Pattern.compile("mark-1"));
    assertThat(calls.durableBefore(0, path -> true, mark)).isTrue();
    assertThat(calls.durableBefore(1, path -> true, mark)).isFalse();
  }

  @Test
  void theForceOfAnotherFileOrOneThatFailedCountsForNothing() {
    assertThat(durable(WRITE, FORCE.replace("mv.db", "trace.db"), ANSWER)).isFalse();
    assertThat(durable(WRITE, FORCE.replace("= 0", "= -1 EIO (Input/output error)"), ANSWER))
        .isFalse();
    assertThat(durable(WRITE.replace("mark-1", "mark-2"), FORCE, ANSWER)).isFalse();
  }

  @Test
  void aForceMustBeginAfterTheWriteEndedAndEndBeforeTheAnswerBegan() {
    String begun = "8 fdatasync(57</d/tual.mv.db> <unfinished ...>";
    String ended = "8 <... fdatasync resumed>) = 0";
    assertThat(durable(WRITE, begun, ended, ANSWER)).isTrue();
    assertThat(durable(WRITE, begun, ANSWER, ended)).isFalse();
    assertThat(durable(begun, WRITE, ended, ANSWER)).isFalse();
    String writing = "7 pwrite64(57</d/tual.mv.db>, \"mark-1\", 12, 4096 <unfinished ...>";
    String written = "7 <... pwrite64 resumed>) = 12";
    assertThat(durable(writing, FORCE, written, ANSWER)).isFalse();
    assertThat(durable(writing, written, FORCE, ANSWER)).isTrue();
  }
}
