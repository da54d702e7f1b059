package org.tual.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks part by part, so that tests can break any of them. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  static XlsxFile withRows(String rows) {
    return new XlsxFile().sheet("List", "", "<sheetData>" + rows + "</sheetData>");
  }

  XlsxFile sheet(String name, String attributes, String content) {
    count++;
    part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\" %s/>"
            .formatted(name, count, count, attributes));
    return relation("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
  }

  XlsxFile strings(String... items) {
    relation("t", "sharedStrings", "sharedStrings.xml");
    return part(
        "xl/sharedStrings.xml",
        "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
  }

  /** One cell style for each format code, in order. */
  XlsxFile formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;");
      formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, code));
      styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
    }
    relation("f", "styles", "styles.xml");
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, styles));
  }

  XlsxFile properties(String xml) {
    properties = xml;
    return this;
  }

  XlsxFile part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private XlsxFile relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, TYPE, type, target));
    return this;
  }

  Path write(Path file) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        "<Types xmlns=\"x\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    put(
        all,
        "_rels/.rels",
        "<Relationships xmlns=\"x\"><Relationship Id=\"m\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(TYPE));
    put(
        all,
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, TYPE, properties, sheets));
    put(
        all,
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"x\">" + relations + "</Relationships>");
    all.putAll(parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void put(Map<String, byte[]> all, String name, String xml) {
    all.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
