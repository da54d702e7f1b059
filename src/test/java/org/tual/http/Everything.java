package org.tual.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Every byte that somebody can get from a server: all GETs of its own description with what there
 * is behind them, free queries of the graph, and the words of the files that come. Times and ids,
 * which no two servers share, stand as what they are; an id by its place in the answer, so that two
 * that are one stay one.
 */
final class Everything {
  private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";
  private static final int OF_A_KIND = 1;
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern ID =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,64}|visit-[0-9a-f]{8}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z| UTC)?");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{43,}={0,2}");

  /** Follows a stream to its end; what is in it stands in the lists too. */
  private static final Pattern STREAM = Pattern.compile(".*/progress");

  /**
   * What begins a walk through another server's doors, counts what a machine does, or was signed
   * whenever its hour came.
   */
  private static final List<String> NOT_OF_PEOPLE =
      List.of(
          "/api/sign-in/provider", "/api/sign-in/back", "/api/metrics", "/api/events/checkpoints");

  private static final List<String> FILES =
      List.of("report.html", "report.pdf", "findings.csv", "sites.csv", "links.csv", "report.xlsx");
  private static final List<String> QUERIES =
      List.of(
          "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }",
          "SELECT ?p (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?p ORDER BY ?p",
          "SELECT (COUNT(DISTINCT ?g) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }");

  private final Caller caller;
  private final JsonObject description;
  private final World world;
  private final Map<String, List<String>> known = new HashMap<>();
  private final Map<String, String> all = new TreeMap<>();
  private final Set<String> refused;

  private Everything(World world, Caller caller, Set<String> refused) {
    this.world = world;
    this.caller = caller;
    this.refused = refused;
    this.description = new Caller(world.server).get("/openapi").json();
  }

  /**
   * All that somebody obtains, by where.
   *
   * @param refused addresses that are refused to this caller whatever is behind them; those found
   *     so are added, and those known so are not asked for again
   */
  static Map<String, String> of(World world, Caller caller, Set<String> refused) {
    Everything found = new Everything(world, caller, refused);
    for (String path : new TreeSet<>(found.description.getAsJsonObject("paths").keySet())) {
      boolean reads = found.description.getAsJsonObject("paths").getAsJsonObject(path).has("get");
      if (reads
          && !refused.contains(path)
          && !STREAM.matcher(path).matches()
          && !NOT_OF_PEOPLE.contains(path)) {
        found.path(path);
      }
    }
    QUERIES.forEach(found::query);
    found.beyond();
    return found.all;
  }

  private void path(String template) {
    for (String path : filled(template)) {
      Caller.Answer answer = patiently(() -> caller.get(path));
      keep(template + " " + plain(path), answer);
      if (answer.status() == 401 || answer.status() == 403) {
        refused.add(template);
      }
    }
  }

  private void query(String text) {
    String type = "application/sparql-query";
    keep("sparql " + text, patiently(() -> caller.call("POST", "/api/sparql", type, text, "*")));
  }

  /** What the description does not hold: questions with words, and what is open to all. */
  private void beyond() {
    String one = "/api/assessments/" + world.assessment + "/suppliers";
    String site = "?site=" + URLEncoder.encode(world.site, StandardCharsets.UTF_8);
    for (String path :
        List.of(
            one + "?q=con",
            one + "?sort=-flagged",
            one + "/one" + site,
            one + "/one/changes" + site,
            one + "/export?format=csv",
            "/api/visits?site=" + URLEncoder.encode(world.site, StandardCharsets.UTF_8),
            "/api/events?count=500",
            "/health/ready")) {
      keep(plain(path), patiently(() -> caller.get(path)));
    }
  }

  /** How often one may ask is no secret, and depends on how fast the machine is. */
  private static Caller.Answer patiently(Supplier<Caller.Answer> asking) {
    Caller.Answer answer = asking.get();
    while (answer.status() == 429) {
      Server.pause();
      answer = asking.get();
    }
    return answer;
  }

  private void keep(String name, Caller.Answer answer) {
    world.heard.accept(name, answer.bytes());
    world.heard.accept(name, answer.headers().toString().getBytes(StandardCharsets.UTF_8));
    String tag = answer.header("etag");
    all.merge(
        name,
        answer.status()
            + " "
            + answer.header("content-type")
            + " "
            + normal(tag)
            + "\n"
            + words(answer),
        (before, again) -> before + "\n" + again);
  }

  /** The paths that a template stands for; what is not there is asked for by an id that is none. */
  private List<String> filled(String template) {
    Matcher parameter = PARAMETER.matcher(template);
    if (!parameter.find()) {
      return List.of(template);
    }
    List<String> paths = new ArrayList<>();
    for (String value : values(template.substring(0, parameter.start()), parameter.group(1))) {
      String rest = template.substring(parameter.end());
      paths.addAll(filled(template.substring(0, parameter.start()) + value + rest));
    }
    return paths;
  }

  private List<String> values(String before, String parameter) {
    return known.computeIfAbsent(
        before + parameter,
        same -> {
          if (before.endsWith("/files/")) {
            return FILES;
          }
          String list =
              switch (before) {
                case "/api/audits/", "/api/interviews/" -> "/api/visits";
                case "/api/findings/" -> "/api/assessments/" + world.assessment + "/findings";
                default -> before.substring(0, before.length() - 1);
              };
          List<String> found = members(world.person("COMPLIANCE").get(list), parameter);
          return found.isEmpty() ? List.of(NOWHERE) : found;
        });
  }

  private static List<String> members(Caller.Answer answer, String name) {
    List<String> found = new ArrayList<>();
    try {
      JsonElement body = JsonParser.parseString(answer.body());
      JsonElement items = body.isJsonObject() ? body.getAsJsonObject().get("items") : body;
      for (JsonElement one : items instanceof JsonArray array ? array : new JsonArray()) {
        JsonElement value = one instanceof JsonObject object ? object.get(name) : null;
        value = value == null && one instanceof JsonObject object ? object.get("id") : value;
        if (value != null && value.isJsonPrimitive() && found.size() < OF_A_KIND) {
          found.add(URLEncoder.encode(value.getAsString(), StandardCharsets.UTF_8));
        }
      }
    } catch (JsonSyntaxException e) {
      // what is no JSON holds no ids
    }
    return found;
  }

  private static String plain(String path) {
    return normal(path);
  }

  private static String words(Caller.Answer answer) {
    String type = answer.header("content-type");
    try {
      if (type.startsWith("application/pdf")) {
        try (PDDocument document = Loader.loadPDF(answer.bytes())) {
          return normal(new PDFTextStripper().getText(document));
        }
      }
      if (type.contains("openxmlformats") || type.contains("zip")) {
        return normal(unpacked(answer.bytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return normal(answer.body());
  }

  private static String unpacked(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }

  /** The same with ids by their place in it, and without times. */
  static String normal(String text) {
    String timeless = TIME.matcher(text).replaceAll("TIME");
    Map<String, String> places = new HashMap<>();
    String placed =
        ID.matcher(timeless)
            .replaceAll(id -> places.computeIfAbsent(id.group(), same -> "ID" + places.size()));
    return BASE64.matcher(placed).replaceAll("BYTES");
  }
}
