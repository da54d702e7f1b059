package org.tual.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tual.exposure.SupplyArrays;

/**
 * A made-up supply chain: each site is a row, and any row can be made alone, so that a chain of any
 * size streams. All names are fictional and say so. A third of the sites answer no labour question;
 * about one in fifty of the others lies exactly on a threshold.
 *
 * @param sites number of sites
 * @param seed the same seed gives the same chain
 * @param asOf day that dates are counted from
 */
public record SyntheticChain(int sites, long seed, LocalDate asOf) {
  /** The header of the sites, in the words that supplier lists use. */
  public static final List<String> SITE_HEADER =
      List.of(
          "Supplier Name",
          "Supplier Number",
          "Supplies To",
          "Tier",
          "Country",
          "City",
          "Address",
          "Product",
          "HS Code",
          "Number of Workers",
          "Migrant Workers",
          "Agency Workers",
          "Labour Recruiter",
          "Recruitment Fee Paid By",
          "Recruitment Fee",
          "Fee Currency",
          "Monthly Wage",
          "Wage Currency",
          "Passports Held By",
          "Days Wages Late",
          "Weekly Hours",
          "Last Audit Date");

  /** The header of the further links. */
  public static final List<String> LINK_HEADER =
      List.of("Supplier Number", "Customer Number", "Product", "Link Status", "Document Number");

  private static final int BRANCHING = 4;
  private static final int SITES_PER_CYCLE = 1_000;
  private static final int SITES_PER_SELF_LINK = 5_000;

  private static final String[][] COUNTRIES = {
    {"Thailand", "THB", "12000"},
    {"Malaysia", "MYR", "1700"},
    {"China", "CNY", "3200"},
    {"Vietnam", "VND", "5200000"},
    {"Bangladesh", "BDT", "12500"},
    {"India", "INR", "11000"},
    {"Indonesia", "IDR", "4100000"},
    {"Mexico", "MXN", "8400"},
    {"Italy", "EUR", "1300"},
    {"Taiwan", "TWD", "27500"}
  };

  private static final String[][] PRODUCTS = {
    {"Cotton", "520100"},
    {"Cotton yarn", "520512"},
    {"Garments", "620520"},
    {"Rubber gloves", "401512"},
    {"Frozen shrimp", "030617"},
    {"Canned tuna", "160414"},
    {"Palm oil", "151110"},
    {"Bricks", "690410"},
    {"Electronics", "853400"},
    {"Cocoa", "180100"}
  };

  private static final String[] WORDS = {
    "Bahari", "Sinar", "Kapas", "Lautan", "Benang", "Karet", "Ladang", "Batu", "Cahaya", "Timur"
  };
  private static final String[] PAYERS = {"Employer", "Worker", "Agent", "Employer", "Employer"};
  private static final String[] HOLDERS = {"Worker", "Employer", "Worker", "Agent", "Worker"};
  private static final String[] STATUSES = {"Stated", "Stated", "Documented", "Inferred", ""};

  /** Takes a link by the numbers of its sites. */
  @FunctionalInterface
  public interface LinkConsumer {
    void link(int supplier, int customer);
  }

  /**
   * The cells of one site in the order of {@link #SITE_HEADER}: text, whole numbers and days; empty
   * text where the cell is blank.
   */
  public Object[] site(int number) {
    SplittableRandom random = random(number);
    String[] country = COUNTRIES[random.nextInt(COUNTRIES.length)];
    String[] product = PRODUCTS[random.nextInt(PRODUCTS.length)];
    Object[] cells = new Object[SITE_HEADER.size()];
    Arrays.fill(cells, "");
    cells[0] = name(number);
    cells[1] = vendorNumber(number);
    cells[2] = parent(number) < 0 ? "" : name(parent(number));
    cells[3] = tier(number);
    cells[4] = country[0];
    cells[5] = "Contoh " + (1 + random.nextInt(400));
    cells[6] = (1 + random.nextInt(999)) + " Example Road, Block " + (1 + random.nextInt(40));
    cells[7] = product[0];
    cells[8] = product[1];
    int workers = 10 * (2 + random.nextInt(200));
    cells[9] = workers;
    if (random.nextInt(3) > 0) {
      labourFacts(random, cells, workers, country);
    }
    if (random.nextInt(5) > 1) {
      cells[21] =
          random.nextInt(50) == 0 ? asOf.minusMonths(12) : asOf.minusDays(random.nextInt(1_000));
    }
    return cells;
  }

  private void labourFacts(SplittableRandom random, Object[] cells, int workers, String[] country) {
    boolean onThreshold = random.nextInt(50) == 0;
    int base = Integer.parseInt(country[2]);
    int wage = base + base / 100 * random.nextInt(60);
    cells[10] = random.nextInt(workers);
    cells[11] = onThreshold ? workers / 10 * 3 : random.nextInt(1 + workers / 3);
    cells[12] = "Agen Fiktif " + random.nextInt(5 + sites / 200);
    cells[13] = PAYERS[random.nextInt(PAYERS.length)];
    boolean charged = !cells[13].equals("Employer");
    int fee = onThreshold ? wage : charged ? wage / 10 * (1 + random.nextInt(30)) : 0;
    cells[14] = fee;
    cells[15] = random.nextInt(20) == 0 ? "USD" : country[1];
    cells[16] = wage;
    cells[17] = country[1];
    cells[18] = HOLDERS[random.nextInt(HOLDERS.length)];
    cells[19] = onThreshold ? 30 : random.nextInt(4) == 0 ? random.nextInt(90) : 0;
    cells[20] = onThreshold ? 60 : 40 + random.nextInt(40);
  }

  /** The cells of a further link in the order of {@link #LINK_HEADER}. */
  public Object[] link(int supplier, int customer) {
    SplittableRandom random = random(supplier * 31L + customer + sites);
    boolean documented = random.nextInt(3) > 0;
    return new Object[] {
      vendorNumber(supplier),
      vendorNumber(customer),
      random.nextInt(4) == 0 ? "" : PRODUCTS[random.nextInt(PRODUCTS.length)][0],
      STATUSES[random.nextInt(STATUSES.length)],
      documented ? "DOC-" + (100_000 + random.nextInt(900_000)) : ""
    };
  }

  /**
   * The links that stand on the second sheet: one or two further customers nearer to the buyer, and
   * now and then one that closes a cycle or leads from a site to itself.
   */
  public void links(LinkConsumer consumer) {
    for (int site = BRANCHING; site < sites; site++) {
      SplittableRandom random = random(-1L - site);
      int further = 1 + random.nextInt(2);
      for (int at = 0; at < further; at++) {
        consumer.link(site, random.nextInt(Math.max(1, site / BRANCHING)));
      }
      int grandParent = parent(parent(site));
      if (site % SITES_PER_CYCLE == SITES_PER_CYCLE - 1 && grandParent >= 0) {
        consumer.link(grandParent, site);
      }
      if (site % SITES_PER_SELF_LINK == SITES_PER_SELF_LINK - 1) {
        consumer.link(site, site);
      }
    }
  }

  /** All links, those of the sites' own sheet first; the buyer is the node after the last site. */
  public SupplyArrays arrays() {
    return arrays(0);
  }

  /** The same with one node more, after the buyer, that supplies every tenth site. */
  public SupplyArrays arraysWithHub() {
    return arrays(1);
  }

  private SupplyArrays arrays(int hubs) {
    int[][] ends = {new int[sites * 4 + 16], new int[sites * 4 + 16]};
    int[] size = {0};
    LinkConsumer add =
        (supplier, customer) -> {
          ends[0][size[0]] = supplier;
          ends[1][size[0]++] = customer;
        };
    for (int site = 0; site < sites; site++) {
      add.link(site, parent(site) < 0 ? sites : parent(site));
    }
    links(add);
    for (int site = 0; hubs > 0 && site < sites; site += 10) {
      add.link(sites + 1, site);
    }
    return SupplyArrays.of(
        sites + 1 + hubs, Arrays.copyOf(ends[0], size[0]), Arrays.copyOf(ends[1], size[0]));
  }

  /** Seeds of one site in fifty, in three heights; the buyer has none. */
  public int[] seeds() {
    int[] seeds = new int[sites + 1];
    for (int site = 0; site < sites; site++) {
      SplittableRandom random = random(site + 7L * sites);
      seeds[site] = random.nextInt(50) == 0 ? 300 * (1 + random.nextInt(3)) : 0;
    }
    return seeds;
  }

  private static int parent(int site) {
    return site < 0 ? -1 : site / BRANCHING - 1;
  }

  private static int tier(int site) {
    int tier = 1;
    for (int at = parent(site); at >= 0; at = parent(at)) {
      tier++;
    }
    return tier;
  }

  private static String name(int site) {
    return WORDS[site % WORDS.length] + " Fiktif " + (site + 1);
  }

  private static String vendorNumber(int site) {
    return "V" + (1_000_000 + site);
  }

  private SplittableRandom random(long of) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + of);
  }
}
