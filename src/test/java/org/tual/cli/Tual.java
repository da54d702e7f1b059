package org.tual.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Runs the {@code tual} command as a user does, in this JVM. */
final class Tual {
  /** What a run gave. */
  record Result(int exit, String out, String err) {}

  private Tual() {}

  static Result run(Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(String.valueOf(argument));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(new String[0]));
    return new Result(exit, out.toString(), err.toString());
  }
}
