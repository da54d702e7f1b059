package org.tual.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** The sample that says almost nothing: names and countries, and two lists that disagree. */
final class CleanUnknown {
  private CleanUnknown() {}

  static List<SampleFile> files() {
    return List.of(
        new SampleFile(
            "clean-unknown/1-suppliers.csv", CsvBytes.of(Sheet.cells(FIRST), ",", UTF_8)),
        new SampleFile(
            "clean-unknown/2-suppliers-from-accounting.csv",
            CsvBytes.of(Sheet.cells(SECOND), ";", UTF_8)));
  }

  private static final String FIRST =
      """
      Supplier (FICTIONAL)|Country
      Beispiel Kartonagen|Austria
      Muster Druck|Germany
      Muster Schrauben|Germany
      Exemple Étiquettes|France
      Exemple Emballage|France
      Esempio Nastri|Italy
      Esempio Colori|Italy
      Ejemplo Cintas|Spain
      Ejemplo Tintas|Spain
      Voorbeeld Folie|Netherlands
      Voorbeeld Inkt|Netherlands
      Exempel Papper|Sweden
      Esimerkki Kartonki|Finland
      Exemplo Rolhas|Portugal
      Sample Tape Works|United Kingdom
      Sample Glue|United States
      Fiktif Fasteners|Canada
      Kakuu Seisakusho|Japan
      Gasang Film|South Korea
      Fiktif Sampling Boards|Australia
      Příklad Sklo|Czechia
      Muster Verpackung Plant 1|Switzerland
      Muster Verpackung Plant 2|Switzerland
      N/A|Belgium
      """;

  private static final String SECOND =
      """
      Vendor|Land
      Beispiel Kartonagen|Australia
      Muster Druck|DE
      Exemple Étiquettes|FR
      Esempio Nastri|IT
      Voorbeeld Folie|NL
      Ejemplo Cintas|ES
      Muster Verpackung Plant 1|CH
      Neu Muster Siegel (FICTIONAL)|DE
      """;
}
