package org.tual.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Period;
import org.tual.supplychain.SourceClass;

/**
 * In whose words, how far checked and of what time the statements of a row are: from its own
 * columns where it has them, else the supplier's own words of the list's day.
 */
final class RowContext {
  private final Context list;
  private final Map<String, Context> known = new HashMap<>();

  RowContext(String file, String sheet, LocalDate listDate, LocalDate asOf) {
    boolean assumed = listDate == null;
    LocalDate day = assumed ? asOf : listDate;
    this.list =
        new Context(
            file,
            sheet,
            SourceClass.SUPPLIER,
            Grade.STATED,
            day,
            assumed,
            Period.twelveMonthsTo(day, true));
  }

  Context of(BoundRow row) {
    if (row.slot("context").isEmpty()) {
      return list;
    }
    String period = row.text("row.period");
    String source = row.text("row.source");
    String grade = row.text("row.grade");
    String said = row.text("row.date");
    return known.computeIfAbsent(
        period + "|" + source + "|" + grade + "|" + said, key -> make(period, source, grade, said));
  }

  private Context make(String period, String source, String grade, String said) {
    Period time = list.period();
    LocalDate day = list.date();
    boolean assumed = list.dateAssumed();
    if (!said.isEmpty()) {
      day = LocalDate.parse(said);
      assumed = false;
      time = Period.twelveMonthsTo(day, true);
    }
    if (!period.isEmpty()) {
      String[] days = period.split("/");
      time = new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]), false);
      if (assumed) {
        day = time.to().isBefore(day) ? time.to() : day;
        assumed = false;
      }
    }
    SourceClass who =
        source.isEmpty() ? list.source() : named(SourceClass.class, source, list.source());
    Grade howFar = grade.isEmpty() ? usual(who) : named(Grade.class, grade, usual(who));
    return new Context(list.file(), list.sheet(), who, howFar, day, assumed, time);
  }

  private static Grade usual(SourceClass who) {
    return switch (who) {
      case DOCUMENT -> Grade.DOCUMENTED;
      case AUDITOR, PARTNER -> Grade.OBSERVED;
      default -> Grade.STATED;
    };
  }

  private static <E extends Enum<E>> E named(Class<E> type, String term, E otherwise) {
    String wanted = Iris.localName(term).toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (wanted.equals(constant.name()) || wanted.endsWith(constant.name())) {
        return constant;
      }
    }
    return otherwise;
  }
}
