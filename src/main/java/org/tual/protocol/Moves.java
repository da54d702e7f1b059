package org.tual.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which move leads from which stage to which, who may make it and what it needs. */
public final class Moves {
  /** What Tual itself does when a day has passed. */
  public static final String CLOCK = "CLOCK";

  /** What must be so before a move. */
  public enum Need {
    /** The plan says what is done against the cause. */
    PLAN,
    /** Whoever makes the move says why. */
    REASON,
    /** Whoever makes the move never had a part in it. */
    SECOND_PERSON,
    /** All proof is there. */
    PROVEN,
    /** What is owed to workers is paid, where money is owed. */
    REPAID,
    /** A plan was agreed on before. */
    PLAN_AGREED,
    /** No plan was agreed on before. */
    NO_PLAN_AGREED,
    /** The parties look at it together from time to time, since no day is set for it. */
    NO_FIXED_DAY,
    /** The day for a plan has passed. */
    PLAN_OVERDUE,
    /** The day for putting right has passed. */
    CLOSE_OVERDUE;

    /** As people write it, such as {@code second person}. */
    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One line.
   *
   * @param who name of a permission, or {@link #CLOCK}
   */
  public record Line(
      Stage from, String move, Stage to, String who, Set<Need> needs, String event, String why) {}

  private final List<Line> lines;

  private Moves(List<Line> lines) {
    this.lines = lines;
  }

  /** The table of this version. */
  public static Moves shipped() {
    return new Moves(Lines.shipped("moves.csv").stream().map(Moves::line).toList());
  }

  private static Line line(Map<String, String> row) {
    Set<Need> needs = new TreeSet<>();
    Lines.words(row.get("needs")).forEach(word -> needs.add(Need.valueOf(word)));
    return new Line(
        Stage.valueOf(row.get("from")),
        row.get("move"),
        Stage.valueOf(row.get("to")),
        row.get("who"),
        needs,
        row.get("event"),
        row.get("why"));
  }

  /** The lines from a stage by the name of a move, one for each who may make it. */
  public List<Line> of(Stage from, String move) {
    return lines.stream().filter(line -> line.from() == from && line.move().equals(move)).toList();
  }

  /** The lines from a stage for somebody with these permissions. */
  public List<Line> from(Stage from, Set<String> who) {
    return lines.stream().filter(line -> line.from() == from && who.contains(line.who())).toList();
  }

  /** The table for people, in Markdown, with a line feed after each row. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder("| from | move | to | who | what it needs | why |\n" + Lines.rule(6));
    for (Line line : lines) {
      page.append(
          Lines.row(
              line.from().words(),
              "`" + line.move() + "`",
              line.to().words(),
              line.who().equals(CLOCK) ? "the clock" : "`" + line.who() + "`",
              String.join(", ", line.needs().stream().map(Need::words).toList()),
              line.why()));
    }
    return page.toString();
  }

  /** All lines in order. */
  public List<Line> lines() {
    return lines;
  }
}
