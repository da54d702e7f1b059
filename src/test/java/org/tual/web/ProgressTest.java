package org.tual.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** By which thread callers are told, and until when. */
class ProgressTest {
  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
  private final Sink sink = new Sink();

  /** Notes the thread of each event and of the end. */
  private static final class Sink implements SseEventSink {
    private final Queue<Thread> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Thread> end = new CompletableFuture<>();

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
      events.add(Thread.currentThread());
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isClosed() {
      return end.isDone();
    }

    @Override
    public void close() {
      end.complete(Thread.currentThread());
    }
  }

  /** Events without content, since only their moment is looked at. */
  private static final class Events implements Sse {
    @Override
    public OutboundSseEvent.Builder newEventBuilder() {
      return (OutboundSseEvent.Builder)
          Proxy.newProxyInstance(
              Events.class.getClassLoader(),
              new Class<?>[] {OutboundSseEvent.Builder.class},
              (proxy, method, arguments) -> method.getName().equals("build") ? null : proxy);
    }

    @Override
    public SseBroadcaster newBroadcaster() {
      throw new AssertionError("nothing is broadcast");
    }
  }

  @AfterEach
  void stop() {
    timer.shutdownNow();
  }

  @Test
  void whatRestsIsToldAndEndedByTheThreadOfTheRequest() {
    new Progress(timer).follow(sink, new Events(), () -> new Progress.Step("PROJECTED", true));
    assertThat(sink.events).containsExactly(Thread.currentThread());
    assertThat(sink.end).isCompletedWithValue(Thread.currentThread());
  }

  @Test
  void aStateIsToldOnceAndTheLastOneEnds() {
    Deque<Progress.Step> steps =
        new ArrayDeque<>(
            List.of(
                new Progress.Step("reading", false),
                new Progress.Step("reading", false),
                new Progress.Step("sealed", true)));
    new Progress(timer).follow(sink, new Events(), steps::remove);
    assertThat(sink.events).containsExactly(Thread.currentThread());
    sink.end.join();
    assertThat(sink.events).hasSize(2);
    assertThat(steps).isEmpty();
  }

  @Test
  void aFaultEndsIt() {
    new Progress(timer)
        .follow(
            sink,
            new Events(),
            () -> {
              throw new IllegalStateException("away");
            });
    assertThat(sink.end).isDone();
    assertThat(sink.events).isEmpty();
  }
}
