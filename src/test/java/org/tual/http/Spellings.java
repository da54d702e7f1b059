package org.tual.http;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The bytes as which one word may lie somewhere, by how it is written. */
final class Spellings {
  private static final int BITS_OF_A_LETTER = 6;

  private Spellings() {}

  static Map<String, byte[]> of(String word) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    all.put("UTF-8", utf8);
    all.put("capitals", word.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      all.put(wide.name(), word.getBytes(wide));
    }
    for (int before = 0; before < 3; before++) {
      String letters = base64(utf8, before);
      all.put("Base64 " + before, ascii(letters));
      all.put("Base64 of addresses " + before, ascii(letters.replace('+', '-').replace('/', '_')));
    }
    all.put("hex", ascii(HexFormat.of().formatHex(utf8)));
    all.put("HEX", ascii(HexFormat.of().withUpperCase().formatHex(utf8)));
    String address = URLEncoder.encode(word, StandardCharsets.UTF_8);
    all.put("address", ascii(address));
    all.put("address in small letters", ascii(address.toLowerCase(Locale.ROOT)));
    all.put("JSON", ascii(each(word, one -> String.format("\\u%04x", one))));
    all.put("JSON in capitals", ascii(each(word, one -> String.format("\\u%04X", one))));
    all.put("XML", ascii(each(word, one -> "&#" + one + ";")));
    all.put("XML in hex", ascii(each(word, one -> "&#x" + Integer.toHexString(one) + ";")));
    all.put("H2", h2(word));
    return distinct(all);
  }

  private static Map<String, byte[]> distinct(Map<String, byte[]> all) {
    List<byte[]> known = new ArrayList<>();
    return all.entrySet().stream()
        .filter(one -> known.stream().noneMatch(other -> Arrays.equals(other, one.getValue())))
        .peek(one -> known.add(one.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
  }

  /** The letters that do not hang on what stands before and behind. */
  private static String base64(byte[] word, int before) {
    byte[] shifted = new byte[before + word.length];
    System.arraycopy(word, 0, shifted, before, word.length);
    String letters = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int first = (before * Byte.SIZE + BITS_OF_A_LETTER - 1) / BITS_OF_A_LETTER;
    return letters.substring(first, shifted.length * Byte.SIZE / BITS_OF_A_LETTER);
  }

  private static String each(String word, IntFunction<String> written) {
    return word.chars().mapToObj(written).collect(Collectors.joining());
  }

  /** As H2 writes letters into its pages: like UTF-8, without the first bit of later bytes. */
  private static byte[] h2(String word) {
    byte[] bytes = new byte[word.length() * 3];
    int end = 0;
    for (char one : word.toCharArray()) {
      if (one < 0x80) {
        bytes[end++] = (byte) one;
      } else if (one < 0x800) {
        bytes[end++] = (byte) (0xC0 | one >> 6);
        bytes[end++] = (byte) (one & 0x3F);
      } else {
        bytes[end++] = (byte) (0xE0 | one >> 12);
        bytes[end++] = (byte) (one >> 6 & 0x3F);
        bytes[end++] = (byte) (one & 0x3F);
      }
    }
    return Arrays.copyOf(bytes, end);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
