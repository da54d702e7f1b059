package org.tual.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tual.log.Hashes;

/**
 * The script by which a phone keeps the app for places without a connection. A browser takes a new
 * version when the bytes of this script change, so a hash over all files that the app is made of
 * stands before it as {@code VERSION}. Open to anybody, as the app's files are.
 */
@WebServlet("/field/sw.js")
public class ShellPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SCRIPT = "/field/sw.js";
  private static final List<String> FOLDERS =
      List.of("/field/", "/app/lib/", "/app/ui/", "/css/", "/vendor/", "/WEB-INF/classes/i18n/");

  private transient byte[] script;

  @Override
  public void init() {
    ServletContext context = getServletContext();
    Map<String, byte[]> files = new TreeMap<>();
    FOLDERS.forEach(folder -> read(context, folder, files));
    StringBuilder all = new StringBuilder();
    files.forEach((path, bytes) -> all.append(path).append(hash(bytes)));
    String version = "self.VERSION = \"" + hash(all.toString().getBytes(UTF_8)) + "\";\n";
    script = (version + new String(files.get(SCRIPT), UTF_8)).getBytes(UTF_8);
  }

  private static void read(ServletContext context, String folder, Map<String, byte[]> into) {
    Set<String> paths = context.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        read(context, path, into);
      } else {
        into.put(path, bytes(context, path));
      }
    }
  }

  private static byte[] bytes(ServletContext context, String path) {
    try (InputStream file = context.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    return Hashes.hex(Hashes.leaf(bytes));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/javascript");
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(script);
  }
}
