package org.tual.queries;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes the text of a query out of a request, without reading more than a query can have. */
final class QueryText {
  /** Each byte of a query may stand as three signs in a form. */
  private static final int LONGEST_FORM = 3 * QueryGuard.MOST_BYTES + 100;

  private QueryText() {}

  static String ofBody(InputStream body) throws IOException {
    return read(body, QueryGuard.MOST_BYTES);
  }

  /**
   * The field {@code query}; empty where there is none.
   *
   * @throws RefusedQuery if the form is too large, names a data set of its own, or is no form
   */
  static String ofForm(InputStream body) throws IOException {
    String query = "";
    for (String field : read(body, LONGEST_FORM).split("&")) {
      int cut = field.indexOf('=');
      String name = cut < 0 ? field : field.substring(0, cut);
      if (name.equals("query") && cut > 0) {
        query = decoded(field.substring(cut + 1));
      } else if (!field.isEmpty()) {
        throw new RefusedQuery(List.of("The form has the field query and no other."));
      }
    }
    return query;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RefusedQuery(List.of("The form is not encoded as forms are."));
    }
  }

  private static String read(InputStream body, int most) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new RefusedQuery(List.of("A query has at most " + QueryGuard.MOST_BYTES + " bytes."));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
