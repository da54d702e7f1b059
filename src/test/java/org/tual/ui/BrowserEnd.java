package org.tual.ui;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Ends the browser when the last test of this process has ended, and says how many tests wanted one
 * in vain.
 */
public final class BrowserEnd implements LauncherSessionListener, TestExecutionListener {
  private final AtomicInteger inVain = new AtomicInteger();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean missing =
        result
            .getThrowable()
            .map(thrown -> String.valueOf(thrown.getMessage()).contains(Chromium.MISSING))
            .orElse(false);
    if (missing && test.isTest()) {
      inVain.incrementAndGet();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chromium.end();
    if (inVain.get() > 0) {
      System.err.println(Chromium.MISSING + " (" + inVain + " tests)");
    }
  }
}
