package org.tual.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One edition of a published list: its manifest and its tables. A list whose row count is not
 * plausible is never loaded.
 *
 * @param manifest what the list says about itself
 * @param tables its tables by file name; empty where only the manifest is shipped
 * @param sha256 of the manifest and the tables, in hexadecimal, for the seal
 */
public record ReferenceList(Manifest manifest, Map<String, Table> tables, String sha256) {
  static final String FOLDER = "ontology/reference/";

  /** Where the bytes of a list come from. */
  private interface Source {
    byte[] bytes(String file);
  }

  /**
   * Loads the edition in this folder, whose name is the list or begins with it and {@code @}.
   * Throws {@link UnusableList} if it is broken or outside its bounds.
   */
  public static ReferenceList load(Path folder) {
    String name = folder.getFileName().toString();
    int at = name.indexOf('@');
    return read(at < 0 ? name : name.substring(0, at), file -> bytes(folder.resolve(file)));
  }

  /** Loads the edition that Tual ships; throws {@link UnusableList} if there is none. */
  public static ReferenceList shipped(String list) {
    return read(list, file -> Table.bytes(FOLDER + list + "/" + file));
  }

  /**
   * The edition in these files by name; throws {@link UnusableList} if it is broken or outside its
   * bounds.
   */
  public static ReferenceList of(String list, Map<String, String> files) {
    return read(
        list,
        file -> {
          if (!files.containsKey(file)) {
            throw new UnusableList("The list file " + file + " is missing.");
          }
          return files.get(file).getBytes(StandardCharsets.UTF_8);
        });
  }

  private static ReferenceList read(String list, Source source) {
    MessageDigest digest = newDigest();
    byte[] head = source.bytes("manifest.properties");
    digest.update(head);
    Manifest manifest = Manifest.parse(list, utf8(head));
    Map<String, Table> tables = new TreeMap<>();
    for (String file : manifest.tables()) {
      if (!file.matches("[A-Za-z0-9-]+\\.csv")) {
        throw new UnusableList("The list " + list + " names a table that is no plain CSV file.");
      }
      byte[] bytes = source.bytes(file);
      digest.update(bytes);
      tables.put(file, Table.parse(list + "/" + file, utf8(bytes)));
    }
    ReferenceList read =
        new ReferenceList(manifest, Map.copyOf(tables), HexFormat.of().formatHex(digest.digest()));
    read.checkBounds();
    return read;
  }

  /** Rows of the main table; none where only the manifest is shipped. */
  public List<Map<String, String>> rows() {
    Table facts = tables.get("facts.csv");
    return facts == null ? List.of() : facts.rows();
  }

  /** The table with this file name; throws {@link UnusableList} if the list has none. */
  public Table table(String file) {
    Table table = tables.get(file);
    if (table == null) {
      throw new UnusableList("The list " + manifest.list() + " has no table " + file + ".");
    }
    return table;
  }

  /** Whether facts are here at all; if not, everything that needs them is unknown. */
  public boolean hasFacts() {
    return tables.containsKey("facts.csv");
  }

  /** Days from the day for which the facts hold to the given day; never below 0. */
  public long ageInDays(LocalDate at) {
    return Math.max(0, ChronoUnit.DAYS.between(manifest.asOf(), at));
  }

  private void checkBounds() {
    int rows = rows().size();
    if (hasFacts() && (rows < manifest.lowest() || rows > manifest.highest())) {
      throw new UnusableList(
          "The list %s has %d rows where %d to %d are plausible. It was not loaded."
              .formatted(manifest.list(), rows, manifest.lowest(), manifest.highest()));
    }
  }

  private static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnusableList("The list file " + file.getFileName() + " is missing.");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The list file cannot be read.", e);
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
