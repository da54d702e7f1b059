package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.http.Running;

/** What holds for every page at both widths. Each leaves its picture in {@code target/ui}. */
class EveryPageIT {
  /** A narrow phone, or a desk at 400 %: WCAG 2.2, 1.4.10. */
  private static final int NARROWEST = 320;

  static List<Arguments> pages() {
    List<Arguments> all = new ArrayList<>();
    for (Width width : Width.values()) {
      Pages.all().forEach(page -> all.add(Arguments.of(page, width)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isForEverybodyAndComplainsOfNothing(Pages.Page page, Width width) {
    Running server = Running.sampled();
    try (Ui ui =
        page.role().isEmpty() ? Ui.at(server, width) : Ui.signedIn(server, width, page.role())) {
      ui.firstVisit().open(page.address(server));
      Map<String, Long> bytes = ui.transferred();
      assertThat(bytes.values().stream().mapToLong(Long::longValue).sum())
          .as("compressed bytes of the first view: %s", bytes)
          .isLessThan(page.budget() * 1024);
      ui.picture(page.file());
      assertThat(Axe.violations(ui.driver())).as("axe").isEmpty();
      assertThat(ui.widerThan(NARROWEST)).as("pixels wider than a narrow screen").isZero();
      assertThat(ui.driver().getTitle()).as("title").matches(".+ · Tual");
      ui.dark().picture(page.file() + "-dark");
      assertThat(Axe.faintWords(ui.driver())).as("faint words in the dark").isEmpty();
    }
  }
}
