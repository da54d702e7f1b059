package org.tual.intake;

import org.tual.columns.ColumnMapping;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;
import org.tual.values.Reading;

/** Writes what a cell says as claims of a mention. */
final class Claims {
  private Claims() {}

  static void claim(Statements statements, int mention, ColumnMapping mapping, Reading reading) {
    int column = mapping.column();
    String property = mapping.field().property();
    if (reading.isAnswerState()) {
      boolean refused = Iris.localName(reading.value().lexical()).equals("Refused");
      Value asked = new Value.Term(Iris.ont(property.substring("tual:".length())));
      statements.claim(
          mention, refused ? "tual:refusedAnswerTo" : "tual:noAnswerTo", asked, column);
      return;
    }
    statements.claim(mention, property, reading.value(), column);
    reading.more().forEach(more -> statements.claim(mention, property, more, column));
    if (reading.currency() != null) {
      Value currency = new Value.Text(reading.currency());
      switch (mapping.field().name()) {
        case "fee.amount" -> statements.claim(mention, "tual:feeCurrency", currency, column);
        case "wage.monthly" -> statements.claim(mention, "tual:wageCurrency", currency, column);
        default -> {}
      }
    }
  }
}
