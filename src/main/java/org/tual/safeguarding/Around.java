package org.tual.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What others know, and what only the wiring has.
 *
 * @param place a site of the lists by its address
 * @param related owner, other sites of that owner, and recruiter of sites by name
 * @param key one for all spellings of a name
 * @param sector whether this is a code of ISIC Rev. 4
 * @param emergency the routes for immediate danger at a place of work, as the places there keep
 *     them
 * @param interviewed address of the site at which an interview was, by its id
 * @param reached partners of the register that somebody reached, and not too long ago, by name
 * @param duties where a law makes somebody tell
 * @param months for which a case is kept after it was closed
 * @param readings different cases that one lead may open on a day
 * @param today the day
 * @param ids nobody can guess them
 * @param random that nobody can guess
 */
public record Around(
    Function<String, Optional<CaseFile.Place>> place,
    Function<List<String>, List<Held>> related,
    UnaryOperator<String> key,
    Predicate<String> sector,
    Function<CaseFile.Place, List<String>> emergency,
    Function<String, Optional<String>> interviewed,
    Supplier<List<Reached>> reached,
    Supplier<Duties> duties,
    int months,
    int readings,
    Supplier<LocalDate> today,
    Supplier<String> ids,
    Random random) {
  /** Day on which a partner was last reached, by its id; empty where nobody reached it lately. */
  Optional<String> verified(String partner) {
    return reached.get().stream()
        .filter(one -> one.id().equals(partner))
        .findFirst()
        .map(Reached::verifiedOn);
  }
}
