package org.tual.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForSupplierTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Workers told us that passports are kept.",
        "Some workers have said that passports are kept.",
        "The worker complained.",
        "It was stated that passports are kept.",
        "Interviewees show that passports are kept.",
        "Interviewing showed it.",
        "A grievance speaks of it.",
        "We got a tip-off.",
        "During our visit the lockers were empty.",
        "The auditor saw it.",
        "An inspection found it.",
        "A whistle-blower says so.",
        "Seen on 2026-10-31.",
        "Seen on 31/10/2026.",
        "Since October the doors are locked.",
        "On the 3rd the doors were locked.",
        "It was so last week.",
        "Los trabajadores dijeron que es así.",
        "Hubo una auditoría y una denuncia anónima.",
        "Desde octubre las puertas están cerradas.",
        "Para pekerja mengatakan paspor disimpan.",
        "Menurut hasil wawancara paspor disimpan.",
        "Pada bulan Oktober pintu dikunci.",
        "คนงานบอกว่าหนังสือเดินทางถูกเก็บไว้",
        "จากการสัมภาษณ์พบว่าประตูล็อก",
        "เมื่อวันที่ ๓ ตุลาคม ประตูล็อก",
        "工人反映护照被扣",
        "10月31日护照被扣",
        "有人匿名举报"
      })
  void wordsThatTellWhoSpokeOrWhenAreFoundInTheLanguagesOfSuppliers(String words) {
    assertThat(ForSupplier.against(words, "")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passports are kept by the site and not by their owners.",
        "Give each owner the only key to a locker, and take nothing for it.",
        "The doors of the dormitory may not be locked at night.",
        "Doors may be locked from inside only; clause 2.3.1 of the code.",
        "Pay wages at least once a month, with 24 hours of rest in seven days.",
        "Multiple exits are needed. Use the hot tap.",
        "Los pasaportes deben estar en manos de sus dueños.",
        "Paspor harus dipegang oleh pemiliknya.",
        "หนังสือเดินทางต้องอยู่กับเจ้าของ",
        "护照应由本人保管"
      })
  void wordsThatSayWhatIsToChangePass(String words) {
    assertThat(ForSupplier.against(words, "The locker in the office holds 412 passports."))
        .isEmpty();
  }

  @Test
  void whatRepeatsTheHouseIsFound() {
    assertThat(ForSupplier.against("A sum of 48,213 Baht.", "Of 48213 Baht.")).isPresent();
    assertThat(ForSupplier.against("So: passports lie here!", "Passports lie here.")).isPresent();
    assertThat(ForSupplier.against("A sum of 100 Baht.", "")).isEmpty();
  }
}
