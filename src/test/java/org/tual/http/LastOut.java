package org.tual.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends the servers and then their stores, when the last test has ended. Hooks of the Java process
 * would run side by side, and a server would stop without its stores.
 */
public final class LastOut implements TestExecutionListener {
  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    Server.end();
    Running.end();
    try {
      Stores.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
