package org.tual.operation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/**
 * The log of the server on standard output. Takes the place of whatever wrote the log before, so
 * that no other writer adds what Tual leaves out. Of libraries only warnings and worse are told.
 */
public final class OwnLog extends StreamHandler {
  private static final Logger REQUESTS = Logger.getLogger("org.tual.requests");

  private OwnLog(boolean json) {
    super(new FileOutputStream(FileDescriptor.out), new LogLine(json));
    setLevel(Level.ALL);
  }

  /**
   * From here on the log is Tual's own.
   *
   * @param json one JSON object a line; else text for people
   */
  public static void start(boolean json) {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(new OwnLog(json));
  }

  /** Tells of a request that was answered. */
  public static void tell(Answered answered) {
    REQUESTS.log(Level.INFO, "Request answered", answered);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (LogLine.own(entry) || entry.getLevel().intValue() >= Level.WARNING.intValue()) {
      super.publish(entry);
      flush();
    }
  }
}
