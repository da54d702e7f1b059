package org.tual.suppliers;

/** A file that takes suppliers one by one. */
interface Export {
  /** Columns, the same in every kind of file. */
  String[] COLUMNS = {
    "Priority to look",
    "Supplier",
    "Local name",
    "Kind",
    "Country",
    "Region",
    "Step",
    "Products",
    "Workers",
    "Why this priority",
    "Main finding",
    "Findings S1",
    "Findings S2",
    "Findings S3",
    "Findings S4",
    "Dismissed",
    "Rules that can answer",
    "Rules that apply",
    "Why unknown",
    "Way to the buyer",
    "Site"
  };

  /** Stands in every file: what its reader must not conclude. */
  String UNKNOWN =
      "Unknown is not clear: a rule that cannot answer says nothing about the people who work"
          + " there.";

  String ALSO = "A trained person must look. No line is a finding of forced labour.";

  void begin(Known known, int rows);

  void row(Row row);

  void end();

  /** The cells of one row: text, or a number. */
  static Object[] cells(Row row) {
    return new Object[] {
      row.band(),
      row.name(),
      row.localName(),
      row.kind(),
      row.country(),
      row.region(),
      row.step() == null ? "" : row.step(),
      String.join("; ", row.products()),
      row.workers() == null ? "" : row.workers(),
      row.bandReason(),
      row.main() == null ? "" : row.main().title(),
      row.findings().getOrDefault("S1", 0),
      row.findings().getOrDefault("S2", 0),
      row.findings().getOrDefault("S3", 0),
      row.findings().getOrDefault("S4", 0),
      row.dismissed(),
      row.answered(),
      row.applicable(),
      row.unknown(),
      row.toBuyer() == null ? "" : row.toBuyer(),
      row.site()
    };
  }
}
