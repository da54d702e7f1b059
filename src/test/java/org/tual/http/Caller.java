package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Somebody who calls the server: nobody, an account with its session, or a token. */
final class Caller {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** An answer. */
  record Answer(int status, byte[] bytes, Map<String, List<String>> headers) {
    String body() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonObject json() {
      return JsonParser.parseString(body()).getAsJsonObject();
    }

    String text(String member) {
      return json().get(member).getAsString();
    }

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }
  }

  private final Server server;
  private HttpClient client = CLIENT;
  private String cookie = "";
  private String token = "";
  private String key = "";
  private String accepted = "";

  Caller(Server server) {
    this.server = server;
  }

  static Caller signedIn(Server server, String name, String password) {
    Caller caller = new Caller(server);
    Answer answer = caller.post("/api/session", Map.of("name", name, "password", password));
    for (int tries = 0; answer.status() == 429 && tries < 40; tries++) {
      Server.pause();
      answer = caller.post("/api/session", Map.of("name", name, "password", password));
    }
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    caller.cookie = answer.header("set-cookie").split(";")[0];
    return caller;
  }

  /** A new account with these roles, signed in. */
  static Caller withRoles(Server server, String name, String... roles) {
    Caller admin = server.admin();
    String id =
        admin.post("/api/accounts", Map.of("name", name, "roles", List.of(roles))).text("id");
    String secret = admin.post("/api/accounts/" + id + "/password-link", null).text("secret");
    return settingPassword(server, name, secret);
  }

  /** Whoever holds the link of an account sets the password and signs in. */
  static Caller settingPassword(Server server, String name, String secret) {
    String password = "long password of " + name;
    Answer set =
        new Caller(server).post("/api/password", Map.of("secret", secret, "password", password));
    assertThat(set.status()).as(set.body()).isEqualTo(204);
    return signedIn(server, name, password);
  }

  /** The session as the browser keeps it, {@code name=value}. */
  String cookie() {
    return cookie;
  }

  Caller withToken(String text) {
    Caller caller = new Caller(server);
    caller.token = text;
    return caller;
  }

  /** The same caller, who takes this kind of answer only. */
  Caller accepting(String type) {
    Caller caller = at(server);
    caller.accepted = type;
    return caller;
  }

  /** The same cookie and token sent to another server. */
  Caller at(Server other) {
    Caller caller = new Caller(other);
    caller.cookie = cookie;
    caller.token = token;
    return caller;
  }

  /** The same caller, who speaks HTTP/1.1, in which an answer begins with readable words. */
  Caller plain() {
    Caller caller = at(server);
    caller.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return caller;
  }

  /** The same caller, who names all requests by one idempotency key. */
  Caller withKey(String text) {
    Caller caller = new Caller(server);
    caller.cookie = cookie;
    caller.token = token;
    caller.key = text;
    return caller;
  }

  /** The same caller with the cookies that an answer set, as a browser keeps them. */
  Caller withCookiesOf(Answer answer) {
    Caller caller = new Caller(server);
    caller.cookie =
        String.join(
            "; ",
            answer.headers().getOrDefault("set-cookie", List.of()).stream()
                .map(set -> set.split(";")[0])
                .filter(pair -> !pair.endsWith("="))
                .toList());
    return caller;
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET());
  }

  Answer post(String path, Object body) {
    return call("POST", path, body);
  }

  Answer call(String method, String path, Object body) {
    HttpRequest.BodyPublisher content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(new Gson().toJson(body));
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "application/json")
            .header("X-Tual", "1")
            .method(method, content));
  }

  Answer call(String method, String path, String type, String body, String match) {
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", type)
            .header("X-Tual", "1")
            .header("If-Match", match)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  Answer upload(Path file) {
    return upload(file, true);
  }

  /** A file as the only part of a form. */
  Answer file(String path, Path file) {
    return sent(path, file, true);
  }

  Answer upload(Path file, boolean own) {
    return sent("/api/uploads", file, own);
  }

  private Answer sent(String path, Path file, boolean own) {
    String boundary = "tual-tests-boundary";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    try {
      form.writeBytes(
          ("--"
                  + boundary
                  + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                  + file.getFileName()
                  + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      form.writeBytes(Files.readAllBytes(file));
      form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()));
    return send(own ? request.header("X-Tual", "1") : request);
  }

  /** Sends a form with fields, and files each under its name. */
  Answer form(String path, Map<String, String> fields, Map<String, String> files) {
    String boundary = "tual-tests-boundary";
    StringBuilder form = new StringBuilder();
    String part =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    fields.forEach((name, text) -> form.append(part.formatted(name, "", text)));
    files.forEach(
        (name, text) -> form.append(part.formatted(name, "; filename=\"" + name + "\"", text)));
    form.append("--").append(boundary).append("--\r\n");
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-Tual", "1")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  /** Sends a form with fields and one file. */
  Answer form(String path, Map<String, String> fields, String fileName, byte[] file) {
    String boundary = "tual-tests-boundary";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    fields.forEach((name, text) -> form.writeBytes(utf8(part.formatted(name, "") + text + "\r\n")));
    form.writeBytes(utf8(part.formatted("file", "; filename=\"" + fileName + "\"")));
    form.writeBytes(file);
    form.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-Tual", "1")
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Sends the bytes of a photo with what is said to be their digest. */
  Answer photo(String path, String digest, byte[] bytes) {
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "image/jpeg")
            .header("Content-Digest", digest)
            .header("X-Tual", "1")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  /** Follows server-sent progress to its end and returns the last state. */
  JsonObject follow(String path) {
    String[] lines = get(path).body().split("\n");
    String last = "";
    for (String line : lines) {
      last = line.startsWith("data:") ? line.substring(5) : last;
    }
    return JsonParser.parseString(last).getAsJsonObject();
  }

  private Answer send(HttpRequest.Builder request) {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!accepted.isEmpty()) {
      request.header("Accept", accepted);
    }
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
