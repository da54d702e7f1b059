package org.tual.samples;

import java.util.ArrayList;
import java.util.List;

/** The vessel sheet of the seafood sample: 38 vessels, header on row 4, crew totals as formulas. */
final class AndamanVessels {
  private AndamanVessels() {}

  static Sheet sheet() {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : Sheet.cells(TITLES + BOATS + MORE)) {
      rows.add(row.size() > 8 && row.get(7).equals("=") ? withTotal(row, rows.size() + 1) : row);
    }
    return new Sheet("Vessels", false, rows, java.util.Set.of(), List.of())
        .merging("A1:R1", "A2:R2");
  }

  private static List<String> withTotal(List<String> row, int number) {
    int crew = Integer.parseInt(row.get(8)) + Integer.parseInt(row.get(9));
    List<String> filled = new ArrayList<>(row);
    filled.set(7, "=I" + number + "+J" + number + ":" + crew);
    return filled;
  }

  private static final String TITLES =
      """
      FICTIONAL DATA. No vessel on this sheet exists; names, owners and numbers are invented.
      Vessels that land for our cold stores, as the cold stores told us in September 2026

      No.|ชื่อเรือ|Vessel name|Flag|IMO|Gear|Owner|Crew|Local crew|Migrant crew|Crew come from|Last port call|Transshipment at sea|Observer on board|Carrier vessel|Sells to|Manning agent|Remarks
      """;

  private static final String BOATS =
      """
      1|โชคสมมติ 7|Chok Fiktif 7|Thailand||Bottom trawl|Chok Fiktif Fishery|=|4|19|Myanmar|2026-04-20|yes|no|Rung Fiktif Reefer 2|Hat Contoh Cold Storage|Ko Contoh Crew Broker|
      2|โชคสมมติ 9|Chok Fiktif 9|Thailand||Bottom trawl|Chok Fiktif Fishery|=|6|12|Myanmar|2026-08-02|no||Rung Fiktif Reefer 2|Hat Contoh Cold Storage|Ko Contoh Crew Broker|
      3|โชคสมมติ 11|Chok Fiktif 11|Thailand||Bottom trawl|Chok Fiktif Fishery|=|5|14|Myanmar|2026-08-01|||Rung Fiktif Reefer 2|Hat Contoh Cold Storage|Ko Contoh Crew Broker|
      4|รุ่งสมมติ รีฟเฟอร์ 2|Rung Fiktif Reefer 2|Panama||Carrier vessel|Rung Fiktif Marine|=|2|23|Myanmar|2025-09-14|yes|no||Hat Contoh Cold Storage|Ko Contoh Crew Broker|takes fish from the Chok boats at sea
      5|海虛構168號|Hai Fiktif 168|Taiwan|9999999|Longline|Hai Fiktif Ocean|=|3|21|Indonesia|2025-12-20|yes|no|Rung Fiktif Reefer 2|Kaohsiung Fiktif Transit Store|Jaya Contoh Tenaga|number copied from a fax
      6|海虛構188號|Hai Fiktif 188|Taiwan|N/A|Longline|Hai Fiktif Ocean|=|3|20|Indonesia|||||Kaohsiung Fiktif Transit Store||
      7|ทรัพย์สมมติ 12|Sap Fiktif 12|Thailand||Purse seine|Sap Fiktif Fishery|=|9|17|Cambodia|๒๕/๐๙/๒๕๖๙|no|yes||Rassada Contoh Tuna Pier||
      8|ทรัพย์สมมติ 14|Sap Fiktif 14|Thailand||Purse seine|Sap Fiktif Fishery|=|8|18|Cambodia|12/03/2569|no|||Rassada Contoh Tuna Pier||date as the pier wrote it
      9|ทรัพย์สมมติ 16|Sap Fiktif 16|Thailand||Purse seine|Sap Fiktif Fishery|=|10|15|Cambodia|18/10/2569||||Rassada Contoh Tuna Pier||
      10|นาวาสมมติ 3|Nawa Fiktif 3|Thailand||Trawl|Nawa Fiktif|=|12|0||2026-10-12|no|||Ranong Contoh Fish Landing||all crew from the village
      11|นาวาสมมติ 5|Nawa Fiktif 5|Thailand||Trawl|Nawa Fiktif|=|11|2||2026-10-15||||Ranong Contoh Fish Landing||
      12|สายฝนสมมติ|Sai Fon Fiktif|Thailand||Trawl|Saifon Fiktif Family|=|4|0||||||Ranong Contoh Fish Landing||
      13|KM Laut Contoh 21|KM Laut Contoh 21|Indonesia||Pole and line|Laut Contoh Bahari|=|22|0||2026-10-05|Tidak|||Tual Fiktif Cold Storage|Kampung Contoh Broker|crew from Nusa Tenggara Timur
      14|KM Laut Contoh 22|KM Laut Contoh 22|Indonesia||Pole and line|Laut Contoh Bahari|=|21|0||2026-07-30|Tidak|||Tual Fiktif Cold Storage|Kampung Contoh Broker|
      15|KM Arafura Contoh 5|KM Arafura Contoh 5|Indonesia||Trawl|Arafura Contoh|=|6|24|Myanmar|2026-01-09|Ya|Tidak|Samudra Contoh Carrier|Tual Fiktif Cold Storage|Saithong Contoh Manpower|
      16|Samudra Contoh Carrier|Samudra Contoh Carrier|Indonesia||Carrier vessel|Samudra Contoh|=|19|0||2026-09-28|Ya|Ya||Tual Fiktif Cold Storage||
      17|KM Kei Contoh 1|KM Kei Contoh 1|Indonesia||Handline|Kei Contoh Nelayan|=|5|0||2026-10-28||||Tual Fiktif Cold Storage||
      18|KM Kei Contoh 2|KM Kei Contoh 2|Indonesia||Handline|Kei Contoh Nelayan|=|5|0||2026-10-27||||Tual Fiktif Cold Storage||
      """;

  private static final String MORE =
      """
      19|Vanua Fiktif Star|Vanua Fiktif Star|Vanuatu||Longline|Vanua Fiktif Fishing|||||2026-05-02|||Rung Fiktif Reefer 2|Kaohsiung Fiktif Transit Store||
      20|Mar Ejemplo Segundo|Mar Ejemplo Segundo|Spain||Purse seine|Familia Ejemplar|=|9|0||2026-10-30||||Conservas Ejemplo del Cantábrico||
      21|Costa Ficticia|Costa Ficticia|Spain||Purse seine|Familia Ejemplar|=|8|2|Peru|2026-10-29||||Conservas Ejemplo del Cantábrico||
      22|Playa Ficticia|Playa Ficticia|Spain||||||||||||Conservas Ejemplo del Cantábrico||
      23|Ria Ficticia|Ria Ficticia|Spain||||||||||||Conservas Ejemplo del Cantábrico||
      24|Punta Ejemplo|Punta Ejemplo|Spain||||||||||||Conservas Ejemplo del Cantábrico||
      25|第五架空丸|Dai Go Kaku Maru|Japan||||||||||||Kaohsiung Fiktif Transit Store||
      26|第六架空丸|Dai Roku Kaku Maru|Japan||||||||||||Kaohsiung Fiktif Transit Store||
      27|가상 101호|Gasang 101|South Korea||||||||||||Kaohsiung Fiktif Transit Store||
      28|가상 102호|Gasang 102|South Korea||||||||||||Kaohsiung Fiktif Transit Store||
      29|Bayou Fiktif Belle|Bayou Fiktif Belle|United States||||||||||||Gulf Fiktif Shrimp Packers||
      30|Bayou Fiktif Pearl|Bayou Fiktif Pearl|United States||||||||||||Gulf Fiktif Shrimp Packers||
      31|Bayou Fiktif Dawn|Bayou Fiktif Dawn|United States||||||||||||Gulf Fiktif Shrimp Packers||
      32|ดาวสมมติ|Dao Fiktif|Thailand||Gillnet|Dao Fiktif Family|||||||||Ranong Contoh Fish Landing||
      33|เดือนสมมติ|Duean Fiktif|Thailand||Gillnet|Dao Fiktif Family|||||||||Ranong Contoh Fish Landing||
      34|ပုံပြင် ၈|Ponpyin Fiktif 8|Myanmar||Trawl|Ponpyin Fiktif|=|0|16|Myanmar|||||Ranong Contoh Fish Landing||name painted in Burmese
      35|Lakshadweep Fiktif|Lakshadweep Fiktif|India||||||||||||Rassada Contoh Tuna Pier||
      36|Malabar Fiktif|Malabar Fiktif|India||||||||||||Rassada Contoh Tuna Pier||
      37|Dhoni Fiktif Kan|Dhoni Fiktif Kan|Maldives||||||||||||Rassada Contoh Tuna Pier||
      38|Dhoni Fiktif Mas|Dhoni Fiktif Mas|Maldives||||||||||||Rassada Contoh Tuna Pier||
      """;
}
