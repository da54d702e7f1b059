package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tual.http.Running;

/** That the other tests in the browser would fail where a page does what it must not. */
class ComplaintsIT {
  @ParameterizedTest
  @EnumSource
  void thePageOfTheApiGivesNoReason(Width width) {
    try (Ui ui = Ui.at(Running.sampled(), width)) {
      ui.open("/docs/").read("/api/accounts").picture("docs");
      assertThat(ui.driver().executeScript("return innerWidth")).isEqualTo((long) width.width);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.body.append(Object.assign(document.createElement('style'), {textContent: 'a{}'}))",
        "document.body.append(Object.assign(new Image(), {src: 'https://example.org/a.png'}))",
        "console.error('something went wrong')",
        "setTimeout(() => { throw new Error('nobody caught this') })",
        "fetch('/api/nowhere')"
      })
  void whatAPageMustNotDoFailsTheTest(String deed) {
    Ui ui = Ui.at(Running.sampled(), Width.DESK).open("/docs/");
    ui.driver().executeScript(deed);
    ui.until("a complaint", it -> ui.complaints().all().isEmpty() ? null : Boolean.TRUE);
    assertThatThrownBy(ui::close).hasMessageContaining("what the browser complained about");
  }
}
