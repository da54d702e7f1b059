package org.tual.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The seafood sample: a workbook of six sheets, a later answer, and a list never to be sent. */
final class AndamanSeafood {
  private AndamanSeafood() {}

  static List<Sheet> supplierList() {
    return List.of(
        cover(),
        AndamanVendors.sheet(),
        AndamanVessels.sheet(),
        AndamanTerms.recruiters(),
        AndamanTerms.terms(),
        AndamanLandings.landings());
  }

  static List<SampleFile> files() {
    return List.of(
        new SampleFile("andaman-seafood/1-supplier-list.xlsx", XlsxBytes.of(supplierList())),
        new SampleFile(
            "andaman-seafood/2-follow-up.xlsx", XlsxBytes.of(List.of(AndamanTerms.followUp()))),
        new SampleFile(
            "andaman-seafood/never-send/crew.xlsx",
            XlsxBytes.of(List.of(cover(), AndamanLandings.crew()))));
  }

  /**
   * The same cells as one CSV file for each sheet, named so that their order is that of the sheets.
   */
  static List<SampleFile> asCsv() {
    List<SampleFile> files = new ArrayList<>();
    for (Sheet sheet : supplierList()) {
      files.add(csv("1-" + files.size() + "-", sheet));
    }
    files.add(csv("2-", AndamanTerms.followUp()));
    return files;
  }

  private static SampleFile csv(String prefix, Sheet sheet) {
    return new SampleFile(
        "andaman-seafood-csv/" + prefix + sheet.name() + ".csv",
        CsvBytes.of(sheet.rows(), ",", UTF_8));
  }

  private static Sheet cover() {
    return Sheet.of(
            "Cover",
            """
            FICTIONAL DATA - for learning and testing

            Noordzee Fiktif Foods B.V.
            Supplier list, seafood: vendors, vessels, recruiters, terms of work, landings
            |List date|2026-09-30
            |Prepared by|Purchasing
            |Sheets|Vendors, Vessels, Recruiters, Terms, Landings

            No company, vessel, agency or person in this workbook exists. If a name looks real, that is chance.
            """)
        .merging("A1:F1", "A3:F3", "A4:F4");
  }
}
