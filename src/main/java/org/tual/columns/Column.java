package org.tual.columns;

import java.util.ArrayList;
import java.util.List;

/** One column while a sheet is being understood: its claims, and in the end its one meaning. */
final class Column {
  final int number;
  final String header;
  final Content content;
  final String headerUnit;
  final List<Meaning> claims = new ArrayList<>();
  final List<String> lost = new ArrayList<>();
  Meaning meaning;
  String unit;

  Column(int number, String header, Content content) {
    this.number = number;
    this.header = header;
    this.content = content;
    this.headerUnit = header.isEmpty() ? null : HeaderText.of(header).unit();
    this.unit = headerUnit;
  }

  /** The surest claim that is still open, or null. */
  Meaning best() {
    Meaning best = null;
    for (Meaning claim : claims) {
      boolean better =
          best == null
              || claim.confidence() > best.confidence()
              || claim.confidence() == best.confidence() && claim.order() < best.order();
      best = better ? claim : best;
    }
    return best;
  }

  /** The column as its sheet shows it to people. */
  String called() {
    return header.isEmpty()
        ? "column " + org.tual.supplychain.SourceRef.letters(number)
        : "\"" + Vocabulary.shortened(header) + "\"";
  }
}
