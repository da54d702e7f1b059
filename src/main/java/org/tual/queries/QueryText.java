package org.tual.queries;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the text of a query out of a request, without reading more than a query can have. A request
 * that names a data set of its own, or asks for anything else, is refused: to pass over it would
 * give a wrong answer.
 */
final class QueryText {
  /** Each byte of a query may stand as three signs in a form. */
  private static final int LONGEST_FORM = 3 * QueryGuard.MOST_BYTES + 100;

  private QueryText() {}

  /**
   * Takes the query of an address.
   *
   * @throws RefusedQuery if there is any parameter but one {@code query}
   */
  static String ofParameters(Map<String, List<String>> parameters) {
    if (!parameters.keySet().stream().allMatch("query"::equals)) {
      throw refused("The request has the parameter query and no other.");
    }
    List<String> queries = parameters.getOrDefault("query", List.of());
    if (queries.size() != 1) {
      throw refused("A request has one query.");
    }
    return queries.get(0);
  }

  /**
   * Takes the query of a body that is nothing else.
   *
   * @throws RefusedQuery if it is too large, or the address has parameters
   */
  static String ofBody(Map<String, List<String>> parameters, InputStream body) throws IOException {
    if (!parameters.isEmpty()) {
      throw refused("A query in the body has no parameters in the address.");
    }
    return read(body, QueryGuard.MOST_BYTES);
  }

  /**
   * Takes the query of a form.
   *
   * @throws RefusedQuery if the form is too large or is none, has any field but one {@code query},
   *     or the address has parameters
   */
  static String ofForm(Map<String, List<String>> parameters, InputStream body) throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : read(body, LONGEST_FORM).split("&")) {
      if (!field.isEmpty()) {
        int cut = field.indexOf('=');
        String name = decoded(cut < 0 ? field : field.substring(0, cut));
        String value = cut < 0 ? "" : decoded(field.substring(cut + 1));
        fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
    parameters.forEach((name, values) -> fields.put("address " + name, values));
    return ofParameters(fields);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw refused("The form is not encoded as forms are.");
    }
  }

  private static String read(InputStream body, int most) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw refused("A query has at most " + QueryGuard.MOST_BYTES + " bytes.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refused("A query is sent in UTF-8.");
    }
  }

  private static RefusedQuery refused(String reason) {
    return new RefusedQuery(List.of(reason));
  }
}
