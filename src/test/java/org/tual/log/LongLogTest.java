package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LongLogTest {
  private static final int EVENTS = 100_000;

  /** The events as a stream that makes one line when it is asked for, and can never go back. */
  private static final class Events extends InputStream {
    private byte[] line = new byte[0];
    private int place;
    private int made;

    @Override
    public int read() {
      if (place == line.length) {
        if (made == EVENTS) {
          return -1;
        }
        made++;
        line = SampleLog.bytes(Entry.of(SampleLog.event(made)).line() + "\n");
        place = 0;
      }
      return line[place++];
    }
  }

  @Test
  void verifiesAHundredThousandEventsInOnePassWithoutHoldingThem() throws IOException {
    Tree tree = new Tree();
    for (int i = 1; i <= EVENTS; i++) {
      tree.append(SampleLog.event(i).leaf());
    }
    assertThat(tree.frontier()).hasSize(Integer.bitCount(EVENTS));
    String note =
        new Checkpoint(SampleLog.ORIGIN, EVENTS, tree.root(), SampleLog.at(EVENTS))
            .sign(SampleLog.KEY);
    Verification result =
        LogVerifier.withKey(SampleLog.KEY.publicHalf().key())
            .verify(new Events(), new ByteArrayInputStream(SampleLog.bytes(note)));
    assertThat(result).isInstanceOf(Verified.class);
    assertThat(((Verified) result).signed()).isEqualTo(EVENTS);
    assertThat(((Verified) result).root()).isEqualTo(Hashes.hex(tree.root()));
  }
}
