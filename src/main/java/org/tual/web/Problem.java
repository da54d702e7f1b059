package org.tual.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The body of an answer that is no success (RFC 9457).
 *
 * @param type what kind
 * @param title the same in words
 * @param status HTTP status
 * @param detail what happened here, in one sentence without personal data
 * @param problems single faults in a file or form; may be empty
 */
public record Problem(String type, String title, int status, String detail, List<Fault> problems) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One fault.
   *
   * @param field field, or sheet, row and column
   * @param why one sentence
   */
  public record Fault(String field, String why) {}

  static Response response(ProblemType type, String detail) {
    return response(type, detail, List.of());
  }

  static Response response(ProblemType type, String detail, List<Fault> faults) {
    return Response.status(type.status())
        .type(MediaType.valueOf(MEDIA_TYPE))
        .entity(new Problem(type.uri(), type.title(), type.status(), detail, faults))
        .build();
  }
}
