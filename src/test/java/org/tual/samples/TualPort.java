package org.tual.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A boat, a carrier, a cold store, a processor and an importer; what a partner knows of the port;
 * an audit that says none; and what became of the crew.
 */
final class TualPort {
  private TualPort() {}

  static List<SampleFile> files() {
    return List.of(
        file("1-suppliers.csv", SUPPLIERS),
        file("2-vessels.csv", VESSELS),
        file("3-crew.csv", ANSWERS + CREW),
        file("4-places.csv", PLACES),
        file("5-audit-cold-store.csv", ANSWERS + AUDIT),
        file("6-what-became-of-it.csv", ANSWERS + REMEDY));
  }

  private static SampleFile file(String name, String lines) {
    return new SampleFile("tual-port/" + name, CsvBytes.of(Sheet.cells(lines), ",", UTF_8));
  }

  private static final String SUPPLIERS =
      """
      Supplier (FICTIONAL)|Type of site|Country|City|Supplies|Product|Workers|Migrant workers
      Gudang Fiktif Cold Store|cold store|Indonesia|Tual Fiktif|Olahan Contoh Surimi|frozen fish|140|60
      Olahan Contoh Surimi|processing plant|Indonesia|Sungai Contoh|Impor Fiktiv Vis|surimi|310|40
      Rumput Contoh Seaweed|farm|Indonesia|Dobo Contoh|Impor Fiktiv Vis|seaweed|55|0
      Impor Fiktiv Vis|importer|Netherlands|Rotterdam||surimi and seaweed|22|0
      """;

  private static final String VESSELS =
      """
      Vessel (FICTIONAL)|Flag|Landing port|Landing country|Days at sea|Transshipment|Observer|Carrier|Supplies|Product|Crew
      Samudra Fiktif 21|Thailand|Tual Fiktif|Indonesia|412|yes|no|Rung Contoh Reefer 4||raw fish|26
      Nelayan Contoh 2|Indonesia|IDZZ9||12|no|yes||Gudang Fiktif Cold Store|raw fish|11
      Rung Contoh Reefer 4|Panama|Tual Fiktif|Indonesia|60|yes|no||Gudang Fiktif Cold Store|raw fish|18
      """;

  private static final String ANSWERS =
      """
      whom|id|field|question|answer|workforce group|source|grade|date|period
      """;

  private static final String CREW =
      """
      Samudra Fiktif 21||documents.holder|FICTIONAL. Who keeps your documents?|captain|migrant workers|worker|stated|2026-08-19|2026-08
      Samudra Fiktif 21||documents.retrievable|Can you take them alone at any time?|no|migrant workers|worker|stated|2026-08-19|2026-08
      Samudra Fiktif 21||wage.delayDays|How late are your wages?|240 days|migrant workers|worker|stated|2026-08-19|2026-08
      Samudra Fiktif 21||wage.paidAtEnd|Are you paid at the end only?|yes|migrant workers|worker|stated|2026-08-19|2026-08
      Samudra Fiktif 21||move.exitPermit|Do you need permission to go ashore?|yes|migrant workers|worker|stated|2026-08-19|2026-08
      Samudra Fiktif 21||sea.shoreLeave|Did you have shore leave?|no|migrant workers|worker|stated|2026-08-19|2026-08
      Samudra Fiktif 21||help.phone|Can you telephone in private?|no|migrant workers|worker|stated|2026-08-19|2026-08
      Rung Contoh Reefer 4||documents.holder|Who keeps your documents?|agent|migrant workers|worker|stated|2026-09-03|2026-09
      Rung Contoh Reefer 4||wage.delayDays|How late are your wages?|95 days|migrant workers|worker|stated|2026-09-03|2026-09
      Rung Contoh Reefer 4||move.exitPermit|Do you need permission to go ashore?|yes|migrant workers|worker|stated|2026-09-03|2026-09
      Nelayan Contoh 2||documents.holder|Who keeps your documents?|worker|all workers|worker|stated|2026-08-21|2026-08
      Nelayan Contoh 2||wage.delayDays|How late are your wages?|0|all workers|worker|stated|2026-08-21|2026-08
      Nelayan Contoh 2||wage.paidAtEnd|Are you paid at the end only?|no|all workers|worker|stated|2026-08-21|2026-08
      Nelayan Contoh 2||move.exitPermit|Do you need permission to go ashore?|no|all workers|worker|stated|2026-08-21|2026-08
      Nelayan Contoh 2||help.phone|Can you telephone in private?|yes|all workers|worker|stated|2026-08-21|2026-08
      """;

  private static final String PLACES =
      """
      Place (FICTIONAL)|Place code|Country|Kind of place|Assessed on|Given by|Nearest verified help|Hours to help from the place|Help verified on|Help languages|Languages spoken|Workers seen confined|Documents held at the place|Wages withheld at the place|Debts to brokers at the place|Fees paid at the place|Usual days at sea|Crews allowed ashore|Workers can telephone alone at the place|Complaint channels trusted|Workers arrive from
      Tual Fiktif|IDZZ9|Indonesia|port|2026-08-20|partner|NGO|6|2026-08-18|id; my|my; th; km; id|sometimes|commonly|commonly|commonly|do not know|150|no|no|no|Myanmar; Thailand; Cambodia
      Tual Fiktif|IDZZ9|Indonesia|port|2026-08-20|partner|helpline|1|2024-01-10|id|||||||||||
      Sungai Contoh|IDZZ7|Indonesia|town|2026-07-02|partner|union|2|2026-06-30|id|id|not heard of|not heard of|sometimes|sometimes|sometimes|||yes|yes|
      Sungai Contoh|IDZZ8|Indonesia|town|2026-07-05|partner|none||||id|commonly|commonly|commonly|commonly|commonly|||no|no|
      Dobo Contoh||Indonesia|district|2023-05-01|partner|faith group|3|2023-04-28|id|id|commonly|sometimes|sometimes|sometimes|sometimes|||yes|yes|
      """;

  private static final String AUDIT =
      """
      Gudang Fiktif Cold Store||audit.kind|Kind of audit|FICTIONAL social audit, announced||document|documented|2026-06-10|2026-06
      Gudang Fiktif Cold Store||audit.daysBought|Man-days bought|2||document|documented|2026-06-10|2026-06
      Gudang Fiktif Cold Store||audit.daysDecidedBy|Who decided on the man-days|audit firm||document|documented|2026-06-10|2026-06
      Gudang Fiktif Cold Store||audit.interviewsAlone|Workers heard alone|6||auditor|observed|2026-06-10|2026-06
      Gudang Fiktif Cold Store||audit.labourFindings|Labour findings|0||auditor|observed|2026-06-10|2026-06
      Gudang Fiktif Cold Store||audit.summarySaysNone|Does the summary say that no sign was found?|yes||auditor|observed|2026-06-10|2026-06
      Gudang Fiktif Cold Store||grievance.cases|Cases in the grievance channel|0||supplier|stated|2026-06-10|2026-06
      Gudang Fiktif Cold Store||grievance.cases|Cases that workers told the partner|9||partner|observed|2026-08-22|2026-08
      """;

  private static final String REMEDY =
      """
      Samudra Fiktif 21||wage.delayDays|FICTIONAL. Days that wages are late, counted by the crew|0|migrant workers|worker|verified|2026-10-12|2026-10
      Samudra Fiktif 21||wage.confirmed|Did workers confirm that owed wages were paid?|yes|migrant workers|worker|verified|2026-10-12|2026-10
      Samudra Fiktif 21||wage.paidAtEnd|Are you paid at the end only?|no|migrant workers|worker|verified|2026-10-12|2026-10
      Samudra Fiktif 21||documents.holder|Who keeps your documents?|worker|migrant workers|worker|verified|2026-10-12|2026-10
      Samudra Fiktif 21||documents.retrievable|Can you take them alone at any time?|yes|migrant workers|worker|verified|2026-10-12|2026-10
      Samudra Fiktif 21||move.exitPermit|Do you need permission to go ashore?|no|migrant workers|worker|verified|2026-10-12|2026-10
      Rung Contoh Reefer 4||documents.holder|Who keeps documents? (letter of the owner)|worker|migrant workers|supplier|stated|2026-10-20|2026-10
      Rung Contoh Reefer 4||wage.delayDays|Days that wages are late (letter of the owner)|0|migrant workers|supplier|stated|2026-10-20|2026-10
      """;
}
