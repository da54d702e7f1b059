package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.tual.http.Running;

/** Procurement finds a supplier before an order, and takes the report along. */
class ProcurementIT {
  @ParameterizedTest
  @EnumSource
  void aSupplierIsFoundAndTheReportTaken(Width width) throws IOException {
    try (Ui ui = Ui.signedIn(Running.sampled(), width, "PROCUREMENT")) {
      ui.open("/").read("What needs you").visit("Orders: what to do");
      ui.read("One line for each supplier").write("Find a supplier", "Chok Fiktif");
      ui.until(
          "the supplier first",
          it ->
              it.getCurrentUrl().contains("q=Chok")
                      && it.findElement(By.cssSelector("tbody tr"))
                          .getText()
                          .contains("Chok Fiktif 7")
                  ? Boolean.TRUE
                  : null);
      ui.read("Chok Fiktif 7").read("No line is a finding of forced labour");
      ui.picture("procurement-found");
      assertThat(ui.text().toLowerCase(Locale.ROOT)).doesNotContain("interview");

      ui.press("Download this list (XLSX)");
      assertThat(ui.downloaded(".xlsx")).isNotEmptyFile();
      ui.visit("Reports").read("The whole report");
      ui.press(By.partialLinkText("Report to print or send"));
      Path pdf = ui.downloaded(".pdf");
      assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-");
    }
  }
}
