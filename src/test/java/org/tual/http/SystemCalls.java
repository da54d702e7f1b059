package org.tual.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strace saw of some processes: one line a call, in the order of beginnings and ends. A call
 * that others overlap has two lines.
 */
final class SystemCalls {
  /**
   * One call.
   *
   * @param path file or socket that it is about
   * @param data as strace writes it, with the quotes
   * @param begins number of the line where it begins
   * @param ends number of the line where it ends; the greatest number where no end was seen
   * @param succeeded it ended, and without an error
   */
  record Call(String name, String path, String data, int begins, int ends, boolean succeeded) {
    boolean writes() {
      return name.contains("write") || name.startsWith("send");
    }

    boolean forces() {
      return name.equals("fsync") || name.equals("fdatasync");
    }
  }

  private static final Pattern BEGIN =
      Pattern.compile("^(\\d+) +(\\w+)\\(\\d+<([^>]*)>(?:, )?(.*)$", Pattern.DOTALL);
  private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");
  private static final String UNFINISHED = "<unfinished ...>";

  private final List<Call> calls;

  private SystemCalls(List<Call> calls) {
    this.calls = calls;
  }

  /** Reads the lines that {@code strace -f -y -o} writes. */
  static SystemCalls of(List<String> lines) {
    List<Call> calls = new ArrayList<>();
    Map<String, Integer> open = new HashMap<>();
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      Matcher begin = BEGIN.matcher(line);
      Matcher resumed = RESUMED.matcher(line);
      if (begin.matches()) {
        boolean whole = !line.endsWith(UNFINISHED);
        if (!whole) {
          open.put(begin.group(1), calls.size());
        }
        calls.add(
            new Call(
                begin.group(2),
                begin.group(3),
                begin.group(4),
                number,
                whole ? number : Integer.MAX_VALUE,
                whole && succeeded(line)));
      } else if (resumed.matches() && open.containsKey(resumed.group(1))) {
        int index = open.remove(resumed.group(1));
        Call call = calls.get(index);
        calls.set(
            index,
            new Call(
                call.name(), call.path(), call.data(), call.begins(), number, succeeded(line)));
      }
    }
    return new SystemCalls(calls);
  }

  private static boolean succeeded(String line) {
    String result = line.substring(line.lastIndexOf('=') + 1).strip();
    return result.matches("\\d+");
  }

  /** The beginnings of all answers over HTTP, in order. */
  List<Call> answers() {
    return calls.stream()
        .filter(call -> call.writes() && call.data().startsWith("\"HTTP/1.1 "))
        .toList();
  }

  /**
   * Whether one of these marks was written to such a file, and that file forced to the disk after
   * it, all of it after the answer before had begun and before this one began.
   *
   * @param number of the answer, from 0
   */
  boolean durableBefore(int number, Predicate<String> file, List<Pattern> marks) {
    Call answer = answers().get(number);
    int after = number == 0 ? -1 : answers().get(number - 1).begins();
    return calls.stream()
        .filter(call -> call.writes() && call.succeeded() && file.test(call.path()))
        .filter(call -> call.begins() > after && call.ends() < answer.begins())
        .filter(call -> marks.stream().anyMatch(mark -> mark.matcher(call.data()).find()))
        .anyMatch(write -> forced(write, answer));
  }

  private boolean forced(Call write, Call answer) {
    return calls.stream()
        .anyMatch(
            call ->
                call.forces()
                    && call.succeeded()
                    && call.path().equals(write.path())
                    && call.begins() > write.ends()
                    && call.ends() < answer.begins());
  }
}
