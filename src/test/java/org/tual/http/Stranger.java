package org.tual.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with an old phone: reads help pages and sends their forms, and keeps no cookie. */
final class Stranger {
  /** What the phone says it is; must stay nowhere. */
  static final String PHONE = "Kanarienphone/1.0";

  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
  private static final Pattern WORDS = Pattern.compile("<p class=\"words\"[^>]*>([^<]+)</p>");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  Stranger(Server server) {
    this.server = server;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends fields as a form of the web does. */
  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.header("User-Agent", PHONE).header("X-Forwarded-For", "203.0.113.77").build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What the first form of a page carries hidden. */
  static String form(HttpResponse<String> page) {
    return forms(page).get(0);
  }

  /** Names of all that a page has a field for, and of what it says of itself. */
  static List<String> names(HttpResponse<String> page) {
    return NAME.matcher(page.body()).results().map(one -> one.group(1)).toList();
  }

  /** The receipt that a page shows, in words. */
  static String receipt(HttpResponse<String> page) {
    return WORDS.matcher(page.body()).results().findFirst().orElseThrow().group(1).strip();
  }

  static List<String> forms(HttpResponse<String> page) {
    return FORM.matcher(page.body()).results().map(one -> one.group(1)).toList();
  }

  /** Tells something; the receipt as it is shown, words or numbers. */
  List<String> tell(String words) {
    HttpResponse<String> sent =
        post("/help/tell", Map.of("form", form(get("/help/tell")), "words", words));
    Matcher shown = WORDS.matcher(sent.body());
    if (sent.statusCode() != 200) {
      throw new AssertionError(sent.body());
    }
    return shown.results().map(one -> one.group(1).strip()).toList();
  }

  /** Comes back with a receipt. */
  HttpResponse<String> back(String receipt) {
    return post(
        "/help/back", Map.of("do", "read", "form", form(get("/help/back")), "receipt", receipt));
  }
}
