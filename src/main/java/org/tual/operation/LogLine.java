package org.tual.operation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.tual.web.RequestId;
import org.tual.web.Wordless;

/**
 * One line of the log. Words are kept only from Tual's own code, which puts no data into them; a
 * library may quote what it stumbled over, so of its reports only the kinds and places are kept.
 */
final class LogLine extends Formatter {
  private static final String OWN = "org.tual.";
  private static final String LIBRARY = "A library reports something";
  private static final int DEEPEST = 10;
  private static final int FRAMES = 30;

  private final boolean json;

  LogLine(boolean json) {
    this.json = json;
  }

  /** Whether words of this logger are Tual's own. */
  static boolean own(LogRecord entry) {
    return entry.getLoggerName() != null && entry.getLoggerName().startsWith(OWN);
  }

  /** What failed, the outermost first. */
  private record Failure(String kind, List<String> at) {}

  @Override
  public String format(LogRecord entry) {
    String event = own(entry) ? entry.getMessage() : LIBRARY;
    Answered answered =
        entry.getParameters() != null
                && entry.getParameters().length == 1
                && entry.getParameters()[0] instanceof Answered one
            ? one
            : null;
    List<Failure> failures = failures(entry.getThrown());
    return json ? json(entry, event, answered, failures) : text(entry, event, answered, failures);
  }

  private static List<Failure> failures(Throwable thrown) {
    List<Failure> failures = new ArrayList<>();
    for (Throwable one = thrown; one != null && failures.size() < DEEPEST; one = one.getCause()) {
      String kind =
          one instanceof Wordless wordless ? wordless.toString() : one.getClass().getName();
      List<String> at = new ArrayList<>();
      for (StackTraceElement frame : one.getStackTrace()) {
        if (at.size() == FRAMES) {
          break;
        }
        at.add(frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
      }
      failures.add(new Failure(kind, at));
    }
    return failures;
  }

  private static String json(
      LogRecord entry, String event, Answered answered, List<Failure> failures) {
    JsonObject line = new JsonObject();
    line.addProperty("time", entry.getInstant().toString());
    line.addProperty("level", entry.getLevel().getName());
    line.addProperty("logger", entry.getLoggerName());
    line.addProperty("event", event);
    if (!RequestId.current().isEmpty()) {
      line.addProperty("requestId", RequestId.current());
    }
    if (answered != null) {
      line.addProperty("method", answered.method());
      line.addProperty("route", answered.route());
      line.addProperty("status", answered.status());
      line.addProperty("millis", answered.millis());
    }
    if (!failures.isEmpty()) {
      JsonArray all = new JsonArray();
      for (Failure failure : failures) {
        JsonObject one = new JsonObject();
        one.addProperty("kind", failure.kind());
        JsonArray at = new JsonArray();
        failure.at().forEach(at::add);
        one.add("at", at);
        all.add(one);
      }
      line.add("failure", all);
    }
    return line + "\n";
  }

  private static String text(
      LogRecord entry, String event, Answered answered, List<Failure> failures) {
    StringBuilder line = new StringBuilder();
    line.append(entry.getInstant()).append(' ').append(entry.getLevel().getName());
    line.append(' ').append(entry.getLoggerName()).append(": ").append(event);
    if (answered != null) {
      line.append(": ").append(answered.method()).append(' ').append(answered.route());
      line.append(' ').append(answered.status()).append(' ').append(answered.millis());
      line.append(" ms");
    }
    if (!RequestId.current().isEmpty()) {
      line.append(" [").append(RequestId.current()).append(']');
    }
    line.append('\n');
    for (Failure failure : failures) {
      line.append("  ").append(failure.kind()).append('\n');
      failure.at().forEach(at -> line.append("    at ").append(at).append('\n'));
    }
    return line.toString();
  }
}
