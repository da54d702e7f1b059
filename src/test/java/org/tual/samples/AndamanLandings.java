package org.tual.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Landings and the hidden crew sheet of the seafood sample. */
final class AndamanLandings {
  private static final int LOTS = 420;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final List<List<String>> RUNS =
      Sheet.cells(
          """
          Chok Fiktif 7|Rung Fiktif Reefer 2|Hat Contoh Cold Storage|Mixed fish
          Chok Fiktif 9|Rung Fiktif Reefer 2|Hat Contoh Cold Storage|Mixed fish
          Chok Fiktif 11|Rung Fiktif Reefer 2|Hat Contoh Cold Storage|Threadfin bream
          Hai Fiktif 168|Rung Fiktif Reefer 2|Kaohsiung Fiktif Transit Store|Bigeye tuna
          Sap Fiktif 12||Rassada Contoh Tuna Pier|Skipjack tuna
          Sap Fiktif 14||Rassada Contoh Tuna Pier|Skipjack tuna
          Sap Fiktif 16||Rassada Contoh Tuna Pier|Longtail tuna
          Nawa Fiktif 3||Ranong Contoh Fish Landing|Threadfin bream
          Nawa Fiktif 5||Ranong Contoh Fish Landing|Threadfin bream
          KM Laut Contoh 21||Tual Fiktif Cold Storage|Skipjack tuna
          KM Laut Contoh 22||Tual Fiktif Cold Storage|Skipjack tuna
          KM Arafura Contoh 5|Samudra Contoh Carrier|Tual Fiktif Cold Storage|Mixed fish
          Vanua Fiktif Star|Rung Fiktif Reefer 2|Kaohsiung Fiktif Transit Store|Albacore
          Mar Ejemplo Segundo||Conservas Ejemplo del Cantábrico|Anchovy
          Costa Ficticia||Conservas Ejemplo del Cantábrico|Anchovy
          """);

  private AndamanLandings() {}

  static Sheet landings() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("FICTIONAL DATA. Lots and document numbers are invented."));
    rows.add(List.of());
    rows.add(
        List.of(
            "Lot No.",
            "Landing date",
            "Vessel name",
            "Carrier vessel",
            "Delivered to",
            "Species",
            "Quantity (kg)",
            "Landing document No."));
    for (int lot = 1; lot <= LOTS; lot++) {
      List<String> run = RUNS.get((lot - 1) % RUNS.size());
      int trip = (lot - 1) / RUNS.size() + 1;
      rows.add(
          List.of(
              String.format(Locale.ROOT, "LOT-26-%04d", lot),
              day(lot),
              run.get(0),
              run.get(1),
              run.get(2),
              run.get(3),
              String.valueOf(400 + lot * 37 % 5200),
              document(run.get(0), trip, lot)));
    }
    return new Sheet("Landings", false, rows, Set.of(), List.of()).merging("A1:H1");
  }

  /** Every twentieth date stands as the pier office writes it: day first, Buddhist year. */
  private static String day(int lot) {
    LocalDate day = FIRST.plusDays(lot * 7L / 10);
    if (lot % 20 != 0) {
      return day.toString();
    }
    return String.format(
        Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear() + 543);
  }

  private static String document(String vessel, int trip, int lot) {
    boolean refused =
        vessel.equals("Chok Fiktif 7") || vessel.equals("Chok Fiktif 9") && trip % 4 == 0;
    boolean blank =
        vessel.equals("KM Arafura Contoh 5") || vessel.equals("Nawa Fiktif 3") && trip % 7 == 0;
    if (refused) {
      return "no document";
    }
    return blank ? "" : String.format(Locale.ROOT, "FICT-LD-%05d", 20_000 + lot);
  }

  /** Names, birth dates and passport numbers that should never have been sent: all invented. */
  static Sheet crew() {
    List<String> given =
        List.of("Sommut", "Ponpyin", "Fiktif", "Contoh", "Samai", "Udom", "Kyaw Sommut");
    List<String> family = List.of("Fiktifwong", "Contohsri", "Ponpyin Oo", "Sommutdee", "Examplar");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("FICTIONAL DATA. None of these people exists."));
    rows.add(
        List.of(
            "No.",
            "Full name",
            "Date of birth",
            "Passport No.",
            "Nationality",
            "Vessel",
            "Position"));
    for (int man = 1; man <= 44; man++) {
      rows.add(
          List.of(
              String.valueOf(man),
              given.get(man % given.size()) + " " + family.get(man * 3 % family.size()),
              LocalDate.of(1979, 3, 1).plusDays(man * 211L).toString(),
              String.format(Locale.ROOT, "FX%07d", 17 * man),
              man % 4 == 0 ? "Thailand" : "Myanmar",
              man <= 23 ? "Chok Fiktif 7" : "Rung Fiktif Reefer 2",
              man % 11 == 0 ? "Mate" : "Deckhand"));
    }
    return new Sheet("Crew (HR only)", true, rows, Set.of(), List.of());
  }
}
