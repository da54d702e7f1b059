package org.tual.spreadsheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses which encoding from before Unicode a text is in: ICU's statistics weighed with what the
 * decoded words look like. A guess, and called so in the file's description.
 */
final class OldEncodings {
  private static final List<String> CANDIDATES =
      List.of(
          "windows-1252",
          "GB18030",
          "windows-31j",
          "Big5",
          "x-windows-949",
          "EUC-JP",
          "x-windows-874",
          "windows-1251",
          "windows-1250",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "KOI8-R",
          "IBM866",
          "ISO-2022-JP",
          "ISO-2022-KR");
  private static final Map<String, String> FROM_ICU =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-2", "windows-1250"),
          Map.entry("ISO-8859-7", "windows-1253"),
          Map.entry("ISO-8859-8", "windows-1255"),
          Map.entry("ISO-8859-8-I", "windows-1255"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("ISO-8859-6", "windows-1256"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"));

  private OldEncodings() {}

  static TextEncoding guess(TextScan scan) {
    byte[] sample = scan.sample();
    Map<String, Integer> prior = new LinkedHashMap<>();
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      prior.merge(
          FROM_ICU.getOrDefault(match.getName(), match.getName()),
          match.getConfidence(),
          Math::max);
    }
    String best = "windows-1252";
    double bestScore = Double.NEGATIVE_INFINITY;
    for (String name : CANDIDATES) {
      if (!Charset.isSupported(name) || name.startsWith("ISO-2022") && scan.escapes == 0) {
        continue;
      }
      double score = score(name, sample, prior.getOrDefault(name, 0));
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    if (scan.malformed == 0 && !best.startsWith("ISO-2022")) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
    }
    return new TextEncoding(Charset.forName(best), 0, best + ", guessed from its bytes");
  }

  private static double score(String name, byte[] sample, int prior) {
    if (name.startsWith("ISO-2022")) {
      return prior >= 50 ? 1000 : -1000;
    }
    CharBuffer text;
    try {
      text = Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(sample));
    } catch (CharacterCodingException e) {
      return -500 + prior / 100.0;
    }
    return TextPlausibility.of(text, name) + prior * 0.5;
  }
}
