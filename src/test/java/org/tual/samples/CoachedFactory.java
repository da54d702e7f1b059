package org.tual.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Two factories of the same kind and size, and an audit of each as one answer a row: one that was
 * staged for the auditor, and one that was not.
 */
final class CoachedFactory {
  private CoachedFactory() {}

  static List<SampleFile> files() {
    return List.of(
        file("1-suppliers.csv", SUPPLIERS),
        file("2-audit-changhua.csv", HEADER + STAGED),
        file("3-audit-taichung.csv", HEADER + HONEST));
  }

  private static SampleFile file(String name, String lines) {
    return new SampleFile("coached-factory/" + name, CsvBytes.of(Sheet.cells(lines), ",", UTF_8));
  }

  private static final String SUPPLIERS =
      """
      Supplier (FICTIONAL)|Country|City|Product|Workers|Migrant workers|Audit date
      Lizi Fiktif Bicycle Frames|Taiwan|Changhua|bicycle frames|620|480|2026-08-04
      Fanli Contoh Bicycle Forks|Taiwan|Taichung|bicycle forks|600|430|2026-07-16
      Yangben Fiktif Saddles|Taiwan|Tainan|bicycle saddles|240|120|
      Muster Fiktiv Speichen|Taiwan|Hsinchu|bicycle spokes|90|30|2026-05-11
      """;

  private static final String HEADER =
      """
      whom|id|field|question|answer|workforce group|source|grade|date|period
      """;

  private static final String STAGED =
      """
      Lizi Fiktif Bicycle Frames||audit.kind|Kind of audit|FICTIONAL social audit, announced||document|documented|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.daysBought|Man-days bought|1||document|documented|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.daysDecidedBy|Who decided on the man-days|buyer||document|documented|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.interviewsAlone|Workers heard alone|3||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.interviewsInGroups|Workers heard in groups|20||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.interviewsMigrant|Migrant workers heard|2||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.chosenBy|Who chose the workers|management||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.place|Where workers were heard|on site out of sight||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.interpreter|Interpreter|employer||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.sameAnswers|Open answers in the same words|96%||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.textReused|Text of another report|no||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.labourFindings|Labour findings|0||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.summarySaysNone|Does the summary say that no sign was found?|yes||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.onPayroll|Workers on the payroll|620||document|documented|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.counted|Workers counted|604||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||audit.bedsInUse|Beds in use|760||auditor|observed|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||grievance.cases|Cases in the grievance channel|0||supplier|stated|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||recruiter.layers|Recruiters between worker and employer|1||supplier|stated|2026-08-04|2026-08
      Lizi Fiktif Bicycle Frames||documents.holder|Who keeps the passports? (register of the personnel office)|employer||document|documented|2026-08-04|2026-08
      """;

  private static final String HONEST =
      """
      Fanli Contoh Bicycle Forks||audit.kind|Kind of audit|FICTIONAL social audit, semi-announced||document|documented|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.daysBought|Man-days bought|3||document|documented|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.daysDecidedBy|Who decided on the man-days|audit firm||document|documented|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.interviewsAlone|Workers heard alone|14||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.interviewsInGroups|Workers heard in groups|30||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.interviewsMigrant|Migrant workers heard|11||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.chosenBy|Who chose the workers|auditor||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.place|Where workers were heard|off site||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.interpreter|Interpreter|independent||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.sameAnswers|Open answers in the same words|35%||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.textReused|Text of another report|no||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.labourFindings|Labour findings|2||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.summarySaysNone|Does the summary say that no sign was found?|no||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.onPayroll|Workers on the payroll|600||document|documented|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.counted|Workers counted|588||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||audit.bedsInUse|Beds in use|402||auditor|observed|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||grievance.cases|Cases in the grievance channel|6||supplier|stated|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||recruiter.layers|Recruiters between worker and employer|1||supplier|stated|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||documents.holder|Who keeps the passports?|worker||worker|stated|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||documents.retrievable|Can workers take them alone at any time?|yes||worker|stated|2026-07-16|2026-07
      Fanli Contoh Bicycle Forks||fee.payer|Who paid the recruitment fee?|employer||worker|stated|2026-07-16|2026-07
      """;
}
