package org.tual.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook in Office Open XML, transitional or strict (ISO/IEC 29500), streamed part by part.
 * Formulas give the values that the file remembers and are never run.
 */
final class XlsxWorkbook implements Workbook {
  private record Relation(String type, String target) {}

  private final String fileName;
  private final Limits limits;
  private final ZipPackage zip;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<String> sheetParts = new ArrayList<>();
  private final List<CellFormat> formats;
  private final String stringsPart;
  private SharedStrings strings;
  private boolean from1904;

  private XlsxWorkbook(String fileName, ZipPackage zip, Limits limits) {
    this.fileName = fileName;
    this.zip = zip;
    this.limits = limits;
    String main = mainPart(zip);
    Map<String, Relation> relations = relations(zip, main);
    readSheets(main, relations);
    stringsPart = target(relations, "/sharedStrings");
    String styles = target(relations, "/styles");
    formats = zip.has(styles) ? XlsxStyles.read(new XmlPart(zip.part(styles))) : List.of();
  }

  static XlsxWorkbook open(Path file, Limits limits) {
    ZipPackage zip = ZipPackage.open(file, limits);
    try {
      PackageKind.check(zip);
      return new XlsxWorkbook(file.getFileName().toString(), zip, limits);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public String fileName() {
    return fileName;
  }

  @Override
  public String description() {
    return "Excel workbook (.xlsx), dates counted from " + (from1904 ? "1904." : "1900.");
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void read(SheetInfo sheet, RowConsumer rows) {
    String part = sheetParts.get(sheet.index());
    if (strings == null && zip.has(stringsPart)) {
      strings = SharedStrings.read(new XmlPart(zip.part(stringsPart)), limits.cellCharacters());
    }
    List<MergedRegions.Region> regions = XlsxMerges.read(zip.part(part), limits.mergedRegions());
    MergedRegions merged = new MergedRegions(regions, limits, sheet.name());
    RowCells cells = new RowCells(sheet, limits, merged, rows, RowCells.LAST_ROW);
    try (XmlPart xml = new XmlPart(zip.part(part))) {
      new XlsxSheet(xml, strings, formats, from1904, limits, cells).read();
    }
  }

  @Override
  public void close() {
    zip.close();
  }

  private void readSheets(String main, Map<String, Relation> relations) {
    try (XmlPart xml = new XmlPart(zip.part(main))) {
      for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
        if (event == XmlPart.START && xml.name().equals("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (event == XmlPart.START && xml.name().equals("sheet")) {
          addSheet(xml, relations);
        }
      }
    }
    if (sheets.isEmpty()) {
      throw Refusal.BROKEN_WORKBOOK.of("it has no sheet with rows");
    }
  }

  private void addSheet(XmlPart xml, Map<String, Relation> relations) {
    String id = xml.qualified("id");
    Relation relation = id == null ? null : relations.get(id);
    if (relation == null || !zip.has(relation.target())) {
      throw Refusal.BROKEN_WORKBOOK.of("one of its sheets is missing");
    }
    if (relation.type().endsWith("acrosheet")) {
      throw Refusal.MACRO_WORKBOOK.of();
    }
    if (!relation.type().endsWith("/worksheet")) {
      return;
    }
    if (sheets.size() == limits.sheets()) {
      throw Refusal.TOO_MANY_SHEETS.of(limits.sheets());
    }
    String state = xml.attribute("state");
    boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
    String name = xml.attribute("name");
    String shown = name == null ? "" : RichText.decoded(name);
    // Excel allows 31 characters, other programs more
    shown = shown.length() > 255 ? shown.substring(0, 255) : shown;
    sheets.add(new SheetInfo(sheets.size(), shown, hidden));
    sheetParts.add(relation.target());
  }

  private static String mainPart(ZipPackage zip) {
    String main = target(relations(zip, ""), "/officeDocument");
    if (main.isEmpty() || !zip.has(main)) {
      throw Refusal.BROKEN_WORKBOOK.of("its main part is missing");
    }
    return main;
  }

  private static String target(Map<String, Relation> relations, String type) {
    for (Relation relation : relations.values()) {
      if (relation.type().endsWith(type)) {
        return relation.target();
      }
    }
    return "";
  }

  private static Map<String, Relation> relations(ZipPackage zip, String owner) {
    int slash = owner.lastIndexOf('/');
    String folder = owner.substring(0, slash + 1);
    String part = folder + "_rels/" + owner.substring(slash + 1) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    if (!zip.has(part)) {
      return relations;
    }
    try (XmlPart xml = new XmlPart(zip.part(part))) {
      for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
        String target = event == XmlPart.START ? xml.attribute("Target") : null;
        String type = target == null ? null : xml.attribute("Type");
        String id = type == null ? null : xml.attribute("Id");
        if (id != null && !"External".equals(xml.attribute("TargetMode"))) {
          if (relations.size() == 10_000 || id.length() + type.length() + target.length() > 2_000) {
            throw Refusal.BROKEN_WORKBOOK.of("its parts are not built like a workbook's");
          }
          relations.put(id, new Relation(type, resolved(folder, target)));
        }
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
