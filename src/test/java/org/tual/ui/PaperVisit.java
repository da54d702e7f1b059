package org.tual.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * One visit as a server would keep it that follows what phone and server agreed on, kept in memory,
 * so that a test can look at every byte that came, change an answer behind the phone's back, and
 * open what is sealed.
 */
final class PaperVisit {
  static final String ID = "0b6f1c1e-6a3e-4c39-9a8e-0f4f5a3d7c11";

  /** What goes back. */
  record Reply(int status, byte[] body) {
    static Reply of(int status, JsonElement content) {
      return new Reply(status, content.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  final Map<String, JsonObject> answers = new ConcurrentHashMap<>();
  final Map<String, byte[]> photos = new ConcurrentHashMap<>();
  final Map<String, JsonObject> abouts = new ConcurrentHashMap<>();
  final Map<String, JsonObject> interviews = new ConcurrentHashMap<>();
  final List<JsonObject> ends = new CopyOnWriteArrayList<>();

  /** Why nothing but what people said is taken now; null while it is. */
  volatile String closed;

  private final Map<String, JsonObject> heard = new ConcurrentHashMap<>();
  private final KeyPair key;

  PaperVisit() {
    try {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(3072);
      key = maker.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized Reply answer(String method, String path, String digest, byte[] body) {
    String rest = path.substring("/api/field/".length());
    if (rest.equals("visits")) {
      JsonArray items = new JsonArray();
      items.add(visit());
      JsonObject page = object("total", 1);
      page.add("items", items);
      return Reply.of(200, page);
    }
    if (rest.equals("visits/" + ID)) {
      return Reply.of(200, whole());
    }
    if (closed != null && !rest.contains("/interviews/")) {
      JsonObject notNow = object("status", 409);
      notNow.addProperty("type", "https://tual.example/problems#not-now");
      notNow.addProperty("title", "Not possible in this state");
      notNow.addProperty("detail", closed);
      return Reply.of(409, notNow);
    }
    String[] parts = rest.substring(("visits/" + ID + "/").length()).split("/");
    return switch (parts[0]) {
      case "answers" -> put(parts[1], json(body));
      case "photos" ->
          parts.length > 2 ? about(parts[1], json(body)) : photo(parts[1], digest, body);
      case "interviews" -> interview(parts[1], json(body));
      default -> {
        ends.add(json(body));
        yield Reply.of(200, json(body));
      }
    };
  }

  private Reply put(String id, JsonObject sent) {
    JsonObject before = answers.get(id);
    if (before != null && sent.equals(heard.get(id))) {
      return Reply.of(200, before);
    }
    for (JsonObject other : answers.values()) {
      if (!other.get("id").getAsString().equals(id) && slot(other).equals(slot(sent))) {
        return conflict("answer-exists", other);
      }
    }
    int version = before == null ? 0 : before.get("version").getAsInt();
    if (sent.get("base").getAsInt() != version) {
      return conflict("answer-changed", before);
    }
    JsonObject kept = sent.deepCopy();
    kept.remove("base");
    kept.addProperty("version", version + 1);
    heard.put(id, sent);
    answers.put(id, kept);
    return Reply.of(200, kept);
  }

  /** Somebody else changes an answer, or gives one. */
  synchronized void meanwhile(JsonObject answer) {
    answers.put(answer.get("id").getAsString(), answer);
    heard.remove(answer.get("id").getAsString());
  }

  private static String slot(JsonObject answer) {
    return answer.get("question") + "/" + answer.get("group") + "/" + answer.get("source");
  }

  private static Reply conflict(String type, JsonObject current) {
    JsonObject said = object("status", 409);
    said.addProperty("type", "https://tual.example/problems#" + type);
    said.addProperty("title", "There is another answer");
    said.add("current", current == null ? JsonNull.INSTANCE : current);
    return Reply.of(409, said);
  }

  private Reply photo(String id, String digest, byte[] bytes) {
    String own = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    byte[] before = photos.putIfAbsent(id, bytes);
    boolean fits = own.equals(digest) && (before == null || Arrays.equals(before, bytes));
    return Reply.of(fits ? 200 : 409, object("id", id));
  }

  private Reply about(String id, JsonObject about) {
    abouts.put(id, about);
    return Reply.of(200, object("id", id));
  }

  private Reply interview(String id, JsonObject envelope) {
    interviews.put(id, envelope);
    return Reply.of(200, object("version", 1));
  }

  /** What an envelope holds, as only the holder of the key can read it. */
  JsonObject opened(JsonObject envelope) {
    try {
      OAEPParameterSpec how =
          new OAEPParameterSpec(
              "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
      Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
      rsa.init(Cipher.DECRYPT_MODE, key.getPrivate(), how);
      byte[] secret = rsa.doFinal(bytes(envelope, "key"));
      Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
      GCMParameterSpec iv = new GCMParameterSpec(128, bytes(envelope, "iv"));
      aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(secret, "AES"), iv);
      return json(aes.doFinal(bytes(envelope, "body")));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] bytes(JsonObject envelope, String member) {
    return Base64.getDecoder().decode(envelope.get(member).getAsString());
  }

  private static JsonObject visit() {
    return JsonParser.parseString(Ui.resource("visit.json")).getAsJsonObject();
  }

  private JsonObject whole() {
    JsonObject visit = visit();
    JsonObject seal = object("kid", "k1");
    seal.addProperty("spki", Base64.getEncoder().encodeToString(key.getPublic().getEncoded()));
    visit.add("sealKey", seal);
    visit.addProperty("closed", closed);
    JsonArray given = new JsonArray();
    answers.values().forEach(given::add);
    visit.add("answers", given);
    visit.add("photos", new JsonArray());
    visit.add("interviews", new JsonArray());
    return visit;
  }

  private static JsonObject object(String member, Object value) {
    JsonObject made = new JsonObject();
    made.add(member, new com.google.gson.Gson().toJsonTree(value));
    return made;
  }

  private static JsonObject json(byte[] bytes) {
    return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
