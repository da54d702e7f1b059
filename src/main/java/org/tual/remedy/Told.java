package org.tual.remedy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.discretion.ForSupplier;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/** Nonconformities of a visit that may be told to its site, for reports that are handed over. */
public final class Told {
  /**
   * One of them, in the words that the site may read.
   *
   * @param labour it is about how workers are treated
   * @param source of the duty and its clause; may be empty
   */
  public record Line(
      Severity severity, boolean labour, String source, String title, String words, String asked) {}

  private final Register register;

  public Told(Register register) {
    this.register = register;
  }

  /** Those that a visit found and that stand, the gravest first. */
  public List<Line> of(String visit) {
    return register
        .acts()
        .ledger()
        .list("nonconformity.ofVisit", NonconformityRow.class, Map.of("visit", visit), 0, 10_000)
        .stream()
        .filter(row -> row.releasability == Nonconformity.Releasability.OPEN)
        .filter(row -> row.stage != Stage.WITHDRAWN)
        .filter(row -> row.releasedAt != null || plain(row.found()))
        .map(Told::line)
        .sorted(
            Comparator.comparing(Line::severity)
                .thenComparing(Line::title)
                .thenComparing(Line::words))
        .toList();
  }

  /** Nobody looked at the words of what was not told yet; those that lead to people stay here. */
  private static boolean plain(Nonconformity.Found found) {
    return Stream.of(found.title(), found.words(), found.asked())
        .allMatch(words -> ForSupplier.against(text(words), text(found.description())).isEmpty());
  }

  private static Line line(NonconformityRow row) {
    Nonconformity.Found found = row.found();
    boolean labour = row.severity != Severity.GOOD && row.treatment;
    String source =
        Stream.of(found.duty(), found.clause())
            .filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining(", "));
    return new Line(
        row.severity,
        labour,
        source,
        text(found.title()),
        text(found.words()),
        text(found.asked()));
  }

  private static String text(String words) {
    return words == null ? "" : words;
  }
}
