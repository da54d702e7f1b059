package org.tual.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done once more, and what goes back to the caller at once. */
class TurnsTest {
  private final Turns turns = new Turns();
  private final AtomicInteger times = new AtomicInteger();

  private String failing(RuntimeException fault, int often) {
    return turns.take(
        "visit",
        () -> {
          if (times.incrementAndGet() <= often) {
            throw fault;
          }
          return "done";
        });
  }

  private static RuntimeException database(String state) {
    return new IllegalStateException("rolled back", new SQLException("no", state));
  }

  @Test
  void whereAnotherProcessWasFasterTheWorkIsDoneOnceMore() {
    for (String state : new String[] {"23505", "40001", "HYT00", "55P03"}) {
      times.set(0);
      assertThat(failing(database(state), 1)).as(state).isEqualTo("done");
      assertThat(times).as(state).hasValue(2);
    }
  }

  @Test
  void itIsRefusedAsNotNowWhereOthersWereFasterTwice() {
    assertThatThrownBy(() -> failing(database("23505"), 9)).isInstanceOf(NotTaken.NotNow.class);
    assertThat(times).hasValue(2);
  }

  @Test
  void everyOtherFaultGoesBackAtOnce() {
    RuntimeException unknown = new IllegalArgumentException("no picture");
    RuntimeException broken = database("HY000");
    for (RuntimeException fault : new RuntimeException[] {unknown, broken}) {
      times.set(0);
      assertThatThrownBy(() -> failing(fault, 9)).isSameAs(fault);
      assertThat(times).hasValue(1);
    }
  }
}
