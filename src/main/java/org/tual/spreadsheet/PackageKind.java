package org.tual.spreadsheet;

import java.util.Locale;

/** Tells a plain workbook from everything else that is a zip archive. */
final class PackageKind {
  private PackageKind() {}

  /** Throws {@link UnreadableFile} with the kind's name where the archive is no plain workbook. */
  static void check(ZipPackage zip) {
    if (!zip.has("[Content_Types].xml")) {
      throw otherArchive(zip);
    }
    String types = mainTypes(zip);
    if (types.contains("sheet.binary") || zip.has("xl/workbook.bin")) {
      throw Refusal.OTHER_SPREADSHEET_FORMAT.of(".xlsb");
    }
    if (types.contains("macroenabled") || zip.has("xl/vbaProject.bin")) {
      throw Refusal.MACRO_WORKBOOK.of();
    }
    if (!types.contains("spreadsheetml")) {
      String kind = "an Office document";
      if (types.contains("wordprocessingml")) {
        kind = "a Word document";
      } else if (types.contains("presentationml")) {
        kind = "a presentation";
      }
      throw Refusal.WRONG_FILE_TYPE.of(kind);
    }
  }

  private static UnreadableFile otherArchive(ZipPackage zip) {
    if (zip.has("mimetype") && zip.has("content.xml")) {
      return Refusal.OTHER_SPREADSHEET_FORMAT.of("OpenDocument");
    }
    if (zip.hasPartUnder("index/") && zip.hasPartUnder("metadata/")) {
      return Refusal.OTHER_SPREADSHEET_FORMAT.of("Numbers");
    }
    if (zip.hasPartUnder("xl/")) {
      return Refusal.BROKEN_WORKBOOK.of("its list of parts is missing");
    }
    return Refusal.WRONG_FILE_TYPE.of("a zip archive");
  }

  private static String mainTypes(ZipPackage zip) {
    StringBuilder types = new StringBuilder();
    try (XmlPart xml = new XmlPart(zip.part("[Content_Types].xml"))) {
      for (int event = xml.next(); event != XmlPart.DONE; event = xml.next()) {
        String type = event == XmlPart.START ? xml.attribute("ContentType") : null;
        if (type != null && type.contains("main") && types.length() < 10_000) {
          types.append(type.toLowerCase(Locale.ROOT)).append(' ');
        }
      }
    }
    return types.toString();
  }
}
