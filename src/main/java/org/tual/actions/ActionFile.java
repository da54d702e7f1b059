package org.tual.actions;

import com.ibm.icu.text.Transliterator;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVWriter;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tual.assessment.Trade;
import org.tual.runs.TradeTable;
import org.tual.supplychain.Folding;

/**
 * One line for each supplier beside a sealed report. It is made from the report and can be made
 * anew; what cannot be read is made again.
 */
final class ActionFile {
  private static final Set<String> NO_SUPPLIERS = Set.of("recruiter", "company");
  private static final int SHOWN = 4;
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  /** A line as it lies in the file. */
  record Line(
      String site,
      String name,
      String localName,
      String country,
      String step,
      List<String> products,
      List<String> vendorNumbers,
      List<String> orders,
      String rule,
      String markets,
      List<String> unknown,
      int unknowns,
      String sought) {}

  private ActionFile() {}

  /** Makes it where it is missing. */
  static synchronized Path of(Path folder, ActionTable table) {
    String name = "actions-" + table.edition() + ".csv";
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      return file;
    }
    Path part = folder.resolve(name + ".part");
    Map<String, Trade> trade = TradeTable.read(folder);
    try (CSVReaderHeaderAware sites =
            new CSVReaderHeaderAware(
                Files.newBufferedReader(
                    folder.resolve("report/sites.csv"), StandardCharsets.UTF_8));
        CSVWriter out = new CSVWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
      Unknowns unknowns = new Unknowns();
      for (Map<String, String> row = sites.readMap(); row != null; row = sites.readMap()) {
        if (!NO_SUPPLIERS.contains(row.get("kind"))) {
          Trade own = trade.getOrDefault(row.get("site"), new Trade("", List.of(), List.of()));
          out.writeNext(cells(row, own, table.of(row), unknowns.of(row.get("unknown_rules"))));
        }
      }
      out.flush();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }

  private static String[] cells(
      Map<String, String> row, Trade trade, ActionLine line, List<String> unknown) {
    Set<String> markets = new TreeSet<>();
    for (String blocker : row.get("blockers").split("; ")) {
      if (blocker.indexOf(':') > 0) {
        markets.add(blocker.substring(0, blocker.indexOf(':')));
      }
    }
    return new String[] {
      row.get("site"),
      row.get("name"),
      row.get("local_name"),
      row.get("country"),
      row.get("step"),
      row.get("products").replace("; ", "\n"),
      String.join("\n", trade.vendorNumbers()),
      String.join("\n", trade.orders()),
      line.id(),
      String.join(", ", markets),
      String.join("\n", unknown.subList(0, Math.min(SHOWN, unknown.size()))),
      Integer.toString(unknown.size()),
      sought(row, trade)
    };
  }

  /** What can be looked for: names, also in Latin letters, products and numbers. */
  private static String sought(Map<String, String> row, Trade trade) {
    List<String> words = new ArrayList<>();
    for (String column : List.of("name", "local_name", "products")) {
      words.add(Folding.loose(row.get(column)));
      String latin = latin(row.get(column));
      if (!latin.equals(row.get(column))) {
        words.add(Folding.loose(latin));
      }
    }
    trade.vendorNumbers().forEach(number -> words.add(number(number)));
    trade.orders().forEach(number -> words.add(number(number)));
    return String.join(" ", words);
  }

  private static String number(String number) {
    String folded = Folding.loose(number);
    return folded.indexOf(' ') < 0 ? folded : folded + " " + folded.replace(" ", "");
  }

  /** Latin letters in place of those of other scripts. */
  static String latin(String text) {
    return text.chars().allMatch(letter -> letter < 0x250) ? text : LATIN.transliterate(text);
  }

  /** Reads line by line, as long as the taker wants more. */
  static void each(Path file, Predicate<Line> taker) {
    try (CSVReader csv = new CSVReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      boolean more = true;
      for (String[] cells = csv.readNext(); cells != null && more; cells = csv.readNext()) {
        more = taker.test(line(cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Line line(String[] cells) {
    return new Line(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        lines(cells[5]),
        lines(cells[6]),
        lines(cells[7]),
        cells[8],
        cells[9],
        lines(cells[10]),
        Integer.parseInt(cells[11]),
        cells[12]);
  }

  private static List<String> lines(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\n"));
  }
}
