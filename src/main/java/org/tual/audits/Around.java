package org.tual.audits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tual.assessment.IntegrityReview;
import org.tual.assessment.KnownPlace;
import org.tual.checklists.Observation;
import org.tual.checklists.Question;
import org.tual.web.Caller;

/**
 * What audit reports need of others.
 *
 * @param visit by its id
 * @param visits all whose report may count
 * @param seen whether a caller sees a visit
 * @param answers of the team of a visit
 * @param question of the checklists of a visit, by id
 * @param findings how many findings on labour the report of a visit has; null where nobody knows
 * @param place what the assessment that a visit was planned from knows of its site
 * @param rules those in force, with the lists, for a look at an audit
 * @param sampleRemoved the assessment was of a sample that is gone
 * @param today UTC
 * @param clock UTC
 */
public record Around(
    Function<String, Optional<Audited>> visit,
    Supplier<List<Audited>> visits,
    BiPredicate<Caller, String> seen,
    Function<String, List<Observation>> answers,
    BiFunction<String, String, Optional<Question>> question,
    Function<String, Integer> findings,
    Function<Audited, Optional<KnownPlace>> place,
    Supplier<IntegrityReview> rules,
    Predicate<String> sampleRemoved,
    Supplier<LocalDate> today,
    Supplier<Instant> clock) {}
