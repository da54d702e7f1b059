package org.tual.app;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tual.openapi.Description;

/**
 * The description of the API. Open to anybody: it says what the source code says and holds no data.
 */
@WebServlet("/openapi")
public class OpenApiPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CLASSES = "/WEB-INF/classes/";

  private transient byte[] text;

  @Override
  public void init() {
    text = Description.of(resources(getServletContext())).getBytes(StandardCharsets.UTF_8);
  }

  /** The classes of the application whose names end in Resource. */
  private static List<Class<?>> resources(ServletContext context) {
    List<Class<?>> found = new ArrayList<>();
    for (String folder : context.getResourcePaths(CLASSES + "org/tual/")) {
      Set<String> files = folder.endsWith("/") ? context.getResourcePaths(folder) : Set.of();
      for (String file : files) {
        if (file.endsWith("Resource.class")) {
          found.add(type(file.substring(CLASSES.length(), file.length() - ".class".length())));
        }
      }
    }
    return found;
  }

  private static Class<?> type(String path) {
    try {
      return Class.forName(path.replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(text);
  }
}
