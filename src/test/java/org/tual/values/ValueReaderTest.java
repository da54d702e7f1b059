package org.tual.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tual.spreadsheet.Cell;

class ValueReaderTest {
  private static final Conventions ANY = Conventions.unknown();

  private static Reading read(String type, String text) {
    return read(type, text, ANY);
  }

  private static Reading read(String type, String text, Conventions as) {
    return ValueReader.read(type, Cell.text(0, text), as);
  }

  /** The value in words, with ! and the code of a problem, ~ of a note, + further values. */
  private static String said(Reading reading) {
    StringBuilder said = new StringBuilder();
    if (reading.value() != null) {
      said.append(reading.value().lexical().replaceFirst("^https://w3id.org/tual/(ont#|ref/)", ""));
    }
    reading
        .more()
        .forEach(
            value ->
                said.append('+')
                    .append(
                        value.lexical().replaceFirst("^https://w3id.org/tual/(ont#|ref/)", "")));
    if (reading.currency() != null) {
      said.append(' ').append(reading.currency());
    }
    if (reading.problem() != null) {
      said.append(reading.value() == null ? "!" : " ~").append(reading.problem());
    }
    return said.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          count | 1.250 | 1250
          count | 1,250 | 1250
          count | 1 250 | 1250
          count | "1'250" | 1250
          count | 1’250 | 1250
          count | 1 250 | 1250
          count | 1,25,000 | 125000
          count | ๑,๒๕๐ | 1250
          count | ١٢٥٠ | 1250
          count | ၁၂၅၀ | 1250
          count | ១២៥០ | 1250
          count | १२५० | 1250
          count | １２５０ | 1250
          count | 1250 workers | 1250
          count | 1250人 | 1250
          count | 1.2万 | 12000
          count | 250 orang | 250
          count | 0 | 0
          count | none | 0
          count | no | 0
          count | tidak ada | 0
          count | 100-200 | !range
          count | 1001 – 5000 | !range
          count | 100 to 200 | !range
          count | >50 | !range
          count | <1000 | !range
          count | 50+ | !range
          count | over 500 | !range
          count | 1000以上 | !range
          count | ca. 50 | 50 ~approximate
          count | ~50 | 50 ~approximate
          count | approximately 50 workers | 50 ~approximate
          count | 2101-2100 | !reversed-range
          count | -5 | !negative-number
          count | 12.5 | !not-a-count
          count | 1e308 | !number-out-of-range
          count | NaN | !not-a-number
          count | many | !not-a-number
          count | n/a | ""
          count | - | ""
          decimal | 13.736 | 13.736
          decimal | 13,736 | !ambiguous-number
          decimal | "-2,58" | -2.58
          decimal | 0,250 | 0.25
          decimal | 6 h | 6
          decimal | 3.5 m2 | 3.5
          share | 30 % | 30
          share | 0.4% | 0.4
          share | 100 | 100
          share | 12,5 % | 12.5
          share | 0.3 | !ambiguous-share
          share | 130 % | !share-out-of-range
          share | -3 % | !share-out-of-range
          share | 20-30 % | !range
          share | 30 per cent | 30
          step | Tier 2 | 2
          step | T3 | 3
          step | Tier-2 | 2
          step | Tier 1 Supplier | 1
          step | 2 | 2
          step | 一级供应商 | 1
          step | Tier 2/3 | !not-a-step
          step | 2+ | !not-a-step
          step | medium | !not-a-step
          """)
  void readsNumbersAsPeopleWriteThem(String type, String text, String expected) {
    assertThat(said(read(type, text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.000 | 12000
          THB 12,000 | 12000 THB
          12,000 baht | 12000 THB
          ฿12,000 | 12000 THB
          ฿๑๒,๐๐๐ | 12000 THB
          RM 1,250.50 | 1250.5 MYR
          Rp 1.250.000 | 1250000 IDR
          1,2 jt | 1200000
          1.2 juta rupiah | 1200000 IDR
          1,2 Mio | 1200000
          1,2 Mio. EUR | 1200000 EUR
          12 tr | 12000000
          2万元 | 20000 CNY
          1.250,00 € | 1250 EUR
          1,250.00 | 1250
          1'250.00 CHF | 1250 CHF
          US$ 500 | 500 USD
          500 USD/month | 500 USD
          500 USD per month | 500 USD
          20 USD per day | !other-unit
          $500 | !ambiguous-currency
          ¥500 | !ambiguous-currency
          Rs. 1,25,000 | !ambiguous-currency
          none | 0
          no fee | 0
          free of charge | 0
          nihil | 0
          0 | 0
          keine | 0
          无 | 0
          100-200 USD | !range
          >1000 USD | !range
          -100 USD | !negative-number
          ca. 500 USD | 500 USD ~approximate
          one month | !not-a-number
          TBD | ''
          """)
  void readsMoneyWithItsCurrency(String text, String expected) {
    assertThat(said(read("money", text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theCountryOrTheColumnDecidesAnAmbiguousSign() {
    assertThat(said(read("money", "¥500", ANY.withCountry("JP")))).isEqualTo("500 JPY");
    assertThat(said(read("money", "¥500", ANY.withCountry("CN")))).isEqualTo("500 CNY");
    assertThat(said(read("money", "$500", ANY.withCountry("SG")))).isEqualTo("500 SGD");
    assertThat(said(read("money", "$500", ANY.withCountry("TH")))).isEqualTo("!ambiguous-currency");
    assertThat(said(read("money", "$500", ANY.withUnit("USD")))).isEqualTo("500 USD");
    assertThat(said(read("money", "500", ANY.withUnit("THB")))).isEqualTo("500 THB");
    assertThat(said(read("money", "500 EUR", ANY.withUnit("THB")))).isEqualTo("500 EUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-12 | 2026-03-12
          2026-03-12T10:00:00 | 2026-03-12
          2026/3/12 | 2026-03-12
          20260312 | 2026-03-12
          12.03.2026 | 2026-03-12
          25/03/2026 | 2026-03-25
          03/25/2026 | 2026-03-25
          12-Mar-26 | 2026-03-12
          12 March 2026 | 2026-03-12
          March 12, 2026 | 2026-03-12
          12th March 2026 | 2026-03-12
          Thu, 12 Mar 2026 | 2026-03-12
          12. März 2026 | 2026-03-12
          12 de marzo de 2026 | 2026-03-12
          12 mars 2026 | 2026-03-12
          12 Maret 2026 | 2026-03-12
          12 марта 2026 г. | 2026-03-12
          12 มีนาคม 2569 | 2026-03-12
          12 มี.ค. 69 | 2026-03-12
          ๑๒/๐๓/๒๕๖๙ | !ambiguous-date
          25/03/2569 | 2026-03-25
          2026年3月12日 | 2026-03-12
          2026년 3월 12일 | 2026-03-12
          令和8年3月12日 | 2026-03-12
          R8.3.12 | 2026-03-12
          民國115年3月12日 | 2026-03-12
          46093 | 2026-03-12 ~date-from-serial
          03/04/2026 | !ambiguous-date
          04/04/2026 | 2026-04-04
          31.02.2026 | !not-a-date
          2026 | !incomplete-date
          Mar 2026 | !incomplete-date
          03/2026 | !incomplete-date
          1404/01/02 | !other-calendar
          soon | !not-a-date
          none | ''
          ไม่ทราบ | ''
          """)
  void readsDaysOfManyCalendars(String text, String expected) {
    assertThat(said(read("date", text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theColumnDecidesWhetherDaysOrMonthsComeFirst() {
    assertThat(said(read("date", "12/03/2569", ANY.withDayFirst(true)))).isEqualTo("2026-03-12");
    assertThat(said(read("date", "03/04/2026", ANY.withDayFirst(true)))).isEqualTo("2026-04-03");
    assertThat(said(read("date", "03/04/2026", ANY.withDayFirst(false)))).isEqualTo("2026-03-04");
    assertThat(said(read("date", "03/25/2026", ANY.withDayFirst(true))))
        .isEqualTo("2026-03-25 ~date-order-differs");
    assertThat(said(read("date", "01/02/49", ANY.withDayFirst(true)))).isEqualTo("2049-02-01");
    assertThat(said(read("date", "01/02/50", ANY.withDayFirst(true)))).isEqualTo("1950-02-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yesno | ja | true
          yesno | sí | true
          yesno | SI | true
          yesno | 是 | true
          yesno | Ya | true
          yesno | ใช่ | true
          yesno | はい | true
          yesno | نعم | true
          yesno | có | true
          yesno | evet | true
          yesno | oui | true
          yesno | sim | true
          yesno | Y | true
          yesno | x | true
          yesno | ✓ | true
          yesno | 1 | true
          yesno | Belum | false
          yesno | Tidak | false
          yesno | ไม่ | false
          yesno | หาไม่ | false
          yesno | لا | false
          yesno | không | false
          yesno | hayır | false
          yesno | não | false
          yesno | none | false
          yesno | 0 | false
          yesno | yes, but only at night | !not-yes-or-no
          yesno | n/a | ''
          yesno | no answer | NoAnswer
          yesno | Refused to answer | Refused
          holder | tidak menjawab | NoAnswer
          count | keine Antwort | NoAnswer
          holder | Employer | HeldByEmployer
          holder | the workers | HeldByWorker
          holder | ไต้ก๋ง | HeldByEmployer
          holder | worker's own locker | HeldInWorkersLocker
          holder | agency | HeldByAgent
          holder | none | HeldByNobody
          holder | yes | !unknown-holder
          holder | no | !unknown-holder
          payer | worker | PaidByWorker
          payer | both | PaidShared
          payer | 雇主 | PaidByEmployer
          repayment | in progress | RepaymentUnderWay
          repayment | belum | NotRepaid
          items | training, medical and visa | ItemTraining+ItemMedical+ItemVisa
          items | none | ItemNone
          items | training; unicorn | ItemTraining ~unknown-item
          items | unicorn | !unknown-item
          sitekind | Fishing vessel | Vessel
          sitekind | pabrik | Factory
          group | foreign workers | Migrant
          linkstatus | documented | Documented
          document | none | NoDocument
          document | CC-2026/17 | CC-2026/17
          document | yes | !document-without-number
          source | auditor | AUDITOR
          grade | verified | VERIFIED
          answerstate | answered | Answered
          period | 2021 | 2021-01-01/2021-12-31
          period | 2021H1 | 2021-01-01/2021-06-30
          period | 2021-Q3 | 2021-07-01/2021-09-30
          period | 2021-02 | 2021-02-01/2021-02-28
          country | Thailand | country/TH
          country | ประเทศไทย | country/TH
          country | no | country/NO
          country | NA | !ambiguous-country
          country | Atlantis | !unknown-country
          country | Myanmar, Cambodia | country/MM+country/KH
          currency | baht | THB
          currency | $ | !ambiguous-currency
          position | [27.1591961, 78.3957331] | 27.1591961,78.3957331
          position | -2.253539, -48.58567 | -2.253539,-48.58567
          position | 13°45'18"N 100°30'00"E | 13.755000,100.500000
          position | 95, 100 | !not-a-position
          hs | 7318.15 | 731815
          hs | 5201 | 5201
          hs | 302.11 | 030211 ~leading-zero-restored
          hs | 7318.15; 7318.16 | 731815+731816
          hs | 9912 | !not-an-hs-code
          hs | screws | !not-an-hs-code
          name | ' ACME   Ltd ' | ACME Ltd
          name | N/A | ''
          name | none | ''
          name | --- | ''
          id | 00123 | 00123
          id | 1.23E+15 | !scientific-id
          personal | Somchai | ''
          """)
  void readsWordsInManyLanguages(String type, String text, String expected) {
    assertThat(said(read(type, text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aFractionColumnIsReadInPerCent() {
    assertThat(said(read("share", "0.3", ANY.withFractionShares(true)))).isEqualTo("30");
    assertThat(said(read("share", "1", ANY.withFractionShares(true)))).isEqualTo("100");
    assertThat(said(read("share", "0.3", ANY.withFractionShares(false)))).isEqualTo("0.3");
    Cell formatted = new Cell(0, Cell.Kind.NUMBER, "0.3", "30%");
    assertThat(said(ValueReader.read("share", formatted, ANY))).isEqualTo("30");
  }

  @Test
  void typedNumbersKeepTheirShownZerosAsIdentifiersOnly() {
    Cell padded = new Cell(0, Cell.Kind.NUMBER, "42", "00042");
    assertThat(said(ValueReader.read("id", padded, ANY))).isEqualTo("00042");
    assertThat(said(ValueReader.read("count", padded, ANY))).isEqualTo("42");
    Cell long16 = new Cell(0, Cell.Kind.NUMBER, "1234567890123456", "1.23457E+15");
    assertThat(said(ValueReader.read("id", long16, ANY))).isEqualTo("!scientific-id");
  }

  @Test
  void restoresTheLostZeroOfADunsAndRefusesWrongCheckDigits() {
    Conventions duns = ANY.withScheme("duns");
    assertThat(said(read("identifier", "23-456-789", duns)))
        .isEqualTo("023456789 ~leading-zero-restored");
    assertThat(said(read("identifier", "234567890", duns))).isEqualTo("234567890");
    assertThat(said(read("identifier", "IMO 9074729", ANY.withScheme("imo")))).isEqualTo("9074729");
    assertThat(said(read("identifier", "9074728", ANY.withScheme("imo"))))
        .isEqualTo("!invalid-identifier");
  }

  @Test
  void convertsUnitsThatTheHeaderOrTheCellNames() {
    Conventions days = ANY.withFieldUnit("days");
    assertThat(said(read("decimal", "2 weeks", days))).isEqualTo("14");
    assertThat(said(read("decimal", "36", days.withUnit("hours")))).isEqualTo("1.5");
    assertThat(said(read("decimal", "2 months", days))).isEqualTo("!other-unit");
    assertThat(said(read("decimal", "none", days))).isEqualTo("0");
    assertThat(said(read("decimal", "none", ANY.withFieldUnit("hours"))))
        .isEqualTo("!not-a-number");
  }

  @Test
  void declaredEmptyCellsSayNone() {
    Conventions none = ANY.withEmptyMeansNone(true);
    assertThat(said(ValueReader.read("items", null, none))).isEqualTo("ItemNone");
    assertThat(said(ValueReader.read("money", null, none))).isEqualTo("0");
    assertThat(ValueReader.read("money", null, ANY)).isEqualTo(Reading.nothing());
  }

  @Test
  void readsCarCodesOnlyWhereTheWholeColumnHoldsThem() {
    assertThat(said(read("country", "RI", ANY.withUnit("car code")))).isEqualTo("country/ID");
    assertThat(said(read("country", "K", ANY.withUnit("car code")))).isEqualTo("country/KH");
  }

  @Test
  void convertsZawgyiBurmeseToUnicode() {
    Reading reading = read("name", "ျမန္မာႏိုင္ငံ");
    assertThat(reading.value().lexical()).isEqualTo("မြန်မာနိုင်ငံ");
    assertThat(reading.problem()).isEqualTo("zawgyi");
    assertThat(said(read("name", "မြန်မာနိုင်ငံ"))).isEqualTo("မြန်မာနိုင်ငံ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          languages | Burmese; Khmer | language/my+language/km
          languages | id, th | language/id+language/th
          languages | ไทย | language/th
          languages | Thai; Elvish | language/th ~unknown-language
          languages | Elvish | !unknown-language
          helpkind | none | HelpNone
          helpkind | trade union | HelpUnion
          helpkind | Ibu Contoh | !unknown-place-word
          howcommon | Commonly | Commonly
          howcommon | never heard of | NotHeardOf
          howcommon | yes | !unknown-place-word
          placekind | corridor hub | PlaceCorridorHub
          """)
  void readsWhatIsSaidOfPlaces(String type, String text, String expected) {
    assertThat(said(read(type, text))).isEqualTo(expected);
  }

  @Test
  void whatSomebodyDoesNotKnowIsNoFactAboutAPlace() {
    assertThat(said(read("howcommon", "do not know"))).isEmpty();
    assertThat(said(read("helpkind", "n/a"))).isEmpty();
  }
}
