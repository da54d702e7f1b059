package org.tual.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tual.matching.Candidate.Band;
import org.tual.matching.Candidate.Kind;
import org.tual.matching.Likeness.Level;

/**
 * Weighs two against each other. What one does not state speaks for nothing and against nothing;
 * what both state otherwise speaks against it.
 */
final class Comparison {
  private static final int LIKELY = 65;
  private static final int POSSIBLE = 45;
  private static final int LONG_NAME = 8;
  private static final int NEAR = 300;
  private static final int AROUND = 2_000;
  private static final int FAR = 20_000;
  private static final int LONG_ADDRESS = 8;

  /** A number that several sites of a company share. */
  private static final Set<String> OF_COMPANIES =
      Set.of("lei", "uscc", "vat", "registrationNumber");

  private record Weighed(Reason reason, int points) {}

  private final Known one;
  private final Known other;
  private final List<Weighed> all = new ArrayList<>();
  private boolean sameNumber;
  private boolean otherNumber;
  private boolean sameAddress;

  private Comparison(Known one, Known other) {
    this.one = one;
    this.other = other;
  }

  /** Two of the lists; empty where a person need not look. */
  static Optional<Candidate> places(Known one, Known other, Rarity rarity) {
    Side mine = one.side();
    Side others = other.side();
    boolean units =
        !one.units().isEmpty() && !other.units().isEmpty() && !one.units().equals(other.units());
    if (!mine.kind().equals(others.kind()) || units) {
      return Optional.empty();
    }
    Comparison pair = new Comparison(one, other);
    pair.identifiers();
    boolean abroad = abroad(mine.country(), others.country());
    if (abroad && !pair.sameNumber) {
      return Optional.empty();
    }
    Likeness likeness = Likeness.best(one.names(), other.names(), rarity);
    pair.name(likeness);
    pair.country(abroad, -25);
    pair.where();
    pair.company(rarity);
    pair.oneUnit();
    boolean scripts = one.foreign() != other.foreign() && pair.sameAddress;
    return likeness.level() == Level.NONE && !pair.sameNumber && !scripts
        ? Optional.empty()
        : pair.candidate(Kind.PLACES);
  }

  /** One of the lists and a name on a published list. */
  static Optional<Candidate> listed(Known place, Known entry, Rarity rarity) {
    // the lists that ban imports name companies that make things
    boolean decided =
        place.side().kind().equals("recruiter")
            || place.all().stream()
                .anyMatch(
                    mine ->
                        entry.names().stream().anyMatch(theirs -> mine.key().equals(theirs.key())));
    if (decided) {
      return Optional.empty();
    }
    Comparison pair = new Comparison(place, entry);
    Likeness own = Likeness.best(place.names(), entry.names(), rarity);
    Likeness company = Likeness.best(place.companies(), entry.names(), rarity);
    Likeness likeness = own.or(company);
    if (likeness.level().compareTo(Level.SOUND) < 0) {
      return Optional.empty();
    }
    pair.name(likeness);
    if (likeness != own) {
      pair.add(0, Reason.of("name-of-company"));
    }
    boolean letters = likeness.level().compareTo(Level.LETTERS) >= 0;
    boolean longName = entry.names().stream().allMatch(form -> form.run().length() >= LONG_NAME);
    if (letters && longName) {
      pair.add(15, null);
    }
    pair.country(abroad(place.side().country(), entry.side().country()), -15);
    if (!place.units().isEmpty() && !entry.units().isEmpty()) {
      if (!place.units().equals(entry.units())) {
        return Optional.empty();
      }
    } else {
      pair.oneUnit();
    }
    return pair.candidate(Kind.LISTED);
  }

  private static boolean abroad(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private void add(int points, Reason reason) {
    all.add(new Weighed(reason, points));
  }

  private void name(Likeness likeness) {
    Level level = likeness.level();
    if (level != Level.NONE) {
      add(level.points, Reason.of(level.code));
    }
  }

  private void country(boolean abroad, int points) {
    Side mine = one.side();
    if (abroad) {
      add(
          points,
          Reason.of("other-country", "one", mine.country(), "other", other.side().country()));
    } else if (!mine.country().isEmpty() && mine.country().equals(other.side().country())) {
      add(10, Reason.of("same-country", "country", mine.country()));
    }
  }

  private void where() {
    if (!one.postcode().isEmpty() && !other.postcode().isEmpty()) {
      if (one.postcode().equals(other.postcode())) {
        add(15, Reason.of("same-postcode", "postcode", one.side().postcode()));
      } else {
        add(-12, Reason.of("other-postcode"));
      }
    }
    if (!one.city().isEmpty() && !other.city().isEmpty()) {
      if (one.city().equals(other.city())) {
        add(10, Reason.of("same-city", "city", one.side().city()));
      } else {
        add(-12, Reason.of("other-city"));
      }
    }
    address();
    double metres = one.metres(other);
    if (metres <= NEAR) {
      add(25, Reason.of("near", "metres", Long.toString(Math.round(metres / 10) * 10)));
    } else if (metres <= AROUND) {
      add(8, Reason.of("near", "metres", Long.toString(Math.round(metres / 100) * 100)));
    } else if (metres > FAR) {
      add(-25, Reason.of("far", "kilometres", Long.toString(Math.round(metres / 1000))));
    }
  }

  private void address() {
    if (Math.min(one.address().length(), other.address().length()) < LONG_ADDRESS) {
      return;
    }
    Set<String> mine = new TreeSet<>(List.of(one.address().split(" ")));
    Set<String> others = new TreeSet<>(List.of(other.address().split(" ")));
    Set<String> both = new TreeSet<>(mine);
    both.retainAll(others);
    double share = 2.0 * both.size() / (mine.size() + others.size());
    if (share == 1) {
      sameAddress = true;
      add(25, Reason.of("same-address"));
    } else if (share >= 0.7 && numbers(mine).equals(numbers(others))) {
      add(15, Reason.of("close-address"));
    } else if (share < 0.35 || !numbers(mine).equals(numbers(others))) {
      add(-10, Reason.of("other-address"));
    }
  }

  private static Set<String> numbers(Set<String> words) {
    Set<String> numbers = new TreeSet<>(words);
    numbers.removeIf(word -> word.chars().noneMatch(Character::isDigit));
    return numbers;
  }

  private void identifiers() {
    Map<String, Set<String>> mine = byScheme(one.side());
    Map<String, Set<String>> others = byScheme(other.side());
    mine.forEach(
        (scheme, numbers) -> {
          Set<String> theirs = others.getOrDefault(scheme, Set.of());
          boolean company = OF_COMPANIES.contains(scheme);
          Optional<String> both = numbers.stream().filter(theirs::contains).findFirst();
          if (both.isPresent()) {
            sameNumber |= !company;
            add(
                company ? 20 : 45,
                Reason.of("same-number", "scheme", scheme, "number", both.get()));
          } else if (!theirs.isEmpty()) {
            otherNumber |= !company;
            add(company ? -25 : -45, Reason.of("other-number", "scheme", scheme));
          }
        });
  }

  private static Map<String, Set<String>> byScheme(Side side) {
    Map<String, Set<String>> byScheme = new TreeMap<>();
    for (String identifier : side.identifiers()) {
      int cut = identifier.indexOf(':');
      byScheme
          .computeIfAbsent(identifier.substring(0, cut), key -> new TreeSet<>())
          .add(identifier.substring(cut + 1));
    }
    return byScheme;
  }

  private void company(Rarity rarity) {
    Likeness likeness = Likeness.best(one.companies(), other.companies(), rarity);
    if (likeness.level().compareTo(Level.CLOSE) >= 0) {
      add(10, Reason.of("same-company"));
    }
  }

  private void oneUnit() {
    if (one.units().isEmpty() != other.units().isEmpty()) {
      Set<String> units = one.units().isEmpty() ? other.units() : one.units();
      add(-15, Reason.of("one-unit", "unit", String.join(", ", units)));
    }
  }

  private Optional<Candidate> candidate(Kind kind) {
    int points = all.stream().mapToInt(Weighed::points).sum();
    // a number that is no other's weighs more than every likeness
    if (points < POSSIBLE || otherNumber && !sameNumber && !sameAddress) {
      return Optional.empty();
    }
    Band band = points >= LIKELY && !otherNumber ? Band.LIKELY : Band.POSSIBLE;
    Side mine = one.side();
    Side others = other.side();
    return Optional.of(
        new Candidate(
            Candidate.id(mine.id(), others.id()),
            kind,
            band,
            points,
            mine,
            others,
            reasons(true),
            reasons(false)));
  }

  private List<Reason> reasons(boolean pro) {
    List<Weighed> some =
        new ArrayList<>(
            all.stream().filter(one -> one.reason() != null && one.points() >= 0 == pro).toList());
    // what was found first stands first where both weigh the same
    some.sort((a, b) -> Math.abs(b.points()) - Math.abs(a.points()));
    return Collections.unmodifiableList(some.stream().map(Weighed::reason).toList());
  }
}
