package org.tual.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tual.outreach.Doorway;
import org.tual.outreach.Pages;

/**
 * The help pages. Open to anybody. Of a request only the address, the fields of its form and the
 * languages of the browser are read: no cookie, no address of the caller, no kind of browser; and
 * none of it is told in the log or counted ({@link HeadersFilter}).
 */
@WebServlet({"/help", "/help/*"})
public class HelpPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int MOST_BYTES = 1 << 16;
  private static final int MOST_DRAINED = 1 << 20;
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Inject private transient Doorway doorway;
  @Inject private transient Installation installation;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long length = request.getContentLengthLong();
    String type = String.valueOf(request.getContentType());
    if (length < 0 || length > MOST_BYTES || !type.startsWith(FORM)) {
      // read away, or a browser that is still sending never sees the answer
      request.getInputStream().readNBytes(MOST_DRAINED);
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    request.setCharacterEncoding("UTF-8");
    answer(request, response, true);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean sent)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Doorway.Asked asked =
        new Doorway.Asked(
            path.equals("/") ? "" : path,
            sent,
            sent && elsewhere(request),
            request::getParameter,
            languages(request));
    response.setHeader("Content-Security-Policy", Pages.POLICY);
    response.setHeader("Cache-Control", "no-store");
    Optional<Doorway.Shown> shown;
    try {
      shown = doorway.show(asked);
    } catch (RuntimeException e) {
      Unwell.say(Installation.now());
      shown = Optional.of(doorway.failed(asked));
    }
    if (shown.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setStatus(shown.get().status());
    response.setContentType("text/html;charset=utf-8");
    response.getOutputStream().write(shown.get().page().getBytes(StandardCharsets.UTF_8));
  }

  /** Old browsers say nothing; without a referrer the others call their own origin null. */
  private boolean elsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean foreign =
        origin != null
            && !origin.equals("null")
            && !installation.settings().origins().contains(origin.toLowerCase(Locale.ROOT));
    return foreign || site != null && !OWN_SITES.contains(site);
  }

  private static List<Locale> languages(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : new ArrayList<>(Collections.list(request.getLocales()));
  }
}
