package org.tual.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.assessment.Assessment;
import org.tual.assessment.Link;
import org.tual.assessment.SiteAssessment;
import org.tual.assessment.SiteAssessment.Band;
import org.tual.assessment.SiteAssessment.Hop;

/**
 * The supply chain drawn from raw material on the left to the buyer on the right. Small chains are
 * drawn whole; of larger ones the paths of the sites to look at first, and the rest is counted.
 */
public final class SupplyPicture {
  private static final int MOST_NODES = 60;
  private static final int MOST_IN_COLUMN = 22;
  private static final int LAST_STEP = 6;
  private static final int UNKNOWN = LAST_STEP + 1;
  private static final int WIDTH = 1060;
  private static final int LEAST_COLUMN = 166;
  private static final int ROW = 38;
  private static final int TOP = 62;

  /** One drawn place; the buyer has no band. */
  public record Node(
      String id, String name, String label, Band band, String country, int x, int y, int column) {}

  /** One drawn link; {@code matters} where it lies on the path of a site to look at first. */
  public record Edge(
      Node from, Node to, String path, String status, String product, boolean matters) {}

  /** One column: what it holds, and how many more are not drawn. */
  public record Column(String title, int x, int drawn, int more) {}

  private final Assessment assessment;
  private final Map<String, SiteAssessment> sites = new HashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<String> onPath = new LinkedHashSet<>();
  private final int[] sizes = new int[UNKNOWN + 1];
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Column> heads = new ArrayList<>();
  private int height;
  private int step;
  private int width;

  SupplyPicture(Assessment assessment) {
    this.assessment = assessment;
    assessment.sites().forEach(site -> sites.put(site.id(), site));
    choose();
    place();
    connect();
  }

  private void choose() {
    add(assessment.buyerId(), 0);
    for (SiteAssessment site : assessment.sites()) {
      if (columns.size() >= MOST_NODES) {
        return;
      }
      if (site.kind().equals("recruiter")) {
        continue;
      }
      boolean matters = site.band() == Band.A || site.band() == Band.B;
      follow(site.upstreamPath(), matters, Math.max(site.toBuyer().size() - 1, 0));
      follow(site.toBuyer(), matters, 0);
      if (site.toBuyer().isEmpty()) {
        add(site.id(), column(site.step()));
      }
    }
  }

  /** Adds the stops of a path; the last stop stands {@code behind} steps before the buyer. */
  private void follow(List<Hop> path, boolean matters, int behind) {
    for (int i = path.size() - 1; i >= 0; i--) {
      add(path.get(i).id(), column(path.size() - 1 - i + behind));
      if (matters && i + 1 < path.size()) {
        onPath.add(path.get(i).id() + "\t" + path.get(i + 1).id());
      }
    }
  }

  private void add(String id, int column) {
    boolean known = sites.containsKey(id) || id.equals(assessment.buyerId());
    if (known && !columns.containsKey(id) && sizes[column] < MOST_IN_COLUMN) {
      columns.put(id, column);
      sizes[column]++;
    }
  }

  private static int column(int step) {
    return step < 0 ? UNKNOWN : Math.min(step, LAST_STEP);
  }

  private void place() {
    int[] all = new int[UNKNOWN + 1];
    for (SiteAssessment site : assessment.sites()) {
      if (!site.kind().equals("recruiter")) {
        all[column(columns.getOrDefault(site.id(), site.step()))]++;
      }
    }
    int tallest = 1;
    for (int size : sizes) {
      tallest = Math.max(tallest, size);
    }
    height = TOP + tallest * ROW + 30;
    int shown = 0;
    for (int column = 1; column <= UNKNOWN; column++) {
      shown += sizes[column] + all[column] > 0 ? 1 : 0;
    }
    step = Math.max(LEAST_COLUMN, (WIDTH - LEAST_COLUMN) / Math.max(1, shown));
    List<List<String>> orders = orders();
    int x = 24;
    for (int column = UNKNOWN; column >= 0; column--) {
      if (column == 0 || sizes[column] + all[column] > 0) {
        List<String> ids = orders.get(column);
        heads.add(new Column(title(column), x, ids.size(), Math.max(0, all[column] - ids.size())));
        stack(ids, column, x);
        x += column == 0 ? LEAST_COLUMN + 24 : step;
      }
    }
    width = x;
  }

  private void stack(List<String> ids, int column, int x) {
    int free = height - TOP - 30;
    int each = Math.min(ROW * 3 / 2, free / Math.max(1, ids.size()));
    int y = TOP + (free - each * ids.size()) / 2 + each / 2;
    for (String id : ids) {
      SiteAssessment site = sites.get(id);
      String name = site == null ? assessment.buyer() : site.name();
      Band band = site == null ? null : site.band();
      String country = site == null ? "" : site.country();
      nodes.put(id, new Node(id, name, shortened(name), band, country, x, y, column));
      y += each;
    }
  }

  /**
   * The order in each column, from the buyer backwards: a place stands level with whom it supplies,
   * so that lines cross less.
   */
  private List<List<String>> orders() {
    Map<String, List<String>> targets = new HashMap<>();
    for (Link link : assessment.links()) {
      if (columns.containsKey(link.from()) && columns.containsKey(link.to())) {
        targets.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link.to());
      }
    }
    Map<String, Double> level = new HashMap<>();
    List<List<String>> orders = new ArrayList<>();
    for (int column = 0; column <= UNKNOWN; column++) {
      List<String> ids = order(column);
      Map<String, Double> wish = new HashMap<>();
      for (String id : ids) {
        List<String> to = targets.getOrDefault(id, List.of());
        wish.put(id, to.stream().mapToDouble(t -> level.getOrDefault(t, 0.5)).average().orElse(1));
      }
      ids.sort((a, b) -> Double.compare(wish.get(a), wish.get(b)));
      for (int i = 0; i < ids.size(); i++) {
        level.put(ids.get(i), (i + 0.5) / ids.size());
      }
      orders.add(ids);
    }
    return orders;
  }

  private List<String> order(int column) {
    List<String> ids = new ArrayList<>();
    columns.forEach(
        (id, at) -> {
          if (at == column) {
            ids.add(id);
          }
        });
    return ids;
  }

  private void connect() {
    for (Link link : assessment.links()) {
      Node from = nodes.get(link.from());
      Node to = nodes.get(link.to());
      if (from != null && to != null && from != to) {
        boolean matters = onPath.contains(link.from() + "\t" + link.to());
        edges.add(new Edge(from, to, curve(from, to), link.status(), link.product(), matters));
      }
    }
    edges.sort((x, y) -> Boolean.compare(x.matters(), y.matters()));
  }

  private static String curve(Node from, Node to) {
    int bend = from.x() == to.x() ? -60 : (to.x() - from.x()) / 2;
    int back = from.x() == to.x() ? to.x() - 60 : to.x() - bend;
    return "M"
        + from.x()
        + " "
        + from.y()
        + "C"
        + (from.x() + bend)
        + " "
        + from.y()
        + " "
        + back
        + " "
        + to.y()
        + " "
        + to.x()
        + " "
        + to.y();
  }

  private String title(int column) {
    return switch (column) {
      case 0 -> "Buyer";
      case UNKNOWN -> "Step not known";
      case LAST_STEP -> "Step " + LAST_STEP + " and beyond";
      default -> "Step " + column;
    };
  }

  private static String shortened(String name) {
    int most = 22;
    if (name.codePointCount(0, name.length()) <= most) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  public Collection<Node> nodes() {
    return nodes.values();
  }

  public List<Edge> edges() {
    return edges;
  }

  public List<Column> columns() {
    return heads;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Pixels from one column to the next. */
  public int columnWidth() {
    return step;
  }

  /** How many sites are not drawn. */
  public int more() {
    return heads.stream().mapToInt(Column::more).sum();
  }
}
