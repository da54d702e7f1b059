package org.tual.report;

/** A kind of output. CSV, JSON-LD and HTML are canonical: equal input, equal bytes. */
public enum Format {
  /** {@code findings.csv}, {@code sites.csv}, {@code problems.csv}, {@code questions.csv}. */
  CSV,
  /** {@code assessment.jsonld}, in the terms of PROV-O. */
  JSONLD,
  /** {@code report.html}, one file that needs nothing else. */
  HTML,
  /** {@code report.xlsx}, filterable sheets. */
  XLSX,
  /** {@code report.pdf}, the top of the report for print and mail. */
  PDF
}
