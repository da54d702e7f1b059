package org.tual.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;

/** Walks the XML of one sheet from top to bottom and makes cells of it. */
final class XlsxSheet {
  private static final Pattern ISO_DAY =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z?)?");

  private final XmlPart xml;
  private final SharedStrings strings;
  private final List<CellFormat> formats;
  private final boolean from1904;
  private final Limits limits;
  private final RowCells row;
  private final StringBuilder value = new StringBuilder(64);
  private int column = -1;
  private long nextRow = 1;

  XlsxSheet(
      XmlPart xml,
      SharedStrings strings,
      List<CellFormat> formats,
      boolean from1904,
      Limits limits,
      RowCells row) {
    this.xml = xml;
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
    this.limits = limits;
    this.row = row;
  }

  /** Reads all rows, or as many as the consumer takes. */
  void read() {
    boolean inData = false;
    for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
      if (event == XmlPart.START) {
        String name = xml.name();
        if (name.equals("sheetData")) {
          inData = true;
        } else if (inData && name.equals("row") && !row()) {
          return;
        }
      } else if (event == XmlPart.END && xml.name().equals("sheetData")) {
        inData = false;
      }
    }
  }

  private boolean row() {
    String r = xml.attribute("r");
    long number = r == null ? nextRow : number(r);
    nextRow = number + 1;
    column = -1;
    row.start(number, xml.flag("hidden"));
    while (true) {
      int event = xml.next();
      if (event == XmlPart.START && xml.name().equals("c")) {
        cell();
      } else if (event == XmlPart.END && xml.name().equals("row")) {
        return row.end();
      } else if (event == XmlPart.DONE) {
        throw Refusal.BROKEN_WORKBOOK.of("a sheet ends in the middle of a row");
      }
    }
  }

  private void cell() {
    String r = xml.attribute("r");
    column = r == null ? column + 1 : column(r);
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    boolean formula = false;
    boolean stored = false;
    value.setLength(0);
    while (true) {
      int event = xml.next();
      if (event == XmlPart.START) {
        switch (xml.name()) {
          case "v" -> {
            stored = true;
            readValue();
          }
          case "f" -> formula = true;
          case "is" -> {
            value.append(RichText.read(xml, "is", limits.cellCharacters()));
            stored = true;
            type = "inline";
          }
          default -> {}
        }
      } else if (event == XmlPart.END && xml.name().equals("c")) {
        break;
      } else if (event == XmlPart.DONE) {
        throw Refusal.BROKEN_WORKBOOK.of("a sheet ends in the middle of a cell");
      }
    }
    if (stored) {
      add(type == null ? "n" : type, style);
    } else if (formula) {
      // a formula that no program has calculated yet: its value is unknown, not blank
      row.add(new Cell(column, Cell.Kind.ERROR, "#CALC!", "#CALC!"));
    }
  }

  private void readValue() {
    for (int event = xml.next(); event != XmlPart.END; event = xml.next()) {
      if (event == XmlPart.TEXT) {
        xml.appendTo(value);
      } else if (event == XmlPart.DONE) {
        throw Refusal.BROKEN_WORKBOOK.of("a sheet ends in the middle of a cell");
      }
      if (value.length() > 7L * limits.cellCharacters()) {
        throw Refusal.CELL_TOO_LONG.of(row.number(), "", limits.cellCharacters());
      }
    }
  }

  private void add(String type, String style) {
    String text = value.toString();
    switch (type) {
      case "s" -> row.add(Cell.text(column, shared(text.strip())));
      case "inline" -> row.add(Cell.text(column, text));
      case "str", "inlineStr" -> row.add(Cell.text(column, RichText.decoded(text)));
      case "b" -> row.add(typed(Cell.Kind.TRUTH, truth(text.strip())));
      case "e" -> row.add(typed(Cell.Kind.ERROR, text.isBlank() ? "#VALUE!" : text.strip()));
      case "d" -> row.add(day(text.strip()));
      default -> {
        if (!text.isBlank()) {
          row.add(format(style).cell(column, text.strip(), from1904));
        }
      }
    }
  }

  private Cell typed(Cell.Kind kind, String text) {
    return new Cell(column, kind, text, text);
  }

  private String shared(String index) {
    if (index.isEmpty()) {
      return "";
    }
    if (strings == null) {
      throw Refusal.BROKEN_WORKBOOK.of("its table of texts is missing");
    }
    return strings.get((int) Math.min(number(index), Integer.MAX_VALUE));
  }

  private Cell day(String text) {
    if (!ISO_DAY.matcher(text).matches()) {
      return Cell.text(column, text);
    }
    String bare = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    return typed(Cell.Kind.DATE, bare.replaceFirst("T00:00(:00(\\.0+)?)?$", ""));
  }

  private static String truth(String text) {
    return text.equals("1") || text.equalsIgnoreCase("true") ? "true" : "false";
  }

  private CellFormat format(String style) {
    if (style == null) {
      return CellFormat.GENERAL;
    }
    long index = number(style);
    return index < formats.size() ? formats.get((int) index) : CellFormat.GENERAL;
  }

  private static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE) {
        throw Refusal.BROKEN_WORKBOOK.of("a row or cell has an impossible number");
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The column from 0 of a reference such as {@code AB12}. */
  private static int column(String reference) {
    int column = 0;
    int i = 0;
    while (i < reference.length() && Character.isLetter(reference.charAt(i))) {
      int letter = (reference.charAt(i++) | 0x20) - 'a';
      if (letter < 0 || letter > 25 || i > 3) {
        throw Refusal.BROKEN_WORKBOOK.of("a cell has an impossible address");
      }
      column = column * 26 + letter + 1;
    }
    if (i == 0) {
      throw Refusal.BROKEN_WORKBOOK.of("a cell has an impossible address");
    }
    return column - 1;
  }
}
