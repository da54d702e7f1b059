package org.tual.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.columns.SheetMapping;
import org.tual.supplychain.Context;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * Turns rows of one sheet into statements: each slot of the row becomes a mention, each cell a
 * claim of it.
 */
final class RowBinder {
  private static final String LISTED = "tual:listed";
  private static final String MENTIONED_AS = "tual:mentionedAs";
  private static final Value YES = new Value.YesNo(true);

  private final Statements statements;
  private final SheetMapping sheet;
  private final Keys keys;
  private final Tiers tiers;
  private final Deque<int[]> indents = new ArrayDeque<>();

  RowBinder(Statements statements, SheetMapping sheet, Keys keys) {
    this.statements = statements;
    this.sheet = sheet;
    this.keys = keys;
    this.tiers = new Tiers(statements, keys);
  }

  /** Binds one row; false where the row names nothing that a statement could be about. */
  boolean bind(BoundRow row, Context context) {
    if (sheet.kind() == SheetMapping.Kind.RECRUITERS) {
      return recruiter(row, context, true) >= 0;
    }
    if (sheet.kind() == SheetMapping.Kind.PLACES) {
      return place(row, context);
    }
    if (sheet.shape() == SheetMapping.Shape.TIER_COLUMNS) {
      return tiers.bind(row, context);
    }
    if (sheet.kind() == SheetMapping.Kind.LOTS) {
      return lot(row, context);
    }
    int site = site(row, context);
    if (site < 0) {
      return false;
    }
    links(row, context, site);
    if (sheet.shape() == SheetMapping.Shape.OUTLINE) {
      outline(row, context, site);
    }
    return true;
  }

  /** In an outline a name supplies the nearest name above it that stands further left. */
  private void outline(BoundRow row, Context context, int site) {
    while (!indents.isEmpty() && indents.peek()[0] >= row.indent()) {
      indents.pop();
    }
    if (!indents.isEmpty()) {
      link(row, context, site, indents.peek()[1], "site");
    }
    indents.push(new int[] {row.indent(), site});
  }

  private int mention(Kind kind, BoundRow row, Context context, List<String> identity) {
    int mention = statements.mention(kind, context, row.number());
    identity.forEach(key -> statements.key(mention, key));
    return mention;
  }

  private int site(BoundRow row, Context context) {
    List<String> identity = keys.site(row);
    if (identity.isEmpty()) {
      return -1;
    }
    int site = mention(Kind.SITE, row, context, identity);
    int anchor = anchor(row);
    if (sheet.kind() != SheetMapping.Kind.LINKS) {
      statements.claim(site, LISTED, YES, anchor);
    }
    if (!row.has("site.name") && row.has("party.legalName")) {
      statements.claim(site, "tual:name", row.value("party.legalName"), anchor);
    }
    if (sheet.kind() == SheetMapping.Kind.VESSELS && !row.has("site.kind")) {
      statements.claim(site, "tual:siteKind", new Value.Term(Iris.ont("Vessel")), anchor);
    }
    claims(site, row.slot("site"));
    claims(site, row.slot("product"));
    groups(row, context, site);
    party(row, context, site);
    int recruiter = recruiter(row, context, false);
    if (recruiter >= 0) {
      BoundCell cell = row.first("recruiter.name");
      cell = cell == null ? row.first("recruiter.id") : cell;
      statements.claim(site, "tual:recruiter", new Value.Ref(recruiter), cell.column().column());
    }
    return site;
  }

  /** The column that best shows which thing the row is about. */
  private static int anchor(BoundRow row) {
    for (String field : List.of("site.name", "party.legalName", "site.localName", "site.id")) {
      BoundCell cell = row.first(field);
      if (cell != null) {
        return cell.column().column();
      }
    }
    return row.cells().get(0).column().column();
  }

  private void claims(int mention, List<BoundCell> cells) {
    for (BoundCell cell : cells) {
      claim(mention, cell);
    }
  }

  private void claim(int mention, BoundCell cell) {
    Claims.claim(statements, mention, cell.column(), cell.reading());
  }

  /** One mention for each workforce group that the row's kind column or its headers name. */
  private void groups(BoundRow row, Context context, int site) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    String rowKind = kind(row);
    for (BoundCell cell : row.slot("group")) {
      if (cell.field().equals("group.kind") && row.slot("group").size() > 1) {
        continue;
      }
      String kind = cell.column().group() == null ? rowKind : cell.column().group();
      int group =
          mentions.computeIfAbsent(
              kind, name -> group(row, context, site, name, cell.column().column()));
      if (!cell.field().equals("group.kind")) {
        claim(group, cell);
      }
    }
  }

  /** A row that names some workers in words that are not understood speaks not of all of them. */
  private static String kind(BoundRow row) {
    if (row.has("group.kind")) {
      return Iris.localName(row.text("group.kind"));
    }
    return row.unclear("group.kind") || row.unclear("group.origin") ? "OtherWorkers" : "AllWorkers";
  }

  private int group(BoundRow row, Context context, int site, String kind, int column) {
    int group = statements.mention(Kind.GROUP, context, row.number(), site, -1);
    BoundCell named = row.first("group.kind");
    int where = named == null ? column : named.column().column();
    statements.claim(group, "tual:groupKind", new Value.Term(Iris.ont(kind)), where);
    return group;
  }

  private void party(BoundRow row, Context context, int site) {
    List<String> identity = keys.party(row);
    BoundCell owner = row.first("owner.name");
    if (identity.isEmpty() && owner == null) {
      return;
    }
    List<String> named = identity.isEmpty() ? presumed(row) : identity;
    int party = mention(Kind.PARTY, row, context, named);
    statements.claim(site, "tual:operator", new Value.Ref(party), anchor(row));
    claims(party, row.slot("party"));
    if (owner != null) {
      int parent = mention(Kind.PARTY, row, context, keys.named(row, "owner.name", ""));
      claims(parent, List.of(owner));
      statements.claim(party, "tual:ownedBy", new Value.Ref(parent), owner.column().column());
      BoundCell share = row.first("owner.share");
      if (share != null) {
        claim(party, share);
      }
    }
  }

  /** The operator that nobody names is presumed to have the site's own name. */
  private List<String> presumed(BoundRow row) {
    return List.of(keys.site(row).get(0));
  }

  private int recruiter(BoundRow row, Context context, boolean listed) {
    List<String> identity = keys.named(row, "recruiter.name", "recruiter.id");
    if (identity.isEmpty()) {
      return -1;
    }
    int recruiter = mention(Kind.RECRUITER, row, context, identity);
    if (listed) {
      BoundCell first = row.slot("recruiter").get(0);
      statements.claim(recruiter, LISTED, YES, first.column().column());
    }
    for (BoundCell cell : row.slot("recruiter")) {
      if (cell.field().equals("recruiter.subAgentOf")) {
        int principal =
            mention(Kind.RECRUITER, row, context, keys.named(row, "recruiter.subAgentOf", ""));
        int column = cell.column().column();
        statements.claim(principal, MENTIONED_AS, cell.reading().value(), column);
        statements.claim(recruiter, "tual:subAgentOf", new Value.Ref(principal), column);
      } else {
        claim(recruiter, cell);
      }
    }
    return recruiter;
  }

  private void links(BoundRow row, Context context, int site) {
    int customer = named(row, context, "customer.name", "customer.id");
    if (customer >= 0) {
      link(row, context, site, customer, "customer");
    }
    int upstream = named(row, context, "upstream.name", "upstream.id");
    if (upstream >= 0) {
      link(row, context, upstream, site, "upstream");
    }
    int carrier = named(row, context, "sea.carrier", "");
    if (carrier >= 0) {
      int column = row.first("sea.carrier").column().column();
      statements.claim(carrier, "tual:siteKind", new Value.Term(Iris.ont("Vessel")), column);
      link(row, context, site, carrier, "carrier");
    }
  }

  private int named(BoundRow row, Context context, String nameField, String idField) {
    List<String> identity = keys.named(row, nameField, idField);
    if (identity.isEmpty()) {
      return -1;
    }
    int mention = mention(Kind.SITE, row, context, identity);
    BoundCell name = row.first(nameField);
    if (name != null) {
      statements.claim(mention, MENTIONED_AS, name.reading().value(), name.column().column());
    }
    return mention;
  }

  private int link(BoundRow row, Context context, int from, int to, String slot) {
    int link = statements.mention(Kind.LINK, context, row.number(), from, to);
    BoundCell anchor = row.slot(slot).isEmpty() ? row.cells().get(0) : row.slot(slot).get(0);
    statements.claim(link, "tual:to", anchor.reading().value(), anchor.column().column());
    claims(link, row.slot("link"));
    if (sheet.kind() != SheetMapping.Kind.LOTS && !row.has("link.product")) {
      BoundCell product = row.first("product.name");
      if (product != null) {
        claim(link, product);
      }
    }
    if (documented(row)) {
      BoundCell document = row.first("link.document");
      statements.claim(
          link,
          "tual:linkStatus",
          new Value.Term(Iris.ont("Documented")),
          document.column().column());
    }
    return link;
  }

  private static boolean documented(BoundRow row) {
    return row.value("link.document") instanceof Value.Text && !row.has("link.status");
  }

  private boolean place(BoundRow row, Context context) {
    List<String> identity = keys.place(row);
    if (identity.isEmpty()) {
      return false;
    }
    claims(mention(Kind.PLACE, row, context, identity), row.slot("place"));
    return true;
  }

  private boolean lot(BoundRow row, Context context) {
    if (!row.has("lot.id")) {
      return false;
    }
    List<String> identity = keys.site(row);
    int site = identity.isEmpty() ? -1 : site(row, context);
    int lot = statements.mention(Kind.LOT, context, row.number(), site, -1);
    statements.key(lot, keys.numbered(row.text("lot.id")));
    claims(lot, row.slot("lot"));
    List<BoundCell> described = new ArrayList<>(row.slot("link"));
    described.removeIf(cell -> cell.field().equals("link.status"));
    claims(lot, described);
    if (site >= 0) {
      links(row, context, site);
    }
    return true;
  }
}
