package org.tual.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.tual.assessment.NamedPlace;
import org.tual.matching.Side;

/**
 * Made-up places of a supplier list. Of a hundred, eight stand in it a second time as another list
 * would write them, and every tenth company has three plants, which are three places.
 */
final class SyntheticNames {
  private static final String[] SYLLABLES = {
    "ba", "ci", "da", "fe", "gu", "ha", "jo", "ka", "lu", "ma", "ni", "pa", "ra", "su", "ta", "wi"
  };
  private static final String[] TRADES = {
    "Garment", "Textile", "Seafood", "Weaving", "Rubber", "Foods", "Electronics", "Spinning"
  };
  private static final String[] FORMS = {"Co., Ltd.", "Ltd", "PT", "LLC", "Sdn Bhd", ""};
  private static final String[] COUNTRIES = {"TH", "MY", "ID", "VN", "BD", "IN", "CN", "MX"};

  private final SplittableRandom random;
  private final List<Side> sides = new ArrayList<>();
  private final Set<String> doubles = new HashSet<>();

  SyntheticNames(int size, long seed) {
    random = new SplittableRandom(seed);
    while (sides.size() < size) {
      String name = word() + " " + word() + " " + TRADES[random.nextInt(TRADES.length)];
      String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
      String city = "Contoh " + random.nextInt(400);
      if (random.nextInt(10) == 0) {
        for (int plant = 1; plant <= 3; plant++) {
          add(form(name + " Plant " + plant), country, city);
        }
      } else {
        add(form(name), country, city);
        if (random.nextInt(100) < 8) {
          add(form(slipped(name)), country, random.nextInt(3) == 0 ? "" : city);
          doubles.add(pair(sides.size() - 2, sides.size() - 1));
        }
      }
    }
  }

  List<Side> sides() {
    return sides;
  }

  /** How many stand in it twice. */
  int doubles() {
    return doubles.size();
  }

  /** These two are one place. */
  boolean isDouble(String one, String other) {
    return doubles.contains(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
  }

  private String pair(int one, int other) {
    return sides.get(one).id() + " " + sides.get(other).id();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String form(String name) {
    String form = FORMS[random.nextInt(FORMS.length)];
    return form.equals("PT") ? "PT " + name : (name + " " + form).strip();
  }

  /** As another person writes it. */
  private String slipped(String name) {
    String[] words = name.split(" ");
    return switch (random.nextInt(5)) {
      case 0 ->
          name.toUpperCase(Locale.ROOT).replace(words[0].toUpperCase(Locale.ROOT), cut(words));
      case 1 -> words[1] + " " + words[0] + " " + words[2];
      case 2 -> words[0] + words[1].toLowerCase(Locale.ROOT) + " " + words[2];
      case 3 -> words[0] + " " + words[1] + " " + words[2] + "s";
      // a word of three letters or fewer is another word
      default -> cut(words) + " " + words[1] + " " + words[2];
    };
  }

  private String cut(String[] words) {
    int at = 1 + random.nextInt(words[0].length() - 1);
    return words[0].substring(0, at) + words[0].substring(at + 1);
  }

  private void add(String name, String country, String city) {
    String id = String.format(Locale.ROOT, "urn:x:%08d", sides.size());
    sides.add(
        Side.of(
            new NamedPlace(
                id,
                "site",
                List.of(name),
                List.of(),
                country,
                "",
                city,
                "",
                "",
                "",
                "",
                List.of(),
                List.of())));
  }
}
