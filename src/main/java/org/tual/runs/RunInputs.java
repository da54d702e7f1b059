package org.tual.runs;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Continuity;
import org.tual.assessment.Seal;
import org.tual.columns.FileMapping;
import org.tual.columns.InvalidMapping;
import org.tual.columns.MappingFile;
import org.tual.corrections.CorrectionFile;
import org.tual.corrections.Corrections;
import org.tual.findings.Decision;
import org.tual.findings.DecisionFile;
import org.tual.graph.Judgement;
import org.tual.graph.Rates;
import org.tual.intake.FileHash;
import org.tual.intake.Intake;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.spreadsheet.Limits;

/**
 * The files that one run depends on, found and hashed.
 *
 * @param lists supplier lists
 * @param mappings mapping files
 * @param corrections table of corrected cells, or null
 * @param decisions decision file, or null
 * @param rates rates file, or null
 * @param judgements merges file, or null
 * @param continuity continuity file of the report before, or null
 * @param rules folder with own rules, or null
 */
public record RunInputs(
    List<Path> lists,
    List<Path> mappings,
    Path corrections,
    Path decisions,
    Path rates,
    Path judgements,
    Path continuity,
    Path rules) {

  /** The lists in files and folders; a folder gives the lists that lie directly in it. */
  public static List<Path> expand(List<Path> given) {
    List<Path> files = new ArrayList<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside
              .filter(Files::isRegularFile)
              .filter(Intake::looksLikeList)
              .sorted()
              .forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new Refusal("There is no file or folder " + path + ".");
      }
    }
    if (files.isEmpty()) {
      throw new Refusal("There is no spreadsheet in " + given.get(0) + ".");
    }
    return files;
  }

  /** The shipped lists, with those of a folder where one is named. */
  public static ReferenceLists published(Path folder) {
    if (folder == null) {
      return ReferenceLists.shipped();
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder + ".");
    }
    return ReferenceLists.with(folder);
  }

  /** The request of one run; throws {@link Refusal} where one of the files cannot be used. */
  public AssessmentRequest request(LocalDate asOf, String buyer, Limits limits) {
    return new AssessmentRequest(
        lists,
        asOf,
        buyer,
        readMappings(),
        corrections == null ? Map.of() : readCorrections(),
        ruleSet(),
        rates == null ? Rates.none() : readRates(),
        judgements == null ? List.of() : readJudgements(),
        decisions == null ? List.of() : readDecisions(),
        continuity == null ? Continuity.none() : readContinuity(),
        limits);
  }

  private RuleSet ruleSet() {
    RuleSet shipped = RuleSet.shipped();
    return rules == null ? shipped : shipped.with(RuleSet.load(rules));
  }

  private List<FileMapping> readMappings() {
    List<FileMapping> all = new ArrayList<>();
    for (Path file : mappings) {
      try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        all.addAll(MappingFile.read(text));
      } catch (IOException e) {
        throw new Refusal("The mapping file " + file + " cannot be read.");
      } catch (InvalidMapping e) {
        throw new Refusal("The mapping file " + file + ": " + e.getMessage());
      }
    }
    return all;
  }

  private Map<String, Corrections> readCorrections() {
    try (Reader text = Files.newBufferedReader(corrections, StandardCharsets.UTF_8)) {
      return CorrectionFile.read(text);
    } catch (IOException e) {
      throw new Refusal("The corrections file " + corrections + " cannot be read.");
    }
  }

  private List<Decision> readDecisions() {
    try (Reader text = Files.newBufferedReader(decisions, StandardCharsets.UTF_8)) {
      return DecisionFile.read(text);
    } catch (IOException e) {
      throw new Refusal("The decisions file " + decisions + " cannot be read.");
    }
  }

  private Continuity readContinuity() {
    try (Reader text = Files.newBufferedReader(continuity, StandardCharsets.UTF_8)) {
      return Continuity.read(text);
    } catch (IOException e) {
      throw new Refusal("There is no earlier report with a " + Continuity.FILE + " there.");
    }
  }

  private Rates readRates() {
    Map<String, BigDecimal> perUnit = new TreeMap<>();
    for (String[] line : table(rates)) {
      perUnit.put(line[0].strip(), new BigDecimal(line[1].strip()));
    }
    return new Rates(perUnit);
  }

  private List<Judgement> readJudgements() {
    return table(judgements).stream()
        .filter(line -> line.length < 3 || line[2].strip().equals("same"))
        .map(line -> new Judgement(line[0].strip(), line[1].strip()))
        .toList();
  }

  private static List<String[]> table(Path file) {
    try (CSVReader csv = new CSVReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      List<String[]> lines = csv.readAll();
      return lines.subList(Math.min(1, lines.size()), lines.size());
    } catch (IOException | CsvException e) {
      throw new Refusal("The file " + file + " cannot be read as a CSV table.");
    }
  }

  /** Pins everything that goes in. */
  public Seal pin(AssessmentRequest request, ReferenceLists published) {
    List<Seal.Part> parts = new ArrayList<>();
    each((role, file) -> parts.add(part(role, file)));
    List<Seal.Part> editions = new ArrayList<>();
    for (ReferenceList list : published.inUse(request.asOf())) {
      editions.add(
          new Seal.Part(
              "reference", list.manifest().list(), list.manifest().edition(), list.sha256()));
    }
    StringBuilder texts = new StringBuilder(request.rules().profile().toString());
    for (Rule rule : request.rules().rules()) {
      texts.append('\n').append(rule.id()).append('\n').append(rule.text());
    }
    return Seal.pin(
        request.asOf().toString(), request.buyer(), parts, editions, Seal.hash(texts.toString()));
  }

  private static Seal.Part part(String role, Path file) {
    return new Seal.Part(role, String.valueOf(file.getFileName()), "", FileHash.of(file).sha256());
  }

  /** Where each input lies, seen from the folder of the seal. */
  public List<Seal.Place> places(Path out) {
    List<Seal.Place> places = new ArrayList<>();
    Path from = out.toAbsolutePath().normalize();
    each(
        (role, file) ->
            places.add(
                new Seal.Place(
                    FileHash.of(file).sha256(),
                    from.relativize(file.toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/'))));
    return places;
  }

  /** Takes each input with its role. */
  private interface Taker {
    void take(String role, Path file);
  }

  private void each(Taker taker) {
    lists.forEach(file -> taker.take("list", file));
    mappings.forEach(file -> taker.take("mapping", file));
    one(taker, "corrections", corrections);
    one(taker, "decisions", decisions);
    one(taker, "rates", rates);
    one(taker, "judgements", judgements);
    one(taker, "continuity", continuity);
  }

  private static void one(Taker taker, String role, Path file) {
    if (file != null) {
      taker.take(role, file);
    }
  }
}
