package org.tual.values;

import java.math.BigDecimal;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/** Shares in per cent, 0 to 100. Whether 0.3 is a fraction of one is the column's to say. */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Words WORDS = Words.standard();

  private Shares() {}

  static Reading share(Cell cell, String text, Conventions as) {
    if (WORDS.term("none", text) != null && cell.kind() != Cell.Kind.NUMBER) {
      return Reading.of(new Value.Number(BigDecimal.ZERO));
    }
    boolean signed =
        text.indexOf('%') >= 0 || text.indexOf('\uFF05') >= 0 || text.indexOf('\u066A') >= 0;
    Numbers.Found found;
    if (cell.kind() == Cell.Kind.NUMBER) {
      found = Numbers.find(cell.text(), false, Numbers.Lone.POINT);
      if (cell.shown().indexOf('%') >= 0 && found.kind() == Numbers.Kind.EXACT) {
        return checkedShare(found.amount().multiply(HUNDRED));
      }
    } else {
      found = Numbers.find(text, as.decimalComma(), Numbers.Lone.POINT);
    }
    Reading refused = Amounts.refusal(found);
    if (refused != null) {
      return refused;
    }
    String after = found.after();
    if (!after.isEmpty() && !"percent".equals(WORDS.term("unit", after)) && !after.equals("%")) {
      return Amounts.wordsAround(found);
    }
    BigDecimal amount = found.amount();
    if (signed || !after.isEmpty()) {
      return checkedShare(amount);
    }
    boolean small = amount.signum() > 0 && amount.compareTo(BigDecimal.ONE) <= 0;
    if (small && as.fractionShares() == null) {
      return Reading.problem(
          "ambiguous-share",
          "It is not clear whether this is a fraction of one or per cent.",
          "Write the per cent sign.");
    }
    return checkedShare(
        Boolean.TRUE.equals(as.fractionShares()) ? amount.multiply(HUNDRED) : amount);
  }

  private static Reading checkedShare(BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      return Reading.problem(
          "share-out-of-range",
          "A share is between 0 and 100 per cent.",
          "Write the share in per cent of the whole.");
    }
    return Reading.of(new Value.Number(percent));
  }
}
