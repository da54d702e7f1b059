package org.tual.assessment;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What an assessment was made from and what came out, so that anybody can run it again and compare
 * the bytes. {@code pinned} covers everything that went in and stands in every report; {@code seal}
 * covers that and the canonical outputs. {@code where} only helps to find the files and is not
 * sealed.
 *
 * @param format name and version of this form
 * @param engine name and version of the engine
 * @param asOf ISO day
 * @param buyer the reporting organisation
 * @param inputs files that went in
 * @param lists published lists in use
 * @param rules hash of all rule files and the profile
 * @param pinned SHA-256 over the above
 * @param outputs canonical files that came out
 * @param seal SHA-256 over the above
 * @param where where each input lay, seen from the folder of the seal
 */
public record Seal(
    String format,
    String engine,
    String asOf,
    String buyer,
    List<Part> inputs,
    List<Part> lists,
    String rules,
    String pinned,
    List<Part> outputs,
    String seal,
    List<Place> where) {
  public static final String FILE = "seal.json";
  private static final String FORMAT = "tual-seal-1";
  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /**
   * One file or list.
   *
   * @param role list, mapping, decisions, rates, judgements, continuity, reference, output
   * @param name file name or id
   * @param detail edition of a published list, else empty
   * @param sha256 hex
   */
  public record Part(String role, String name, String detail, String sha256) {}

  /**
   * Where an input lay.
   *
   * @param sha256 which input
   * @param path path seen from the folder of the seal
   */
  public record Place(String sha256, String path) {}

  /** The first half, before there are outputs. */
  public static Seal pin(
      String asOf, String buyer, List<Part> inputs, List<Part> lists, String rules) {
    List<Part> sorted = new ArrayList<>(inputs);
    sorted.sort(
        (a, b) -> (a.role() + a.name() + a.sha256()).compareTo(b.role() + b.name() + b.sha256()));
    Seal open =
        new Seal(
            FORMAT,
            Engine.version(),
            asOf,
            buyer,
            sorted,
            lists,
            rules,
            "",
            List.of(),
            "",
            List.of());
    return open.with(hash(JSON.toJson(open)), List.of(), "", List.of());
  }

  /** The whole, once the outputs are written. */
  public Seal close(List<Part> written, List<Place> places) {
    Seal whole = with(pinned, written, "", List.of());
    return whole.with(pinned, written, hash(JSON.toJson(whole)), places);
  }

  /** The seal's own hash fits what it says. */
  public boolean intact() {
    Seal open = with("", List.of(), "", List.of());
    boolean pins = hash(JSON.toJson(open)).equals(pinned);
    return pins && hash(JSON.toJson(with(pinned, outputs, "", List.of()))).equals(seal);
  }

  private Seal with(String pin, List<Part> written, String sealed, List<Place> places) {
    return new Seal(
        format, engine, asOf, buyer, inputs, lists, rules, pin, written, sealed, places);
  }

  public String toJson() {
    return JSON.toJson(this) + "\n";
  }

  /**
   * Reads the seal in a file.
   *
   * @throws IllegalArgumentException where it is none
   * @throws UncheckedIOException where the file cannot be read
   */
  public static Seal of(Path file) {
    try {
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a seal.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Seal read(String json) {
    try {
      Seal seal = JSON.fromJson(json, Seal.class);
      if (seal != null && FORMAT.equals(seal.format)) {
        return seal;
      }
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("This file is no seal of Tual.", e);
    }
    throw new IllegalArgumentException("This file is no seal of Tual.");
  }

  /** SHA-256 of a text in UTF-8, hex. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
