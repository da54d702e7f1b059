package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tual.http.Running;

/** Somebody who visits looks at what will be asked. */
class ChecklistsPageIT {
  @ParameterizedTest
  @EnumSource(Width.class)
  void anAuditorReadsTheQuestionsInPlainWords(Width width) {
    Running server = Running.sampled();
    try (Ui ui = Ui.signedIn(server, width, "AUDITOR")) {
      ui.open("/#/checklists")
          .read("Work and people")
          .read("What would stay unknown after a visit");
      assertThat(ui.driver().getPageSource()).doesNotContain("Add a checklist of your own");
      ui.open("/#/checklists?list=core&version=1")
          .read("Are all passports and identity documents in the hands of the workers themselves?")
          .read("XLSForm for ODK or Kobo")
          .read("Rules and what the questions give them");
      assertThat(Axe.violations(ui.driver())).as("axe").isEmpty();
      assertThat(ui.widerThan(320)).isZero();
      ui.picture("checklist");
    }
  }
}
