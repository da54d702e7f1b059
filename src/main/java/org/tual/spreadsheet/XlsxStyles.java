package org.tual.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number format of each cell style of a workbook. */
final class XlsxStyles {
  private static final int MAX_STYLES = 65_536;
  private static final int MAX_CODE = 255;

  private XlsxStyles() {}

  /** Reads and closes the part; a style is the position in the list. */
  static List<CellFormat> read(XmlPart xml) {
    Map<Integer, String> codes = new HashMap<>();
    Map<Integer, CellFormat> byNumber = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    boolean inStyles = false;
    try (xml) {
      for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
        if (event == XmlPart.END && xml.name().equals("cellXfs")) {
          inStyles = false;
        }
        if (event != XmlPart.START) {
          continue;
        }
        switch (xml.name()) {
          case "numFmt" -> {
            String code = xml.attribute("formatCode");
            if (code != null && codes.size() < MAX_STYLES) {
              String bounded = code.substring(0, Math.min(code.length(), MAX_CODE));
              codes.putIfAbsent(number(xml.attribute("numFmtId")), bounded);
            }
          }
          case "cellXfs" -> inStyles = true;
          case "xf" -> {
            if (inStyles && formats.size() < MAX_STYLES) {
              int id = number(xml.attribute("numFmtId"));
              formats.add(byNumber.computeIfAbsent(id, i -> CellFormat.of(i, codes.get(i))));
            }
          }
          default -> {}
        }
      }
    }
    return formats;
  }

  private static int number(String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
