package org.tual.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final String HEAD = "place,name,kind,languages,hours,phone,web,through,checked\n";

  private static Help table(String lines) {
    return Help.read(new StringReader(HEAD + lines), () -> LocalDate.parse("2026-06-01"));
  }

  @Test
  void isFoundByPlaceAndSaysWhenItIsOld() {
    Help help =
        table(
            "Tual,Contoh Union,UNION,id,8-16,+999 555 0100,,,2026-10-01\n"
                + "Tual,Contoh Faith,FAITH,,,,https://example.org/help,,2026-05-31\n"
                + "Ambon,Contoh Line,HELPLINE,,,+999 555 0101,,,2026-10-01\n");
    assertThat(help.places().get()).extracting(Help.Place::id).containsExactly("Tual", "Ambon");
    assertThat(help.at().apply("Tual", "en"))
        .extracting(Help.Line::name, Help.Line::old)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Contoh Union", false),
            org.assertj.core.groups.Tuple.tuple("Contoh Faith", true));
    assertThat(help.at().apply("Elsewhere", "en")).isEmpty();
  }

  @Test
  void aPlaceToHideIsReachedThroughSomebodyOnly() {
    assertThatThrownBy(() -> table("Tual,Contoh,SHELTER,,,+999 555 0100,,,2026-10-01\n"))
        .hasMessageContaining("shelter");
    assertThat(table("Tual,A safe place,SHELTER,,,,,Contoh Union,2026-10-01\n").places().get())
        .hasSize(1);
  }

  @Test
  void whatCannotBeShownIsRefusedAtTheStart() {
    assertThatThrownBy(() -> table("Tual,Contoh,FRIEND,,,,,,2026-10-01\n"))
        .hasMessageContaining("FRIEND");
    assertThatThrownBy(() -> table("Tual,Contoh,NGO,,,,javascript:alert(1),,2026-10-01\n"))
        .hasMessageContaining("no address");
    assertThatThrownBy(() -> table("Tual,Contoh,NGO,,,,,,soon\n")).hasMessageContaining("no day");
  }
}
