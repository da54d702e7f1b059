package org.tual.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "write to somchai@example.org;a mail address",
        "call +66 81 234 5678;a telephone number",
        "call 081-234-5678;a telephone number",
        "call (02) 123 4567;a telephone number",
        "โทร ๐๘๑ ๒๓๔ ๕๖๗๘;a telephone number",
        "passport AB1234567 in a drawer;a number like that of a passport",
        "passport a 1234567;a number like that of a passport",
        "card 1-2345-67890-12-3;a number like that of an identity card",
        "card 3201234567890001 KTP;a number like that of an identity card",
        "card 3201234567890001;a number like that of an identity card"
      })
  void whatCouldNameAPersonIsFound(String text, String sign) {
    assertThat(Identifying.in(text)).contains(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Twelve passports lie in a locked drawer.",
        "From 2026-10-31 to 01.11.2026",
        "Work 0800-2000, sometimes 0700 – 1900",
        "120 workers, 48 of them migrants",
        "paid 150000000 VND to the agent and 1.500.000,00 IDR",
        "4,500,000 IDR a month; fee 12 500 THB",
        "Purchase order PO-88101, room B12, IMO 9876543",
        "see clause 5.2.1 (b) at the gate"
      })
  void daysHoursAmountsAndCountsAreNone(String text) {
    assertThat(Identifying.in(text)).isEmpty();
  }
}
