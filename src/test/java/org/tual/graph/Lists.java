package org.tual.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.Period;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/** Small lists written in code. */
final class Lists {
  static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  final Statements statements = new Statements();
  private int row = 1;

  static Context said(SourceClass who, Grade grade, LocalDate day) {
    return new Context("list.csv", "", who, grade, day, false, Period.twelveMonthsTo(day, true));
  }

  static Context supplier(LocalDate day) {
    return said(SourceClass.SUPPLIER, Grade.STATED, day);
  }

  /** A site row; a blank country or city is one the row does not give. */
  int site(String name, String country, String city, String... moreKeys) {
    return site(supplier(DAY), name, country, city, moreKeys);
  }

  int site(Context context, String name, String country, String city, String... moreKeys) {
    int mention = statements.mention(Kind.SITE, context, ++row);
    String cityKey = city.isEmpty() ? "" : NameKey.of(city);
    statements.key(mention, new SiteKey(NameKey.of(name), country, cityKey).toString());
    List.of(moreKeys).forEach(key -> statements.key(mention, key));
    statements.claim(mention, "tual:name", new Value.Text(name), 0);
    statements.claim(mention, "tual:listed", new Value.YesNo(true), 0);
    return mention;
  }

  int group(int site, String kind) {
    return group(supplier(DAY), site, kind);
  }

  int group(Context context, int site, String kind) {
    int group = statements.mention(Kind.GROUP, context, statements.row(site), site, -1);
    statements.claim(group, "tual:groupKind", new Value.Term(Iris.ont(kind)), 1);
    return group;
  }

  int link(int from, int to) {
    int link = statements.mention(Kind.LINK, supplier(DAY), statements.row(from), from, to);
    statements.claim(link, "tual:to", new Value.Text("x"), 2);
    return link;
  }

  void claim(int mention, String property, Value value) {
    statements.claim(mention, property, value, 3);
  }

  static Value number(String amount) {
    return new Value.Number(new BigDecimal(amount));
  }

  static Value term(String local) {
    return new Value.Term(Iris.ont(local));
  }

  Identity identity() {
    return Identity.resolve(statements, Registry.empty(), List.of());
  }
}
