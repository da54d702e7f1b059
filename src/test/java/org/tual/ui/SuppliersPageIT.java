package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.tual.http.Running;

/** Compliance finds a supplier, reads why it stands there, decides, and takes it back. */
class SuppliersPageIT {
  private static final By ROWS = By.cssSelector(".supplier-list [role=row] a");

  private static void rows(Ui ui, int count) {
    ui.until(
        count + " suppliers", it -> it.findElements(ROWS).size() == count ? Boolean.TRUE : null);
  }

  @ParameterizedTest
  @EnumSource
  void aSupplierIsFoundBySpellingReadAndDecidedOn(Width width) {
    try (Ui ui = Ui.signedIn(Running.sampled(), width, "COMPLIANCE")) {
      ui.open("/#/suppliers").read("Unknown is not clear").write("Search a name", "Tuel Fikktif");
      rows(ui, 1);
      ui.read("spelled nearly so").press(ROWS).read("Four answers").read("Tual Fiktif Cold");
      ui.read("This is not a finding of forced labour");
      ui.press(By.cssSelector(".flag details summary")).read("Terms U12");
      ui.press(By.xpath("(//article//button[starts-with(normalize-space(.), 'Dismiss')])[1]"));
      ui.press(By.cssSelector("dialog button[type=submit]")).read("Say why");
      ui.write("Reason", "gate open on the visit").press(By.cssSelector("dialog [type=submit]"));
      ui.read("Waits for a second person").picture("supplier-dismissed").press("Undo");
      ui.read("Taken back");
      ui.press("Routes to you").picture("supplier-routes").read("Way over");
      ui.press("Evidence").read("1-supplier-list.xlsx");
      ui.press("Place and names").read("Is it in the list under another name?");
      ui.press("History").read("This page").picture("supplier-history");
    }
  }

  @ParameterizedTest
  @EnumSource
  void filtersStandInTheAddressAndTheListCanBePaged(Width width) {
    try (Ui ui = Ui.signedIn(Running.sampled(), width, "COMPLIANCE")) {
      ui.open("/#/suppliers?country=TH").read("Thailand").press("CSV");
      assertThat(ui.downloaded(".csv")).isNotEmptyFile();
      ui.press(By.cssSelector(".band-tiles button"));
      assertThat(ui.driver().getCurrentUrl()).contains("country=TH").contains("band=A");
      ui.press("Show as pages, for print and screen readers").see(By.cssSelector("table caption"));
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.press("Clear all filters");
      assertThat(ui.driver().getCurrentUrl()).doesNotContain("country=").doesNotContain("band=");
    }
  }
}
