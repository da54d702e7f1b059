package org.tual.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * One rule file: what its header says, and its query.
 *
 * @param id file name without {@code .rq}
 * @param topic folder that the file lies in, for example {@code documents}
 * @param title plain words for people
 * @param indicators ILO indicators, for example {@code ilo:DebtBondage}; may be empty
 * @param severity severity of a hit whose row names none
 * @param severities severities that a row may name
 * @param applies IRI of the class whose members the rule answers for
 * @param except IRIs of classes whose members the rule does not answer for
 * @param when IRI of the property that must be true for the rule to apply
 * @param where property and the one value of it that the sign needs; with another value the answer
 *     is "no sign", without any it is unknown
 * @param settled property and the one value of it that answers "no sign" whatever is missing
 * @param members IRI of the property that leads from a member to the subject; rules of scope group
 * @param needs terms without which the answer is unknown; a term is one or more IRIs of which any
 *     one is enough
 * @param closed IRIs of properties whose absence is itself a fact
 * @param unless IRIs of properties that can excuse a subject; their absence leaves the sign
 *     standing
 * @param partial true if the rule reads a list that is not complete, so that it never answers "no
 *     sign"
 * @param evidence which property of which result column is shown as the reason
 * @param words texts for people
 * @param query the parsed query; treat as read-only
 * @param text the file as it lies
 */
public record Rule(
    String id,
    String topic,
    String title,
    List<String> indicators,
    Dimension dimension,
    Stage stage,
    Strength strength,
    Severity severity,
    Set<Severity> severities,
    Scope scope,
    String applies,
    Set<String> except,
    Optional<String> when,
    Optional<Where> where,
    Optional<Where> settled,
    Optional<String> members,
    List<Set<String>> needs,
    Set<String> closed,
    Set<String> unless,
    boolean partial,
    List<Source> evidence,
    Words words,
    Query query,
    String text) {
  private static final Pattern THRESHOLD = Pattern.compile("\\bthreshold-([A-Za-z]+)");

  /** What kind of sign a rule looks for; a rule has exactly one. */
  public enum Dimension {
    INVOLUNTARINESS,
    PENALTY,
    INHERENT,
    INTEGRITY,
    LEGAL,
    DATA
  }

  /** The stage of work that a sign belongs to. */
  public enum Stage {
    RECRUITMENT,
    WORK,
    LEAVING,
    ANY
  }

  /** The weight of a sign in the survey criteria of the ILO; context never counts there. */
  public enum Strength {
    STRONG,
    MEDIUM,
    CONTEXT
  }

  /** What a rule looks at: one site and its neighbours, an aggregate, or derived exposure. */
  public enum Scope {
    LOCAL,
    GROUP,
    EXPOSURE
  }

  /** A property and a value, both IRIs. */
  public record Where(String property, String value) {}

  /** A result column and the property of its node that is shown as the reason for a hit. */
  public record Source(String variable, String property) {}

  /**
   * Texts for people; an empty text where the file has none.
   *
   * @param market comma separated markets (US, EU, CA) that the rule blocks; legal rules only
   */
  public record Words(
      String basis,
      String guard,
      String lowers,
      String askWorker,
      String askSupplier,
      List<String> market) {}

  /** Names of the thresholds that the rule reads. */
  public SortedSet<String> thresholds() {
    SortedSet<String> names = new TreeSet<>();
    THRESHOLD.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** Whether the rule answers for each workforce group apart rather than for the subject. */
  public boolean byGroup() {
    return query.getResultVars().contains("group");
  }

  @Override
  public String toString() {
    return id;
  }
}
