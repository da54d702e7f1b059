package org.tual.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tual.assessment.Assessment;
import org.tual.assessment.Link;
import org.tual.assessment.ListEdition;
import org.tual.assessment.Question;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.assessment.SiteAssessment.Band;
import org.tual.assessment.SiteAssessment.Hop;
import org.tual.assessment.SiteAssessment.Ilo;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.findings.Finding.Status;
import org.tual.intake.InputFile;
import org.tual.intake.InputFile.SheetRead;
import org.tual.intake.Problem;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.SourceRef;

/** Assessments made up for the tests; every name is fictional. */
final class Fixtures {
  static final String BUYER = "https://w3id.org/tual/id/site/n1/northwind";
  static final String BURMESE = "ပင်လယ်ကြယ် ၈";

  private Fixtures() {}

  /** A small seafood chain with something in every section of the report. */
  static Assessment seafood() {
    return new Assessment(
        LocalDate.of(2026, 11, 23),
        "Tual 0.1.0",
        "Northwind Seafoods",
        BUYER,
        inputs(),
        problems(),
        rules(),
        findings(),
        List.of(
            finding("f9", "withheld-documents", "S1", Status.LEFT_THE_LIST, "Gone Away Fisheries")),
        sites(),
        links(),
        questions(),
        lists(),
        true,
        true,
        1234,
        "3f7a".repeat(16));
  }

  /** The same chain with this many more silent suppliers. */
  static Assessment large(int more) {
    Assessment small = seafood();
    List<SiteAssessment> sites = new ArrayList<>(small.sites());
    List<Finding> findings = new ArrayList<>(small.findings());
    List<Question> questions = new ArrayList<>(small.questions());
    List<Link> links = new ArrayList<>(small.links());
    String[] countries = {"TH", "CN", "ID", "VN", "MM", "IN", "BR", "DE", "", "MX"};
    for (int i = 0; i < more; i++) {
      String id = "https://w3id.org/tual/id/site/n1/supplier-" + i;
      String name = "Fictional Supplier " + i;
      SiteAssessment site =
          site(id, name, "", countries[i % 10], i % 4 + 1, Band.values()[1 + i % 4], "UUUU");
      if (i % 4 > 0) {
        SiteAssessment next = sites.get(sites.size() - 1);
        List<Hop> path = new ArrayList<>(next.toBuyer());
        path.add(0, new Hop(id, name, "stated", "shrimp"));
        site = withPath(site, path);
      }
      sites.add(site);
      links.add(new Link(id, site.toBuyer().get(1).id(), "stated", ""));
      questions.add(question(i + 10, name, id));
      if (i % 3 == 0) {
        findings.add(finding("x" + i, "goods-list", "S3", Status.NEW, name));
      }
    }
    return with(small, small.rules(), findings, sites, links, questions, true);
  }

  /** One possible sign for each of these names. */
  static Assessment named(String... names) {
    Assessment a = seafood();
    List<Finding> findings = new ArrayList<>();
    for (String name : names) {
      findings.add(finding("n" + findings.size(), "fee-above-wage", "S1", Status.NEW, name));
    }
    return with(a, a.rules(), findings, a.sites(), a.links(), a.questions(), true);
  }

  /** The small chain with one rule that took too long. */
  static Assessment incomplete() {
    Assessment a = seafood();
    List<RuleSummary> rules = new ArrayList<>(a.rules());
    RuleSummary r = rules.get(2);
    rules.set(
        2,
        new RuleSummary(
            r.id(),
            r.title(),
            r.severity(),
            r.dimension(),
            r.stage(),
            r.strength(),
            r.indicator(),
            r.basis(),
            r.needs(),
            r.market(),
            false,
            "It took too long.",
            0,
            0,
            0,
            0));
    return with(a, rules, a.findings(), a.sites(), a.links(), a.questions(), false);
  }

  private static Assessment with(
      Assessment a,
      List<RuleSummary> rules,
      List<Finding> findings,
      List<SiteAssessment> sites,
      List<Link> links,
      List<Question> questions,
      boolean complete) {
    return new Assessment(
        a.asOf(),
        a.engine(),
        a.buyer(),
        a.buyerId(),
        a.inputs(),
        a.problems(),
        rules,
        findings,
        a.gone(),
        sites,
        links,
        questions,
        a.lists(),
        complete,
        a.fictional(),
        a.statements(),
        a.seal());
  }

  static Finding finding(String print, String rule, String severity, Status status, String name) {
    return new Finding(
        print,
        rule,
        title(rule),
        severity,
        rule.startsWith("with") ? "Retention of identity documents" : "Debt bondage",
        severity.equals("S3") ? "inherent" : "involuntariness",
        rule.startsWith("with") ? "work" : "recruitment",
        severity.equals("S3") ? "context" : "strong",
        id(name),
        name,
        name.startsWith("Sinar") ? BURMESE : "",
        "TH",
        2,
        "Migrant workers",
        "2025-11-24/2026-11-23",
        "SUPPLIER",
        "stated",
        status,
        detail(rule),
        List.of(
            fact("recruitmentFee", "Recruitment fee paid by one worker", "21,000 THB", 12, 7, true),
            fact("monthlyWage", "Monthly base wage of one worker", "12,000 THB", 12, 9, false),
            new Evidence(
                "good",
                "Good on the list",
                "shrimp",
                "",
                null,
                "goods-by-country",
                SourceClass.LIST,
                "2022-09-28",
                false)),
        false);
  }

  private static String title(String rule) {
    return switch (rule) {
      case "withheld-documents" -> "Identity documents may be held by the employer";
      case "goods-list" -> "Goods listed for forced labour in this country";
      default -> "Possible recruitment fee above one month's wage";
    };
  }

  private static String detail(String rule) {
    return switch (rule) {
      case "withheld-documents" -> "The list says that the employer keeps the workers' passports.";
      case "goods-list" -> "Shrimp from Thailand is on the list. This is context, not a finding.";
      default -> "The fee of 21,000 THB is 1.75 times the monthly base wage of 12,000 THB.";
    };
  }

  private static Evidence fact(
      String property, String label, String value, int row, int column, boolean contradicted) {
    return new Evidence(
        property,
        label,
        value,
        value,
        new SourceRef("vendors.xlsx", "Terms", row, column),
        null,
        SourceClass.SUPPLIER,
        "2026-10-01",
        contradicted);
  }

  static String id(String name) {
    return "https://w3id.org/tual/id/site/n1/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static List<Finding> findings() {
    return List.of(
        finding("a1", "withheld-documents", "S1", Status.NEW, "Sinar Fiktif 8"),
        finding("a2", "fee-above-wage", "S1", Status.RECONFIRM, "Sinar Fiktif 8"),
        finding("a3", "fee-above-wage", "S2", Status.OPEN, "=HYPERLINK(\"http://x\",\"Harbour\")"),
        finding("a4", "goods-list", "S3", Status.DISMISSED, "<script>alert(1)</script> Trading"),
        finding("a5", "goods-list", "S3", Status.NEW, "บริษัท ทะเลสมมติ จำกัด"));
  }

  private static List<SiteAssessment> sites() {
    Hop buyer = new Hop(BUYER, "Northwind Seafoods", "", "");
    List<SiteAssessment> sites = new ArrayList<>();
    sites.add(
        new SiteAssessment(
            id("Sinar Fiktif 8"),
            "Sinar Fiktif 8",
            BURMESE,
            "vessel",
            "TH",
            "Ranong",
            9.96,
            98.6,
            2,
            List.of("Marine fishing"),
            List.of("shrimp", "squid"),
            18,
            Band.A,
            "Documents held and a fee above one month's wage are recorded.",
            Ilo.BOTH_RECORDED,
            "Migrant workers, work: fee above one month's wage (strong), documents held.",
            List.of("US: goods on the DOL list from this country"),
            List.of(
                "Audit thinner than the sample table: 1 day bought, 3 by the table; decided by the"
                    + " buyer"),
            "FFUF",
            "no sign in what the supplier stated",
            "never asked",
            List.of(),
            List.of(
                new Hop(id("Sinar Fiktif 8"), "Sinar Fiktif 8", "documented", "shrimp"),
                new Hop(id("Bay Packing"), "Bay Packing", "stated", ""),
                buyer)));
    sites.add(
        site(id("Bay Packing"), "Bay Packing", "مصنع الخليج الخيالي", "TH", 1, Band.B, "UUUN"));
    sites.add(site(id("Thale"), "บริษัท ทะเลสมมติ จำกัด", "", "TH", 1, Band.C, "NUUF"));
    sites.add(site(id("Yunwang"), "云网虚构渔业有限公司", "", "CN", 2, Band.D, "UUUU"));
    sites.add(site(id("Open"), "Open Discloser Ltd", "", "NO", 1, Band.E, "NNNN"));
    return sites;
  }

  private static SiteAssessment withPath(SiteAssessment s, List<Hop> path) {
    return new SiteAssessment(
        s.id(),
        s.name(),
        s.localName(),
        s.kind(),
        s.country(),
        s.region(),
        s.latitude(),
        s.longitude(),
        s.step(),
        s.sectors(),
        s.products(),
        s.workers(),
        s.band(),
        s.bandReason(),
        s.ilo(),
        s.iloReason(),
        s.blockers(),
        s.credibility(),
        s.answers(),
        s.noSignWords(),
        s.unknownKind(),
        s.upstreamPath(),
        path);
  }

  static SiteAssessment site(
      String id, String name, String local, String country, int step, Band band, String answers) {
    Hop buyer = new Hop(BUYER, "Northwind Seafoods", "", "");
    return new SiteAssessment(
        id,
        name,
        local,
        "factory",
        country,
        "",
        null,
        null,
        step,
        List.of(),
        List.of("shrimp"),
        -1,
        band,
        "High inherent risk, and nobody asked about the workers' terms.",
        Ilo.NONE_RECORDED,
        "",
        List.of(),
        List.of(),
        answers,
        answers.contains("N") ? "no sign in what the supplier stated" : "",
        "never asked",
        List.of(),
        List.of(new Hop(id, name, "stated", "shrimp"), buyer));
  }

  private static List<Link> links() {
    return List.of(
        new Link(id("Sinar Fiktif 8"), id("Bay Packing"), "documented", "shrimp"),
        new Link(id("Yunwang"), id("Bay Packing"), "inferred", ""),
        new Link(id("Bay Packing"), BUYER, "stated", ""),
        new Link(id("Thale"), BUYER, "stated", "surimi"),
        new Link(id("Open"), BUYER, "verified", "cod"));
  }

  private static List<RuleSummary> rules() {
    return List.of(
        rule("withheld-documents", "Identity documents held by employer or agent", "S1", 1, 2, 2),
        rule("fee-above-wage", "Recruitment fee above one month's wage", "S1", 1, 1, 3),
        rule("wages-late", "Wages paid late", "S1", 0, 0, 5),
        new RuleSummary(
            "goods-list",
            "Goods listed for forced labour",
            "S3",
            "inherent",
            "any",
            "context",
            "",
            "US Department of Labor list",
            "country and product",
            "US",
            true,
            "",
            2,
            2,
            1,
            0));
  }

  private static RuleSummary rule(
      String id, String title, String severity, int flagged, int noSign, int unknown) {
    return new RuleSummary(
        id,
        title,
        severity,
        "involuntariness",
        "work",
        "strong",
        "Debt bondage",
        "ILO C029 art. 2; indicator 9",
        "who pays the fee, how much, the wage",
        "",
        true,
        "",
        flagged,
        noSign,
        unknown,
        0);
  }

  static Question question(int rank, String whom, String id) {
    return new Question(
        rank,
        whom,
        id,
        "TH",
        "Who pays the recruitment fee, and how much is it?",
        "feePaidBy",
        "fee.payer",
        List.of("fee-above-wage", "fee-borne"),
        3,
        "Two rules cannot answer without it.",
        "never asked");
  }

  private static List<Question> questions() {
    return List.of(
        question(1, "Bay Packing", id("Bay Packing")),
        question(2, "+66 Trading", id("Thale")),
        new Question(
            3,
            "Bay Packing",
            id("Bay Packing"),
            "TH",
            "How are identity documents handled?",
            "documentsHeldBy",
            "documents.holder",
            List.of("withheld-documents"),
            2,
            "One rule cannot answer without it.",
            "asked, no answer"));
  }

  private static List<ListEdition> lists() {
    return List.of(
        new ListEdition(
            "goods-by-country",
            "List of goods by country",
            "US Department of Labor",
            "2022",
            "2022-09-28",
            1517,
            true,
            420,
            "ab".repeat(32),
            ""),
        new ListEdition(
            "uflpa-entities",
            "UFLPA entity list",
            "US Department of Homeland Security",
            "2025",
            "2025-01-15",
            677,
            false,
            70,
            "cd".repeat(32),
            "Exact names only."));
  }

  private static List<InputFile> inputs() {
    return List.of(
        new InputFile(
            "vendors.xlsx",
            "ef".repeat(32),
            48_213,
            "XLSX workbook, dates from 1900",
            List.of(
                new SheetRead("Vendors", "a supplier", 5, 62, 60, 14, 12, 2, List.of("Kode X"), ""),
                new SheetRead("Terms", "a supplier's terms", 1, 11, 11, 9, 9, 0, List.of(), ""),
                new SheetRead(
                    "Crew",
                    "a person",
                    1,
                    14,
                    0,
                    6,
                    0,
                    5,
                    List.of(),
                    "Stopped: a sheet about persons. Only the count of rows was kept."))));
  }

  private static List<Problem> problems() {
    return List.of(
        new Problem(
            "vendors.xlsx",
            "Vendors",
            9,
            "D",
            "Country",
            "Gugel",
            "unknown-country",
            "This is no country name or code we know.",
            "Write the country's name or ISO code.",
            Problem.Severity.CELL),
        new Problem(
            "vendors.xlsx",
            "Vendors",
            17,
            "A",
            "Name",
            "",
            "row-without-name",
            "The row names no supplier.",
            "Write the supplier's name.",
            Problem.Severity.ROW));
  }
}
