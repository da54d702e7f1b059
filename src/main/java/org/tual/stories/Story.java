package org.tual.stories;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One sample supply chain.
 *
 * @param name in addresses
 * @param title for people
 * @param words what happens in it, in one sentence
 * @param buyer the invented reporting organisation
 * @param asOf the day its assessment speaks of
 * @param lists its supplier lists, in the order in which they came
 */
public record Story(
    String name, String title, String words, String buyer, LocalDate asOf, List<Sheet> lists) {
  private static final String FOLDER = "samples/";

  /**
   * One of its supplier lists.
   *
   * @param file as it is called
   * @param sha256 of its bytes
   */
  public record Sheet(String file, String sha256) {}

  /** All that are shipped, in the order in which they are offered. */
  public static List<Story> all() {
    return Shipped.ALL;
  }

  /** The one of this name. */
  public static Optional<Story> named(String name) {
    return all().stream().filter(story -> story.name().equals(name)).findFirst();
  }

  /** The bytes of one of its lists; to be closed. */
  public InputStream open(Sheet list) {
    return resource(name + "/" + list.file());
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(
        Story.class.getClassLoader().getResourceAsStream(FOLDER + path), path);
  }

  private static final class Shipped {
    private static final List<Story> ALL = load();

    private static List<Story> load() {
      List<Story> all = new ArrayList<>();
      try (CSVReaderHeaderAware lines =
          new CSVReaderHeaderAware(
              new InputStreamReader(resource("samples.csv"), StandardCharsets.UTF_8))) {
        for (Map<String, String> line = lines.readMap(); line != null; line = lines.readMap()) {
          all.add(read(line));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (CsvValidationException e) {
        throw new IllegalStateException(e);
      }
      return List.copyOf(all);
    }

    private static Story read(Map<String, String> line) {
      String name = line.get("name");
      List<Sheet> lists = new ArrayList<>();
      for (String file : line.get("files").split("; ")) {
        lists.add(new Sheet(file, sha256(name + "/" + file)));
      }
      return new Story(
          name,
          line.get("title"),
          line.get("story"),
          line.get("buyer"),
          LocalDate.parse(line.get("as_of")),
          List.copyOf(lists));
    }

    private static String sha256(String path) {
      try (InputStream in = resource(path)) {
        return HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
