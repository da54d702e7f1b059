package org.tual.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Ends the servers and then their stores, when the last test of this process has ended. Where
 * several processes share the tests, each class is a plan of its own, and only the session ends
 * once. Hooks of the Java process would run side by side, and a server would stop without its
 * stores.
 */
public final class LastOut implements LauncherSessionListener {
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Server.end();
    Running.end();
    try {
      Stores.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
