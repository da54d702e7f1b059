package org.tual.changes;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tual.rules.Profile;
import org.tual.rules.RuleSet;
import org.tual.web.Halt;

/** Checks another value of a threshold. */
final class NewLimit {
  /** The file in which changed thresholds stand. */
  static final String FILE = "profile.csv";

  private static final BigDecimal MOST = new BigDecimal(100_000);
  private static final BigDecimal MOST_MONTHS = new BigDecimal(1_200);
  private static final BigDecimal ALL = new BigDecimal(100);

  private NewLimit() {}

  static Proposal check(String name, String value) {
    Profile.Threshold shipped = RuleSet.shipped().profile().thresholds().get(name);
    if (shipped == null) {
      throw refused("name", "There is no such threshold.");
    }
    if (value == null || !value.strip().matches("[0-9]{1,6}(\\.[0-9]{1,4})?")) {
      throw refused("value", "Say a plain number such as 30 or 0.5.");
    }
    BigDecimal number = new BigDecimal(value.strip()).stripTrailingZeros();
    String unit = shipped.unit();
    if (unit.endsWith(" back") && number.scale() > 0) {
      throw refused("value", "Say a whole number of " + unit.replace(" back", "") + ".");
    }
    BigDecimal most = unit.equals("months back") ? MOST_MONTHS : MOST;
    if (unit.equals("per cent")) {
      most = ALL;
    }
    if (number.compareTo(most) > 0) {
      throw refused("value", "Say at most " + most.toPlainString() + " " + unit + ".");
    }
    String plain = number.toPlainString();
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        FILE,
        String.join(
            ",",
            name,
            plain,
            unit,
            "\"" + shipped.meaning() + "\"",
            "\"set by this installation; shipped: " + shipped.value().toPlainString() + "\"\n"));
    return new Proposal(Change.Kind.THRESHOLD, name, plain + " " + unit, files);
  }

  private static Halt refused(String where, String why) {
    return Refusals.of("The threshold is not taken.", where, why);
  }
}
