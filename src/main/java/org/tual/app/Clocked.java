package org.tual.app;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.tual.operation.Answered;
import org.tual.operation.Metrics;
import org.tual.operation.OwnLog;
import org.tual.web.Quiet;
import org.tual.web.RequestId;

/** How long one request takes; told and counted when it is answered, or when its stream ends. */
final class Clocked implements AutoCloseable, AsyncListener {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final int FAILED = 500;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Metrics metrics;
  private final String id = RequestId.current();
  private final long start = System.nanoTime();
  private boolean passed;

  Clocked(HttpServletRequest request, HttpServletResponse response, Metrics metrics) {
    this.request = request;
    this.response = response;
    this.metrics = metrics;
  }

  /** Nothing was thrown on the way. */
  void passed() {
    passed = true;
  }

  @Override
  public void close() {
    if (passed && request.isAsyncStarted()) {
      try {
        request.getAsyncContext().addListener(this);
        return;
      } catch (IllegalStateException e) {
        // it ended meanwhile
      }
    }
    tell(passed ? response.getStatus() : FAILED);
  }

  private void tell(int status) {
    if (Quiet.is(request)) {
      if (status == FAILED) {
        Unwell.say(Installation.now());
      }
      return;
    }
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    Answered answered = new Answered(method, RouteFilter.of(request), status, millis);
    metrics.count(answered);
    OwnLog.tell(answered);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    RequestId.enter(id);
    try {
      tell(response.getStatus());
    } finally {
      RequestId.leave();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // its completion is told
  }

  @Override
  public void onError(AsyncEvent event) {
    // its completion is told
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
