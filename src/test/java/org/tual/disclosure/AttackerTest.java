package org.tual.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/**
 * Somebody who knows everything that is told, the limits and this very program, and wants to know a
 * cell that is hidden. What can be changed without changing anything that is told cannot be learned
 * from it: not by subtraction, not by linear programming, not by running the program.
 */
class AttackerTest {
  private static final List<String> DIMENSIONS = List.of("site", "origin", "gender");
  private static final int LEAST = 10;

  /** The sharpest figures: not rounded. */
  private static final Limits EXACT = new Limits(LEAST, 1, 100, 1);

  private static int[] counts(Random random, int size) {
    int[] counts = new int[size];
    for (int i = 0; i < size; i++) {
      int kind = random.nextInt(4);
      counts[i] = kind == 0 ? 0 : kind == 1 ? 10 + random.nextInt(60) : 1 + random.nextInt(14);
    }
    return counts;
  }

  private static Cube cube(int[] counts) {
    Cube cube = new Cube(DIMENSIONS);
    int at = 0;
    for (String site : List.of("s1", "s2", "s3")) {
      for (String origin : List.of("MM", "NP", "KH")) {
        for (String gender : List.of("men", "women")) {
          cube.add(Count.of(counts[at++]), site, origin, gender);
        }
      }
    }
    return cube;
  }

  /** The same people but for those who are too few to be told of, who become others as few. */
  private static int[] changed(int[] counts, Random random) {
    int[] other = counts.clone();
    for (int i = 0; i < other.length; i++) {
      other[i] = other[i] > 0 && other[i] < LEAST ? 1 + random.nextInt(LEAST - 1) : other[i];
    }
    return other;
  }

  private static List<Object> everythingTold(Released told) {
    List<Object> all = new ArrayList<>(List.of(told.cells(), told.total()));
    for (String one : DIMENSIONS) {
      all.add(told.by(List.of(one)));
      for (String two : DIMENSIONS) {
        if (!one.equals(two)) {
          all.add(told.by(List.of(one, two)));
        }
      }
    }
    return all;
  }

  @Property(tries = 1000)
  void noCellThatIsHiddenChangesAnythingThatIsTold(@ForAll @LongRange(min = 0) long seed) {
    Random random = new Random(seed);
    int[] counts = counts(random, 18);
    int[] other = changed(counts, random);
    assertThat(everythingTold(Released.of(cube(counts), EXACT)))
        .isEqualTo(everythingTold(Released.of(cube(other), EXACT)));
  }

  @Property(tries = 1000)
  void norDoesItOverTwoEditions(@ForAll @LongRange(min = 0) long seed) {
    Random random = new Random(seed);
    int[] then = counts(random, 18);
    int[] now = moved(then, random);
    assertThat(told(then, now)).isEqualTo(told(changed(then, random), changed(now, random)));
  }

  private static int[] moved(int[] then, Random random) {
    int[] now = then.clone();
    for (int i = 0; i < now.length; i++) {
      now[i] = Math.max(0, now[i] + random.nextInt(25) - 12);
    }
    return now;
  }

  private static List<Object> told(int[] then, int[] now) {
    Edition first = Edition.of("Q3", null, Released.of(cube(then), EXACT), EXACT);
    Edition second = Edition.of("Q4", first, Released.of(cube(now), EXACT), EXACT);
    return List.of(everythingTold(first.told()), everythingTold(second.told()));
  }

  @Property(tries = 1000)
  void twoEditionsNeverTellOfAMoveOfFewerThanTen(@ForAll @LongRange(min = 0) long seed) {
    Random random = new Random(seed);
    int[] then = counts(random, 18);
    Edition first = Edition.of("Q3", null, Released.of(cube(then), EXACT), EXACT);
    Edition second = Edition.of("Q4", first, Released.of(cube(moved(then, random)), EXACT), EXACT);
    second
        .told()
        .cells()
        .forEach(
            (key, figure) -> {
              Figure old = first.told().cells().get(key);
              if (figure.kind() == Figure.Kind.SHOWN && old.kind() == Figure.Kind.SHOWN) {
                int move = Math.abs(figure.people() - old.people());
                assertThat(move == 0 || move >= LEAST).as(key.toString()).isTrue();
              }
            });
  }

  @Property(tries = 1000)
  void besideAKnownSumEveryFewCouldBeSeveralOthers(@ForAll @LongRange(min = 0) long seed) {
    int[] line = counts(new Random(seed), 4);
    Released told = beside(line);
    List<Integer> hidden = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < line.length; i++) {
      if (told.cells().get(key(i)).kind() == Figure.Kind.HIDDEN) {
        hidden.add(i);
        sum += line[i];
      }
    }
    boolean all = hidden.size() == line.length;
    if (hidden.isEmpty() || all && sum < LEAST + hidden.size() - 1) {
      // Everything is hidden and the readers' own sum is that small: nothing can hide what they
      // know.
      return;
    }
    List<Set<Integer>> possible = new ArrayList<>();
    hidden.forEach(cell -> possible.add(new TreeSet<>()));
    guess(line.clone(), hidden, 0, sum, told, possible);
    for (int i = 0; i < hidden.size(); i++) {
      int truth = line[hidden.get(i)];
      assertThat(possible.get(i)).as("the attacker is right").contains(truth);
      if (truth < 5) {
        assertThat(possible.get(i)).as("cell of " + truth).hasSizeGreaterThan(4);
      }
    }
  }

  private static Cube.Key key(int cell) {
    return new Cube.Key(List.of("s", "g" + cell));
  }

  private static Released beside(int[] line) {
    Cube cube = new Cube(List.of("site", "group"));
    for (int i = 0; i < line.length; i++) {
      cube.add(Count.of(line[i]), "s", "g" + i);
    }
    return Released.beside(cube, EXACT, List.of("site"));
  }

  /** Every way to fill the hidden cells with the known sum by which the same would be told. */
  private static void guess(
      int[] line,
      List<Integer> hidden,
      int at,
      int left,
      Released told,
      List<Set<Integer>> possible) {
    if (at == hidden.size() - 1) {
      line[hidden.get(at)] = left;
      if (beside(line).equals(told)) {
        for (int i = 0; i < hidden.size(); i++) {
          possible.get(i).add(line[hidden.get(i)]);
        }
      }
      return;
    }
    for (int people = 0; people <= left; people++) {
      line[hidden.get(at)] = people;
      guess(line, hidden, at + 1, left - people, told, possible);
    }
  }
}
