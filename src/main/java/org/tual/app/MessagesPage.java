package org.tual.app;

import com.google.gson.Gson;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The words of the web app in one language and of one area, as one JSON object by key; and, where
 * no language is named, the languages in which the app has words. English stands wherever a
 * language has no words yet. Open to anybody: it says what the source code says and holds no data.
 * Words of the help pages are not among them: those are shown only when somebody has read them.
 */
@WebServlet("/messages/*")
public class MessagesPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CATALOGUES = "/WEB-INF/classes/i18n/";
  private static final String SHELL = "app.properties";
  private static final String OF_HELP_PAGES = "tips.properties";

  private transient Map<String, byte[]> byPath;

  @Override
  public void init() {
    ServletContext context = getServletContext();
    Map<String, byte[]> all = new HashMap<>();
    Set<String> languages = new HashSet<>();
    for (String folder : context.getResourcePaths(CATALOGUES)) {
      if (!folder.endsWith("/") || !context.getResourcePaths(folder).contains(folder + SHELL)) {
        continue;
      }
      String language = folder.substring(CATALOGUES.length()).replace("/", "");
      languages.add(language);
      for (String english : context.getResourcePaths(CATALOGUES + "en/")) {
        String file = english.substring(english.lastIndexOf('/') + 1);
        if (file.equals(OF_HELP_PAGES)) {
          continue;
        }
        Map<String, String> words = new TreeMap<>(words(context, english));
        words.putAll(words(context, folder + file));
        all.put(language + "/" + file.replace(".properties", ""), json(words));
      }
    }
    all.put(
        "", json(Language.all().stream().filter(one -> languages.contains(one.tag())).toList()));
    byPath = all;
  }

  private static byte[] json(Object content) {
    return new Gson().toJson(content).getBytes(StandardCharsets.UTF_8);
  }

  /** Of one file; none where there is no such file. */
  private static Map<String, String> words(ServletContext context, String file) {
    Map<String, String> words = new TreeMap<>();
    InputStream found = context.getResourceAsStream(file);
    if (found == null) {
      return words;
    }
    Properties properties = new Properties();
    try (Reader text = new InputStreamReader(found, StandardCharsets.UTF_8)) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    return words;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    byte[] words = byPath.get(path == null ? "" : path.substring(1));
    if (words == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + UUID.nameUUIDFromBytes(words) + "\"";
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(words);
  }
}
