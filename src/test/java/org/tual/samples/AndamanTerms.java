package org.tual.samples;

/** Recruiters, terms of work, and the later answers of the seafood sample. */
final class AndamanTerms {
  private AndamanTerms() {}

  static Sheet recruiters() {
    return Sheet.of(
            "Recruiters",
            """
            FICTIONAL DATA. No agency on this sheet exists; licence numbers are invented.
            Who recruits for whom, as far as our suppliers told us

            Recruitment agency|Name in local script|Country|Licence No.|Licence valid until|Sub-agent of|Phone|Remarks
            Saithong Contoh Manpower|สายทองตัวอย่างจัดหางาน|Thailand|FICT-TH-0101|2027-02-28||000-FICTION-1|
            Ko Contoh Crew Broker|เกาะตัวอย่างลูกเรือ|Thailand|none||Saithong Contoh Manpower||works from a tea shop at the pier
            Myawaddy Sommut Agency|မြဝတီ ပုံပြင် အလုပ်အကိုင်|Myanmar|FICT-MM-0202|2026-03-31|Ko Contoh Crew Broker||licence ran out in March
            Pathein Contoh Village Agent|ပုသိမ် ပုံပြင် ကိုယ်စားလှယ်|Myanmar|||Myawaddy Sommut Agency||nobody asked for a licence
            Jaya Contoh Tenaga|PT Jaya Contoh Tenaga|Indonesia|FICT-ID-0303|2026-10-31|||last day is the day of this assessment
            Kampung Contoh Broker|Kampung Contoh|Indonesia|Belum||Jaya Contoh Tenaga||licence "not yet"
            Lonestar Fiktif Staffing|Lonestar Fiktif Staffing|United States|FICT-US-0404|2028-12-31|||
            Hidalgo Ejemplo Reclutador|Hidalgo Ejemplo Reclutador|Mexico|no||Lonestar Fiktif Staffing||collects in the home villages
            Penh Contoh Recruitment|ភ្នំពេញ ឧទាហរណ៍|Cambodia|FICT-KH-0505|31/12/2569|||year as the Thai office writes it
            """)
        .merging("A1:H1", "A2:H2");
  }

  static Sheet terms() {
    return Sheet.of("Terms", TERMS_HEADER + TERMS_FILLED + TERMS_BLANK).merging("A1:AI1", "A2:AI2");
  }

  private static final String TERMS_HEADER =
      """
      FICTIONAL DATA. Sent to 24 sites in August 2026; 11 sent it back filled in.
      One line for each site and group of workers. Write "none" where there is none. Leave blank what you do not know.

      Site|Workforce group|Period|Stated by|Recruitment fee paid by|Fee per worker|Fee currency|Fees repaid?|Charged to workers|Loan taken to get the job?|Deposit per worker|Deposit held by|Passports or ID kept by|Can workers take them alone at any time?|Monthly base wage|Wage currency|Wages paid late (days)|Wages paid only at end of trip or contract?|Deductions for debt (% of wage)|Bank cards held by|Locked in or guarded outside the shift?|Permission needed to leave?|May workers resign with notice?|Penalty for leaving (monthly wages)|Permit tied to the employer (%)|Contract copy in own language?|Terms worse on arrival than promised?|Least rest in 24 hours (h)|Least rest in 7 days (h)|Working hours a week|Employer controls|Sleeping area per person (m2)|Private phone calls possible?|Hours to nearest independent help|Answer
      """;

  private static final String TERMS_FILLED =
      """
      Andaman Fiktif Cannery Plant 1|Migrant workers|2026-08|Supplier|workers|10500|THB|no|none|no|0|none|workers|yes|10500|THB|0|no|0|workers|no|no|yes|0|30%|yes|no|12|90|48|housing|4.0|yes|1|answered
      Andaman Fiktif Cannery Plant 2|Migrant workers|2026-08|Supplier|workers|9900|THB|in progress|none|no|0|none|workers|yes|11000|THB|0|no|0|workers|no|no|yes|0|22%|yes|no|12|90|48|none|5.1|yes|1|answered
      Rung Fiktif Reefer 2|Migrant workers|2026-08|Workers|||||||||agent|no|9000|THB|214|no|||||||||||||||no||answered
      Chok Fiktif 7|Migrant workers|2026-08|Workers|workers|16000|THB|no|medical, loan|yes|5000|employer|employer|no|9000|THB|62|yes|25||||no|3||no|yes|6|60||housing, food, loans|1.2|no|60|answered
      Chok Fiktif 9|Migrant workers|2026-08|Supplier|employer|0|THB||none|no|0|none|workers|yes|12000|THB|30|no|10|workers|no|no|yes|1||yes|no|10|77|||||12|answered
      Hai Fiktif 168|Migrant workers|2026-07|Partner|workers|1100|USD|no|training, wallet|yes|1200|agent|employer|no|550|USD||yes|||||no||||yes|||||||72|answered
      Gulf Fiktif Shrimp Packers|Migrant workers|2026-06|Auditor|workers|900|USD|no|visa, travel|yes|||employer|no|1800|USD|0|no|0|workers|no|yes||2|100%|no|no|||66|housing, transport, recruitment|2.4|yes|3|answered
      Tual Fiktif Cold Storage|Workers from other provinces|2026-08|Supplier|pekerja|1.250.000|IDR|Belum|none|tidak|||perusahaan|tidak|3,2 jt|IDR|0|tidak|0|workers|Ya|Ya|ya|||Ya|tidak|||63|housing, food, transport|2.0|ya||answered
      Songkhla Contoh Frozen Foods|Migrant workers|2026-08|Supplier|employer|0|THB||none|no|0|none|workers' own locker|yes|11200|THB|31|no|0|workers|no|no|yes|0|30 %|yes|no|12|88|60|none|4.5|yes|1|answered
      Conservas Ejemplo del Cantábrico|All workers|2026-09|Auditor|employer|0|EUR||none|no|0|none|workers|yes|1400|EUR|0|no|0|workers|no|no|yes|0|0|yes|no|13|100|40|none|12|yes|0.5|answered
      Bitung Contoh Tuna|Agency workers|2026-08|Supplier|agency|0|IDR||uniform|tidak|0|none|workers|ya|3,9 jt|IDR|0|tidak|0|workers|tidak|tidak|ya|0|||tidak|||48|none|3.8|ya|2|answered
      """;

  private static final String TERMS_BLANK =
      """
      Perfek Contoh Marine Foods||||||||||||||||||||||||||||||||||no answer
      Ranong Fiktif Surimi||||||||||||||||||||||||||||||||||refused
      Hat Contoh Cold Storage||||||||||||||||||||||||||||||||||no answer
      Samut Contoh Fishmeal||||||||||||||||||||||||||||||||||refused
      Surat Contoh Shrimp Farm||||||||||||||||||||||||||||||||||
      Kanchanadit Fiktif Prawn Farm||||||||||||||||||||||||||||||||||
      Phang Nga Fiktif Cold Store||||||||||||||||||||||||||||||||||
      Ambon Contoh Seafood Store||||||||||||||||||||||||||||||||||
      Kaohsiung Fiktif Transit Store||||||||||||||||||||||||||||||||||
      Chok Fiktif 11||||||||||||||||||||||||||||||||||
      Hai Fiktif 188||||||||||||||||||||||||||||||||||
      KM Arafura Contoh 5||||||||||||||||||||||||||||||||||
      Vanua Fiktif Star||||||||||||||||||||||||||||||||||
      """;

  /** The second file: what came back in October. */
  static Sheet followUp() {
    return Sheet.of(
            "Follow-up",
            """
            FICTIONAL DATA. Answers of October 2026 about wages that were owed.
            The workers were asked one by one, ashore, by a local partner. Nobody's name was written down.

            Vessel|Workforce group|Period|Stated by|Grade|Wages paid late (days)|Workers confirmed that owed wages were paid?|Remarks
            Rung Fiktif Reefer 2|Migrant workers|2026-10|Supplier|stated|0||letter of the owner, 2 October
            Rung Fiktif Reefer 2|Migrant workers|2026-10|Workers|verified|0|yes|23 of 23 counted their money themselves, 19 October
            Chok Fiktif 7|Migrant workers|2026-10|Supplier|documented|0||list with signatures sent by the owner; no worker was asked
            """)
        .merging("A1:H1", "A2:H2");
  }
}
