package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class QueueTest {
  @Test
  void aStopLetsWorkEndUninterruptedAndStartsNothingMore() throws InterruptedException {
    List<String> ended = new CopyOnWriteArrayList<>();
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    Queue queue = new Queue("test");
    queue.does(
        id -> {
          started.countDown();
          try {
            held.await();
            ended.add(id);
          } catch (InterruptedException e) {
            ended.add("interrupted " + id);
          }
        });
    queue.add("first");
    queue.add("second");
    started.await();
    Thread stop =
        new Thread(
            () -> {
              queue.stop();
              Queue.end(queue.threads(), Duration.ofMinutes(1));
            });
    stop.start();
    while (stop.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    held.countDown();
    stop.join();
    assertThat(ended).containsExactly("first");
  }
}
