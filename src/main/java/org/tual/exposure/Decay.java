package org.tual.exposure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The exact order of decayed seeds. A seed of 1 to 1000 loses one fifth with every link; {@code
 * seed x (4/5)^links} is split into a whole power of 5/4, its level, and a remainder, its rank, so
 * that one more link is one level less and two values compare without rounding at any distance.
 */
final class Decay {
  static final int MOST = 1000;

  private static final BigInteger FOUR = BigInteger.valueOf(4);
  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  /** Beyond these links even the highest seed is less than a millionth. */
  private static final int NOTHING_LEFT = 100;

  private static final int[] LEVEL = levels();
  private static final int[] RANK = ranks();

  private Decay() {}

  /** Level of a seed at its own node; each link away is one less. */
  static int level(int seed) {
    return LEVEL[seed];
  }

  /** Order within a level, higher is more; equal only where the remainders are equal. */
  static int rank(int seed) {
    return RANK[seed];
  }

  /** {@code seed x (4/5)^links} in millionths, rounded down. */
  static long millionths(int seed, int links) {
    if (links > NOTHING_LEFT) {
      return 0;
    }
    BigInteger whole = BigInteger.valueOf(seed).multiply(MILLION).multiply(FOUR.pow(links));
    return whole.divide(FIVE.pow(links)).longValueExact();
  }

  static void check(int seed) {
    if (seed < 0 || seed > MOST) {
      throw new IllegalArgumentException("a seed is from 0 to " + MOST + ", not " + seed);
    }
  }

  private static int[] levels() {
    int[] level = new int[MOST + 1];
    for (int seed = 1; seed <= MOST; seed++) {
      BigInteger scaled = BigInteger.valueOf(seed);
      int power = 0;
      while (scaled.multiply(FOUR.pow(power + 1)).compareTo(FIVE.pow(power + 1)) >= 0) {
        power++;
      }
      level[seed] = power;
    }
    return level;
  }

  private static int[] ranks() {
    Comparator<Integer> byRemainder = Decay::compareRemainders;
    int[] order =
        IntStream.rangeClosed(1, MOST)
            .boxed()
            .sorted(byRemainder)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] rank = new int[MOST + 1];
    Arrays.fill(rank, 0);
    for (int at = 1; at < order.length; at++) {
      int more = compareRemainders(order[at], order[at - 1]) > 0 ? 1 : 0;
      rank[order[at]] = rank[order[at - 1]] + more;
    }
    return rank;
  }

  private static int compareRemainders(int a, int b) {
    BigInteger left =
        BigInteger.valueOf(a).multiply(FOUR.pow(LEVEL[a])).multiply(FIVE.pow(LEVEL[b]));
    BigInteger right =
        BigInteger.valueOf(b).multiply(FOUR.pow(LEVEL[b])).multiply(FIVE.pow(LEVEL[a]));
    return left.compareTo(right);
  }
}
