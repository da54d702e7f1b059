package org.tual.queries;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Refuses the patterns of REGEX and REPLACE that could take for ever. A pattern is matched in one
 * go, which no time limit ends, so what is left must be cheap on a long text.
 */
final class PatternCheck {
  private static final int LONGEST = 100;

  /** With two, the time grows by the third power of the text: 4,000 signs took half a minute. */
  private static final int MOST_UNBOUNDED = 1;

  private static final int MOST_REPEATS = 8;
  private static final int MOST_CHOICES = 4;

  /** Parts of a pattern that matter here; anything else is a sign that stands for itself. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<odd>\\\\[1-9kQG]|\\(\\?|\\[\\^?\\]|\\[[^\\]\\\\]*(\\\\.[^\\]\\\\]*)*\\[)"
              + "|\\\\.|\\[[^\\]\\\\]*(\\\\.[^\\]\\\\]*)*\\]"
              + "|(?<open>\\()|(?<close>\\))|(?<or>\\|)"
              + "|(?<many>[*+?]|\\{(?<least>\\d+)(?<comma>,)?(?<most>\\d*)\\})\\??|.",
          Pattern.DOTALL);

  private static final int LARGEST_COUNT = 50;

  private PatternCheck() {}

  /** Takes null where the pattern is not written out in the query. */
  static void check(String pattern, Consumer<String> refuse) {
    if (pattern == null) {
      refuse.accept("The pattern of REGEX and REPLACE must be written out.");
    } else if (pattern.length() > LONGEST) {
      refuse.accept("A pattern has at most " + LONGEST + " signs.");
    } else if (!compiles(pattern)) {
      refuse.accept("A pattern cannot be read.");
    } else {
      checkParts(pattern, refuse);
    }
  }

  static void checkFlags(String flags, Consumer<String> refuse) {
    if (flags == null || !flags.matches("[ism]*")) {
      refuse.accept("The flags of REGEX and REPLACE are i, s and m, written out.");
    }
  }

  private static boolean compiles(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** What a group holds: something repeated, or a choice. */
  private static final class Group {
    private boolean varies;
    private boolean chooses;
  }

  private static void checkParts(String pattern, Consumer<String> refuse) {
    Deque<Group> open = new ArrayDeque<>();
    open.push(new Group());
    Group closed = null;
    boolean repeated = false;
    int unbounded = 0;
    int repeats = 0;
    int choices = 0;
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      boolean repeat = part.group("many") != null;
      repeats += repeat ? 1 : 0;
      if (part.group("odd") != null) {
        refuse.accept(
            "Back-references, look-around, quoting and nested classes are not allowed in patterns.");
        return;
      }
      if (part.group("open") != null) {
        open.push(new Group());
      } else if (part.group("or") != null) {
        open.peek().varies = true;
        open.peek().chooses = true;
      } else if (repeat) {
        if (repeated || closed != null && closed.varies) {
          refuse.accept("In a pattern, a group that repeats or chooses may not be repeated.");
        }
        open.peek().varies = true;
        unbounded += unbounded(part) ? 1 : 0;
        if (largest(part) > LARGEST_COUNT) {
          refuse.accept("In a pattern, a count is at most " + LARGEST_COUNT + ".");
        }
      }
      closed = null;
      if (part.group("close") != null) {
        closed = open.pop();
        open.peek().varies |= closed.varies;
        choices += closed.chooses ? 1 : 0;
      }
      repeated = repeat;
    }
    if (unbounded > MOST_UNBOUNDED) {
      refuse.accept(
          "A pattern has at most one of *, + and {n,}; CONTAINS and STRSTARTS need none.");
    }
    if (repeats > MOST_REPEATS || choices > MOST_CHOICES) {
      refuse.accept(
          "A pattern has at most %d repeated parts and %d groups with a choice."
              .formatted(MOST_REPEATS, MOST_CHOICES));
    }
  }

  /** A bounded range counts too: many of them in a row cost as much. */
  private static boolean unbounded(Matcher part) {
    String many = part.group("many");
    return many.equals("*") || many.equals("+") || part.group("comma") != null;
  }

  private static long largest(Matcher part) {
    if (part.group("least") == null) {
      return 0;
    }
    String most = part.group("most");
    return Long.parseLong(most.isEmpty() ? part.group("least") : most);
  }
}
