package org.tual.intake;

import java.util.ArrayList;
import java.util.List;
import org.tual.supplychain.Context;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * Rows that hold a chain side by side: Tier 1, Tier 2, Tier 3. Each name supplies the nearest name
 * on its left; columns between two tiers belong to the tier on their left. A blank tier 1 repeats
 * the one above when the row holds deeper tiers only (an outline with a column for each level).
 */
final class Tiers {
  private final Statements statements;
  private final Keys keys;
  private final List<BoundCell> above = new ArrayList<>();
  private final List<Integer> aboveMentions = new ArrayList<>();

  Tiers(Statements statements, Keys keys) {
    this.statements = statements;
    this.keys = keys;
  }

  boolean bind(BoundRow row, Context context) {
    List<BoundCell> tiers = row.slot("tier");
    if (tiers.isEmpty()) {
      return false;
    }
    forgetDeeperThan(tiers.get(0).column().column());
    for (int i = 0; i < tiers.size(); i++) {
      int from = tiers.get(i).column().column();
      int to = i + 1 < tiers.size() ? tiers.get(i + 1).column().column() : Integer.MAX_VALUE;
      int start = above.isEmpty() && i == 0 ? 0 : from;
      int site = site(row, context, tiers.get(i), start, to);
      if (!aboveMentions.isEmpty()) {
        int customer = aboveMentions.get(aboveMentions.size() - 1);
        int link = statements.mention(Kind.LINK, context, row.number(), site, customer);
        statements.claim(link, "tual:to", above.get(above.size() - 1).reading().value(), from);
      }
      above.add(tiers.get(i));
      aboveMentions.add(site);
    }
    return true;
  }

  private void forgetDeeperThan(int column) {
    while (!above.isEmpty() && above.get(above.size() - 1).column().column() >= column) {
      above.remove(above.size() - 1);
      aboveMentions.remove(aboveMentions.size() - 1);
    }
  }

  private int site(BoundRow row, Context context, BoundCell tier, int from, int to) {
    List<BoundCell> own = new ArrayList<>();
    for (BoundCell cell : row.cells()) {
      int column = cell.column().column();
      if (column >= from && column < to && cell.slot().equals("site")) {
        own.add(cell);
      }
    }
    BoundRow part = new BoundRow(row.number(), own, 0);
    int site = statements.mention(Kind.SITE, context, row.number());
    Value name = tier.reading().value();
    statements.key(
        site, keys.named(name.lexical(), part.text("site.country"), part.text("site.city")));
    int column = tier.column().column();
    statements.claim(site, "tual:name", name, column);
    statements.claim(site, "tual:listed", new Value.YesNo(true), column);
    for (BoundCell cell : own) {
      if (!cell.reading().isAnswerState()) {
        statements.claim(site, cell.property(), cell.reading().value(), cell.column().column());
      }
    }
    return site;
  }
}
