package org.tual.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.http.Running;

/** Every page of the app, as its own table of routes has them, with somebody who may see it. */
final class Pages {
  static final Path APP = Path.of("src/main/webapp/app");

  private static final Pattern ROUTE = Pattern.compile("\\[\"(/[^\"]*)\", \"([a-z]+)\"\\]");

  /** Who looks at a page that compliance does not see. */
  private static final Map<String, String> ROLES =
      Map.of(
          "cases", "SAFEGUARDING_LEAD",
          "onecase", "SAFEGUARDING_LEAD",
          "procurement", "PROCUREMENT",
          "users", "ADMIN",
          "leads", "SAFEGUARDING_LEAD",
          "tips", "SAFEGUARDING_LEAD",
          "released", "SUPPLIER_CONTACT",
          "ownactions", "SUPPLIER_CONTACT",
          "ourplace", "PARTNER");

  private static final Set<String> OPEN = Set.of("signin", "setup", "password", "owncase");

  /** What a first view of a page may cost on its way, in kilobytes; others have {@link #BUDGET}. */
  private static final Map<String, Integer> BUDGETS = Map.of("chain", 80, "countries", 70);

  private static final int BUDGET = 60;

  /** A page: its file, where it stands, and who looks at it; nobody where it is open to all. */
  record Page(String file, String route, String role) {
    /** Address of it on a server with the sample. */
    String address(Running server) {
      String to = route;
      if (file.equals("supplier") || file.equals("planvisit")) {
        to += "?site=" + URLEncoder.encode(site(server), StandardCharsets.UTF_8);
      }
      if (file.equals("visit")) {
        to += "?id=" + server.visit();
      }
      if (file.equals("place")) {
        to += "?id=" + server.place();
      }
      if (file.equals("placeassessment")) {
        to += "?id=" + server.asked();
      }
      if (file.equals("ourplace")) {
        server.asked();
      }
      if (file.equals("rule")) {
        to = to.replace("{id}", "withheld-documents");
      }
      if (file.equals("import")) {
        to = to.replace("{id}", first(server, "/api/uploads", "id"));
      }
      if (file.equals("correction")) {
        to = to.replace("{id}", server.action("Who keeps the keys"));
      }
      if (file.equals("onecase")) {
        to = to.replace("{id}", server.sealedCase());
      }
      if (OPEN.contains(file) && !Set.of("signin", "owncase").contains(file)) {
        return route + "#a-link-that-was-never-given";
      }
      return "/#" + to;
    }

    int budget() {
      return BUDGETS.getOrDefault(file, BUDGET);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  private Pages() {}

  /** All that have a file. */
  static List<Page> all() {
    try {
      List<Page> pages = new ArrayList<>();
      Matcher route = ROUTE.matcher(Files.readString(APP.resolve("routes.js")));
      while (route.find()) {
        String file = route.group(2);
        if (Files.exists(APP.resolve("pages/" + file + ".js"))) {
          String role = OPEN.contains(file) ? "" : ROLES.getOrDefault(file, "COMPLIANCE");
          pages.add(new Page(file, route.group(1), role));
        }
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(Running server, String list, String member) {
    return server
        .get("COMPLIANCE", list)
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get(member)
        .getAsString();
  }

  /** The site with the gravest finding. */
  static String site(Running server) {
    String findings = "/api/assessments/" + server.assessment() + "/findings?sort=severity";
    return first(server, findings, "site");
  }
}
