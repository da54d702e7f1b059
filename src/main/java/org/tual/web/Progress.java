package org.tual.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Tells callers how far long work is, as server-sent events, until it rests. */
public final class Progress {
  private static final long EVERY_MILLIS = 250;

  /**
   * One look at the work.
   *
   * @param state what is told
   * @param last nothing more happens by itself
   */
  public record Step(Object state, boolean last) {}

  private final ScheduledExecutorService timer;

  public Progress(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  /**
   * Sends the state that is there, then one whenever it is another, and ends with the last one.
   *
   * @param sink as given to the method of the resource, which must be the caller
   */
  public void follow(SseEventSink sink, Sse sse, Supplier<Step> look) {
    AtomicReference<Object> told = new AtomicReference<>();
    Runnable task =
        new Runnable() {
          @Override
          public void run() {
            try {
              Step step = look.get();
              if (!Objects.equals(told.getAndSet(step.state()), step.state())) {
                sink.send(
                    sse.newEventBuilder()
                        .name(step.last() ? "last" : "step")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(step.state())
                        .build());
              }
              if (step.last()) {
                sink.close();
              } else if (!sink.isClosed()) {
                timer.schedule(this, EVERY_MILLIS, TimeUnit.MILLISECONDS);
              }
            } catch (RuntimeException e) {
              sink.close();
            }
          }
        };
    // Not by the timer: as long as this thread has not begun the answer, Jersey lets another one
    // close it in between, and the caller gets a fault instead of the last state.
    task.run();
  }
}
