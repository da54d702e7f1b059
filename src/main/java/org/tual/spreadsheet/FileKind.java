package org.tual.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is. */
enum FileKind {
  ZIP,
  OLE,
  TEXT;

  private static final Map<String, String> SIGNATURES = signatures();
  private static final Pattern MARKUP =
      Pattern.compile("<(!doctype\\s+html|html|head|body|table|meta|div)\\b.*", Pattern.DOTALL);
  private static final Pattern JSON =
      Pattern.compile("(\\[\\s*)?\\{\\s*(\"[^\"]*\"\\s*:|}).*|\\[\\s*[\\[\"].*", Pattern.DOTALL);

  /** Decides from the first bytes, or throws {@link UnreadableFile} that names the kind. */
  static FileKind of(byte[] start, String extension) {
    String bytes = new String(start, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6") || bytes.startsWith("PK\7\b")) {
      return ZIP;
    }
    if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE;
    }
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (bytes.startsWith(signature.getKey())) {
        throw Refusal.WRONG_FILE_TYPE.of(signature.getValue());
      }
    }
    if (bytes.startsWith("\t\0\4\0")
        || bytes.startsWith("\t\2\6\0")
        || bytes.startsWith("\t\4\6\0")
        || bytes.startsWith("\t\b\b\0\0\5")) {
      throw Refusal.OTHER_SPREADSHEET_FORMAT.of("Excel before 97");
    }
    refuseOtherText(plain(bytes), extension);
    return TEXT;
  }

  private static void refuseOtherText(String text, String extension) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml") || lower.startsWith("<workbook")) {
      if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
        throw Refusal.OTHER_SPREADSHEET_FORMAT.of("XML spreadsheet 2003");
      }
      boolean page = lower.contains("<html");
      throw Refusal.WRONG_FILE_TYPE.of(page ? "a web page" : "an XML file");
    }
    if (lower.startsWith("<!doctype") && !lower.startsWith("<!doctype html")) {
      throw Refusal.WRONG_FILE_TYPE.of("an XML file");
    }
    if (MARKUP.matcher(lower).matches()) {
      throw Refusal.WRONG_FILE_TYPE.of("a web page");
    }
    boolean table = extension.equals("tsv") || extension.equals("txt");
    if (!table && JSON.matcher(text).matches()) {
      throw Refusal.WRONG_FILE_TYPE.of("a JSON file");
    }
    if (lower.startsWith("%!ps")) {
      throw Refusal.WRONG_FILE_TYPE.of("a PostScript file");
    }
    if (lower.startsWith("mime-version:") || lower.contains("\nmime-version:")) {
      throw Refusal.WRONG_FILE_TYPE.of("an e-mail or a saved web page");
    }
  }

  /** The characters behind a byte order mark and blanks, good enough to see markup. */
  private static String plain(String bytes) {
    String text = bytes.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    return text.replace("\0", "").stripLeading();
  }

  private static Map<String, String> signatures() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("%PDF", "a PDF document");
    kinds.put("\u0089PNG", "an image");
    kinds.put("\u00FF\u00D8\u00FF", "an image");
    kinds.put("GIF8", "an image");
    kinds.put("II*\0", "an image");
    kinds.put("MM\0*", "an image");
    kinds.put("RIFF", "an image, sound or film");
    kinds.put("{\\rtf", "a text document (RTF)");
    kinds.put("\u001F\u008B", "a compressed archive");
    kinds.put("BZh", "a compressed archive");
    kinds.put("7z\u00BC\u00AF", "a compressed archive");
    kinds.put("Rar!", "a compressed archive");
    kinds.put("\u00FD7zXZ", "a compressed archive");
    kinds.put("\u007FELF", "a program");
    kinds.put("MZ\u0090", "a program");
    kinds.put("SQLite format 3", "a database");
    kinds.put("PAR1", "a Parquet file");
    return kinds;
  }
}
