package org.tual.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * The body of an answer that is no success (RFC 9457).
 *
 * @param type what kind
 * @param title the same in words
 * @param status HTTP status
 * @param detail what happened here, in one sentence without personal data
 * @param requestId by which the request is found in the log
 * @param problems single faults in a file or form; may be empty
 * @param current what the server has, where the caller's is behind it; absent elsewhere
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String requestId,
    List<Fault> problems,
    Object current) {
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Set<ProblemType> LATER =
      Set.of(ProblemType.NOT_AVAILABLE, ProblemType.SLOW_DOWN, ProblemType.TOO_MANY_TRIES);
  private static final int RETRY_SECONDS = 5;

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
    return response(type, detail, faults, null);
  }

  static Response response(ProblemType type, String detail, List<Fault> faults, Object current) {
    Response.ResponseBuilder answer =
        Response.status(type.status())
            .type(MediaType.valueOf(MEDIA_TYPE))
            .entity(
                new Problem(
                    type.uri(),
                    type.title(),
                    type.status(),
                    detail,
                    RequestId.current(),
                    faults,
                    current));
    if (LATER.contains(type)) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.build();
  }
}
