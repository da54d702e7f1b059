package org.tual.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.tual.supplychain.Folding;

/**
 * Who is compared with whom: those that share a key, such as a rare word, a word with one letter
 * left out, the name run together, its consonants, a number, an address. A key that too many share
 * is told apart by country and by city; where still too many share it, it compares nobody, so that
 * the work grows with the number of names and not with its square.
 */
final class Blocks {
  /** Most that one key compares with each other. */
  private static final int LARGEST = 60;

  private static final int RARE_WORDS = 3;
  private static final int LONGEST_WORD = 12;
  private static final int SHORTEST_CUT = 4;
  private static final int START = 8;
  private static final int BONES = 5;

  /** Low bits of a kept key that hold the number of what has it. */
  private static final int NUMBER_BITS = 22;

  /** Most that can be compared. */
  static final int MOST = 1 << NUMBER_BITS;

  private final Rarity rarity;
  private long[] keys = new long[1 << 14];
  private int size;
  private final int[] from;
  private final BitSet narrowest = new BitSet();
  private long[] sorted;
  private int[] seen;
  private int crowded;

  private Blocks(Rarity rarity, int things) {
    this.rarity = rarity;
    this.from = new int[things + 1];
  }

  static Blocks of(List<Known> things, Rarity rarity) {
    if (things.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " names");
    }
    Blocks blocks = new Blocks(rarity, things.size());
    for (int number = 0; number < things.size(); number++) {
      blocks.from[number] = blocks.size;
      blocks.keys(things.get(number), number);
    }
    blocks.from[things.size()] = blocks.size;
    blocks.sorted = Arrays.copyOf(blocks.keys, blocks.size);
    Arrays.sort(blocks.sorted);
    blocks.seen = new int[things.size()];
    return blocks;
  }

  private void keys(Known thing, int number) {
    Side side = thing.side();
    Set<String> own = new HashSet<>();
    for (NameForm form : thing.all()) {
      own.add("r" + form.run());
      if (form.run().length() > START) {
        own.add("q" + form.run().substring(0, START));
      }
      if (form.skeleton().length() >= BONES) {
        own.add("b" + form.skeleton());
        own.add("c" + form.skeleton().substring(0, BONES));
      }
      words(form, own);
    }
    side.identifiers().forEach(identifier -> own.add("i" + identifier));
    if (thing.address().length() >= START) {
      own.add("a" + thing.address());
    }
    String country = "|" + side.country();
    String city = country + "|" + Folding.loose(side.city());
    for (String key : own) {
      add(key, number);
      // a name with one letter left out is too loose to be told apart further
      if (key.charAt(0) != 'd' && !side.country().isEmpty()) {
        add(key + country, number);
        if (!side.city().isEmpty()) {
          add(key + city, number);
        }
      }
      if (key.charAt(0) != 'd') {
        narrowest.set(size - 1);
      }
    }
  }

  private void words(NameForm form, Set<String> own) {
    List<String> rare = rarity.rarest(form, RARE_WORDS);
    for (int i = 0; i < rare.size(); i++) {
      String word = rare.get(i);
      own.add("d" + word);
      own.add("w" + word);
      if (i < RARE_WORDS - 1 && word.length() >= SHORTEST_CUT) {
        for (int at = 0; at < Math.min(LONGEST_WORD, word.length()); at++) {
          own.add("d" + word.substring(0, at) + word.substring(at + 1));
        }
      }
      for (int j = i + 1; j < rare.size(); j++) {
        boolean first = word.compareTo(rare.get(j)) < 0;
        own.add("p" + (first ? word + " " + rare.get(j) : rare.get(j) + " " + word));
      }
    }
  }

  private void add(String key, int number) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = hash(key) & -(1L << NUMBER_BITS) | number;
  }

  /** FNV-1a over UTF-8, mixed once more; the same on every machine. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ letter & 0xff) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }

  /** Those after this one in the order that share a key with it, each once. */
  void each(int number, IntConsumer taker) {
    for (int at = from[number]; at < from[number + 1]; at++) {
      long key = keys[at] & -(1L << NUMBER_BITS);
      int first = first(key);
      int last = first(key + (1L << NUMBER_BITS));
      if (last - first > LARGEST) {
        // told once for each key: by the first that has it
        crowded += sorted[first] == keys[at] && narrowest.get(at) ? 1 : 0;
        continue;
      }
      for (int i = first; i < last; i++) {
        int other = (int) (sorted[i] & (1 << NUMBER_BITS) - 1);
        if (other > number && seen[other] != number + 1) {
          seen[other] = number + 1;
          taker.accept(other);
        }
      }
    }
  }

  private int first(long key) {
    int found = Arrays.binarySearch(sorted, key);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && sorted[at - 1] == key) {
      at--;
    }
    return at;
  }

  /** How many keys were shared by too many and compared nobody. */
  int crowded() {
    return crowded;
  }
}
