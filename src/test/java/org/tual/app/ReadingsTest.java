package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.LEAD;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.compartment.NotPossible.Missing;
import org.tual.ledger.Actor;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.NotPossible;
import org.tual.safeguarding.Readings;

/** One account opens no more cases on a day than a person works on. */
class ReadingsTest {
  private static final Actor SECOND = new Actor("second", "SAFEGUARDING_LEAD", Set.of("CASES"));
  @TempDir private Path folder;

  @Test
  void afterSoManyCasesAnotherLeadLiftsItOrTheNextDayDoes() {
    try (SealedRoom room = new SealedRoom(folder, 3)) {
      Safeguarding all = room.safeguarding;
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        ids.add(all.cases().open(SECOND, null, null, List.of()));
      }
      for (int i = 0; i < 3; i++) {
        all.cases().find(LEAD, ids.get(i));
        all.cases().find(LEAD, ids.get(i));
        all.cases().danger(LEAD, ids.get(i), CaseFile.Danger.NO);
      }
      String fourth = ids.get(3);
      refused(() -> all.cases().find(LEAD, fourth));
      refused(() -> all.cases().note(LEAD, fourth, "A word."));
      refused(() -> all.care().remedy(LEAD, fourth, null), NotPossible.class);
      refused(() -> all.endings().close(LEAD, fourth, "Done."));
      refused(() -> all.endings().keepUntil(LEAD, fourth, null));
      refused(() -> all.own().receipt(LEAD, fourth));
      consents(all, fourth);
      assertThat(all.care().withdraw(LEAD, fourth, Consent.Purpose.SHARE))
          .as("goes through, and shows nothing of it")
          .isEmpty();
      all.cases().find(LEAD, ids.get(0));
      all.cases().find(SECOND, fourth);
      assertThat(all.readings().today())
          .as("new ones of the own are free")
          .containsExactly(new Readings.Line("lead", 3, true));
      refused(() -> all.readings().lift(room.compartment(), LEAD, LEAD.id()), NotPossible.class);
      refused(() -> all.readings().lift(room.compartment(), LEAD, "nobody"), NotPossible.class);
      all.readings().lift(room.compartment(), SECOND, LEAD.id());
      all.cases().find(LEAD, fourth);
      all.cases().find(LEAD, ids.get(4));
      assertThatThrownBy(() -> all.cases().find(LEAD, "none")).isInstanceOf(Missing.class);
      assertThat(all.readings().today()).containsExactly(new Readings.Line("lead", 2, false));
      room.today = room.today.plusDays(1);
      ids.subList(0, 3).forEach(id -> all.cases().find(LEAD, id));
      refused(() -> all.cases().find(LEAD, fourth));
    }
  }

  @Test
  void aRestartDoesNotLiftIt() {
    String id;
    try (SealedRoom room = new SealedRoom(folder, 1)) {
      id = room.safeguarding.cases().open(SECOND, null, null, List.of());
      room.safeguarding.cases().find(LEAD, id);
    }
    try (SealedRoom room = new SealedRoom(folder, 1)) {
      refused(() -> room.safeguarding.cases().find(LEAD, id));
    }
  }

  private static void consents(Safeguarding all, String id) {
    Consent share =
        new Consent(Consent.Purpose.SHARE, true, Set.of(), "my", Consent.Given.SPOKEN, null, null);
    all.care().consent(SECOND, id, share);
  }

  private static void refused(Runnable what) {
    refused(what, NotNow.class);
  }

  private static void refused(Runnable what, Class<? extends Throwable> how) {
    assertThatThrownBy(what::run).isInstanceOf(how);
  }
}
