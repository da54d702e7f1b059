package org.tual.samples;

import java.util.List;

/** The glove sample: two Spanish workbooks of different years; the second lost a column. */
final class RubberGloves {
  private RubberGloves() {}

  static List<SampleFile> files() {
    return List.of(
        new SampleFile(
            "rubber-gloves/1-proveedores-2025.xlsx",
            XlsxBytes.of(List.of(factories(), Sheet.of("Agencias", AGENCIES), terms2025()))),
        new SampleFile(
            "rubber-gloves/2-proveedores-2026.xlsx",
            XlsxBytes.of(List.of(Sheet.of("Condiciones 2026", TERMS_2026).merging("A1:P1")))));
  }

  private static Sheet factories() {
    return Sheet.of("Proveedores", FACTORIES).merging("A1:M1");
  }

  private static Sheet terms2025() {
    return Sheet.of("Condiciones", TERMS_2025).merging("A1:T1");
  }

  private static final String FACTORIES =
      """
      DATOS FICTICIOS - FICTIONAL: ninguna empresa ni agencia existe

      Proveedor|Código proveedor|País|Provincia|Código postal|Tipo de planta|Producto|Suministra a|N.º de trabajadores|Trabajadores migrantes|Trabajadores de agencia (ETT)|Agencia de reclutamiento|Última auditoría
      Guantes Ficticios Klang|G-01|Malasia|Selangor|'41000|Fábrica|Guantes de nitrilo|Guantes Ejemplo Ibérica|'2.150|'1.420|0|Dhaka Ejemplo Reclutamiento|2025-11-20
      Sarung Contoh Ipoh|G-02|Malasia|Perak|'30000|Fábrica|Guantes de látex|Guantes Ejemplo Ibérica|900|270|0|Kathmandu Ejemplo Agencia|2025-10-31
      Sarung Contoh Melaka|G-03|Malasia|Melaka|'75000|Fábrica|Guantes de látex|Guantes Ejemplo Ibérica|640|410|120|Kathmandu Ejemplo Agencia|2025-10-30
      Latex Contoh Kedah|G-04|Malasia|Kedah|'05000|Fábrica|Guantes de látex|Guantes Ejemplo Ibérica|500|190|151|Dhaka Ejemplo Reclutamiento|
      Hat Yai Contoh Gloves|G-05|Tailandia|Songkhla|90110|Fábrica|Guantes de látex|Guantes Ejemplo Ibérica|700|210|210||2026-03-15
      Surat Contoh Latex|G-06|Tailandia|Surat Thani|84000|Fábrica|Látex concentrado|Hat Yai Contoh Gloves|85|25|0||
      Colombo Ejemplo Gloves|G-07|Sri Lanka|Gampaha|11000|Fábrica|Guantes domésticos|Guantes Ejemplo Ibérica|310|0|0||
      Guantes Ejemplo Alcoy|G-08|España|Alicante|'03801|Fábrica|Guantes de trabajo|Guantes Ejemplo Ibérica|60|34|30|Temporal Ejemplo ETT|2026-01-22
      Monrovia Ejemplo Rubber|G-09|Liberia|Margibi||Plantación|Caucho|Guantes Ficticios Klang|>500||||
      Jambi Contoh Karet|G-10|Indonesia|Jambi|36100|Plantación|Caucho|Sarung Contoh Melaka|100-200|0|||
      Embalajes Ejemplo Gandía|G-11|España|Valencia|46701|Fábrica|Cajas de cartón|Guantes Ejemplo Ibérica|||||
      Imprenta Ejemplo Elche|G-12|España|Alicante|'03201|Fábrica|Etiquetas|Guantes Ejemplo Ibérica|||||
      Almacén Ejemplo Sagunto|G-13|España|Valencia|46500|Almacén|Almacenaje|Guantes Ejemplo Ibérica|||||
      Transportes Ejemplo Levante|G-14|España|Valencia|46001|Transporte|Transporte|Almacén Ejemplo Sagunto|||||
      Plásticos Ejemplo Ibi|G-15|España|Alicante|'03440|Fábrica|Bolsas|Embalajes Ejemplo Gandía|||||
      Químicas Exemplo Aveiro|G-16|Portugal|Aveiro|3800-001|Fábrica|Dispersantes|Guantes Ejemplo Alcoy|||||
      Muster Formen Selb|G-17|Alemania|Baviera|95100|Fábrica|Moldes de porcelana|Guantes Ficticios Klang|||||
      Esempio Macchine Rimini|G-18|Italia|Rimini|47921|Fábrica|Máquinas|Guantes Ejemplo Alcoy|||||
      """;

  private static final String AGENCIES =
      """
      DATOS FICTICIOS - FICTIONAL

      Agencia|País|N.º de licencia|Licencia válida hasta|Subagente de|Observaciones
      Dhaka Ejemplo Reclutamiento|Bangladés|FICT-BD-11|31/12/2026||
      Sylhet Ejemplo Intermediario|Bangladés|no||Dhaka Ejemplo Reclutamiento|cobra en las aldeas
      Kathmandu Ejemplo Agencia|Nepal|FICT-NP-07|30/10/2026||caducó un día antes
      Temporal Ejemplo ETT|España|FICT-ES-03|31/12/2027||
      """;

  private static final String TERMS_2025 =
      """
      DATOS FICTICIOS - FICTIONAL. Respuestas recibidas en diciembre de 2025

      Proveedor|Grupo de trabajadores|Periodo|Fuente|¿Quién paga la cuota de contratación?|Cuota por trabajador|Moneda de la cuota|Salario base mensual|Moneda del salario|¿Cuota devuelta?|¿Préstamo para conseguir el empleo?|Saldo del préstamo|Conceptos cobrados al trabajador|¿Quién guarda los pasaportes?|¿Pueden retirarlos solos?|Tarjetas bancarias en poder de|Permiso ligado al empleador (%)|¿Pueden renunciar libremente?|Horas por semana|Respuesta
      Guantes Ficticios Klang|Trabajadores migrantes|2021|Socio local|trabajador|8.500,00|MYR|1.700,00|MYR|no|sí|4.200,00||||||||contestada
      Guantes Ficticios Klang|Trabajadores migrantes|2025-12|Proveedor|empresa|0|MYR|1.700,00|MYR|||||empresa|no|trabajador|30 %|sí|60|contestada
      Sarung Contoh Ipoh|Trabajadores migrantes|2025-12|Proveedor|trabajador|1.700,00|MYR|1.700,00|MYR|en curso|no|0|ninguno|trabajador|sí|trabajador|30 %|sí|48|contestada
      Sarung Contoh Melaka|Trabajadores migrantes|2025-12|Trabajadores|trabajador|1.701,00|MYR|1.700,00|MYR|no|sí|900,00|exámenes médicos|trabajador|sí||31 %||72|contestada
      Latex Contoh Kedah|Trabajadores de agencia|2025-12|Trabajadores|trabajador|3.400,00|MYR|1.700,00|MYR|no|sí|2.000,00|||||||72|contestada
      Latex Contoh Kedah|Trabajadores migrantes|2025-12|Auditor||||1.700,00|MYR|||||empresa|no|empresa||||contestada
      Hat Yai Contoh Gloves|Trabajadores migrantes|2025-12|Proveedor|trabajador|450|USD|'11.500|THB|no|no|0|ninguno|trabajador|sí|trabajador|12 %|sí|48|contestada
      Guantes Ejemplo Alcoy|Trabajadores de agencia|2026-01|Auditor|trabajador|600|EUR|'1.200|EUR|no|sí|350||agencia|no|trabajador||no|52|contestada
      Surat Contoh Latex|||||||||||||||||||sin respuesta
      Colombo Ejemplo Gloves|||||||||||||||||||rechazada
      """;

  private static final String TERMS_2026 =
      """
      DATOS FICTICIOS - FICTIONAL. Respuestas recibidas en septiembre de 2026; la columna de los pasaportes ya no está

      Proveedor|Grupo de trabajadores|Periodo|Fuente|¿Quién paga la cuota de contratación?|Cuota por trabajador|Moneda de la cuota|Salario base mensual|Moneda del salario|¿Cuota devuelta?|¿Préstamo para conseguir el empleo?|Saldo del préstamo|Permiso ligado al empleador (%)|¿Pueden renunciar libremente?|Horas por semana|Respuesta
      Guantes Ficticios Klang|Trabajadores migrantes|2026-09|Proveedor|empresa|0|MYR|1.700,00|MYR|||0|30 %|sí|60|contestada
      Sarung Contoh Ipoh|Trabajadores migrantes|2026-09|Proveedor|trabajador|1.700,00|MYR|1.700,00|MYR|devuelta|no|0|30 %|sí|48|contestada
      Sarung Contoh Melaka|Trabajadores migrantes|2026-09|Proveedor|empresa|0|MYR|1.700,00|MYR||no|0|31 %|sí|60|contestada
      Hat Yai Contoh Gloves|Trabajadores migrantes|2026-09|Proveedor|trabajador|450|USD|'11.500|THB|en curso|no|0|12 %|sí|48|contestada
      Latex Contoh Kedah|Trabajadores migrantes|2026-09|Proveedor|aún no se sabe||||||||||58|contestada
      """;
}
