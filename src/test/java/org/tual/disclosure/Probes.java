package org.tual.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Free queries of somebody who wants to know how few some workers are; each gives {@code ?n}. */
public final class Probes {
  private static final Path FILE = Path.of("src/test/resources/differencing.txt");
  private static final Pattern LEADING = Pattern.compile("^-?\\d+(\\.\\d+)?(?![\\d-])");

  private Probes() {}

  /**
   * The queries by name.
   *
   * @param graph of the list
   * @param other of the list that differs by one person
   */
  public static Map<String, String> of(String graph, String other) {
    try {
      List<String> blocks = List.of(Files.readString(FILE).split("\n\n"));
      Map<String, String> probes = new LinkedHashMap<>();
      for (String block : blocks.subList(1, blocks.size())) {
        int line = block.indexOf('\n');
        probes.put(
            block.substring(2, line),
            blocks.get(0)
                + block
                    .substring(line)
                    .replace("$A", "<" + graph + ">")
                    .replace("$B", "<" + other + ">"));
      }
      return probes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number of people from one to four stands at the start of a value. */
  public static boolean few(String value) {
    return number(value)
        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(5)) < 0)
        .isPresent();
  }

  private static Optional<BigDecimal> number(String value) {
    Matcher found = LEADING.matcher(value);
    return found.find() ? Optional.of(new BigDecimal(found.group())) : Optional.empty();
  }
}
