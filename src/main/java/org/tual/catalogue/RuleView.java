package org.tual.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.rules.Profile;
import org.tual.rules.Rule;
import org.tual.supplychain.Iris;

/**
 * A rule in words.
 *
 * @param severity that counts, with the changes of this installation
 * @param needs facts without which the answer is unknown, as IRIs; of each set any one is enough
 * @param needsWords the same in words
 * @param applies what it answers for, in words
 * @param partial it reads a list that is not complete, so it never says "no sign"
 * @param askWorker what a worker may be asked; null for those who do not look into findings
 * @param thresholds names of the thresholds that it reads
 * @param own it is a rule of this installation
 * @param text the rule file; null in a list
 * @param examples those in which it sees a sign, sees none and cannot say; null in a list
 */
public record RuleView(
    String id,
    String title,
    String topic,
    String severity,
    String dimension,
    String stage,
    String strength,
    String scope,
    List<String> indicators,
    List<Set<String>> needs,
    List<String> needsWords,
    String applies,
    boolean partial,
    List<String> markets,
    String basis,
    String guard,
    String lowers,
    String askSupplier,
    String askWorker,
    List<String> thresholds,
    boolean own,
    String text,
    List<String> examples) {
  private static final Map<String, String> LABELS =
      Vocabulary.standard().fields().stream()
          .filter(field -> !field.property().isEmpty())
          .collect(Collectors.toMap(Field::property, Field::label, (one, other) -> one));

  /**
   * Tells of a rule.
   *
   * @param guide whether what a worker may be asked is shown
   * @param examples null where the text is not wanted either
   */
  static RuleView of(
      Rule rule, Profile profile, boolean own, boolean guide, List<String> examples) {
    return new RuleView(
        rule.id(),
        rule.title(),
        rule.topic(),
        profile.severityOf(rule).name(),
        rule.dimension().name(),
        rule.stage().name(),
        rule.strength().name(),
        rule.scope().name(),
        List.copyOf(rule.indicators()),
        List.copyOf(rule.needs()),
        rule.needs().stream().map(RuleView::words).toList(),
        words(Iris.localName(rule.applies())),
        rule.partial(),
        rule.words().market(),
        rule.words().basis(),
        rule.words().guard(),
        rule.words().lowers(),
        rule.words().askSupplier(),
        guide ? rule.words().askWorker() : null,
        List.copyOf(rule.thresholds()),
        own,
        examples == null ? null : guide ? rule.text() : withoutGuide(rule.text()),
        examples);
  }

  private static String words(Set<String> anyOf) {
    List<String> words = new ArrayList<>();
    for (String iri : anyOf.stream().sorted().toList()) {
      String name = Iris.localName(iri);
      words.add(LABELS.getOrDefault("tual:" + name, words(name)));
    }
    return String.join(" / ", words);
  }

  private static String words(String camelCase) {
    return camelCase.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static String withoutGuide(String text) {
    return text.replaceAll("(?m)^#\\+ ask-worker:.*\\n(#\\+ {3,}.*\\n)*", "");
  }
}
