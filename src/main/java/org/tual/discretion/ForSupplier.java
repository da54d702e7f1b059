package org.tual.discretion;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks whether words may go to a supplier: they must not say who spoke, that somebody was there,
 * when, or how grave it is. What is looked for stands in {@code discretion/withheld.csv}, in
 * several languages. It finds the usual words and no others; whoever releases answers for the rest.
 */
public final class ForSupplier {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern FIGURE = Pattern.compile("[0-9](?:[.,' ]?[0-9]){2,}");
  private static final List<Sign> SIGNS = shipped();

  private ForSupplier() {}

  /** Something that is looked for; {@code apart} looks at words with nothing but blanks between. */
  private record Sign(Pattern pattern, boolean apart, String why) {}

  private static List<Sign> shipped() {
    List<Sign> signs = new ArrayList<>();
    try (InputStream bytes = ForSupplier.class.getResourceAsStream("/discretion/withheld.csv");
        CSVReaderHeaderAware lines = lines(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (Map<String, String> row = lines.readMap(); row != null; row = lines.readMap()) {
        signs.add(sign(row.get("kind"), plain(row.get("text")), row.get("why")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(signs);
  }

  /** By the standard, since to others a backslash is no letter. */
  private static CSVReaderHeaderAware lines(Reader text) {
    return new CSVReaderHeaderAwareBuilder(text)
        .withCSVParser(new RFC4180ParserBuilder().build())
        .build();
  }

  private static Sign sign(String kind, String text, String why) {
    return switch (kind) {
      case "words" -> new Sign(words(text), true, why);
      case "part" -> new Sign(Pattern.compile(Pattern.quote(text)), false, why);
      default -> new Sign(Pattern.compile(text), false, why);
    };
  }

  /** A star stands for any ending; one more word may stand between two. */
  private static Pattern words(String text) {
    String all =
        Arrays.stream(text.split(" "))
            .map(
                word ->
                    word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{M}]*"
                        : Pattern.quote(word))
            .collect(Collectors.joining(" (?:[\\p{L}\\p{M}]+ )?"));
    return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + all + "(?![\\p{L}\\p{M}\\p{N}])");
  }

  /**
   * What speaks against words, as the rest of a sentence that quotes nothing of them, such as
   * {@code names a day}; empty where nothing was found.
   *
   * @param words for a supplier
   * @param house description for the house, which they must not repeat; may be empty
   */
  public static Optional<String> against(String words, String house) {
    String plain = plain(words);
    String apart = apart(plain);
    String own = apart(plain(house));
    Set<String> figures = figures(plain);
    figures.retainAll(figures(plain(house)));
    if (!figures.isEmpty() || !own.isEmpty() && apart.contains(own)) {
      return Optional.of("repeats the description for the house, or a figure in it");
    }
    return SIGNS.stream()
        .filter(sign -> sign.pattern().matcher(sign.apart() ? apart : plain).find())
        .map(Sign::why)
        .findFirst();
  }

  private static Set<String> figures(String text) {
    Matcher number = FIGURE.matcher(text);
    Set<String> found = new TreeSet<>();
    while (number.find()) {
      found.add(number.group().replaceAll("[^0-9]", ""));
    }
    return found;
  }

  /** In small letters, without accents of Latin letters, with the usual digits. */
  private static String plain(String text) {
    String small =
        Normalizer.normalize(Identifying.digits(text), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    return ACCENTS.matcher(small).replaceAll("").replaceAll("\\s+", " ");
  }

  private static String apart(String plain) {
    return BETWEEN.matcher(plain).replaceAll(" ").strip();
  }
}
