package org.tual.visits;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.access.Permission;

/** Which moves there are: {@code visits/moves.csv}. What the table does not say cannot be done. */
public final class Moves {
  private final List<Move> moves;

  private Moves(List<Move> moves) {
    this.moves = moves;
  }

  /** The table of this version. */
  public static Moves shipped() {
    try (InputStream bytes = Moves.class.getResourceAsStream("/visits/moves.csv");
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException where a word is unknown, a reason is missing, or one move
   *     leads two ways from the same stage
   */
  static Moves read(Reader text) throws IOException {
    List<Move> moves = new ArrayList<>();
    Set<String> ways = new HashSet<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        Move move = move(row);
        for (String from : move.from()) {
          if (!ways.add(from + " " + move.name())) {
            throw new IllegalArgumentException(move.name() + " leads two ways from " + from);
          }
        }
        moves.add(move);
      }
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException(e);
    }
    return new Moves(List.copyOf(moves));
  }

  private static Move move(Map<String, String> row) {
    Set<String> from = new LinkedHashSet<>(words(row.get("from")));
    Set<String> known = new HashSet<>(names());
    known.add(Standing.BACK);
    if (!names().containsAll(from) || from.isEmpty() || !known.contains(row.get("to"))) {
      throw new IllegalArgumentException("No such stage: " + from + " to " + row.get("to"));
    }
    if (row.get("why").isBlank() || row.get("event").isBlank() || row.get("move").isBlank()) {
      throw new IllegalArgumentException("A move has a name, an event and a reason: " + row);
    }
    return new Move(
        row.get("move"),
        from,
        row.get("to"),
        Permission.valueOf(row.get("permission")),
        flag(row.get("whole")),
        row.get("event"),
        words(row.get("needs")).stream().map(Need::valueOf).toList(),
        flag(row.get("quiet")),
        row.get("why"));
  }

  private static boolean flag(String cell) {
    if (!Set.of("", "yes").contains(cell)) {
      throw new IllegalArgumentException("yes or nothing, not " + cell);
    }
    return !cell.isEmpty();
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** Names of all stages and side states. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    Arrays.stream(Stage.values()).map(Stage::name).forEach(names::add);
    Arrays.stream(Standing.Side.values()).map(Standing.Side::name).forEach(names::add);
    return names;
  }

  List<Move> all() {
    return moves;
  }

  /** Moves from here, in the order of the table. */
  List<Move> from(Standing standing) {
    return moves.stream().filter(move -> move.from().contains(standing.name())).toList();
  }

  /** The move of this name from here. */
  Optional<Move> find(Standing standing, String name) {
    return from(standing).stream().filter(move -> move.name().equals(name)).findFirst();
  }

  /**
   * The same where it must be there.
   *
   * @throws NotNow which says what is possible instead
   * @throws NotPossible where no table has such a move
   */
  Move one(Standing standing, String name) {
    if (moves.stream().noneMatch(move -> move.name().equals(name))) {
      throw new NotPossible("There is no such move.");
    }
    return find(standing, name)
        .orElseThrow(
            () -> {
              String others =
                  from(standing).stream().map(Move::name).collect(Collectors.joining(", "));
              return new NotNow(
                  String.format(
                      "A visit that is \"%s\" cannot \"%s\". Possible: %s.",
                      spoken(standing.name()), name, others.isEmpty() ? "nothing" : others));
            });
  }

  static String spoken(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The table for people, in Markdown, with a line feed after each row. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder(
            "| move | from | to | permission | event | takes | why |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
    for (Move move : moves) {
      page.append("| ").append(move.name()).append(" | ");
      page.append(move.from().stream().map(Moves::spoken).collect(Collectors.joining(", ")));
      page.append(" | ").append(spoken(move.to())).append(" | `").append(move.permission());
      page.append(move.whole() ? "` for all visits | `" : "` | `").append(move.event());
      page.append("` | ");
      page.append(
          move.needs().stream().map(need -> spoken(need.name())).collect(Collectors.joining(", ")));
      page.append(" | ").append(move.why()).append(" |\n");
    }
    return page.toString();
  }

  /** What moves take, for people, in Markdown. */
  public static String needs() {
    StringBuilder page = new StringBuilder("| word | what is said where it is missing |\n");
    page.append("| --- | --- |\n");
    for (Need need : Need.values()) {
      page.append("| ").append(spoken(need.name())).append(" | ").append(need.words());
      page.append(" |\n");
    }
    return page.toString();
  }
}
