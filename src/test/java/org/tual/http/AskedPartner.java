package org.tual.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A server where a local partner is asked about two places; one for all who call this. */
public final class AskedPartner {
  /** The places. */
  public static final String FIRST = "Pelabuhan Contoh";

  public static final String SECOND = "Pelabuhan Rekaan";

  private static final String COMPLIANCE = "COMPLIANCE";
  private static AskedPartner only;

  /** A workplace at the first of them. */
  public static final String SITE = "Contoh Pengalengan";

  private final Running server = Running.listing(list());
  private final Map<String, String> asked = new TreeMap<>();

  private AskedPartner() {
    for (String name : List.of(FIRST, SECOND)) {
      Map<String, Object> place = Map.of("kind", "PORT", "name", name, "country", "ID");
      asked.put(name, made("/api/community/places", place));
    }
    List<Map<String, String>> served =
        asked.values().stream().map(id -> Map.of("place", id)).toList();
    Map<String, Object> draft =
        Map.of("kind", "NGO", "name", "Contoh Help", "languages", List.of("id"), "places", served);
    String partner = made("/api/community/partners", draft);
    server.put(
        COMPLIANCE,
        "/api/community/partners/" + partner + "/accounts",
        Map.of("accounts", List.of(server.account("PARTNER"))));
    asked.replaceAll(
        (name, place) ->
            made(
                "/api/community/assessments",
                Map.of("partner", partner, "place", place, "form", "community")));
  }

  private static Path list() {
    try {
      Files.createDirectories(Path.of("target/it"));
      return Files.writeString(
          Files.createTempDirectory(Path.of("target/it"), "quay-").resolve("quay.csv"),
          "Supplier,Country,City,Product\n" + SITE + ",Indonesia," + FIRST + ",tuna\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only one; made at the first call. */
  public static synchronized AskedPartner only() {
    if (only == null) {
      only = new AskedPartner();
    }
    return only;
  }

  private String made(String path, Object content) {
    return server.post(COMPLIANCE, path, content).get("id").getAsString();
  }

  public Running server() {
    return server;
  }

  private String path(String place) {
    return "/api/community/assessments/" + asked.get(place);
  }

  /** What the server has of the assessment of a place. */
  public JsonObject kept(String place) {
    return server.get(COMPLIANCE, path(place));
  }

  /** How far it is. */
  public String state(String place) {
    return kept(place).get("state").getAsString();
  }

  /** The answer to a question of it. */
  public Optional<JsonObject> answer(String place, String question) {
    JsonArray all = kept(place).getAsJsonArray("answers");
    for (JsonElement one : all) {
      if (one.getAsJsonObject().get("question").getAsString().equals(question)) {
        return Optional.of(one.getAsJsonObject());
      }
    }
    return Optional.empty();
  }

  /** Its value; empty where there is none. */
  public String value(String place, String question) {
    return answer(place, question).map(one -> one.get("value").getAsString()).orElse("");
  }

  /** Somebody else of the partner answers. */
  public void meanwhile(String place, Map<String, Object> answer) {
    server.put("PARTNER", path(place) + "/answers", Map.of("answers", List.of(answer)));
  }

  /** Compliance asks again. */
  public void again(String place, String why) {
    server.matched(COMPLIANCE, path(place) + "/review", Map.of("counts", false, "why", why));
  }

  /** The partner hands in. */
  public void handedIn(String place) {
    server.post("PARTNER", path(place) + "/hand-in", Map.of("gaps", List.of()));
  }

  /** Path of the page on which compliance decides. */
  public String page(String place) {
    return "/#/place-assessment?id=" + asked.get(place);
  }

  /** Path of the page of the place itself. */
  public String pageOfPlace(String place) {
    return "/#/place?id=" + kept(place).getAsJsonObject("place").get("id").getAsString();
  }

  /** Path of the page to plan a visit at the workplace. */
  public String plan() {
    return "/#/visits/new?site=" + URLEncoder.encode(site(), StandardCharsets.UTF_8);
  }

  /** Path of the page of the workplace as the newest assessment knows it. */
  public String pageOfSite() {
    return "/#/supplier?site=" + URLEncoder.encode(site(), StandardCharsets.UTF_8);
  }

  private String site() {
    return server
        .get(COMPLIANCE, "/api/assessments/latest/suppliers?q=Pengalengan")
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get("site")
        .getAsString();
  }

  /** The partner agrees that people are told of it. */
  public void listed() {
    Map<String, Object> wishes = Map.of("listed", true, "capacity", "OPEN", "credit", "ANONYMOUS");
    server.put("PARTNER", "/api/community/wishes", wishes);
  }
}
